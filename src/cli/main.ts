#!/usr/bin/env node
import { UserError } from '../model/errors.js';
import { program } from './program.js';

// A reader that closes early (`detente brief x | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

program(process.argv.slice(2))
  .then((command) => command.parseAsync(process.argv))
  .catch((error: unknown) => {
    process.exitCode = report(error, process.argv.includes('--debug'));
  });

/** Says what went wrong and what to do; the exit code tells scripts. */
function report(error: unknown, debug: boolean): number {
  if (error instanceof UserError) {
    process.stderr.write(
      `detente: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}  (${error.code})\n`,
    );
    if (debug && error.stack) process.stderr.write(`${error.stack}\n`);
    return error.exitCode;
  }
  const machine = (error as NodeJS.ErrnoException)?.code;
  if (machine && /^E[A-Z]+$/.test(machine)) {
    process.stderr.write(`detente: the machine refused: ${(error as Error).message}\n`);
    return 5;
  }
  process.stderr.write(
    `detente: this is a bug in Detente, not in your material: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.stderr.write(
    debug && error instanceof Error ? `${error.stack}\n` : '  Run again with --debug to see where.\n',
  );
  return 1;
}

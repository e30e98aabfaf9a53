import type { Command } from 'commander';
import { type ReadingOptions, terminalOf, withCoding } from './options.js';
import { rebuildAt } from './stored.js';

const lessons = `
coded.jsonl and derived/ come from the reports and the journal; this makes all of it anew. Commands do so for what is new by themselves.

  $ detente rebuild s400
`;

/** `detente rebuild`: code all reports of a dossier anew. */
export function rebuildCommand(program: Command): void {
  const command = program
    .command('rebuild')
    .description('code all reports of a dossier anew')
    .argument('<dossier>', 'folder made by "detente init"');
  withCoding(command)
    .addHelpText('after', lessons)
    .action(async (path: string, options: ReadingOptions, self: Command) => {
      const terminal = terminalOf(self);
      const events = await rebuildAt(path, options, terminal);
      terminal.out(`coded anew: ${events.toLocaleString('en')} events\n`);
    });
}

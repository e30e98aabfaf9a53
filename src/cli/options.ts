import type { Command } from 'commander';
import { UserError } from '../model/errors.js';
import { isIsoDay } from '../util/calendar.js';
import { nodeTerminal, type Terminal } from './terminal.js';

/** What every command that reads reports takes. */
export interface ReadingOptions {
  readonly date?: string;
  readonly publisher?: string;
  readonly actors?: string[];
  readonly threads?: number;
  readonly timeout?: number;
}

/** Adds the options for reading reports to a command. */
export function withReading(command: Command): Command {
  return command
    .option('--date <day>', 'publication day for reports that state none, YYYY-MM-DD', day)
    .option('--publisher <name>', 'publisher for reports that state none')
    .option(
      '--actors <file...>',
      'your own actors: TSV with columns term, code, sectors; or PETRARCH/Phoenix files',
    )
    .option('--threads <n>', 'threads for reading; 0 works without any', count)
    .option('--timeout <seconds>', 'limit for fetching one address (default 20)', count);
}

function day(value: string): string {
  if (isIsoDay(value)) return value;
  throw new UserError('cli/bad-date', `"${value}" is not a day of the calendar.`, {
    hint: 'Write it as YYYY-MM-DD, for instance 2020-08-30.',
  });
}

function count(value: string): number {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new UserError('cli/bad-number', `"${value}" is not a whole number from 0 to 999.`, {
    hint: 'Give a plain number.',
  });
}

/** The terminal as the program's own options want it. */
export function terminalOf(command: Command): Terminal {
  const { colour } = command.optsWithGlobals() as { colour?: boolean };
  return nodeTerminal({ colour });
}

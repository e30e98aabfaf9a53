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

/** Adds what is said about reports that come in. */
export function withSources(command: Command): Command {
  return command
    .option(
      '--date <day>',
      'publication day, YYYY-MM-DD; goes before what a document states (in a feed it only fills gaps)',
      day,
    )
    .option('--publisher <name>', 'publisher; goes before what a document states')
    .option('--timeout <seconds>', 'limit for fetching one address (default 20)', seconds);
}

/** Adds what coding reports takes. */
export function withCoding(command: Command): Command {
  return command
    .option(
      '--actors <file...>',
      'your own actors (give it after the inputs): TSV with columns term, code, sectors; or PETRARCH/Phoenix files',
    )
    .option('--threads <n>', 'threads beside the first; 0 works without any', count);
}

export const withReading = (command: Command): Command => withCoding(withSources(command));

export function day(value: string): string {
  if (isIsoDay(value)) return value;
  throw new UserError('cli/bad-date', `"${value}" is not a day of the calendar.`, {
    hint: 'Write it as YYYY-MM-DD, for instance 2020-08-30.',
  });
}

function seconds(value: string): number {
  return count(value) || count('none');
}

/** A whole number up to 999. */
export function count(value: string): number {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new UserError('cli/bad-number', `"${value}" is no whole number that can be used here.`, {
    hint: 'Give a plain number up to 999; a limit in seconds is at least 1.',
  });
}

/** The terminal as the program's own options want it. */
export function terminalOf(command: Command): Terminal {
  const { colour } = command.optsWithGlobals() as { colour?: boolean };
  return nodeTerminal({ colour });
}

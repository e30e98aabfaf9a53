import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import { partyCode } from '../dossier/relationActs.js';
import { UserError } from '../model/errors.js';
import { stateOfCode, stateOfName } from '../ontology/stateCodes.js';
import { type Bin, bins } from '../relations/bins.js';
import type { VerdictRule } from '../relations/judge.js';
import { defaultRule, ruleFrom } from '../relations/rule.js';
import type { EventStore } from '../store/engine.js';
import { day, type ReadingOptions, withReading } from './options.js';

/** What every command on relations takes. */
export interface RelationOptions extends ReadingOptions {
  readonly in: string[];
  readonly tables?: boolean;
  readonly dataset?: string;
  readonly bin?: string;
  readonly from?: string;
  readonly to?: string;
  readonly html?: string;
  readonly json?: boolean;
}

/** Adds where acts come from and over what span. */
export function withRelationInputs(command: Command, bin?: Bin): Command {
  const inputs = withReading(
    command.requiredOption('--in <inputs...>', 'reports or a dossier, as for brief, or an event store'),
  )
    .option('--tables', 'the event tables imported into the dossier, not its reports')
    .option('--dataset <name>', 'which imported dataset, where there are several')
    .option('--from <day>', 'first day, YYYY-MM-DD', day)
    .option('--to <day>', 'last day', day)
    .option('--html <file>', 'write a page that needs nothing but itself')
    .option('--json', 'everything, with the ids of the acts');
  return bin === undefined ? inputs : inputs.option('--bin <length>', bins.join(', '), bin);
}

/** Bin and days asked for. */
export function spanOf({ bin = 'month', from, to }: Pick<RelationOptions, 'bin' | 'from' | 'to'>): {
  bin: Bin;
  from?: string;
  to?: string;
} {
  const known = bins.find((one) => one === bin);
  if (!known)
    throw new UserError('cli/bad-bin', `"${bin}" is no length of a bin.`, {
      hint: `One of ${bins.join(', ')}.`,
    });
  if (from !== undefined && to !== undefined && from > to)
    throw new UserError('cli/bad-date', `The first day, ${from}, lies after the last, ${to}.`, {
      hint: 'Exchange --from and --to.',
    });
  return { bin: known, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Imported tables: a store of its own, or with --tables that of a dossier. */
export const isStore = (options: Pick<RelationOptions, 'in' | 'tables'>): boolean =>
  options.tables === true || options.in.some((place) => place.endsWith('.duckdb'));

/** Opens the one store named, and closes it when the work is done. */
export async function withStore<T>(
  options: Pick<RelationOptions, 'in'>,
  work: (store: EventStore, place: string) => Promise<T>,
): Promise<T> {
  const [place = '', ...more] = options.in;
  if (more.length > 0)
    throw new UserError(
      'cli/mixed-inputs',
      'An event store stands alone: it cannot be mixed with other inputs.',
      {
        hint: `Import into it first: "detente import FILE --into ${place}".`,
      },
    );
  const { openStoreAt } = await import('../dossier/tables/storePlace.js');
  const store = await openStoreAt(place, 'read');
  try {
    return await work(store, place);
  } finally {
    await store.close();
  }
}

/** The rule of a file, or the usual one. */
export async function ruleOf(file: string | undefined): Promise<VerdictRule> {
  return file === undefined ? defaultRule : ruleFrom(await readFile(file, 'utf8'), file);
}

/** Code of a party that the material names. */
export function codeOf(material: Material, asked: string): string {
  const code = partyCode(material, asked);
  if (code !== undefined) return code;
  throw new UserError('cli/unknown-party', `"${asked}" acts in none of the reports.`, {
    hint: 'Use a code or a name as "detente events" prints it.',
  });
}

/** Code of a state as tables store it, from a code or an English name. */
export function stateCode(asked: string): string {
  const code = stateOfCode(asked.toUpperCase()) ?? stateOfName(asked);
  if (code !== undefined) return code;
  throw new UserError('cli/unknown-party', `"${asked}" is no state that event tables are stored by.`, {
    hint: 'Give an ISO code (RUS) or an English name.',
  });
}

/** Tables that hold nothing of what is asked for. */
export const noRows = (what: string, place: string): UserError =>
  new UserError('relations/no-rows', `The tables of ${place} hold ${what}.`, {
    hint: `"detente export ${place} --table loads" tells what is imported.`,
    exitCode: 3,
  });

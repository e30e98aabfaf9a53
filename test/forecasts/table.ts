import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { readMapping } from '../../src/readers/tables/mapping.js';
import type { EventStore } from '../../src/store/engine.js';
import { addToDay } from '../../src/util/calendar.js';
import { madeUpStream } from './stream.js';

const states: Readonly<Record<string, string>> = {
  A: 'KEN',
  B: 'PER',
  C: 'NOR',
  D: 'CHL',
  E: 'FJI',
  F: 'OMN',
};
const types: Readonly<Record<string, string>> = { '03': 'CONSULT', '11': 'ACCUSE', '13': 'THREATEN' };

const mapping = readMapping(
  JSON.stringify({
    dataset: 'made-up',
    columns: { day: 'day', actor: 'actor', recipient: 'recipient', code: 'code' },
    scheme: 'plover',
  }),
);

/** 200 days of the made-up stream, as a table that begins on a day. */
export interface StreamTable {
  readonly dayOf: (day: number) => string;
  /** Import the days from one up to another into a store; the file is written into a folder. */
  readonly load: (
    store: EventStore,
    days: { readonly folder: string; readonly from: number; readonly to: number; readonly at: string },
  ) => Promise<void>;
}

export function streamTable(first: string): StreamTable {
  const dayOf = (day: number): string => addToDay(first, day, 'day');
  const csv = (from: number, to: number): string =>
    [
      'day,actor,recipient,code',
      ...madeUpStream(200)
        .filter(({ day }) => day >= from && day < to)
        .map((act) => [dayOf(act.day), states[act.actor], states[act.recipient], types[act.type]].join(',')),
    ].join('\n');
  return {
    dayOf,
    load: async (store, { folder, from, to, at }) => {
      const file = join(folder, `${from}.csv`);
      writeFileSync(file, csv(from, to));
      await importTable(store, file, { mapping, refuseAtMost: 0, at });
    },
  };
}

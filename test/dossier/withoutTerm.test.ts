import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelForecast } from '../../src/dossier/forecasts/modelForecast.js';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import type { Question } from '../../src/model/question.js';
import { readMapping } from '../../src/readers/tables/mapping.js';
import { addToDay } from '../../src/util/calendar.js';
import { madeUpStream } from '../forecasts/stream.js';
import { freshFolder } from './support.js';

const states: Readonly<Record<string, string>> = {
  ...{ A: 'KEN', B: 'PER', C: 'NOR', D: 'CHL', E: 'FJI', F: 'OMN' },
};
const types: Readonly<Record<string, string>> = { '03': 'CONSULT', '11': 'ACCUSE', '13': 'THREATEN' };
const dayOf = (day: number): string => addToDay('2021-01-01', day, 'day');
const columns = { id: 'id', day: 'day', actor: 'actor', recipient: 'recipient', code: 'code' };
const mapping = readMapping(JSON.stringify({ dataset: 'made-up', columns, scheme: 'plover' }));

/** What the model says of the week after the first days of a table, without some of its acts. */
async function said(days: number, [actor, recipient, type]: readonly string[], gone = new Set<string>()) {
  const folder = freshFolder();
  const rows = madeUpStream(500)
    .filter(({ day }) => day < days)
    .map((act, at) => ({ ...act, id: `e${at}` }))
    .filter(({ id }) => !gone.has(id))
    .map((act) =>
      [act.id, dayOf(act.day), states[act.actor], states[act.recipient], types[act.type]].join(','),
    );
  writeFileSync(join(folder, 'acts.csv'), ['id,day,actor,recipient,code', ...rows].join('\n'));
  const store = await openStoreAt(join(folder, 'own.duckdb'), 'write');
  const at = `${dayOf(days)}T00:00:00Z`;
  await importTable(store, join(folder, 'acts.csv'), { mapping, refuseAtMost: 0, at });
  const question = {
    acts: { actors: [actor], recipients: [recipient], codes: [type] },
    measure: { kind: 'at-least', count: 1 },
    ...{ from: dayOf(days), to: dayOf(days + 7) },
  } as unknown as Question;
  const found = await modelForecast(store, question, dayOf(days));
  await store.close();
  if ('why' in found) throw new Error(found.why);
  return { by: found.forecast.by, p: found.words.p, terms: found.words.model?.terms ?? [] };
}

/** The same with and without the acts of its largest term that has any. */
async function withAndWithout(days: number, pair: readonly string[]) {
  const before = await said(days, pair);
  const largest = before.terms.find(({ events }) => events.length > 0);
  expect(largest?.acts).toBe(largest?.events.length);
  const after = await said(days, pair, new Set(largest?.events.map(({ id }) => id)));
  return { ...before, largest, after: after.p };
}

it.each([
  ['NOR', 'KEN', 'CONSULT'],
  ['FJI', 'OMN', 'CONSULT'],
  ['OMN', 'NOR', 'ACCUSE'],
])('without the acts of the largest term the number is what was said: %s %s %s', async (...pair) => {
  const { p, by, largest, after } = await withAndWithout(480, pair);
  expect(by).toBe('model');
  expect(largest?.without).toBeLessThan(p);
  expect(after).toBeCloseTo(largest?.without ?? 0, 9);
});

it('the record alone has one term, and without its acts the number falls as it says', async () => {
  const { p, by, terms, largest, after } = await withAndWithout(25, ['NOR', 'KEN', 'CONSULT']);
  expect([by, terms.length, largest?.family]).toEqual(['record', 1, 'own record']);
  expect(largest?.logOdds).toBeGreaterThan(0);
  expect(after).toBeCloseTo(largest?.without ?? 0, 9);
  const odds = (x: number) => Math.log(x / (1 - x));
  expect(odds(p) - odds(after)).toBeCloseTo(largest?.logOdds ?? 0, 9);
});

it('tables that are shorter than the window say nothing', async () => {
  await expect(said(5, ['NOR', 'KEN', 'CONSULT'])).rejects.toThrow('no window has passed to learn from');
});

it('a record of three windows is never certain', async () => {
  const { by, p } = await said(25, ['KEN', 'PER', 'ACCUSE']);
  expect([by, p]).toEqual(['record', 1 - 0.5 / 4]);
});

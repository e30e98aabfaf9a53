import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graceFor } from '../../src/dossier/forecasts/changePoint.js';
import {
  composeQuestion,
  type MeasureWords,
  type QuestionWords,
  shortYear,
} from '../../src/dossier/forecasts/compose.js';
import { knowledgeOf } from '../../src/dossier/forecasts/tables.js';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import { answer } from '../../src/forecasts/questions/answer.js';
import { readMapping } from '../../src/readers/tables/mapping.js';
import type { EventStore } from '../../src/store/engine.js';
import { addToDay } from '../../src/util/calendar.js';
import { freshFolder } from './support.js';

const mapping = readMapping(
  JSON.stringify({
    ...{ dataset: 'own', scheme: 'plover' },
    columns: { day: 'day', actor: 'actor', recipient: 'recipient', code: 'code' },
  }),
);
type Row = readonly [day: string, actor: string, code: string, recipient: string];
let store: EventStore;
let folder: string;
beforeEach(async () => {
  folder = freshFolder();
  store = await openStoreAt(join(folder, 'own.duckdb'), 'write');
});
afterEach(() => store.close());

async function load(rows: readonly Row[]): Promise<void> {
  const lines = rows.map(([day, actor, code, recipient]) => [day, actor, recipient, code].join(','));
  const file = join(folder, `${lines.length}.csv`);
  writeFileSync(file, ['day,actor,recipient,code', ...lines].join('\n'));
  await importTable(store, file, { mapping, refuseAtMost: 0, at: '2021-01-01T00:00:00Z' });
}

const words = (measure: MeasureWords, more: Partial<QuestionWords> = {}): QuestionWords => ({
  ...{ acts: { actors: ['Kenya'], recipients: ['PER'], codes: [] }, measure, to: '2021-07-01' },
  ...{ leastCoverage: 1, judged: false, decider: 'ann' },
  ...more,
});

/** Every week from a day on: Kenya consults Chile five times, and accuses Peru as often as `often` says. */
function weeks(from: string, count: number, often: (week: number) => number): Row[] {
  return Array.from({ length: count }, (_, week) => {
    const day = (offset: number) => addToDay(from, 7 * week + offset, 'day');
    return [
      ...Array.from({ length: 5 }, (_, at): Row => [day(at), 'KEN', 'CONSULT', 'CHL']),
      ...Array.from({ length: often(week) }, (_, at): Row => [day(at), 'KEN', 'ACCUSE', 'PER']),
    ];
  }).flat();
}

describe('the templates', () => {
  it('1, at least: as soon as the tables hold that many', async () => {
    await load([['2021-03-01', 'KEN', 'ACCUSE', 'PER']]);
    const draft = await composeQuestion(words({ kind: 'at-least', count: 2 }), store, '2021-04-01');
    const two: Row[] = [
      ['2021-04-03', 'KEN', 'ACCUSE', 'PER'],
      ['2021-04-09', 'KEN', 'CONSULT', 'PER'],
    ];
    await load(two);
    expect(answer(draft, await knowledgeOf(store, draft, '2021-04-10'))).toMatchObject({
      ...{ state: 'yes', knownOn: '2021-04-09' },
    });
  });

  it('2, more than the average: 1 and 2 in the 360 days are .25, frozen, and one act is more', async () => {
    await load([
      ['2020-05-01', 'KEN', 'ACCUSE', 'PER'],
      ['2020-09-01', 'KEN', 'ACCUSE', 'PER'],
      ['2021-02-01', 'KEN', 'ACCUSE', 'PER'],
      // The same act told twice, another direction, a day too early and the day itself are none of them.
      ['2021-02-01', 'KEN', 'ACCUSE', 'PER'],
      ['2021-02-03', 'PER', 'ACCUSE', 'KEN'],
      ['2020-04-05', 'KEN', 'ACCUSE', 'PER'],
      ['2021-04-01', 'KEN', 'ACCUSE', 'PER'],
    ]);
    const usual = words({ kind: 'more-than-average', much: false });
    const draft = await composeQuestion(usual, store, '2021-04-01');
    expect(draft.measure).toEqual({ kind: 'more-than-average', average: 0.25, times: 1, plus: 0 });
    expect([draft.from, draft.to]).toEqual(['2021-06-01', '2021-07-01']);
    expect(await shortYear(draft, store, '2021-04-01')).toBeUndefined();
    await load([
      ['2021-05-31', 'KEN', 'ACCUSE', 'PER'],
      ['2021-06-30', 'KEN', 'ACCUSE', 'PER'],
    ]);
    expect(answer(draft, await knowledgeOf(store, draft, '2021-07-01'))).toMatchObject({
      ...{ state: 'yes', because: '1 acts, 1 needed', knownOn: '2021-06-30' },
    });
  });

  it('3, ten times one more than that; a year that the tables do not cover is told', async () => {
    await load([['2021-02-01', 'KEN', 'ACCUSE', 'PER']]);
    const much = words({ kind: 'more-than-average', much: true });
    const draft = await composeQuestion(much, store, '2021-04-01');
    expect(draft.measure).toEqual({ kind: 'more-than-average', average: 1 / 12, times: 10, plus: 1 });
    expect(draft.text).toContain('More than 10 x (1 + 0.083) act(s)');
    expect(await shortYear(draft, store, '2021-04-01')).toContain(
      'not over all of the 360 days from 2020-04-06 to 2021-03-31',
    );
  });

  it('5, share of conflict in a month', async () => {
    await load([['2021-03-01', 'KEN', 'ACCUSE', 'PER']]);
    const month = words({ kind: 'conflict-share', share: 0.5 }, { from: '2021-05-01', to: '2021-06-01' });
    const draft = await composeQuestion(month, store, '2021-04-01');
    await load([
      ['2021-05-01', 'KEN', 'ACCUSE', 'PER'],
      ['2021-05-02', 'KEN', 'CONSULT', 'PER'],
      ['2021-05-31', 'KEN', 'ASSAULT', 'PER'],
      ['2021-06-01', 'KEN', 'CONSULT', 'PER'],
    ]);
    expect(answer(draft, await knowledgeOf(store, draft, '2021-06-10'))).toMatchObject({
      ...{ state: 'yes', because: '2 of 3 acts are conflict, more than 0.5 needed' },
    });
  });

  it('6, a change point that the named method reports in the window', async () => {
    // Mondays from 2020-06-01: an accusation every fourth week, and from 2021-05-03 on four a week.
    const rows = weeks('2020-06-01', 60, (week) => (week < 48 ? Number(week % 4 === 0) : 4));
    const until = (day: string) => rows.filter(([one]) => one < day);
    await load(until('2021-04-01'));
    const asked = words({ kind: 'change-point', channel: 'Conflict', bin: 'week' }, { to: '2021-06-01' });
    const draft = await composeQuestion(asked, store, '2021-04-01');
    expect(draft).toMatchObject({
      measure: { kind: 'change-point', method: 'poisson-pelt', channel: 'conflict', bin: 'week' },
      graceDays: graceFor('week'),
      text: 'A change point in the conflict by KEN toward PER by week, reported by poisson-pelt with its first day from 2021-04-01 until before 2021-06-01 (UTC)?',
    });
    const look = async (question: typeof draft, today: string) =>
      answer(question, await knowledgeOf(store, question, today));
    expect(await look(draft, '2021-06-02')).toMatchObject({ state: 'open' });
    expect(await look(draft, '2021-08-01')).toMatchObject({ state: 'late' });
    await load(rows.filter(([day]) => day >= '2021-04-01'));
    expect(await look(draft, '2021-08-01')).toMatchObject({
      ...{ state: 'yes', because: 'change points reported: 2021-05-03; 1 in the window' },
    });
    // The break began before this window.
    expect(await look({ ...draft, from: '2021-05-04' }, '2021-08-01')).toMatchObject({ state: 'no' });
    // What comes after the days of grace changes nothing.
    const first = await look(draft, '2021-08-01');
    await load(weeks('2021-07-26', 30, () => 0));
    expect(await look(draft, '2022-04-01')).toEqual(first);
  });
});

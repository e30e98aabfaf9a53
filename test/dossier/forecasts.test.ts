import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Effects } from '../../src/dossier/effects.js';
import { createDossier } from '../../src/dossier/folder.js';
import { type ForecastDesk, openForecasts } from '../../src/dossier/forecasts/desk.js';
import { modelForecast } from '../../src/dossier/forecasts/modelForecast.js';
import { ask, predict, settle } from '../../src/dossier/forecasts/questions.js';
import { resolveAll } from '../../src/dossier/forecasts/resolve.js';
import { aboutStore, averageBefore, ruleEventsOf } from '../../src/dossier/forecasts/tables.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import type { QuestionDraft } from '../../src/forecasts/questions/check.js';
import { MODEL, stateOf } from '../../src/forecasts/questions/ledger.js';
import { mineRules } from '../../src/rules/mine.js';
import type { EventStore } from '../../src/store/engine.js';
import { madeUpStream } from '../forecasts/stream.js';
import { streamTable } from '../forecasts/table.js';
import { errorOf, freshFolder, lone } from './support.js';

const { dayOf, load: loadInto } = streamTable('2021-01-01');

const opened: ForecastDesk[] = [];
afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.dossier.close();
});

describe('a dossier with tables', () => {
  const clock = { now: '' };
  let path: string;
  let store: EventStore;
  let desk: ForecastDesk;
  const load = (from: number, to: number) => loadInto(store, { folder: path, from, to, at: clock.now });
  const at = (day: number) => {
    clock.now = `${dayOf(day)}T09:00:00Z`;
  };
  const draft = (more: Partial<QuestionDraft> = {}): QuestionDraft => ({
    text: 'Will Norway consult Kenya?',
    resolver: 'machine',
    acts: { actors: ['NOR'], recipients: ['KEN'], codes: ['CONSULT'] },
    measure: { kind: 'at-least', count: 1 },
    ...{ from: dayOf(150), to: dayOf(164), leastCoverage: 5, graceDays: 2, decider: 'ann' },
    source: { kind: 'tables', version: 'v' },
    ...more,
  });

  async function make(): Promise<void> {
    path = freshFolder();
    at(150);
    const effects: Effects = { ...lone(), now: () => clock.now };
    await createDossier(effects, path, { title: 'a case' });
    store = await openStoreAt(path, 'write');
    await load(0, 150);
    desk = await openForecasts(effects, path, { mode: 'write', by: 'ann' });
    opened.push(desk);
  }

  it('asks, forecasts, answers, scores and says why', async () => {
    await make();
    const about = await aboutStore(store);
    expect(about).toMatchObject({ from: '2021-01-01', datasets: ['made-up'] });
    expect(about?.to).toMatch(/^2021-05-(?:29|30)$/);
    const question = await ask(desk, draft());
    const said = await modelForecast(store, question, dayOf(150));
    if ('why' in said) throw new Error(said.why);
    expect(said.words.p).toBeGreaterThan(0);
    // Half a year of six parties is too little to learn from: the pair's own record speaks.
    expect(said.words.model?.terms.map(({ family }) => family)).toEqual(['own record']);
    expect(said.words.model?.dataTo).toBe(about?.to);
    const [first] = said.words.model?.terms ?? [];
    expect(first?.events[0]?.day ?? '').toMatch(/^2021-/);
    await predict(desk, { question: 'Q1', by: MODEL, ...said.words });
    await predict(desk, { question: 'Q1', by: 'ann', p: 0.3, note: 'a quiet spring' });

    expect((await resolveAll(desk, store))[0]).toMatchObject({ state: 'open', written: false });
    at(170);
    // No data past day 149: late, never no.
    expect((await resolveAll(desk, store))[0]).toMatchObject({ state: 'late', written: true });
    await load(150, 200);
    const [looked] = await resolveAll(desk, store);
    expect(['yes', 'no']).toContain(looked?.state);
    const journal = readFileSync(join(path, 'journal.jsonl'), 'utf8').trim().split('\n');
    expect(journal.map((line) => JSON.parse(line).kind)).toEqual([
      ...['forecast-question', 'forecast', 'forecast', 'forecast-outcome', 'forecast-outcome'],
    ]);

    // A person contradicts the machine: only with --replace, and both lines stay.
    const other = looked?.state === 'yes' ? 'no' : 'yes';
    const words = {
      question: 'Q1',
      state: other,
      by: 'ann',
      because: 'the table misread it',
      events: [],
    } as const;
    expect(await errorOf(settle(desk, words))).toMatchObject({ code: 'forecasts/conflicting-outcome' });
    await settle(desk, words, { replace: true });
    expect(stateOf(desk.ledger, question)).toBe(other);
    expect(desk.ledger.outcomes.length).toBe(3);
    await store.close();
    await desk.dossier.close();
    const again = await openForecasts({ ...lone(), now: () => clock.now }, path, { mode: 'read' });
    opened.push(again);
    expect(again.ledger).toEqual(desk.ledger);
  });

  it('refuses what would not count, and writes nothing', async () => {
    await make();
    const question = await ask(desk, draft());
    const refused: [Promise<unknown>, string][] = [
      [ask(desk, draft({ to: dayOf(150) })), 'forecasts/bad-window'],
      [ask(desk, draft({ from: dayOf(10), to: dayOf(20) })), 'forecasts/past-window'],
      [ask(desk, draft({ source: { kind: 'tables', version: '' } })), 'forecasts/no-source'],
      [predict(desk, { question: 'Q9', p: 0.2, by: 'ann' }), 'forecasts/unknown-question'],
      [predict(desk, { question: 'Q1', p: 1.2, by: 'ann' }), 'forecasts/bad-probability'],
      [predict(desk, { question: 'Q1', p: 0.2, by: MODEL }), 'forecasts/reserved-name'],
      [
        settle(desk, { question: 'Q1', state: 'yes', by: 'ann', because: ' ', events: [] }),
        'forecasts/no-reason',
      ],
    ];
    for (const [attempt, code] of refused) expect(await errorOf(attempt)).toMatchObject({ code });
    at(164);
    expect(await errorOf(predict(desk, { question: 'Q1', p: 0.5, by: 'ann' }))).toMatchObject({
      code: 'forecasts/past-window',
    });
    at(160);
    await settle(desk, {
      question: 'Q1',
      state: 'annulled',
      by: 'ann',
      because: 'the talks are off',
      events: [],
    });
    expect(await errorOf(predict(desk, { question: 'Q1', p: 0.5, by: 'ann' }))).toMatchObject({
      code: 'forecasts/answered',
    });
    expect(desk.ledger).toMatchObject({ questions: [question], forecasts: [] });
    await store.close();
  });

  it('knows the usual number of acts, and mines rules', async () => {
    await make();
    const acts = { actors: ['NOR'], recipients: ['KEN'], codes: ['CONSULT'] };
    const count = madeUpStream(200).filter(
      (act) => act.day < 150 && act.actor === 'C' && act.recipient === 'A' && act.type === '03',
    ).length;
    expect(await averageBefore(store, acts, dayOf(150))).toBeLessThanOrEqual(count / 12);
    const { rules } = mineRules(await ruleEventsOf(store, 'type'), { window: 3 });
    const [best] = rules.filter(({ selfRepeat }) => !selfRepeat);
    expect(best).toMatchObject({
      body: 'ACCUSE',
      head: 'THREATEN',
      direction: 'reaction',
      carriedByOne: false,
    });
    await store.close();
  });
});

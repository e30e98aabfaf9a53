import type { Effects } from '../../src/dossier/effects.js';
import { type ForecastDesk, openForecasts } from '../../src/dossier/forecasts/desk.js';
import { modelForecast } from '../../src/dossier/forecasts/modelForecast.js';
import { ask, predict, settle } from '../../src/dossier/forecasts/questions.js';
import { resolveAll } from '../../src/dossier/forecasts/resolve.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import type { QuestionDraft } from '../../src/forecasts/questions/check.js';
import { MODEL } from '../../src/forecasts/questions/ledger.js';
import type { EventStore } from '../../src/store/engine.js';
import { addToDay } from '../../src/util/calendar.js';
import { type StreamTable, streamTable } from './table.js';

/** Parties of the made-up stream whose pairs are asked about, one of a round. */
const pairs = [
  ['NOR', 'KEN'],
  ['PER', 'OMN'],
  ['CHL', 'FJI'],
] as const;
const rounds = [60, 80, 100, 120, 140, 160];

interface Bench {
  readonly desk: ForecastDesk;
  readonly store: EventStore;
  readonly table: StreamTable;
  readonly at: (day: number) => void;
}

/**
 * Fills a dossier with 200 days of tables that end yesterday and a ledger of a working life: answered questions of several rounds, forecasts of two
 * people and the model, and one question in every other state. `today` is day 200.
 */
export async function fillLedger(folder: string, today: string): Promise<void> {
  const table = streamTable(addToDay(today, -200, 'day'));
  let now = '';
  const at = (day: number) => {
    now = `${table.dayOf(day)}T09:00:00.000Z`;
  };
  at(0);
  const effects: Effects = { ...nodeEffects(), now: () => now };
  const store = await openStoreAt(folder, 'write');
  await table.load(store, { folder, from: 0, to: 200, at: now });
  const desk = await openForecasts(effects, folder, { mode: 'write', by: 'ann' });
  const bench = { desk, store, table, at };
  for (const [round, day] of rounds.entries()) await askRound(bench, round, day);
  await askOthers(bench);
  await desk.dossier.close();
  await store.close();
}

function draftOf({ table }: Bench, more: Partial<QuestionDraft>): QuestionDraft {
  return {
    text: '',
    resolver: 'machine',
    acts: { actors: ['NOR'], recipients: ['KEN'], codes: ['CONSULT'] },
    measure: { kind: 'at-least', count: 1 },
    ...{ from: table.dayOf(200), to: table.dayOf(230), leastCoverage: 5, graceDays: 2, decider: 'ann' },
    source: { kind: 'tables', version: '0a1b2c3d4e5f6071' },
    ...more,
  };
}

const judged = { resolver: 'judged', source: { kind: 'reports', version: '' } } as const;

/** A question for each pair, open for two weeks, with forecasts, answered when they are over. */
async function askRound(bench: Bench, round: number, day: number): Promise<void> {
  const { desk, store, table, at } = bench;
  const [from, to] = [table.dayOf(day), table.dayOf(day + 14)];
  for (const [n, [actor, recipient]] of pairs.entries()) {
    at(day);
    const code = round % 2 === 0 ? 'CONSULT' : 'ACCUSE';
    const acts = { actors: [actor], recipients: [recipient], codes: [code] };
    const text = `At least one act of type ${code} by ${actor} toward ${recipient} before ${to}?`;
    const question = await ask(desk, draftOf(bench, { text, acts, from, to }));
    const said = await modelForecast(store, question, from);
    if (!('why' in said)) await predict(desk, { question: question.id, by: MODEL, ...said.words });
    const own = 0.1 + (((round * 3 + n * 5) % 9) / 10 + ('why' in said ? 0 : said.words.p)) / 2.4;
    await predict(desk, { question: question.id, by: 'tester', p: Math.round(20 * own) / 20 });
    if (n === 0) await predict(desk, { question: question.id, by: 'ann', p: 0.5, note: 'no idea' });
  }
  at(day + 17);
  await resolveAll(desk, store);
}

/** One question in each state that the rounds do not reach. */
async function askOthers(bench: Bench): Promise<void> {
  const { desk, store, table, at } = bench;
  at(170);
  const talks = await ask(
    desk,
    draftOf(bench, {
      ...judged,
      text: 'Will Peru and Chile resume talks on fishing?',
      ...window(table, 170, 199),
    }),
  );
  await predict(desk, { question: talks.id, by: 'tester', p: 0.35, note: 'ministers have met twice' });
  const rare = await ask(
    desk,
    draftOf(bench, {
      text: 'At least one act of type THREATEN by OMN toward NOR?',
      ...window(table, 170, 190),
      leastCoverage: 5000,
      acts: { actors: ['OMN'], recipients: ['NOR'], codes: ['THREATEN'] },
      measure: { kind: 'at-least', count: 40 },
    }),
  );
  await predict(desk, { question: rare.id, by: 'tester', p: 0.05 });
  const summit = await ask(
    desk,
    draftOf(bench, {
      ...judged,
      text: 'Will the summit in Lima agree on quotas?',
      ...window(table, 170, 215),
    }),
  );
  at(185);
  await settle(desk, {
    question: summit.id,
    state: 'annulled',
    by: 'ann',
    because: 'the summit was called off',
    events: [],
  });
  at(195);
  await resolveAll(desk, store);
  at(200);
  for (const [text, recipient, days] of [
    ['At least one act of type CONSULT by NOR toward KEN within 30 days?', 'KEN', 230],
    ['At least one act of type CONSULT by NOR toward CHL within 60 days?', 'CHL', 260],
  ] as const) {
    const acts = { actors: ['NOR'], recipients: [recipient], codes: ['CONSULT'] };
    const question = await ask(desk, draftOf(bench, { text, acts, ...window(table, 200, days) }));
    const said = await modelForecast(store, question, table.dayOf(200));
    if (!('why' in said)) await predict(desk, { question: question.id, by: MODEL, ...said.words });
    await predict(desk, { question: question.id, by: 'ann', p: 0.4 });
    if (recipient === 'CHL') {
      await predict(desk, { question: question.id, by: 'tester', p: 0.25 });
      await predict(desk, { question: question.id, by: 'tester', p: 0.3, note: 'a new envoy arrived' });
    }
  }
}

const window = ({ dayOf }: StreamTable, from: number, to: number) => ({ from: dayOf(from), to: dayOf(to) });

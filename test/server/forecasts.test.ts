import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../src/server/shapes/journal.js';
import type {
  DraftRecord,
  EventTablesRecord,
  LookedRecord,
  PredictionsRecord,
  QuestionRecord,
  QuestionsRecord,
  ScoreRecord,
} from '../../src/server/shapes/questions.js';
import { fillLedger } from '../forecasts/ledgerCase.js';
import { type Bench, openBench } from './harness.js';

const today = '2021-07-20';
const clock = { now: `${today}T10:00:00.000Z` };
let bench: Bench;
beforeEach(() => {
  clock.now = `${today}T10:00:00.000Z`;
});
afterEach(async () => {
  await bench.session.close();
  expect(bench.bugs).toEqual([]);
});

const open = async (before?: (folder: string) => Promise<void>) => {
  bench = await openBench({ now: () => clock.now, ...(before ? { before } : {}) });
};
const questions = (query = '') => bench.json<QuestionsRecord>(`/api/questions${query}`);
const question = (id: string, query = '') => bench.json<QuestionRecord>(`/api/questions/${id}${query}`);
const posted = async <T>(path: string, body: unknown = {}) => {
  const answer = await bench.post(path, body);
  return { status: answer.status, body: (await answer.json()) as T };
};
const refusal = async (path: string, body: unknown) => {
  const before = journal();
  const { status, body: said } = await posted<{ error: { code: string } }>(path, body);
  expect(journal()).toBe(before);
  return [status, said.error.code];
};
const journal = () => readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8');
const kinds = () =>
  journal()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind as string)
    .filter((kind) => kind.startsWith('forecast'));

const judged = { text: 'Will the talks resume?', judged: true, to: '2021-09-01' };

describe('a dossier without tables', () => {
  beforeEach(() => open());

  it('has nothing to list, score or answer by', async () => {
    expect(await questions()).toMatchObject({
      by: 'tester',
      today,
      total: 0,
      rows: [],
      forecasters: ['tester'],
    });
    expect(await bench.json<EventTablesRecord>('/api/event-tables')).toEqual({});
    expect(await bench.json<ScoreRecord>('/api/score')).toMatchObject({ asked: 0, answered: 0, scored: [] });
    expect((await bench.ask('/api/questions/Q1')).status).toBe(404);
  });

  it('a judged question is asked, forecast, revised and settled, every step a line of the journal', async () => {
    const { body: asked } = await posted<{ id: string; silent: string }>('/api/questions', judged);
    expect(asked).toEqual({ id: 'Q1', thinking: false, silent: 'somebody judges the question' });
    await posted('/api/questions/Q1/forecasts', { p: 0.3, note: 'both want them' });
    await posted('/api/questions/Q1/forecasts', { p: 0.4 });
    expect(await question('Q1')).toMatchObject({
      ...{ stage: 'open', own: { p: 0.4 }, decider: 'tester' },
      terms: [
        'The window opens on 2021-07-20 and closes before 2021-09-01 (UTC).',
        'No data decide: tester judges.',
      ],
      forecasts: [
        { id: 'F1', p: 0.3, note: 'both want them', standing: false },
        { id: 'F2', p: 0.4, standing: true },
      ],
    });
    await posted('/api/questions/Q1/outcomes', { state: 'ambiguous', because: 'they met without talks' });
    expect((await questions('?stage=resolved')).rows).toMatchObject([{ id: 'Q1', state: 'ambiguous' }]);
    expect(await question('Q1')).toMatchObject({ closed: 'it is answered: ambiguous' });
    expect(kinds()).toEqual(['forecast-question', 'forecast', 'forecast', 'forecast-outcome']);
  });

  it('an outcome is contradicted only on purpose, and both stay', async () => {
    await posted('/api/questions', judged);
    const settled = (state: string, more = {}) => ({ state, because: 'as the minutes say', ...more });
    await posted('/api/questions/Q1/outcomes', settled('yes'));
    expect(await refusal('/api/questions/Q1/outcomes', settled('annulled'))).toEqual([
      400,
      'forecasts/conflicting-outcome',
    ]);
    expect((await posted('/api/questions/Q1/outcomes', settled('annulled', { replace: true }))).status).toBe(
      200,
    );
    expect((await question('Q1')).outcomes.map(({ state }) => state)).toEqual(['yes', 'annulled']);
  });

  it('forecasts of others are hidden until one’s own is made, in the list, in the question and in the journal', async () => {
    await posted('/api/questions', judged);
    await posted('/api/questions/Q1/forecasts', { p: 0.83, by: 'ann', note: 'secret' });
    expect((await questions()).rows).toMatchObject([{ others: 0, hidden: 1 }]);
    expect((await question('Q1')).forecasts).toEqual([]);
    const told = async () => (await bench.json<JournalRecord>('/api/journal')).lines[0]?.says;
    expect(await told()).toBe('F1 on Q1: hidden until you have made yours');
    expect((await questions('?by=ann')).rows).toMatchObject([{ own: { p: 0.83 }, hidden: 0 }]);
    await posted('/api/questions/Q1/forecasts', { p: 0.2 });
    expect((await questions()).rows).toMatchObject([{ own: { p: 0.2 }, others: 1, hidden: 0 }]);
    expect(await told()).toBe('F2 on Q1: 20 %');
    expect((await questions()).forecasters).toEqual(['ann', 'tester']);
  });

  it('two that ask at once get two questions', async () => {
    const both = await Promise.all([1, 2, 3].map(() => posted<{ id: string }>('/api/questions', judged)));
    expect(both.map(({ body }) => body.id).sort()).toEqual(['Q1', 'Q2', 'Q3']);
  });

  it('a window that ends overnight makes the question due, and takes no forecast any more', async () => {
    await posted('/api/questions', judged);
    clock.now = '2021-09-01T00:00:00.000Z';
    expect((await questions()).counts).toMatchObject({ all: 1, open: 0, due: 1 });
    expect(await question('Q1')).toMatchObject({ closed: 'its window ended before 2021-09-01' });
    expect(await refusal('/api/questions/Q1/forecasts', { p: 0.2 })).toEqual([400, 'forecasts/past-window']);
  });

  it.each([
    ['/api/questions', { ...judged, text: '' }, 'forecasts/no-text'],
    ['/api/questions', { ...judged, to: '2021-07-20' }, 'forecasts/bad-window'],
    ['/api/questions', { actors: ['KEN'], recipients: ['PER'], to: '2021-09-01' }, 'forecasts/no-source'],
    ['/api/questions', { ...judged, measure: { kind: 'more-than-average' } }, 'forecasts/no-source'],
    ['/api/questions', { ...judged, actors: ['<b>'] }, 'forecasts/unknown-party'],
    ['/api/questions', { ...judged, codes: ['SMILE'] }, 'forecasts/unknown-type'],
    ['/api/questions', { ...judged, claim: '../x' }, 'server/bad-request'],
    ['/api/questions', { ...judged, to: 'soon' }, 'server/bad-request'],
    ['/api/questions', { ...judged, more: 1 }, 'server/bad-request'],
    ['/api/questions/Q1/forecasts', { p: 1.2 }, 'server/bad-request'],
    ['/api/questions/Q1/forecasts', { p: 0.2, by: 'model' }, 'forecasts/reserved-name'],
    ['/api/questions/Q7/forecasts', { p: 0.2 }, 'forecasts/unknown-question'],
    ['/api/questions/Q1/outcomes', { state: 'yes', because: ' ' }, 'forecasts/no-reason'],
    ['/api/questions/Q1/outcomes', { state: 'maybe', because: 'x' }, 'server/bad-request'],
    ['/api/questions/Q7/model', {}, 'forecasts/unknown-question'],
    ['/api/questions/resolve', { question: 'Q7' }, 'forecasts/unknown-question'],
  ])('%s %j is refused, and nothing is written', async (path, body, code) => {
    await posted('/api/questions', judged);
    expect(await refusal(path, body)).toEqual([400, code]);
  });
});

describe('a dossier with tables and a ledger', () => {
  let filled = '';
  beforeAll(async () => {
    const first = await openBench({ now: () => clock.now, before: (folder) => fillLedger(folder, today) });
    await first.session.close();
    filled = first.folder;
  }, 60_000);
  beforeEach(() => open(async (folder) => cpSync(filled, folder, { recursive: true, force: true })));

  it('lists what waits first, and tells how many there are of each', async () => {
    const { rows, counts, total } = await questions();
    expect(counts).toEqual({ all: 23, open: 2, due: 1, late: 1, resolved: 19 });
    expect(total).toBe(23);
    expect(rows.slice(0, 4).map(({ stage }) => stage)).toEqual(['due', 'late', 'open', 'open']);
    const [norway] = (await questions('?text=toward%20ken&stage=open')).rows;
    expect(norway).toMatchObject({
      hidden: 2,
      baseRate: { windows: expect.any(Number), onset: expect.any(Boolean) },
    });
    expect(norway).not.toHaveProperty('model');
    expect((await questions('?limit=5&offset=20')).rows).toHaveLength(3);
  });

  it('says what the model rests on once the own forecast is made', async () => {
    const [row] = (await questions('?text=toward%20ken&stage=open')).rows;
    const id = row?.id ?? '';
    const { body } = await posted<{ id: string }>(`/api/questions/${id}/forecasts`, { p: 0.6 });
    expect(body.id).toMatch(/^F\d+$/);
    const { forecasts, model, terms } = await question(id);
    expect(forecasts.map(({ by }) => by)).toEqual(['model', 'ann', 'tester']);
    expect(forecasts[0]?.p).toBe(model);
    // Two hundred days are too few to learn from: the pair's own record speaks, and says so.
    expect(forecasts[0]?.model?.version).toMatch(/ record$/);
    expect(forecasts[0]?.model?.terms.map(({ family }) => family)).toEqual(['own record']);
    expect(forecasts[0]?.model?.terms[0]?.events[0]?.day).toMatch(/^2021-/);
    expect(forecasts[2]?.track?.questions).toBeGreaterThan(0);
    expect(terms[0]).toContain('CONSULT by Norway (NOR) toward Kenya (KEN)');
    const before = forecasts.length;
    expect((await posted(`/api/questions/${id}/model`)).body).toEqual({ thinking: true });
    await expect
      .poll(async () => (await question(id)).forecasts.length, { timeout: 20_000 })
      .toBe(before + 1);
    expect(await question(id)).toMatchObject({ thinking: false });
  });

  it('scores with denominators, and a bucket of the calibration lists its questions', async () => {
    const score = await bench.json<ScoreRecord>('/api/score');
    expect(score).toMatchObject({ asked: 23, answered: 18, due: 18, annulled: 1, late: 1 });
    const own = score.scored.find(({ by }) => by === 'tester');
    expect(own).toMatchObject({ questions: 18, calibrated: 18, skill: expect.any(Number) });
    const { brier = 0, reliability = 0, resolution = 0, uncertainty = 0 } = own?.murphy ?? {};
    expect(reliability - resolution + uncertainty).toBeCloseTo(brier, 10);
    const listed = new Set<string>();
    for (const [at, bin] of (own?.bins ?? []).entries()) {
      const { rows, total } = await questions(`?bucket=${at}`);
      expect([at, total]).toEqual([at, bin.questions]);
      for (const { id, own: stood } of rows) {
        expect(Math.min(9, Math.floor(10 * (stood?.p ?? 0)))).toBe(at);
        listed.add(id);
      }
    }
    expect(listed.size).toBe(18);
    expect((await questions('?bucket=5&of=ann')).total).toBe(6);
    expect((await bench.ask('/api/questions?bucket=11')).status).toBe(400);
  });

  it('a question from nothing is answered by the tables', async () => {
    const { body } = await posted<{ id: string; silent?: string }>('/api/questions', {
      ...{ actors: ['NOR'], recipients: ['KEN'], codes: ['CONSULT'], to: '2021-08-25' },
      measure: { kind: 'more-than-average' },
    });
    expect(body.silent).toContain('the model answers questions for at least one act');
    expect(await question(body.id)).toMatchObject({
      text: expect.stringContaining('More than 1 x (0 + '),
      resolver: 'machine',
    });
    const { body: found } = await posted<LookedRecord>('/api/questions/resolve', { question: body.id });
    expect(found.looked).toMatchObject([{ question: body.id, state: 'open', written: false }]);
    clock.now = '2021-09-20T10:00:00.000Z';
    const { body: all } = await posted<LookedRecord>('/api/questions/resolve');
    expect(all.looked.find(({ question: id }) => id === body.id)).toMatchObject({
      state: 'late',
      written: true,
    });
    expect(await question(body.id)).toMatchObject({ stage: 'late', outcomes: [{ by: 'machine' }] });
  });

  it('while the tables are asked nobody holds them: another program may import meanwhile', async () => {
    const about = await bench.json<EventTablesRecord>('/api/event-tables');
    expect(about.tables).toMatchObject({ datasets: ['made-up'] });
    const asked = await Promise.all([1, 2, 3].map(() => bench.ask('/api/event-tables')));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('what the reports predict', () => {
  const text = 'Kenya will suspend deliveries of grain to Peru by 1 October 2021, the minister said.';
  const hostile = '\u202E"<img src=x onerror=alert(1)> Norway will sanction Kenya by the end of 2021.';
  beforeEach(async () => {
    await open();
    for (const [n, one] of [text, hostile].entries())
      await bench.post('/api/reports', { text: one, date: `2021-07-1${n}`, title: `Note ${n}` });
    await bench.session.settled();
  });
  const predictions = () => bench.json<PredictionsRecord>('/api/predictions');
  const grain = async () => {
    const found = (await predictions()).rows.find(({ content }) => content.exact.includes('grain to Peru'));
    if (!found) throw new Error('the report predicts something');
    return found;
  };

  it('is listed with who says it, drafted with what was filled in, and registered', async () => {
    const found = await grain();
    expect(found).toMatchObject({ coded: true, questions: [], title: 'Note 0' });
    const draft = await bench.json<DraftRecord>(`/api/predictions/${found.id}/draft`);
    expect(draft).toMatchObject({
      ...{ claim: found.id, actors: ['KEN'], recipients: ['PER'], judged: true },
      filled: ['no tables are imported: somebody judges it'],
      to: '2021-10-02',
    });
    expect(journal()).not.toContain('forecast-question');
    const { claim, text: words, to, judged: byPerson } = draft;
    const { body } = await posted<{ id: string }>('/api/questions', {
      claim,
      text: words,
      to,
      judged: byPerson,
    });
    expect((await question(body.id)).claim).toMatchObject({ id: found.id, sentence: { exact: text } });
    expect((await grain()).questions).toEqual([body.id]);
  });

  it('a horizon that is over is named, and another day sets it right', async () => {
    clock.now = '2022-01-10T10:00:00.000Z';
    const { id } = await grain();
    const over = await bench.json<DraftRecord>(`/api/predictions/${id}/draft`);
    expect(over.wrong).toMatch(/window/);
    const later = await bench.json<DraftRecord>(`/api/predictions/${id}/draft?to=2022-03-01`);
    expect(later).toMatchObject({ to: '2022-03-01' });
    expect(later).not.toHaveProperty('wrong');
  });

  it('what means harm stays text', async () => {
    const { rows } = await predictions();
    for (const { id } of rows) {
      const answer = await bench.ask(`/api/predictions/${id}/draft`);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect((await answer.json()) as DraftRecord).toHaveProperty('text');
    }
    expect((await bench.ask('/api/predictions/c1/draft')).status).toBe(400);
    expect((await bench.ask('/api/predictions/%3Cb%3E/draft')).status).toBe(400);
  });
});

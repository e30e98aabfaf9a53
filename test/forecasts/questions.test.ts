import { describe, expect, it } from 'vitest';
import { forecastPair } from '../../src/forecasts/dyads/now.js';
import { answer, neededBy, type QuestionAct } from '../../src/forecasts/questions/answer.js';
import { boardOf } from '../../src/forecasts/questions/board.js';
import { checkQuestion, type QuestionDraft } from '../../src/forecasts/questions/check.js';
import { emptyLedger, type Ledger, stateOf, viewOf } from '../../src/forecasts/questions/ledger.js';
import type { Outcome, Question, QuestionForecast } from '../../src/model/question.js';
import { isConflict, madeUpStream } from './stream.js';

const draft: QuestionDraft = {
  text: 'Will KEN sanction PER?',
  resolver: 'machine',
  acts: { actors: ['KEN'], recipients: ['PER'], codes: ['SANCTION'] },
  measure: { kind: 'at-least', count: 2 },
  ...{ from: '2021-01-01', to: '2021-01-31', source: { kind: 'tables', version: 'v' } },
  ...{ leastCoverage: 3, decider: 'ann', graceDays: 2 },
};
const question: Question = { ...draft, id: 'Q1', madeAt: '2021-01-01T08:00:00Z', by: 'ann', hash: 'h' };
const act = (day: string, type = 'SANCTION', more: Partial<QuestionAct> = {}): QuestionAct => ({
  ...{
    id: `${type} ${day}`,
    actor: 'KEN',
    recipient: 'PER',
    type,
    mode: '',
    day,
    conflict: type === 'SANCTION',
  },
  ...more,
});

describe('a question', () => {
  it.each([
    ['forecasts/no-party', { acts: { ...draft.acts, actors: [] } }],
    ['forecasts/no-source', { source: { kind: 'tables', version: '' } }],
    ['forecasts/bad-window', { to: '2021-01-01' }],
    ['forecasts/bad-window', { from: 'soon' }],
    ['forecasts/bad-threshold', { measure: { kind: 'at-least', count: 0 } }],
    ['forecasts/bad-threshold', { measure: { kind: 'conflict-share', share: 1 } }],
    ['forecasts/bad-threshold', { leastCoverage: -1 }],
    [
      'forecasts/bad-window',
      { from: '2021-01-02', measure: { kind: 'more-than-average', average: 1, times: 1, plus: 0 } },
    ],
    [
      'forecasts/bad-threshold',
      {
        acts: { ...draft.acts, actors: ['KEN', 'NOR'] },
        measure: { kind: 'change-point', method: 'm', channel: 'conflict', bin: 'week' },
      },
    ],
    ['forecasts/no-decider', { decider: '' }],
    ['forecasts/no-text', { text: ' ' }],
  ] as const)('is refused with %s', (code, change) => {
    expect(() => checkQuestion({ ...draft, ...change } as QuestionDraft, '2020-12-30')).toThrow(
      expect.objectContaining({ code }),
    );
  });
  it('asks about days to come', () => {
    expect(() => checkQuestion(draft, '2021-01-31')).toThrow(
      expect.objectContaining({ code: 'forecasts/past-window' }),
    );
    expect(() => checkQuestion(draft, '2020-12-30')).not.toThrow();
    expect(() =>
      checkQuestion({ ...draft, resolver: 'judged', source: { kind: 'reports', version: '' } }, '2020-12-30'),
    ).not.toThrow();
  });
});

describe('an answer', () => {
  const known = { acts: [] as QuestionAct[], coverage: 10, dataTo: '2021-02-10', today: '2021-02-10' };
  it('is yes as soon as the threshold is reached, with the acts that reach it', () => {
    const acts = [act('2021-01-09'), act('2021-01-05'), act('2021-01-05'), act('2021-01-20')];
    expect(answer(question, { ...known, acts, today: '2021-01-21', dataTo: '2021-01-20' })).toMatchObject({
      ...{ state: 'yes', knownOn: '2021-01-09', events: ['SANCTION 2021-01-05', 'SANCTION 2021-01-09'] },
    });
  });
  it('counts neither other codes, nor the other direction, nor days outside', () => {
    const acts = [
      ...[act('2021-01-05', 'CONSULT'), act('2021-01-31'), act('2020-12-31'), act('2021-01-07')],
      act('2021-01-06', 'SANCTION', { actor: 'PER', recipient: 'KEN' }),
    ];
    expect(answer(question, { ...known, acts })).toMatchObject({
      state: 'no',
      events: ['SANCTION 2021-01-07'],
    });
  });
  it('is open while late reports may come, late without data or coverage, never no', () => {
    expect(answer(question, { ...known, today: '2021-02-01' }).state).toBe('open');
    expect(answer(question, { ...known, dataTo: '2021-01-20' })).toMatchObject({
      state: 'late',
      because: expect.stringContaining('the data end'),
    });
    expect(answer(question, { ...known, coverage: 2 })).toMatchObject({
      state: 'late',
      because: expect.stringContaining('no data is not "no"'),
    });
  });
  it('of more than the frozen average: 3 in 360 days, so one act is more', () => {
    const measure = { kind: 'more-than-average', average: 3 / 12, times: 1, plus: 0 } as const;
    expect(neededBy(measure)).toBe(1);
    expect(neededBy({ ...measure, average: 0.5, times: 10, plus: 1 })).toBe(16);
    expect(answer({ ...question, measure }, { ...known, acts: [act('2021-01-05')] }).state).toBe('yes');
  });
  it('of ten times one more than the average: 2 in 360 days are 11.67, so twelve acts', () => {
    const measure = { kind: 'more-than-average', average: 2 / 12, times: 10, plus: 1 } as const;
    const acts = Array.from({ length: 12 }, (_, at) => act(`2021-01-${String(at + 10)}`));
    expect(neededBy(measure)).toBe(12);
    expect(answer({ ...question, measure }, { ...known, acts }).state).toBe('yes');
    expect(answer({ ...question, measure }, { ...known, acts: acts.slice(1) }).state).toBe('no');
  });
  it('of an act before a day is yes by the first of them, and not by one on the day', () => {
    const before = { ...question, measure: { kind: 'at-least', count: 1 } as const };
    expect(answer(before, { ...known, acts: [act('2021-01-30')] })).toMatchObject({
      ...{ state: 'yes', knownOn: '2021-01-30' },
    });
    expect(answer(before, { ...known, acts: [act('2021-01-31')] }).state).toBe('no');
  });
  it('of a change point waits for the days of grace and their data, and knows the method', () => {
    const asked = {
      ...question,
      measure: { kind: 'change-point', method: 'm', channel: 'conflict', bin: 'week' } as const,
    };
    const found = (day: string) => ({ ...known, changePoints: [{ day, events: ['e1'] }] });
    expect(answer(asked, found('2021-01-18'))).toEqual({
      state: 'yes',
      because: 'change points reported: 2021-01-18; 1 in the window',
      ...{ knownOn: '2021-02-02', events: ['e1'] },
    });
    expect(answer(asked, found('2021-02-01')).state).toBe('no');
    expect(answer(asked, { ...known, changePoints: [] }).state).toBe('no');
    expect(answer(asked, { ...found('2021-01-18'), today: '2021-02-01' }).state).toBe('open');
    expect(answer(asked, { ...found('2021-01-18'), dataTo: '2021-01-31' }).state).toBe('late');
    expect(answer(asked, { ...found('2021-01-18'), coverage: 0 }).state).toBe('late');
    expect(answer(asked, known)).toMatchObject({ state: 'late', because: 'this version has no method m' });
  });
  it('of a share of conflict needs the whole window', () => {
    const measure = { kind: 'conflict-share', share: 0.5 } as const;
    const acts = [act('2021-01-05'), act('2021-01-06'), act('2021-01-06', 'CONSULT')];
    expect(answer({ ...question, measure }, { ...known, acts }).state).toBe('yes');
    expect(answer({ ...question, measure }, { ...known, acts, today: '2021-01-20' }).state).toBe('open');
    expect(answer({ ...question, measure }, known).state).toBe('late');
  });
});

const forecast = (by: string, p: number, day: string): QuestionForecast => ({
  ...{ id: `${by}${day}`, question: 'Q1', questionHash: 'h', p, by, madeAt: `${day}T10:00:00Z` },
  baseRate: { p: 0.3, windows: 12 },
});
const outcome = (state: Outcome['state'], more: Partial<Outcome> = {}): Outcome => ({
  ...{ question: 'Q1', state, at: '2021-02-05T00:00:00Z', by: 'ann', because: 'seen', events: [], ...more },
});

describe('the ledger', () => {
  const open: Ledger = {
    ...emptyLedger,
    questions: [question],
    forecasts: [
      forecast('ann', 0.6, '2021-01-01'),
      forecast('bob', 0.2, '2021-01-01'),
      forecast('ann', 0.9, '2021-01-16'),
    ],
  };

  it('hides forecasts from who has made none, until the answer', () => {
    const seen = (ledger: Ledger, by: string) => viewOf(ledger, question, { by, today: '2021-01-26' });
    expect(seen(open, 'cyd')).toMatchObject({ forecasts: [], hidden: 2 });
    expect(seen(open, 'bob').forecasts.map(({ by, p }) => [by, p])).toEqual([
      ['ann', 0.9],
      ['bob', 0.2],
    ]);
    expect(seen({ ...open, outcomes: [outcome('no')] }, 'cyd').hidden).toBe(0);
  });
  it('reminds of stale forecasts', () => {
    expect(viewOf(open, question, { by: 'bob', today: '2021-01-26' }).stale).toEqual([
      { by: 'ann', days: 10 },
      { by: 'bob', days: 25 },
    ]);
  });
  it('scores day by day, and anew when an outcome changes', () => {
    const board = (state: Outcome['state'], today = '2021-02-10') =>
      boardOf({ ...open, outcomes: [outcome('yes'), outcome(state)] }, today);
    const [ann, bob] = board('yes').scored;
    // 15 days at .6 and 15 at .9.
    expect(ann?.brier).toBeCloseTo((0.16 + 0.01) / 2, 9);
    expect(bob?.brier).toBeCloseTo(0.64, 9);
    expect((ann?.peer ?? 0) + (bob?.peer ?? 0)).toBeCloseTo(0, 9);
    expect(ann?.skill).toBeCloseTo(1 - 0.085 / 0.49, 9);
    expect(board('no').scored[1]?.brier).toBeCloseTo(0.04, 9);
    expect(board('annulled')).toMatchObject({ answered: 0, annulled: 1, scored: [] });
    expect(stateOf({ ...open, outcomes: [outcome('late')] }, question)).toBe('late');
  });
  it('weights peer scores by the share of the life covered', () => {
    // Thirty days: cyd comes on the sixteenth and is compared for fifteen of them only.
    const halves: Ledger = {
      ...{ ...open, forecasts: [forecast('ann', 0.5, '2021-01-01'), forecast('cyd', 0.8, '2021-01-16')] },
      outcomes: [outcome('yes')],
    };
    const scored = boardOf(halves, '2021-02-10').scored.map(({ by, peer, coverage }) => [by, peer, coverage]);
    expect(scored).toEqual([
      ['ann', expect.closeTo(-23.5002, 4), 1],
      ['cyd', expect.closeTo(23.5002, 4), 0.5],
    ]);
  });
  it('calibrates only on questions past their scheduled day', () => {
    const early = { ...open, outcomes: [outcome('yes', { knownOn: '2021-01-10' })] };
    expect(boardOf(early, '2021-01-12')).toMatchObject({ answered: 1, due: 0 });
    expect(boardOf(early, '2021-01-12').scored[0]?.calibrated).toBe(0);
    expect(boardOf(early, '2021-02-01').scored[0]?.calibrated).toBe(1);
  });
});

describe('the model on one pair', () => {
  const acts = madeUpStream(500).map((one, at) => ({ ...one, id: `e${at}` }));
  const asked = { actor: 'C', recipient: 'A', type: '03', day: 500, horizon: 7, isConflict };
  const whole = forecastPair(acts, asked);

  it('is the sum of its terms', () => {
    expect(whole?.by).toBe('model');
    const odds = (whole?.terms ?? []).reduce((sum, { logOdds }) => sum + logOdds, whole?.intercept ?? 0);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(whole?.p ?? 0, 9);
  });
  it('moves the way the own record says when its events are taken away', () => {
    const without = acts.filter((one) => !(one.actor === 'C' && one.recipient === 'A' && one.type === '03'));
    expect(forecastPair(without, asked)?.p).toBeLessThan(whole?.p ?? 0);
  });
  it('sees nothing of the day asked about or later', () => {
    const more = [...acts, ...madeUpStream(20).map((one) => ({ ...one, day: one.day + 500 }))];
    expect(forecastPair(more, asked)).toEqual(whole);
  });
  it('falls back on the record, or says nothing', () => {
    expect(
      forecastPair(
        acts.filter(({ day }) => day < 25),
        { ...asked, day: 25 },
      ),
    ).toMatchObject({ by: 'record', closed: 3 });
    // A pair that is all there is, with an act in each of its three windows, is not certain of the fourth.
    const alone = acts.filter((one) => one.actor === 'C' && one.recipient === 'A' && one.type === '03');
    const each = [1, 8, 15].map((day) => ({ ...(alone[0] as (typeof alone)[number]), day }));
    expect(forecastPair(each, { ...asked, day: 22 })?.p).toBe(1 - 0.5 / 4);
    expect(forecastPair(acts, { ...asked, type: 'none' })).toBeUndefined();
    expect(forecastPair([], asked)).toBeUndefined();
    expect(forecastPair(acts, { ...asked, actor: 'unknown' })?.p).toBeLessThan(0.5);
  });
});

import { describe, expect, it } from 'vitest';
import type { RelationAct } from '../../src/relations/act.js';
import { type AnswersQuery, answersOf } from '../../src/relations/answers.js';
import { undoesBurst } from '../../src/relations/judge.js';
import { netRelationOf, rankNets } from '../../src/relations/netRelation.js';
import { netTriangleOf } from '../../src/relations/netTriangle.js';
import { partnersOf, tallyPartners } from '../../src/relations/partners.js';
import { lineRuns, rowRefs } from '../../src/relations/rowRef.js';
import { defaultRule } from '../../src/relations/rule.js';
import { rankBreaks } from '../../src/relations/screen.js';
import { screenActs } from '../../src/relations/screenActs.js';
import { standingOf } from '../../src/relations/standing.js';
import { visitStrand, yearlyStrand } from '../../src/relations/strands.js';
import { stretchesOf } from '../../src/relations/stretches.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { addToDay } from '../../src/util/calendar.js';
import { poisson, weekly } from './acts.js';

describe('rows behind a figure', () => {
  it('stand as runs of lines, the rest counted', () => {
    expect(lineRuns([5, 3, 4, 9, 12, 13])).toBe('3-5, 9, 12-13');
    expect(lineRuns([1, 3, 5, 7, 9, 11, 13, 14], 3)).toBe('1, 3, 5 and 5 more');
    expect(lineRuns([])).toBe('');
  });
  it('are told by file', () => {
    const places = [
      { file: 'b.csv', line: 2 },
      { file: 'a.csv', line: 7 },
      { file: 'b.csv', line: 3 },
    ];
    expect(rowRefs(places)).toEqual([
      { file: 'a.csv', rows: 1, lines: '7' },
      { file: 'b.csv', rows: 2, lines: '2-3' },
    ]);
  });
});

describe('partners', () => {
  const act = (day: string, recipient: string, quad: 1 | 3): RelationAct => ({
    id: `${day}${recipient}${quad}`,
    ...{ actor: 'AAA', recipient, day, quad, intensity: quad === 1 ? 1 : -1, origin: `${day}${recipient}` },
  });
  const days = Array.from({ length: 100 }, (_, at) => addToDay('2020-01-01', at, 'day'));
  const acts = [
    ...days.map((day) => act(day, 'BBB', day < '2020-02-20' ? 1 : 3)),
    ...days.slice(0, 20).map((day) => act(day, 'CCC', 1)),
  ];
  it('come with share, channels and a change only where it is clear', () => {
    const stretches = stretchesOf({ first: '2020-01-01', last: '2020-04-09' });
    expect(stretches).toEqual({ from: '2020-01-01', split: '2020-02-20' });
    const [b, c] = partnersOf(tallyPartners(acts, 'AAA', stretches));
    expect(b).toMatchObject({
      partner: 'BBB',
      acts: 100,
      there: { vc: 50, mc: 0, vx: 50, mx: 0 },
      change: 'more conflict',
    });
    expect(b?.share).toBeCloseTo(100 / 120, 12);
    expect(c).toMatchObject({ partner: 'CCC', acts: 20, change: 'not clear', after: { acts: 0, share: 0 } });
  });
  it('compare years where there are some, and from a day of the user on', () => {
    expect(stretchesOf({ first: '2015-01-01', last: '2020-12-31' })).toEqual({
      from: '2019-01-02',
      split: '2020-01-02',
    });
    expect(stretchesOf({ first: '2015-01-01', last: '2020-12-31' }, '2020-12-01').from).toBe('2020-10-31');
  });
});

describe('breaks of many pairs', () => {
  it('lists few of steady pairs: of two hundred dyads at most one with a false break', () => {
    const acts = Array.from({ length: 200 }, (_, at) =>
      weekly({
        seed: 1000 + at,
        actor: `A${at}`,
        recipient: `B${at}`,
        weeks: 52,
        rates: () => [3, 1, 1, 0.3],
      }),
    ).flat();
    const ranking = rankBreaks(screenActs(acts, { bin: 'week' }, defaultRule), {
      share: 0.05,
      order: 'surest',
    });
    // Each with its volume, which is a direction as well.
    expect(ranking.dyads).toBe(400);
    expect(new Set(ranking.breaks.map(({ dyad }) => dyad.actor)).size).toBeLessThanOrEqual(1);
  });
  it('puts a pair that broke first, with the word of the rule and its place among the others', () => {
    const steady = Array.from({ length: 30 }, (_, at) =>
      weekly({ seed: at, actor: `A${at}`, recipient: `B${at}`, weeks: 80, rates: () => [3, 1, 1, 0.3] }),
    ).flat();
    const broken = weekly({
      ...{ seed: 99, actor: 'XXX', recipient: 'YYY', weeks: 80 },
      rates: (week) => (week < 50 ? [4, 2, 1, 0.2] : [1, 0.2, 4, 8]),
    });
    const dyads = screenActs([...steady, ...broken], { bin: 'week' }, defaultRule);
    const { breaks } = rankBreaks(dyads, { share: 0.05, order: 'surest' });
    expect(breaks[0]?.dyad).toMatchObject({ actor: 'XXX', recipient: 'YYY', word: 'breakdown' });
    expect(breaks[0]?.q).toBeLessThan(0.001);
    const latest = rankBreaks(dyads, { share: 1, order: 'latest' }).breaks.map((one) => one.break.start);
    expect(latest).toEqual([...latest].sort().reverse());
    const standing = standingOf({ actor: 'XXX', recipient: 'YYY' }, dyads);
    expect(standing).toMatchObject({ dyads: 62, broke: 1, lowerOfAll: 1, lesserTurns: 1 });
    expect(standing?.lowerOfBroke).toBeUndefined();
    expect(standingOf({ actor: 'XXX', recipient: 'ZZZ' }, dyads)).toBeUndefined();
  });
});

describe('a net without channels', () => {
  const random = mulberry32(5);
  const noise = () => (random() + random() + random() - 1.5) * 10;
  const series = (levels: readonly number[]) => {
    const values = levels.flatMap((level) => Array.from({ length: 60 }, () => level + noise()));
    return { a: 'AAA', b: 'BBB', values, starts: values.map((_, at) => addToDay('2018-01-01', at, 'week')) };
  };
  it('is noise, a fall that stays, a fall that passes; it never says which of crack and breakdown', () => {
    expect(netRelationOf(series([50]), defaultRule)).toMatchObject({ word: 'noise', breaks: [] });
    expect(netRelationOf(series([50, 50, 0]), defaultRule)).toMatchObject({ word: 'crack or breakdown' });
    expect(netRelationOf(series([50, 0, 50]), defaultRule)).toMatchObject({ word: 'recovery' });
  });
  it('is noise again when a burst of good news passes', () => {
    const values = [...series([50, 50]).values, ...series([200]).values.slice(0, 20), ...series([50]).values];
    const starts = values.map((_, at) => addToDay('2018-01-01', at, 'week'));
    const net = netRelationOf({ a: 'AAA', b: 'BBB', values, starts }, defaultRule);
    expect(net.breaks).toHaveLength(2);
    expect(net.word).toBe('noise');
  });
  it('ranks the breaks of many pairs and counts the silent ones as tests', () => {
    const many = [[50], [50, 0], [50], [50]].map((levels) => netRelationOf(series(levels), defaultRule));
    const { breaks, pairs } = rankNets(many, 0.05);
    expect([breaks.length, pairs]).toEqual([1, 4]);
    expect(breaks[0]?.q).toBeLessThan(1e-6);
  });
  it('gives a triangle its age: a side that turns hostile', () => {
    const [one, two] = [series([50, 50]), series([50, -50])];
    const { states, since } = netTriangleOf([one, one, two]);
    expect(states[0]?.balance).toBe('balanced');
    expect(states.at(-1)).toMatchObject({ balance: 'unbalanced', signs: [1, 1, -1] });
    expect(since).toBe('2019-04-01');
  });
});

describe('levels', () => {
  it('that only end a burst are told from levels that break', () => {
    const levels = [
      { from: 0, to: 50, rate: 1 },
      { from: 50, to: 60, rate: 9 },
      { from: 60, to: 100, rate: 1.5 },
    ];
    expect(undoesBurst(levels, 60)).toBe(true);
    expect(undoesBurst(levels, 50)).toBe(false);
    expect(undoesBurst([{ from: 0, to: 5, rate: 1 }, ...levels.slice(1)], 60)).toBe(false);
  });
});

describe('channels by year', () => {
  const named = { name: 'arms', unit: 'units', shape: 'bars', up: 'a', rows: [] } as const;
  it('have a turn with its years, and years without a row are 0 where that is meant', () => {
    const values = Array.from({ length: 24 }, (_, at) => ({
      year: 2000 + at,
      up: at < 14 ? 1000 + 40 * (at % 3) : 200 + 30 * (at % 2),
      down: 0,
    }));
    const strand = yearlyStrand(values, { ...named, gaps: 'zero' });
    expect(strand.turn).toMatchObject({ year: 2014 });
    expect(strand.recent?.years).toBe('2021 to 2023 against 2018 to 2020');
    const gap = values.filter(({ year }) => year !== 2005);
    expect(yearlyStrand(gap, { ...named, gaps: 'zero' }).points[5]?.up).toBe(0);
    expect(yearlyStrand(gap, { ...named, gaps: 'missing' }).points).toHaveLength(23);
    expect(yearlyStrand([], { ...named, gaps: 'zero' }).points).toEqual([]);
  });
  it('count visits by who travels, weeks without one as 0', () => {
    const bin = (start: string, exposure: number) => ({
      ...{ start, exposure, counts: { vc: 0, mc: 0, vx: 0, mx: 0 }, cooperation: 0, conflict: 0, ids: [] },
    });
    const bins = [bin('2020-01-06', 3), bin('2020-01-13', 0), bin('2020-01-20', 2)];
    const visit = (actor: string, recipient: string): RelationAct => ({
      ...{
        id: actor,
        actor,
        recipient,
        day: '2020-01-08',
        quad: 1,
        intensity: 1,
        origin: actor,
        type: 'CONSULT/visit',
      },
    });
    const asked = {
      parties: ['AAA', 'BBB'],
      bins: { there: bins, back: bins, bin: 'week' },
      rows: [],
    } as const;
    const strand = visitStrand([visit('AAA', 'BBB'), visit('BBB', 'AAA'), visit('CCC', 'AAA')], asked);
    expect(strand?.points.map(({ up, down }) => [up, down])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(visitStrand([], asked)).toBeUndefined();
  });
});

describe('answers of a third party', () => {
  const query = {
    ...{ actor: 'AAA', recipient: 'BBB', third: 'CCC', act: 'conflict', bin: 'week' },
    ...{ lags: 4, before: 4, draws: 299, seed: 7 },
  } as const satisfies AnswersQuery;
  const monday = (week: number) => addToDay('2018-01-01', week, 'week');
  const act = (week: number, [actor, recipient]: readonly [string, string], quad: 1 | 4): RelationAct => ({
    id: `${week}${actor}${recipient}${quad}`,
    ...{ actor, recipient, day: monday(week), quad, intensity: quad === 1 ? 1 : -8, origin: `${week}` },
  });
  const random = mulberry32(3);
  const episodes = [...new Set(Array.from({ length: 14 }, () => 8 + Math.floor(random() * 180)))];
  const volume = Array.from({ length: 200 }, (_, week) =>
    Array.from({ length: 10 + poisson(4, random) }, (_, at) => ({
      ...act(week, ['CCC', 'DDD'], 1),
      id: `v${week}-${at}`,
    })),
  ).flat();
  const provoked = episodes.map((week) => act(week, ['AAA', 'BBB'], 4));
  const answered = episodes.flatMap((week) => [
    act(week + 1, ['CCC', 'AAA'], 4),
    act(week + 1, ['CCC', 'AAA'], 4),
  ]);
  it('are found in the channel and direction in which they come, and in no other', () => {
    const { answers, threshold } = answersOf([...volume, ...provoked, ...answered], query);
    expect(threshold).toBe(1);
    const p = answers.map(({ recipient, side, reaction }) => [recipient, side, (reaction?.p ?? 1) < 0.05]);
    expect(p).toEqual([
      ['AAA', 'conflict', true],
      ['AAA', 'cooperation', false],
      ['BBB', 'conflict', false],
      ['BBB', 'cooperation', false],
    ]);
    const [first] = answers;
    const largest = Math.max(...(first?.reaction?.response ?? []));
    expect(first?.reaction?.response[1]).toBe(largest);
  });
  it('come out the same with the same seed', () => {
    const all = [...volume, ...provoked, ...answered];
    expect(answersOf(all, query)).toEqual(answersOf(all, query));
    expect(answersOf(all, { ...query, seed: 8 })).not.toEqual(answersOf(all, query));
  });
  it('are not measured around fewer than eight acts', () => {
    const { answers } = answersOf([...volume, ...provoked.slice(0, 5)], query);
    expect(answers.every(({ reaction }) => reaction === undefined)).toBe(true);
  });
  it('take the busiest weeks where acts are an everyday thing', () => {
    const daily = Array.from({ length: 200 }, (_, week) =>
      Array.from({ length: 1 + (week % 10 === 0 ? 9 : 0) }, (_, at) => ({
        ...act(week, ['AAA', 'BBB'], 4),
        id: `d${week}-${at}`,
      })),
    ).flat();
    const { threshold, episodes: found } = answersOf([...volume, ...daily], query);
    expect(threshold).toBe(1);
    expect(found.length).toBe(200);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctActs, type RelationAct } from '../../src/relations/act.js';
import { balanceOf, pairSign, signOf, sinceWhen } from '../../src/relations/balance.js';
import { binStart, bins, binsBetween } from '../../src/relations/bins.js';
import { indicesOf, sumOf, wilson } from '../../src/relations/indices.js';
import { reactionTo } from '../../src/relations/reactions.js';
import { seriesOf } from '../../src/relations/series.js';

let next = 0;
const act = (day: string, intensity: number, more: Partial<RelationAct> = {}): RelationAct => ({
  id: `a${next++}`,
  actor: 'AAA',
  recipient: 'BBB',
  day,
  quad: intensity < 0 ? 4 : 2,
  intensity,
  origin: `o${next}`,
  ...more,
});

describe('bins', () => {
  it('start on Mondays, firsts of months, quarters and years', () => {
    const starts = bins.map((bin) => binStart('2020-08-06', bin));
    expect(starts).toEqual(['2020-08-06', '2020-08-03', '2020-08-01', '2020-07-01', '2020-01-01']);
    expect(binStart('2021-01-02', 'week')).toBe('2020-12-28');
  });
  it('cover a stretch without a gap or an overlap', () => {
    expect(binsBetween('2020-11-30', '2021-02-01', 'month')).toEqual([
      '2020-11-01',
      '2020-12-01',
      '2021-01-01',
      '2021-02-01',
    ]);
    expect(binsBetween('2020-01-02', '2020-01-01', 'day')).toEqual([]);
  });
});

describe('series', () => {
  const acts = [
    act('2020-01-06', 1),
    act('2020-01-07', 6),
    act('2020-01-08', -4.4),
    act('2020-01-20', -10),
    act('2020-01-21', 1),
    act('2020-01-21', 3, { recipient: 'CCC' }),
    act('2020-01-14', 2, { actor: 'CCC', recipient: 'DDD' }),
  ];
  const series = seriesOf(acts, { actor: 'AAA', recipient: 'BBB', bin: 'week' });

  it('keeps two channels, exposure and the way back; an empty bin stays', () => {
    expect(
      series.bins.map(({ start, cooperation, conflict, exposure, ids }) => [
        start,
        cooperation,
        conflict,
        exposure,
        ids.length,
      ]),
    ).toEqual([
      ['2020-01-06', 7, 4.4, 3, 3],
      ['2020-01-13', 0, 0, 0, 0],
      ['2020-01-20', 1, 10, 3, 2],
    ]);
  });
  it('says when there is too little', () => {
    expect(series.notices.map(({ code }) => code)).toEqual(['relations/too-few-events']);
  });
  it('gives the worked example: C 8, X 14.4', () => {
    const sum = sumOf(series.bins);
    expect([sum.cooperation, sum.conflict]).toEqual([8, 14.4]);
    const { net, ambivalence, shrunkNet } = indicesOf(sum, { mean: 0, weight: 10 });
    expect(net).toBeCloseTo(-0.2857, 4);
    expect(ambivalence).toBeCloseTo(0.7143, 4);
    expect(shrunkNet).toBeCloseTo(-0.1975, 4);
  });
  it('has no index where nothing was told', () => {
    expect(indicesOf(series.bins[1] as (typeof series.bins)[number])).toEqual({});
  });
  it('counts nothing in the other direction, and swapping parties swaps the output', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 1, maxLength: 20 }), (values) => {
        const there = values.map((value, day) => act(`2020-03-${String(day + 1).padStart(2, '0')}`, value));
        const back = there.map((one) => ({ ...one, actor: one.recipient, recipient: one.actor }));
        const forward = seriesOf(there, { actor: 'AAA', recipient: 'BBB', bin: 'week' });
        const reverse = seriesOf(back, { actor: 'BBB', recipient: 'AAA', bin: 'week' });
        expect(reverse.bins).toEqual(forward.bins);
        const none = seriesOf(there, { actor: 'BBB', recipient: 'AAA', bin: 'week' });
        expect(sumOf(none.bins).ids).toEqual([]);
      }),
      { seed: 3 },
    );
  });
  it('counts reprints of one origin once', () => {
    const one = act('2020-01-06', 1);
    expect(
      distinctActs([one, { ...one, id: 'again' }, { ...one, id: 'other', origin: 'other' }]),
    ).toHaveLength(2);
  });
});

describe('wilson', () => {
  it.each([
    [10, 2329, 0.00233, 0.00789],
    [34, 4557, 0.00534, 0.01041],
    [146, 3477, 0.0358, 0.0492],
  ])('%i of %i', (hits, of, low, high) => {
    const share = wilson(hits, of);
    expect(share.low).toBeCloseTo(low, low > 0.01 ? 4 : 5);
    expect(share.high).toBeCloseTo(high, high > 0.02 ? 4 : 5);
  });
});

describe('balance', () => {
  it('is open with a neutral side', () => {
    expect(balanceOf([1, 1, 1])).toBe('balanced');
    expect(balanceOf([1, -1, -1])).toBe('balanced');
    expect(balanceOf([1, 1, -1])).toBe('unbalanced');
    expect(balanceOf([1, 0, -1])).toBe('open');
  });
  it('takes a side for neutral until its interval is clear', () => {
    expect(signOf(undefined)).toBe(0);
    expect(signOf(wilson(1, 3))).toBe(0);
    expect(signOf(wilson(2, 40))).toBe(1);
    expect(signOf(wilson(38, 40))).toBe(-1);
    const empty = seriesOf([], {
      actor: 'A',
      recipient: 'B',
      bin: 'year',
      from: '2020-01-01',
      to: '2020-12-31',
    }).bins;
    expect(pairSign(empty[0] as never, empty[0] as never)).toBe(0);
  });
  it('says since when', () => {
    expect(sinceWhen(['balanced', 'open', 'unbalanced', 'unbalanced'])).toBe(2);
    expect(sinceWhen(['open'])).toBe(0);
  });
});

describe('reactions', () => {
  const random = () => {
    let state = 7;
    return () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
  };
  const settings = { lags: 4, before: 4, draws: 199 };
  const acts = Array.from({ length: 12 }, (_, index) => 10 + index * 15);

  it('finds an answer one bin after each act', () => {
    const rate = Array.from({ length: 200 }, (_, index) => (acts.includes(index - 1) ? 1 : 0));
    const found = reactionTo(acts, rate, { ...settings, random: random() });
    expect(found?.response.map((value) => Math.round(value * 100) / 100)).toEqual([0, 1, 0, 0, 0]);
    expect(found?.p).toBeLessThan(0.2);
    expect(found?.band[1]?.high).toBeLessThan(1);
  });
  it('finds none in a flat rate, and refuses few acts', () => {
    const flat = Array.from({ length: 200 }, () => 0.5);
    expect(reactionTo(acts, flat, { ...settings, random: random() })?.p).toBe(1);
    expect(reactionTo(acts.slice(0, 7), flat, { ...settings, random: random() })).toBeUndefined();
  });
});

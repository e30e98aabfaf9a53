import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decay, H30, halfLives } from '../../src/stats/decay.js';
import { DecayedCounts } from '../../src/stats/decayedCounts.js';
import { Excitation } from '../../src/stats/excitation.js';
import { PairIndex } from '../../src/stats/pairIndex.js';
import { Strongest } from '../../src/stats/strongest.js';

describe('decayed counts', () => {
  it('halve with each half-life and never vanish into NaN', () => {
    expect(halfLives.map((halfLife, place) => decay(place, halfLife))).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(decay(H30, 0)).toBe(1);
    expect(decay(H30, 1e9)).toBeGreaterThan(0);
  });
  it('equal the sum over all events, whenever they are read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const counts = new DecayedCounts();
        for (const day of sorted) counts.add(7, day);
        const plain = sorted.reduce((sum, day) => sum + 2 ** (-(310 - day) / 30), 0);
        expect(counts.sum(7, H30, 310)).toBeCloseTo(plain, 4);
        expect(counts.counts[7]).toBe(days.length);
        expect(counts.lasts[7]).toBe(sorted.at(-1));
        expect([counts.has(7), counts.has(6), counts.has(1e6)]).toEqual([true, false, false]);
      }),
      { numRuns: 50 },
    );
  });
});

it('the excitation table gives the worked example: q on day 0, r on days 10 and 40', () => {
  const [q, r] = [0, 1];
  const table = new Excitation(2);
  table.occurs(q);
  table.follows(r, q, decay(H30, 10));
  table.occurs(r);
  table.follows(r, q, decay(H30, 40));
  table.follows(r, r, decay(H30, 30));
  table.occurs(r);
  table.refresh();
  const at = (row: number, column: number) => table.weights[row * 2 + column] as number;
  expect(at(r, q)).toBeCloseTo(0.198425, 6);
  expect(at(r, r)).toBeCloseTo(0.0714286, 6);
  const onDay45 = at(r, q) * decay(H30, 45) + at(r, r) * (decay(H30, 35) + decay(H30, 5));
  expect(onDay45).toBeCloseTo(0.165607, 6);
});

it('pairs are numbered as a map of strings would number them', () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 400 }), (pairs) => {
      const index = new PairIndex();
      const plain = new Map<string, number>();
      for (const [a, b] of pairs) {
        expect(index.find(a, b)).toBe(plain.get(`${a} ${b}`) ?? -1);
        if (!plain.has(`${a} ${b}`)) plain.set(`${a} ${b}`, plain.size);
        expect(index.add(a, b)).toBe(plain.get(`${a} ${b}`));
      }
      expect(index.size).toBe(plain.size);
      for (const [a, b] of pairs) {
        const number = index.find(a, b);
        expect([index.firstOf(number), index.secondOf(number)]).toEqual([a, b]);
      }
    }),
    { numRuns: 30 },
  );
});

it('the strongest are those that sorting everything finds, in any order of arrival', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 6 }), (all, k) => {
      const strongest = new Strongest(k);
      const ids = [...all.keys()];
      for (const id of ids.reverse()) strongest.offer(id, all[id] as number);
      const plain = [...all.keys()].sort((a, b) => (all[b] as number) - (all[a] as number) || a - b);
      expect([...strongest.ids.subarray(0, strongest.size)]).toEqual(plain.slice(0, k));
    }),
  );
});

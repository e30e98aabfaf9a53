import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootstrapIntervals,
  linearCost,
  meanCost,
  profileInterval,
} from '../../../src/stats/changepoints/index.js';
import { chance, normal } from './series.js';

describe('profileInterval', () => {
  it('holds its level, its mode and nothing beyond the neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 40 }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (values, level) => {
          const to = values.length - 1;
          const { first, last, mode, mass, set } = profileInterval(meanCost(values), { from: 1, to, level });
          expect(mass).toBeGreaterThanOrEqual(level);
          expect(mass).toBeLessThanOrEqual(1);
          expect(set).toContain(mode);
          expect([set[0], set.at(-1)]).toEqual([first, last]);
          expect(first).toBeGreaterThan(1);
          expect(last).toBeLessThan(to);
        },
      ),
    );
  });
  it('needs room and a level', () => {
    const cost = linearCost([1, 2, 3, 4, 5]);
    expect(() => profileInterval(cost, { from: 0, to: 5 })).toThrow(/no change point fits/);
    expect(() => profileInterval(meanCost([1, 2]), { from: 0, to: 2, level: 0 })).toThrow(RangeError);
  });
});

describe('bootstrapIntervals', () => {
  it('hold the true place less often than the profile does, which holds it as often as it says', () => {
    const draw = normal(chance(11));
    const runs = 100;
    const held = { profile: 0, bootstrap: 0 };
    const holds = (interval?: { first: number; last: number }) =>
      interval !== undefined && interval.first <= 30 && interval.last >= 30 ? 1 : 0;
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 60 }, (_, i) => draw() + (i < 30 ? 0 : 2));
      const profile = profileInterval(meanCost(values), { from: 0, to: 60 });
      held.profile += holds(profile);
      held.bootstrap += holds(bootstrapIntervals(values, [profile.mode], { seed: run, samples: 99 })[0]);
    }
    expect(held.profile / runs).toBeGreaterThanOrEqual(0.95);
    expect(held.bootstrap / runs).toBeGreaterThanOrEqual(0.85);
  });
  it('draw about lines and in blocks', () => {
    const draw = normal(chance(12));
    const values = Array.from({ length: 80 }, (_, i) => draw() / 4 + (i < 40 ? i / 4 : 20 - i / 4));
    const [interval] = bootstrapIntervals(values, [40], { seed: 3, shape: 'line', block: 4 });
    expect(Math.abs((interval?.mode ?? 0) - 40)).toBeLessThanOrEqual(2);
    expect((interval?.last ?? 99) - (interval?.first ?? 0)).toBeLessThan(12);
  });
  it('refuse change points out of order and wrong options', () => {
    for (const places of [[0], [5], [3, 2], [1.5]])
      expect(() => bootstrapIntervals([1, 2, 3, 4, 5], places, { seed: 1 })).toThrow(RangeError);
    expect(() => bootstrapIntervals([1, 2], [1], { seed: 1, samples: 0 })).toThrow(RangeError);
    expect(bootstrapIntervals([1, 2], [], { seed: 1 })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectBreaks, longRunVariance } from '../../../src/stats/changepoints/index.js';
import { chance, normal } from './series.js';

const noise = (seed: number, length: number) => {
  const draw = normal(chance(seed));
  return Array.from({ length }, draw);
};
const indices = (found: ReturnType<typeof detectBreaks>) => found.breaks.map(({ index }) => index);
const step = (seed: number) => noise(seed, 120).map((e, i) => e + (i < 70 ? 0 : 4));

describe('detectBreaks', () => {
  it('finds a step and a kink, with an interval that holds it', () => {
    const kink = noise(2, 120).map((e, i) => e + (i < 60 ? i : 120 - i) / 2);
    for (const [series, at, shape] of [
      [step(1), 70, 'level'],
      [kink, 60, 'line'],
    ] as const) {
      const found = detectBreaks(series);
      expect(found.shape).toBe(shape);
      expect(found.breaks).toHaveLength(1);
      const { index, interval, strength } = found.breaks[0] as (typeof found.breaks)[0];
      expect(Math.abs(index - at)).toBeLessThanOrEqual(3);
      expect(interval.first).toBeLessThanOrEqual(at);
      expect(interval.last).toBeGreaterThanOrEqual(at);
      expect(strength).toBeGreaterThanOrEqual(1);
    }
  });
  it('sees nothing in noise, in a trend, or in slow waves of noise', () => {
    expect(indices(detectBreaks(noise(3, 200)))).toEqual([]);
    expect(indices(detectBreaks(noise(3, 200).map((e, i) => e + i)))).toEqual([]);
    let wave = 0;
    const slow = noise(4, 400).map((e) => {
      wave = 0.7 * wave + e;
      return wave;
    });
    expect(indices(detectBreaks(slow))).toEqual([]);
  });
  it('dates breaks of several channels together', () => {
    const channels = [step(5), step(6).map((y) => -y), noise(7, 120)];
    const [index = 0] = indices(detectBreaks(channels));
    expect(Math.abs(index - 70)).toBeLessThanOrEqual(2);
    expect(() => detectBreaks([[1, 2], [1]])).toThrow(/2 and 1 observations/);
  });
  it('leaves missing observations out and counts their places', () => {
    const gaps = step(8).map((y, i) => (i % 7 === 3 || (i > 20 && i < 40) ? null : y));
    const found = detectBreaks(gaps);
    expect(found.observations).toBe(gaps.filter((y) => y !== null).length);
    expect(Math.abs((indices(found)[0] ?? 0) - 70)).toBeLessThanOrEqual(2);
    expect(gaps[indices(found)[0] ?? 0]).not.toBeNull();
  });
  it('says why there can be no break', () => {
    expect(detectBreaks([])).toEqual({ breaks: [], observations: 0, reason: 'too-short' });
    expect(detectBreaks([1, 2, null])).toEqual({ breaks: [], observations: 2, reason: 'too-short' });
    expect(detectBreaks(Array(50).fill(0.1))).toEqual({ breaks: [], observations: 50, reason: 'constant' });
    expect(detectBreaks(Array(50).fill(null))).toMatchObject({ observations: 0, reason: 'too-short' });
  });
  it('takes rounding for constant, and very small and large values for what they are', () => {
    const rounded = Array.from({ length: 50 }, (_, i) => (i < 25 ? 0.1 + 0.2 : 0.3));
    expect(detectBreaks(rounded).reason).toBe('constant');
    for (const unit of [2 ** -700, 2 ** 450])
      expect(indices(detectBreaks(step(1).map((y) => y * unit)))).toEqual(indices(detectBreaks(step(1))));
    expect(() => detectBreaks([1, 1e200])).toThrow(/value 1 is 1e\+200/);
  });
  it('refuses NaN, infinity and wrong options', () => {
    expect(() => detectBreaks([1, Number.NaN])).toThrow(/value 1 is NaN/);
    expect(() => detectBreaks([1, null, Number.POSITIVE_INFINITY])).toThrow(/value 2 is Infinity/);
    expect(() => detectBreaks(step(1), { minLength: 0 })).toThrow(RangeError);
    expect(() => detectBreaks(step(1), { penalty: -1 })).toThrow(RangeError);
    expect(() => detectBreaks(step(1), { level: 1 })).toThrow(RangeError);
  });
  it('finds the exact place where nothing is noise', () => {
    const exact = Array.from({ length: 60 }, (_, i) => (i < 25 ? 1 : 2));
    expect(detectBreaks(exact).breaks).toMatchObject([{ index: 25, interval: { set: [25] } }]);
  });
  it('does not mind the unit: adding and scaling change nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(0.25, 2, 1024),
        fc.integer({ min: -50, max: 50 }),
        (seed, scale, shift) => {
          const series = step(seed);
          expect(indices(detectBreaks(series.map((y) => y * scale + shift)))).toEqual(
            indices(detectBreaks(series)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('longRunVariance', () => {
  it('is the variance of independent residuals and grows with resemblance of neighbours', () => {
    const draws = noise(9, 4000);
    expect(longRunVariance(draws)).toBeGreaterThan(0.85);
    expect(longRunVariance(draws)).toBeLessThan(1.15);
    let last = 0;
    const slow = draws.map((e) => {
      last = 0.5 * last + e;
      return last;
    });
    expect(longRunVariance(slow)).toBeGreaterThan(3.2); // 1 / (1 - 0.5)^2 = 4
    expect(longRunVariance(slow)).toBeLessThan(4.8);
    expect([longRunVariance([]), longRunVariance([0, 0, 0])]).toEqual([0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  binomialCost,
  empiricalCost,
  fitSegments,
  gammaCost,
  jointCost,
  linearCost,
  meanAndDeviation,
  meanCost,
  negativeBinomialCost,
  negativeBinomialSize,
  observed,
  pelt,
  penaltyFor,
  poissonCost,
  segmentNeighbourhood,
  varianceCost,
} from '../../../src/stats/changepoints/index.js';
import { chance, coal, nile, normal } from './series.js';

/** Counts with variance mu + mu^2 / size: Poisson ones with a gamma mean. */
function scattered(random: () => number, options: { mean: number; size: number }): number {
  const waits = Array.from({ length: options.size }, () => -Math.log(random()));
  const rate = (options.mean / options.size) * waits.reduce((a, b) => a + b);
  let count = 0;
  for (let product = random(); product > Math.exp(-rate); product *= random()) count++;
  return count;
}

describe('costs', () => {
  it('of a line is the residual sum of squares of the least-squares line', () => {
    const fitted = fitSegments(nile, [], { shape: 'line' });
    const squares = nile.reduce((sum, y, i) => sum + (y - (fitted[i] ?? 0)) ** 2, 0);
    expect(linearCost(nile).segment(0, 100)).toBeCloseTo(squares, 4);
    const at = nile.map((_, i) => 10 + 2 * i);
    expect(linearCost(nile, { at }).segment(3, 50)).toBeCloseTo(linearCost(nile).segment(3, 50), 4);
  });
  it('of a negative binomial tends to the Poisson cost, up to a part that no segmentation changes', () => {
    const gain = (cost: ReturnType<typeof poissonCost>) =>
      cost.segment(0, 112) - cost.segment(0, 41) - cost.segment(41, 112);
    expect(gain(negativeBinomialCost(coal, { size: 1e8 }))).toBeCloseTo(gain(poissonCost(coal)), 3);
    expect(gain(negativeBinomialCost(coal, { size: Number.POSITIVE_INFINITY }))).toBe(
      gain(poissonCost(coal)),
    );
  });
  it('of a negative binomial takes its size from neighbours and does not break where Poisson does', () => {
    const random = chance(3);
    const counts = Array.from({ length: 600 }, (_, i) =>
      scattered(random, { mean: i < 300 ? 6 : 18, size: 2 }),
    );
    expect(negativeBinomialSize(counts)).toBeGreaterThan(1.5);
    expect(negativeBinomialSize(counts)).toBeLessThan(2.7);
    const found = pelt(negativeBinomialCost(counts)).changePoints;
    expect(found).toHaveLength(1);
    expect(Math.abs((found[0] ?? 0) - 300)).toBeLessThan(8);
    expect(pelt(poissonCost(counts)).changePoints.length).toBeGreaterThan(20);
  });
  it('with exposure sees no break where only the volume changes', () => {
    const random = chance(5);
    let alone = 0;
    for (let run = 0; run < 20; run++) {
      const exposure = Array.from({ length: 200 }, (_, i) => (i < 100 ? 200 : 100));
      const counts = exposure.map((e) => Array.from({ length: e }, random).filter((u) => u < 0.05).length);
      if (pelt(poissonCost(counts)).changePoints.length > 0) alone++;
      expect(pelt(poissonCost(counts, { exposure })).changePoints).toEqual([]);
      expect(pelt(binomialCost(counts, exposure)).changePoints).toEqual([]);
    }
    expect(alone).toBeGreaterThan(15);
  });
  it('of any distribution finds a change of spread that the mean cost misses', () => {
    const draw = normal(chance(7));
    const values = Array.from({ length: 400 }, (_, i) => draw() * (i < 200 ? 1 : 6));
    const [at = 0] = pelt(empiricalCost(values), { penalty: '3 log n' }).changePoints;
    expect(Math.abs(at - 200)).toBeLessThan(12);
  });
  it('refuse what they are not made for', () => {
    for (const wrong of [
      () => meanCost([1, Number.NaN]),
      () => varianceCost([Number.POSITIVE_INFINITY]),
      () => poissonCost([1.5]),
      () => poissonCost([-1]),
      () => poissonCost([1, 2], { exposure: [1, 0] }),
      () => poissonCost([1, 2], { exposure: [1] }),
      () => gammaCost([0, 1]),
      () => gammaCost([1], { shape: 0 }),
      () => negativeBinomialCost([1, 2], { size: 0 }),
      () => binomialCost([2], [1]),
      () => binomialCost([1, 1], [1]),
      () => linearCost([1, 2], { at: [1, 1] }),
      () => empiricalCost([1, 2, 3], { quantiles: 0 }),
      () => jointCost([]),
      () => jointCost([meanCost([1]), meanCost([1, 2])]),
      () => segmentNeighbourhood(meanCost([1, 2]), { maxSegments: 0 }),
      () => pelt(meanCost([1, 2]), { minLength: 1.5 }),
      () => pelt(meanCost([1, 2]), { penalty: 'bic' as 'BIC' }),
      () => pelt(meanCost([1, 2]), { penalty: Number.NaN }),
    ])
      expect(wrong).toThrow(RangeError);
  });
  it('take empty, short and constant series', () => {
    for (const values of [[], [3], [3, 3], Array(30).fill(3)])
      for (const cost of [
        meanCost(values),
        varianceCost(values),
        poissonCost(values),
        linearCost(values),
        empiricalCost(values),
      ])
        expect(pelt(cost).changePoints).toEqual([]);
  });
});

it('penalties by name', () => {
  const cost = meanCost(nile);
  const value = (name: Parameters<typeof penaltyFor>[1]) => penaltyFor(cost, name).value;
  expect(value('BIC')).toBeCloseTo(2 * Math.log(100));
  expect(value('SIC')).toBe(value('BIC'));
  expect(value('BIC0')).toBeCloseTo(Math.log(100));
  expect(value('MBIC')).toBeCloseTo(3 * Math.log(100));
  expect(value('3 log n')).toBe(value('MBIC'));
  expect(value('AIC')).toBe(4);
  expect(value('Hannan-Quinn')).toBeCloseTo(4 * Math.log(Math.log(100)));
  expect(penaltyFor(cost, 7)).toEqual({ name: 'manual', value: 7, lengths: false });
  expect(penaltyFor(meanCost([1, 2]), 'Hannan-Quinn').value).toBe(0);
});

it('observations without gaps keep their places', () => {
  expect(observed([null, 4, null, 5])).toEqual({ values: [4, 5], places: [1, 3] });
  expect(meanAndDeviation([1, 3])).toEqual({ mean: 2, deviation: Math.SQRT2 });
});

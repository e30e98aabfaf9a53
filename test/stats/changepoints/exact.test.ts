import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialCost,
  bruteForce,
  type Cost,
  empiricalCost,
  gammaCost,
  jointCost,
  linearCost,
  meanCost,
  meanVarianceCost,
  negativeBinomialCost,
  type PenaltyName,
  pelt,
  poissonCost,
  segmentNeighbourhood,
  varianceCost,
} from '../../../src/stats/changepoints/index.js';

const counts = (values: readonly number[]) => values.map((value) => Math.floor(Math.abs(value)));

const costs: Readonly<Record<string, (values: readonly number[]) => Cost>> = {
  mean: meanCost,
  'mean without its short cut': (values) => {
    const { name, length, parameters, minLength, segment } = meanCost(values);
    return { name, length, parameters, minLength, segment };
  },
  variance: varianceCost,
  'mean and variance': meanVarianceCost,
  Poisson: (values) => poissonCost(counts(values)),
  'Poisson with exposure': (values) =>
    poissonCost(counts(values), { exposure: values.map((_, i) => 1 + (i % 3)) }),
  gamma: (values) =>
    gammaCost(
      values.map((value) => Math.abs(value) + 0.1),
      { shape: 2 },
    ),
  'negative binomial': (values) => negativeBinomialCost(counts(values), { size: 1.5 }),
  binomial: (values) =>
    binomialCost(
      counts(values).map((n) => n >> 1),
      counts(values),
    ),
  linear: linearCost,
  'linear with gaps': (values) => linearCost(values, { at: values.map((_, i) => i + (i > 4 ? 3 : 0)) }),
  'empirical distribution': empiricalCost,
  'two channels': (values) => jointCost([meanCost(values), varianceCost([...values].reverse())]),
};

/** Steps, flat stretches (ties and variances of 0) and noise. */
const series = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 8, noNaN: true }), fc.constant(2)),
  { maxLength: 12 },
);
const penalty = fc.oneof(
  fc.constantFrom<PenaltyName>('MBIC', 'BIC', 'AIC', 'none', '3 log n'),
  fc.double({ min: 0, max: 5, noNaN: true }),
);

describe.each(Object.entries(costs))('%s cost', (_, make) => {
  it('PELT and the segment neighbourhood cost what the best of all segmentations costs', () => {
    fc.assert(
      fc.property(series, penalty, fc.integer({ min: 1, max: 4 }), (values, chosen, minLength) => {
        const options = { penalty: chosen, minLength };
        const best = bruteForce(make(values), options);
        expect(pelt(make(values), options).cost).toBeCloseTo(best.cost, 7);
        const neighbourhood = segmentNeighbourhood(make(values), { ...options, maxSegments: 13 });
        expect(neighbourhood.cost).toBeCloseTo(best.cost, 7);
      }),
      { numRuns: 150 },
    );
  });

  it('gives segments that are long enough, in order, and change points that pay', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 4 }), (values, minLength) => {
        const cost = make(values);
        const { changePoints } = pelt(cost, { penalty: 'BIC', minLength });
        const bounds = [0, ...changePoints, values.length];
        const shortest = Math.max(minLength, cost.minLength);
        if (changePoints.length > 0)
          for (const [i, to] of bounds.slice(1).entries())
            expect(to - (bounds[i] ?? 0)).toBeGreaterThanOrEqual(shortest);
        expect(pelt(cost, { penalty: 1e9, minLength }).changePoints).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

it('a series turned round has its change points mirrored', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { maxLength: 40 }), (values) => {
      const there = pelt(meanCost(values), { penalty: 'BIC' });
      const back = pelt(meanCost([...values].reverse()), { penalty: 'BIC' });
      expect(back.cost).toBeCloseTo(there.cost, 7);
    }),
  );
});

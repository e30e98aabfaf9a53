import { describe, expect, it } from 'vitest';
import {
  atMostOneChange,
  binarySegmentation,
  bootstrapIntervals,
  bruteForce,
  detectBreaks,
  meanCost,
  meanVarianceCost,
  negativeBinomialCost,
  type PenaltyName,
  pelt,
  poissonCost,
  profileInterval,
  segmentNeighbourhood,
  standardise,
} from '../../../src/stats/changepoints/index.js';
import { coal, nile } from './series.js';

const asR = { compat: 'r' } as const;

describe('flow of the Nile, 1871-1970', () => {
  it.each<[PenaltyName, number[]]>([
    ['MBIC', [4, 6, 28]],
    ['BIC', [4, 6, 28, 97]],
    ['SIC', [4, 6, 28, 97]],
    ['Hannan-Quinn', [4, 6, 19, 28, 45, 47, 52, 54, 76, 80, 82, 97]],
  ])('mean and variance under %s as R 4 with changepoint 2.3', (penalty, expected) => {
    const cost = meanVarianceCost(nile, asR);
    expect(pelt(cost, { penalty, ...asR }).changePoints).toEqual(expected);
  });
  it('1898 is the last year of the old level, so 1899 is index 28', () => {
    expect(pelt(meanCost(standardise(nile))).changePoints).toEqual([28]);
    expect(atMostOneChange(meanVarianceCost(nile, asR), { penalty: 'SIC' })).toMatchObject({
      changePoints: [28],
      candidate: 28,
    });
    expect(detectBreaks(nile).breaks.map(({ index }) => index)).toEqual([28]);
  });
  it('has the residual sums of squares that strucchange prints for 0 to 5 breaks', () => {
    const { best } = segmentNeighbourhood(meanCost(nile), { penalty: 'none', minLength: 15, maxSegments: 6 });
    [2835156.75, 1597457.1944, 1552923.6158, 1538096.5127, 1507888.4759, 1659993.5004].forEach(
      (squares, i) => {
        expect(best[i]?.cost).toBeCloseTo(squares, 3);
      },
    );
    expect(best[1]?.changePoints).toEqual([28]);
  });
  it('dates the break within a few years, by likelihood and by resampling', () => {
    const residual = 126; // standard deviation within the two levels
    const profile = profileInterval(meanCost(nile.map((y) => y / residual)), { from: 0, to: 100 });
    const [drawn] = bootstrapIntervals(nile, [28], { seed: 1 });
    for (const interval of [profile, drawn]) {
      expect(interval?.mode).toBe(28);
      expect(interval?.first).toBeGreaterThanOrEqual(23);
      expect(interval?.last).toBeLessThanOrEqual(33);
      expect(interval?.mass).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('coal-mining disasters, 1851-1962', () => {
  it('has 191 events in 112 years', () => {
    expect([coal.length, coal.reduce((a, b) => a + b)]).toEqual([112, 191]);
  });
  it.each<[PenaltyName, number[], number[]]>([
    ['MBIC', [41], [41]],
    ['BIC', [41, 97], [41, 97]],
    ['AIC', [3, 5, 36, 46, 54, 60, 79, 92, 95, 97], [41, 79, 97]],
  ])('Poisson under %s as R 4 with changepoint 2.3', (penalty, exact, greedy) => {
    const cost = poissonCost(coal, asR);
    expect(pelt(cost, { penalty, ...asR }).changePoints).toEqual(exact);
    const found = binarySegmentation(cost, { penalty, maxChanges: 10, ...asR });
    expect(found.changePoints).toEqual(greedy);
  });
  it('falls after 1891: the new segment starts in 1892', () => {
    const cost = poissonCost(coal);
    const { changePoints, cost: total, penalty } = pelt(cost);
    expect(changePoints).toEqual([41]);
    expect(penalty.value).toBeCloseTo(14.1555, 4);
    expect(total).toBeCloseTo(-251.7585, 4);
    expect(cost.segment(0, 112) - cost.segment(0, 41) - cost.segment(41, 112)).toBeCloseTo(69.9883, 4);
    expect(pelt(negativeBinomialCost(coal, { size: 20 })).changePoints).toEqual([41]);
  });
  it('lies between 1887 and 1897 with 95 %, most probably 1892', () => {
    const interval = profileInterval(poissonCost(coal), { from: 0, to: 112 });
    expect(interval).toMatchObject({
      mode: 41,
      first: 36,
      last: 46,
      set: [36, 37, 38, 39, 40, 41, 42, 43, 46],
    });
    expect(interval.mass).toBeCloseTo(0.959, 3);
    const options = { seed: 5, costOf: (counts: readonly number[]) => poissonCost(counts) };
    const [drawn] = bootstrapIntervals(coal, [41], options);
    expect(drawn).toEqual(bootstrapIntervals(coal, [41], options)[0]);
    expect(drawn?.mode).toBe(41);
    expect(drawn?.first).toBeGreaterThan(30);
    expect(drawn?.last).toBeLessThan(50);
  });
  it('brute force looks at short series only', () => {
    expect(() => bruteForce(poissonCost(coal))).toThrow(RangeError);
    expect(bruteForce(poissonCost(coal.slice(33, 49))).changePoints).toEqual(
      pelt(poissonCost(coal.slice(33, 49))).changePoints,
    );
  });
});

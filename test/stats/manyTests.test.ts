import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chiSquareTail.js';
import { falseDiscovery } from '../../src/stats/falseDiscovery.js';

describe('chi-square tail, one degree of freedom', () => {
  // Values of R 4.3, pchisq(x, 1, lower.tail = FALSE).
  it.each([
    [0, 1],
    [0.4549364, 0.5],
    [3.841458820694124, 0.05],
    [6.6348966010212145, 0.01],
    [10.8275661706627, 0.001],
    [40, 2.53962850749104e-10],
    [100, 1.52397060483211e-23],
  ])('%d gives %d', (x, p) => {
    expect(chiSquareTail(x) / p).toBeCloseTo(1, 6);
  });
  it('is continuous where the formula changes', () => {
    expect(chiSquareTail(8 - 1e-9) / chiSquareTail(8 + 1e-9)).toBeCloseTo(1, 8);
  });
});

describe('false discovery', () => {
  it('adjusts as Benjamini and Hochberg 1995 do, in the order given', () => {
    // p.adjust(c(.01, .04, .03, .005), "BH") in R.
    const adjusted = falseDiscovery([0.01, 0.04, 0.03, 0.005]);
    expect(adjusted.map((q) => Math.round(q * 1e6) / 1e6)).toEqual([0.02, 0.04, 0.04, 0.02]);
  });
  it('counts tests that found nothing', () => {
    expect(falseDiscovery([0.01], 10)[0]).toBeCloseTo(0.1, 12);
    expect(falseDiscovery([], 10)).toEqual([]);
  });
});

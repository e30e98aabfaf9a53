import type { Cost } from '../cost.js';
import { requireCounts } from '../series.js';
import { between, compensatedSum, prefixSums } from '../sums.js';
import { poissonCost } from './poisson.js';

/**
 * Counts that scatter more than Poisson ones: variance mu + mu^2 / size, a mean per segment, one size for the whole series
 * (estimated with `negativeBinomialSize` where it is not given). An infinite size is the Poisson cost.
 * @throws RangeError for values that are no counts or a size that is not positive.
 */
export function negativeBinomialCost(
  counts: readonly number[],
  options: { readonly size?: number } = {},
): Cost {
  requireCounts(counts);
  const size = options.size ?? negativeBinomialSize(counts);
  if (!(size > 0)) throw new RangeError(`the size of a negative binomial is positive, not ${size}`);
  if (size === Number.POSITIVE_INFINITY) return { ...poissonCost(counts), name: 'negative binomial' };
  const sums = prefixSums(counts, (y) => y);
  return {
    name: 'negative binomial',
    length: counts.length,
    parameters: 1,
    minLength: 1,
    segment: (from, to) => {
      const sum = between(sums, from, to);
      const length = to - from;
      const mean = sum / length;
      const zeros = length * size * Math.log1p(mean / size);
      return 2 * (zeros - (sum === 0 ? 0 : sum * Math.log(mean / (mean + size))));
    },
  };
}

/**
 * Size by moments of neighbouring observations: within a segment half their squared difference has the mean mu + mu^2 / size
 * and their product the mean mu^2, whatever the segments are; only the pairs across a break are wrong. Infinite when the
 * counts scatter no more than Poisson ones.
 */
export function negativeBinomialSize(counts: readonly number[]): number {
  requireCounts(counts);
  const next = counts.slice(1);
  const excess = compensatedSum(
    next.map((y, i) => ((y - (counts[i] as number)) ** 2 - y - (counts[i] as number)) / 2),
  );
  const products = compensatedSum(next.map((y, i) => y * (counts[i] as number)));
  return excess > 0 ? products / excess || Number.MIN_VALUE : Number.POSITIVE_INFINITY;
}

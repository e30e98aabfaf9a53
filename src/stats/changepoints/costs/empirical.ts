import type { Cost } from '../cost.js';
import { requireFinite } from '../series.js';
import { between } from '../sums.js';

/**
 * Any distribution per segment, by its empirical distribution function at a few quantiles of the series (Haynes, Fearnhead and
 * Eckley 2017, ED-PELT); the quantiles crowd toward both tails. `quantiles` is 10 as in changepoint.np; its authors advise
 * 4 ln n.
 */
export function empiricalCost(
  values: readonly number[],
  options: { readonly quantiles?: number } = {},
): Cost {
  requireFinite(values);
  const n = values.length;
  const count = Math.min(options.quantiles ?? 10, n);
  if (n > 0 && !(Number.isInteger(count) && count >= 1))
    throw new RangeError(`the number of quantiles is a whole number from 1, not ${options.quantiles}`);
  const below = quantilesOf(values, count).map((quantile) => halvesBelow(values, quantile));
  const scale = (-2 * Math.log(2 * n - 1)) / count;
  return {
    name: 'empirical distribution',
    length: n,
    parameters: 1,
    minLength: 1,
    segment: (from, to) => {
      const length = to - from;
      let sum = 0;
      for (const halves of below) {
        const share = between(halves, from, to) / 2 / length;
        if (share > 0 && share < 1)
          sum += length * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
      }
      return scale * sum;
    },
  };
}

function quantilesOf(values: readonly number[], count: number): number[] {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: count }, (_, i) => {
    const p = 1 / (1 + (2 * n - 1) ** -((2 * (i + 1) - 1) / count - 1));
    return sorted[Math.floor((n - 1) * p + 1) - 1] as number;
  });
}

/** Prefix sums of 2 for a value below the quantile and 1 for one that equals it: whole numbers, so nothing is rounded. */
function halvesBelow(values: readonly number[], quantile: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] as number) + (value < quantile ? 2 : value === quantile ? 1 : 0);
  });
  return sums;
}

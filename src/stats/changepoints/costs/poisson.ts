import type { Cost, CostOptions } from '../cost.js';
import { requireCounts, requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

/**
 * Counts with a Poisson rate per segment. With `exposure` (what each count could have been: all reports of the day) the rate is
 * per unit of exposure, so that a change of volume alone is no change.
 * @throws RangeError for values that are no counts, and for exposures that are not positive.
 */
export function poissonCost(
  counts: readonly number[],
  options: CostOptions & { readonly exposure?: readonly number[] } = {},
): Cost {
  requireCounts(counts);
  const sums = prefixSums(counts, (y) => y);
  const room = exposureSums(counts, options.exposure);
  const cost: Cost = {
    name: options.exposure === undefined ? 'Poisson' : 'Poisson with exposure',
    length: counts.length,
    parameters: 1,
    minLength: options.compat === 'r' ? 2 : 1,
    segment: (from, to) => {
      const sum = between(sums, from, to);
      return sum === 0 ? 0 : 2 * sum * (Math.log(room(from, to)) - Math.log(sum));
    },
  };
  if (options.compat !== 'r') return cost;
  return { ...cost, lengthTerm: (from, to) => (between(sums, from, to) === 0 ? 0 : Math.log(to - from)) };
}

function exposureSums(
  counts: readonly number[],
  exposure: readonly number[] | undefined,
): (from: number, to: number) => number {
  if (exposure === undefined) return (from, to) => to - from;
  requireFinite(exposure);
  if (exposure.length !== counts.length)
    throw new RangeError(`${exposure.length} exposures for ${counts.length} counts`);
  const at = exposure.findIndex((e) => e <= 0);
  if (at >= 0)
    throw new RangeError(
      `exposure ${at} is ${exposure[at]}: leave out observations that could count nothing`,
    );
  const sums = prefixSums(exposure, (e) => e);
  return (from, to) => between(sums, from, to);
}

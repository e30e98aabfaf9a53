import type { Cost, CostOptions } from '../cost.js';
import { meanAndDeviation, requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

/** Normal observations of variance 1 with a mean per segment: sum of squares about the mean. Give z-scores, or values divided by their noise. */
export function meanCost(values: readonly number[], options: CostOptions = {}): Cost {
  requireFinite(values);
  // Sums about the mean lose fewer digits; R sums the values as they are.
  const centre = options.compat === 'r' ? 0 : meanAndDeviation(values).mean;
  const sums = prefixSums(values, (y) => y - centre);
  const squares = prefixSums(values, (y) => (y - centre) * (y - centre));
  return {
    name: 'mean',
    length: values.length,
    parameters: 1,
    minLength: 1,
    segment: (from, to) => {
      const sum = between(sums, from, to);
      return between(squares, from, to) - (sum * sum) / (to - from);
    },
    level: (from, to) => between(sums, from, to) / (to - from),
  };
}

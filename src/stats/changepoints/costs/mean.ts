import type { Cost } from '../cost.js';
import { requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

/** Normal observations of variance 1 with a mean per segment: sum of squares about the mean. Give z-scores, or values divided by their noise. */
export function meanCost(values: readonly number[]): Cost {
  requireFinite(values);
  const sums = prefixSums(values, (y) => y);
  const squares = prefixSums(values, (y) => y * y);
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

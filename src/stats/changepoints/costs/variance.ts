import type { Cost, CostOptions } from '../cost.js';
import { meanAndDeviation, requireFinite } from '../series.js';
import { between, prefixSums } from '../sums.js';

const LOG_TWO_PI = Math.log(2 * Math.PI);

/** Share of the whole variance below which a segment's variance does not count: it keeps flat stretches finite. */
const FLOOR = 1e-6;

/** What is added to a variance so that its logarithm exists; adding (unlike clamping) keeps the cost sub-additive. */
function floorOf(values: readonly number[]): number {
  const { deviation } = meanAndDeviation(values);
  return Math.max(1e-300, FLOOR * deviation * deviation);
}

/** The logarithm of a variance: with a floor added, or clamped as R does where it is not positive. */
function logOf(values: readonly number[], options: CostOptions): (variance: number) => number {
  if (options.compat === 'r') return (variance) => Math.log(variance <= 0 ? 1e-11 : variance);
  const floor = floorOf(values);
  return (variance) => Math.log(Math.max(0, variance) + floor);
}

/** Normal observations with the mean of the whole series and a variance per segment. */
export function varianceCost(values: readonly number[], options: CostOptions = {}): Cost {
  requireFinite(values);
  const { mean } = meanAndDeviation(values);
  const squares = prefixSums(values, (y) => (y - mean) * (y - mean));
  const log = logOf(values, options);
  return {
    name: 'variance',
    length: values.length,
    parameters: 1,
    minLength: 2,
    segment: (from, to) => {
      const length = to - from;
      return length * (LOG_TWO_PI + log(between(squares, from, to) / length) + 1);
    },
  };
}

/** Normal observations with a mean and a variance per segment. */
export function meanVarianceCost(values: readonly number[], options: CostOptions = {}): Cost {
  requireFinite(values);
  // Sums about the mean lose fewer digits; R sums the values as they are.
  const centre = options.compat === 'r' ? 0 : meanAndDeviation(values).mean;
  const sums = prefixSums(values, (y) => y - centre);
  const squares = prefixSums(values, (y) => (y - centre) * (y - centre));
  const log = logOf(values, options);
  return {
    name: 'mean and variance',
    length: values.length,
    parameters: 2,
    minLength: 2,
    segment: (from, to) => {
      const length = to - from;
      const sum = between(sums, from, to);
      const variance = (between(squares, from, to) - (sum * sum) / length) / length;
      return length * (LOG_TWO_PI + log(variance) + 1);
    },
  };
}

import type { Cost } from '../cost.js';
import { requireCounts } from '../series.js';
import { between, prefixSums } from '../sums.js';

/**
 * Shares: `hits[i]` of `trials[i]`, with a probability per segment.
 * @throws RangeError for values that are no counts, or more hits than trials.
 */
export function binomialCost(hits: readonly number[], trials: readonly number[]): Cost {
  requireCounts(hits);
  requireCounts(trials);
  if (hits.length !== trials.length)
    throw new RangeError(`${hits.length} counts of hits for ${trials.length} counts of trials`);
  const at = hits.findIndex((k, i) => k > (trials[i] as number));
  if (at >= 0) throw new RangeError(`observation ${at} has ${hits[at]} hits in ${trials[at]} trials`);
  const hitSums = prefixSums(hits, (k) => k);
  const trialSums = prefixSums(trials, (n) => n);
  const term = (part: number, whole: number) => (part === 0 ? 0 : part * Math.log(part / whole));
  return {
    name: 'binomial',
    length: hits.length,
    parameters: 1,
    minLength: 1,
    segment: (from, to) => {
      const k = between(hitSums, from, to);
      const n = between(trialSums, from, to);
      return -2 * (term(k, n) + term(n - k, n));
    },
  };
}

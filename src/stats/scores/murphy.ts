import { brierScore } from './brier.js';
import { type Judged, meanScore } from './judged.js';

/**
 * Murphy's decomposition of a mean Brier score: brier = reliability - resolution + uncertainty + remainder. These words are Murphy's:
 * no reliability of sources, no outcome of a question.
 */
export interface Decomposition {
  readonly brier: number;
  /** How far what is said lies from what is seen, 0 best. */
  readonly reliability: number;
  /** How far the groups lie from the base rate, more is better. */
  readonly resolution: number;
  /** Variance of the outcomes, base (1 - base). */
  readonly uncertainty: number;
  /** What lies within bins: 0 up to rounding when every distinct probability is a group of its own. */
  readonly remainder: number;
}

/** Decomposes by distinct probabilities, or by `bins` equal bins with the mean of each bin as its forecast. Weights count. */
export function murphyDecomposition(
  judged: readonly Judged[],
  by: 'distinct' | { readonly bins: number } = 'distinct',
): Decomposition {
  const groups = new Map<number, { weight: number; said: number; seen: number }>();
  let total = 0;
  let happenedWeight = 0;
  for (const { p, happened, weight = 1 } of judged) {
    const key = by === 'distinct' ? p : Math.min(by.bins - 1, Math.floor(by.bins * p));
    const group = groups.get(key) ?? { weight: 0, said: 0, seen: 0 };
    if (group.weight === 0) groups.set(key, group);
    group.weight += weight;
    group.said += weight * p;
    group.seen += happened ? weight : 0;
    total += weight;
    happenedWeight += happened ? weight : 0;
  }
  const base = happenedWeight / total;
  let [reliability, resolution] = [0, 0];
  for (const { weight, said, seen } of groups.values()) {
    reliability += (weight / total) * ((said - seen) / weight) ** 2;
    resolution += (weight / total) * (seen / weight - base) ** 2;
  }
  const uncertainty = base * (1 - base);
  const brier = meanScore(judged, brierScore);
  return {
    ...{ brier, reliability, resolution, uncertainty },
    remainder: brier - (reliability - resolution + uncertainty),
  };
}

import type { Judged } from './judged.js';

/**
 * Area under the ROC curve: the chance that a forecast of something that happened lies above one of something that did not, ties
 * counted half (Mann and Whitney, ranks of ties averaged). NaN when only one of the two occurred. Weights do not count.
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.p - b.p);
  let ranks = 0;
  let hits = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.p === sorted[start]?.p) end++;
    const happened = sorted.slice(start, end).filter((one) => one.happened).length;
    ranks += happened * ((start + 1 + end) / 2);
    hits += happened;
    start = end;
  }
  const misses = sorted.length - hits;
  return hits === 0 || misses === 0 ? Number.NaN : (ranks - (hits * (hits + 1)) / 2) / (hits * misses);
}

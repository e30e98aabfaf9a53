/** CRPS of a distribution over 0, 1, 2 ... against a count: the sum over k of (P(X <= k) - [y <= k])^2; 0 best. */
export function crpsOfCounts(probabilities: readonly number[], outcome: number): number {
  let below = 0;
  let sum = 0;
  const last = Math.max(probabilities.length - 1, outcome);
  for (let k = 0; k <= last; k++) {
    below += probabilities[k] ?? 0;
    sum += (Math.min(1, below) - (outcome <= k ? 1 : 0)) ** 2;
  }
  return sum;
}

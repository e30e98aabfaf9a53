/** How a set of samples is scored. */
export interface CrpsOptions {
  /** Unbiased for the number of samples: divides by S (S - 1) instead of S^2. */
  readonly fair?: boolean;
  /** Threshold-weighted: samples and outcome below it count as it, so that only the upper tail is scored. */
  readonly threshold?: number;
}

/**
 * Continuous ranked probability score of samples x against the outcome y, in the unit of both, 0 best:
 * mean |x - y| - sum over j = 0..S-1 of (2j - S + 1) x_(j) / S^2, x_(j) in ascending order.
 * @throws RangeError without samples, or for the fair form with one.
 */
export function crpsOfSamples(
  samples: readonly number[],
  outcome: number,
  options: CrpsOptions = {},
): number {
  const { fair = false, threshold = Number.NEGATIVE_INFINITY } = options;
  const s = samples.length;
  if (s === 0 || (fair && s === 1)) throw new RangeError(`${s} samples are too few`);
  const y = Math.max(outcome, threshold);
  const sorted = samples.map((x) => Math.max(x, threshold)).sort((a, b) => a - b);
  const distance = sorted.reduce((sum, x) => sum + Math.abs(x - y), 0) / s;
  const spread = sorted.reduce((sum, x, j) => sum + (2 * j - s + 1) * x, 0);
  return distance - spread / (fair ? s * (s - 1) : s * s);
}

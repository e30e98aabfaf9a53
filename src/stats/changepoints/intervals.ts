import type { Cost } from './cost.js';

/** Where a change point may lie. */
export interface ChangeInterval {
  /** First and last possible index of the new segment's first observation. */
  readonly first: number;
  readonly last: number;
  /** The single most probable index. */
  readonly mode: number;
  /** Share of the weight (or of the resamples) on the indices of `set`; at least the level asked for. */
  readonly mass: number;
  /** The indices of the shortest set, ascending; it may have holes. */
  readonly set: readonly number[];
}

/**
 * Interval for one change point between its neighbours from the profile of the likelihood: index t weighs
 * exp(-(cost before + cost after) / 2), and the heaviest indices are taken until they hold `level`.
 * The cost must be in units of the noise (a likelihood, or residuals over their variance).
 * @param options `from` and `to`: first index of the segment before and end of the segment after; `level` 0..1, 0.95 when not given.
 * @throws RangeError when no cut fits between the bounds, or for a level outside 0..1.
 */
export function profileInterval(
  cost: Cost,
  options: {
    readonly from: number;
    readonly to: number;
    readonly level?: number;
    readonly minLength?: number;
  },
): ChangeInterval {
  const { from, to, level = 0.95 } = options;
  const m = Math.max(cost.minLength, options.minLength ?? 1);
  if (!(from >= 0 && to <= cost.length && to - from >= 2 * m))
    throw new RangeError(`no change point fits between ${from} and ${to}`);
  const indices = Array.from({ length: to - from - 2 * m + 1 }, (_, i) => from + m + i);
  const costs = indices.map((at) => cost.segment(from, at) + cost.segment(at, to));
  const least = costs.reduce((a, b) => Math.min(a, b));
  const weights = costs.map((value) => Math.exp((least - value) / 2));
  return heaviest(indices, weights, level);
}

/** The fewest indices that hold `level` of the weight; of equal weights the earlier index first. */
export function heaviest(
  indices: readonly number[],
  weights: readonly number[],
  level: number,
): ChangeInterval {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  const whole = weights.reduce((a, b) => a + b, 0);
  const order = indices.map((index, i) => ({ index, weight: (weights[i] as number) / whole }));
  order.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const set: number[] = [];
  let mass = 0;
  for (const { index, weight } of order) {
    if (mass >= level) break;
    set.push(index);
    mass += weight;
  }
  const mode = set[0] as number;
  set.sort((a, b) => a - b);
  return { first: set[0] as number, last: set.at(-1) as number, mode, mass: Math.min(1, mass), set };
}

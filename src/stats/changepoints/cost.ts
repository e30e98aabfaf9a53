/**
 * Cost of putting one model on a stretch of a series: twice the negative log-likelihood at the best parameters, constants
 * dropped, or a residual sum of squares. Lower is better. Indices are 0-based and `to` is exclusive.
 */
export interface Cost {
  readonly name: string;
  /** Number of observations. */
  readonly length: number;
  /** Parameters fitted per segment; penalties count them. */
  readonly parameters: number;
  /** Shortest segment on which the cost means something. */
  readonly minLength: number;
  /** Cost of the observations `from..to-1`; `to - from` is at least `minLength`. */
  readonly segment: (from: number, to: number) => number;
  /** Mean of a stretch, up to a constant, where the cost is the sum of squares about it: `pelt` then prunes by level, fast on long segments. */
  readonly level?: (from: number, to: number) => number;
  /** What MBIC adds to a segment, where it is not the logarithm of the segment's length. */
  readonly lengthTerm?: (from: number, to: number) => number;
}

/** `r` reproduces the R package changepoint 2.3, faults included; without it a cost keeps the property that exact pruning needs. */
export interface CostOptions {
  readonly compat?: 'r';
}

/**
 * Several channels cut at the same places: the sum of their costs. Change points of a joint cost are common to all channels.
 * @throws RangeError when there is no channel or lengths differ.
 */
export function jointCost(costs: readonly Cost[]): Cost {
  const [first] = costs;
  if (first === undefined) throw new RangeError('a joint cost needs at least one channel');
  const other = costs.find(({ length }) => length !== first.length);
  if (other !== undefined)
    throw new RangeError(`channels of ${first.length} and ${other.length} observations cannot be joined`);
  return {
    name: costs.map(({ name }) => name).join(' + '),
    length: first.length,
    parameters: costs.reduce((sum, { parameters }) => sum + parameters, 0),
    minLength: Math.max(...costs.map(({ minLength }) => minLength)),
    segment: (from, to) => costs.reduce((sum, cost) => sum + cost.segment(from, to), 0),
  };
}

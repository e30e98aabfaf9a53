import type { Cost } from './cost.js';
import { lengthTerm, type Penalty, type PenaltyName, penaltyFor } from './penalty.js';

/** A series cut into segments. */
export interface Segmentation {
  /** First index of each new segment, 0-based and ascending; neither 0 nor n. */
  readonly changePoints: readonly number[];
  /** Costs of the segments, length terms of the penalty included, plus the penalty for each change point. */
  readonly cost: number;
  readonly penalty: Penalty;
  readonly method: string;
}

export interface SearchOptions {
  /** A name or a number; MBIC when not given. */
  readonly penalty?: PenaltyName | number;
  /** Shortest segment; never less than the cost's own. */
  readonly minLength?: number;
}

/** A search made ready: penalty as a number, shortest segment, cost of a segment with what the penalty adds to it. */
export interface Search {
  readonly cost: Cost;
  readonly length: number;
  readonly penalty: Penalty;
  readonly minLength: number;
  readonly price: (from: number, to: number) => number;
}

/** @throws RangeError for a shortest segment that is no whole number from 1. */
export function prepare(cost: Cost, options: SearchOptions): Search {
  const { minLength = 1 } = options;
  if (!(Number.isInteger(minLength) && minLength >= 1))
    throw new RangeError(`the shortest segment has a whole number of observations from 1, not ${minLength}`);
  const penalty = penaltyFor(cost, options.penalty ?? 'MBIC');
  const extra = lengthTerm(cost, penalty);
  return {
    cost,
    length: cost.length,
    penalty,
    minLength: Math.max(minLength, cost.minLength),
    price: penalty.lengths ? (from, to) => cost.segment(from, to) + extra(from, to) : cost.segment,
  };
}

/** A segmentation with its penalised cost. A series shorter than a segment is one segment that costs nothing. */
export function segmented(search: Search, changePoints: readonly number[], method: string): Segmentation {
  const { length, penalty, minLength, price } = search;
  const bounds = [0, ...changePoints, length];
  const prices = bounds.slice(1).map((to, i) => price(bounds[i] as number, to));
  const cost = length < minLength ? 0 : prices.reduce((a, b) => a + b) + penalty.value * changePoints.length;
  return { changePoints, cost, penalty, method };
}

/** Rounding in differences of prefix sums: a start is dropped only when it is worse by more. */
export function slackAt(cost: number): number {
  return 1e-9 * (1 + Math.abs(cost));
}

/** Change points read back from the last one of each prefix. */
export function traceBack(last: Int32Array, length: number): number[] {
  const changePoints: number[] = [];
  for (let to = last[length] as number; to > 0; to = last[to] as number) changePoints.push(to);
  return changePoints.reverse();
}

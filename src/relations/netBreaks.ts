import { detectBreaks } from '../stats/changepoints/detect.js';
import { chiSquareTail } from '../stats/chiSquareTail.js';
import { robustScale } from './breaks.js';

/** A break of a net series that came without its channels. */
export interface NetBreak {
  /** First day of the bin in which the new level begins, and of the first and last bin it may begin in (95 %). */
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
  readonly before: number;
  readonly after: number;
  /** The difference of the levels in robust standard deviations of the bins. */
  readonly size: number;
  /**
   * Bound on the chance of so large a gain anywhere in a series without a break: number of bins times the chi-square tail of the
   * gain over the noise; 0 to 1. One test; over many pairs see `rankNets`.
   */
  readonly p: number;
}

/** Shortest level, in bins. */
export const shortestLevel = 4;

/**
 * Breaks of the level of a net series, one value a bin, null where nothing was reported. Levels, not lines: a relation that
 * drifts has no day on which it broke. Where the values hang together from bin to bin the penalty allows for it.
 * A net hides ambivalence; use it only where there are no channels.
 */
export function netBreaks(values: readonly (number | null)[], starts: readonly string[]): NetBreak[] {
  const { breaks, observations, penalty } = detectBreaks(values, {
    shape: 'level',
    minLength: shortestLevel,
  });
  const scale = robustScale(values.filter((value) => value !== null));
  const bounds = [0, ...breaks.map(({ index }) => index), values.length];
  const level = (from: number, to: number) =>
    meanOf(values.slice(from, to).filter((value) => value !== null));
  return breaks.map(({ index, interval, strength }, place) => {
    const before = level(bounds[place] as number, index);
    const after = level(index, bounds[place + 2] as number);
    const day = (at: number) => starts[at] ?? '';
    return {
      ...{ start: day(index), earliest: day(interval.first), latest: day(interval.last) },
      ...{ before, after, size: scale > 0 ? (after - before) / scale : 0 },
      p: Math.min(1, observations * chiSquareTail(strength * (penalty?.value ?? 0))),
    };
  });
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

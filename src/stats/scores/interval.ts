/**
 * Interval score (Winkler) of an interval of level 1 - a: width + 2/a times the distance of the outcome outside; 0 best, in the unit
 * of the outcome. Both ends count as inside.
 */
export function intervalScore([low, high]: readonly [number, number], outcome: number, a: number): number {
  if (!(low <= high)) throw new RangeError(`an interval runs from low to high, not from ${low} to ${high}`);
  if (!(a > 0 && a < 1)) throw new RangeError(`1 - level lies between 0 and 1, not ${a}`);
  return high - low + (2 / a) * Math.max(0, low - outcome, outcome - high);
}

/** Whether an interval covers the outcome; both ends count as inside. */
export const isCovered = ([low, high]: readonly [number, number], outcome: number): boolean =>
  low <= outcome && outcome <= high;

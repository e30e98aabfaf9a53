import { compensatedSum } from './sums.js';

/** What is left of a series once missing observations are taken out. */
export interface Observed {
  readonly values: readonly number[];
  /** Index of each value in the series as it was given. */
  readonly places: readonly number[];
}

/**
 * The observations of a series with `null` for missing ones. Change points found on `values` are put back with `places`.
 * @throws RangeError for NaN and infinite values: those are faults of a calculation, not gaps.
 */
export function observed(series: readonly (number | null)[]): Observed {
  const values: number[] = [];
  const places: number[] = [];
  series.forEach((value, place) => {
    if (value === null) return;
    values.push(value);
    places.push(place);
  });
  requireFinite(values, places);
  return { values, places };
}

/** Squares of larger values do not fit a double. */
const LARGEST = 1e150;

/** @throws RangeError naming the first value that is not a finite number of at most 1e150 in size. */
export function requireFinite(values: readonly number[], places?: readonly number[]): void {
  const at = values.findIndex((value) => !(Math.abs(value) <= LARGEST));
  if (at < 0) return;
  const what = `value ${places?.[at] ?? at} is ${values[at]}`;
  throw new RangeError(
    Number.isFinite(values[at])
      ? `${what}: divide values beyond ${LARGEST}`
      : `${what}: a series holds finite numbers (null marks a missing one in detectBreaks)`,
  );
}

/** @throws RangeError naming the first value that is not a whole number from 0. */
export function requireCounts(values: readonly number[]): void {
  const at = values.findIndex((value) => !Number.isInteger(value) || value < 0);
  if (at >= 0) throw new RangeError(`value ${at} is ${values[at]}: counts are whole numbers from 0`);
}

/** Mean and standard deviation (n - 1) with compensated sums; 0 for fewer than two values or a constant series. */
export function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const n = values.length;
  if (n === 0) return { mean: 0, deviation: 0 };
  const rough = compensatedSum(values) / n;
  // The second pass rounds the mean once: an error of one bit in it moves change points on flat stretches.
  const mean = rough + compensatedSum(values.map((value) => value - rough)) / n;
  if (n < 2 || values.every((value) => value === values[0])) return { mean, deviation: 0 };
  const widest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  // Squares of very small values vanish: a power of two brings them up and changes no digit.
  const unit = widest < 2 ** -400 ? 2 ** -500 : 1;
  const squares = compensatedSum(values.map((value) => ((value - mean) / unit) * ((value - mean) / unit)));
  return { mean, deviation: unit * Math.sqrt(squares / (n - 1)) };
}

/** z-scores with the sample deviation (n - 1), as R's scale(). A constant series becomes zeros. */
export function standardise(values: readonly number[]): number[] {
  const { mean, deviation } = meanAndDeviation(values);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

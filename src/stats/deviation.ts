/** Arithmetic mean; NaN for no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaredDistances(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Population standard deviation (divisor n); 0 for no values. */
export function populationDeviation(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.sqrt(squaredDistances(values) / values.length);
}

/** Sample standard deviation (divisor n - 1); 0 for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
  return values.length < 2 ? 0 : Math.sqrt(squaredDistances(values) / (values.length - 1));
}

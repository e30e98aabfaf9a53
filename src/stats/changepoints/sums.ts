/**
 * Prefix sums of f(value), each rounded once from a compensated sum (Neumaier 1974): `sums[to] - sums[from]` is the sum of a
 * stretch. Plain running sums lose enough digits on long flat stretches to move change points.
 */
export function prefixSums(
  values: readonly number[],
  of: (value: number, index: number) => number,
): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  values.forEach((value, index) => {
    const term = of(value, index);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    sums[index + 1] = sum + lost;
  });
  return sums;
}

/** Sum with Neumaier's compensation. */
export function compensatedSum(values: readonly number[]): number {
  return prefixSums(values, (value) => value)[values.length] as number;
}

/** Sum of the terms `from..to-1` given their prefix sums. */
export function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number);
}

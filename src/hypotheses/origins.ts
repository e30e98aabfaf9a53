/**
 * What the k-th strongest row of an origin adds, when the rows of one origin depend on each other by `dependence` (0 independent, 1 copies):
 * n_eff(k) - n_eff(k - 1) with n_eff(n) = n / (1 + (n - 1) dependence). 1, 0, 0 ... for copies: the strongest row speaks for the origin.
 */
export function marginalCounts(length: number, dependence: number): number[] {
  const effective = (n: number) => (n === 0 ? 0 : n / (1 + (n - 1) * dependence));
  return Array.from({ length }, (_, index) => effective(index + 1) - effective(index));
}

/** Sum over the origins of the numbers of their rows, strongest first, each counted by `marginalCounts`. */
export function sumByOrigin(
  groups: readonly (readonly number[])[],
  dependence: number,
  amount: (row: number) => number,
): number {
  let sum = 0;
  for (const group of groups) sum += combine(group.map(amount), dependence);
  return sum;
}

/** The numbers of the rows of one origin, put together. */
export function combine(amounts: readonly number[], dependence: number): number {
  if (amounts.length === 1) return amounts[0] as number;
  if (dependence === 1) return Math.max(...amounts);
  const counts = marginalCounts(amounts.length, dependence);
  return [...amounts]
    .sort((a, b) => b - a)
    .reduce((sum, amount, k) => sum + amount * (counts[k] as number), 0);
}

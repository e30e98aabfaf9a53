/**
 * The nearest point of the probability simplex in Euclidean distance, and how far that is (the incoherence).
 * Sort descending, take the largest r with u_r + (1 - sum of the first r)/r > 0, subtract theta = (sum of the first r - 1)/r and cut at 0.
 * Source: J. Duchi et al., Efficient Projections onto the l1-Ball, ICML 2008, algorithm of figure 1.
 */
export function projectOnSimplex(values: readonly number[]): {
  readonly projected: readonly number[];
  readonly distance: number;
} {
  const sorted = [...values].sort((a, b) => b - a);
  let [sum, theta] = [0, 0];
  sorted.forEach((value, index) => {
    sum += value;
    const shift = (1 - sum) / (index + 1);
    if (value + shift > 0) theta = shift;
  });
  const projected = values.map((value) => Math.max(value + theta, 0));
  const distance = Math.hypot(...values.map((value, index) => value - (projected[index] as number)));
  return { projected, distance };
}

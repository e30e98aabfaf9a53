/** Kish's effective number of weights or group sizes: (sum w)^2 / sum w^2; 0 for none. */
export function kishSize(weights: readonly number[]): number {
  const squares = weights.reduce((sum, one) => sum + one * one, 0);
  return squares === 0 ? 0 : weights.reduce((sum, one) => sum + one, 0) ** 2 / squares;
}

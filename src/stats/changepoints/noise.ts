/**
 * Long-run variance of residuals: what their mean over a long stretch varies by, times its length. For independent residuals it
 * is the variance; neighbours that resemble each other raise it, oscillation lowers it. From an autoregression by Yule and
 * Walker, its order up to 10 log10 n by AIC, as the variance of its innovations over (1 - sum of coefficients)^2.
 * @returns 0 when all residuals are 0 or there are none.
 */
export function longRunVariance(residuals: readonly number[]): number {
  const n = residuals.length;
  const most = n < 3 ? 0 : Math.min(n - 2, Math.floor(10 * Math.log10(n)));
  const variance = autocovariance(residuals, 0);
  if (!(variance > 0)) return 0;
  let coefficients: readonly number[] = [];
  let innovations = variance;
  let best = { criterion: n * Math.log(variance), variance };
  for (let order = 1; order <= most; order++) {
    // Levinson's recursion: the next partial autocorrelation, then all coefficients.
    const left = coefficients.map((a, i) => a * autocovariance(residuals, order - 1 - i));
    const partial = (autocovariance(residuals, order) - left.reduce((a, b) => a + b, 0)) / innovations;
    const before = coefficients;
    coefficients = [...before.map((a, i) => a - partial * (before[order - 2 - i] as number)), partial];
    innovations *= 1 - partial * partial;
    if (!(innovations > variance * 1e-12)) break;
    const criterion = n * Math.log(innovations) + 2 * order;
    const rest = 1 - coefficients.reduce((a, b) => a + b, 0);
    if (criterion < best.criterion) best = { criterion, variance: innovations / (rest * rest) };
  }
  return best.variance;
}

function autocovariance(values: readonly number[], lag: number): number {
  let sum = 0;
  for (let i = lag; i < values.length; i++) sum += (values[i] as number) * (values[i - lag] as number);
  return values.length === 0 ? 0 : sum / values.length;
}

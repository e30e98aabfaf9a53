import { logGamma } from './logGamma.js';

/** Smallest k with P(X <= k) >= q for X binomial with n trials of chance p. */
export function binomialQuantile(q: number, n: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return n;
  let below = 0;
  for (let k = 0; k < n; k++) {
    below += Math.exp(
      logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p),
    );
    if (below >= q) return k;
  }
  return n;
}

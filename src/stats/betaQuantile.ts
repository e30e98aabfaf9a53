import { logGamma } from './logGamma.js';

/** Share of the beta distribution below x (regularised incomplete beta function, Lentz's continued fraction; about 1e-12). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return result;
}

/** The x below which a share q of the beta distribution lies, by bisection to 1e-12. */
export function betaQuantile(q: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (betaShare(middle, a, b) < q) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Jeffreys interval of a share: quantiles of Beta(hits + 1/2, misses + 1/2), 0 and 1 where no hit or no miss was seen. */
export function jeffreysInterval(hits: number, trials: number, level = 0.95): readonly [number, number] {
  const tail = (1 - level) / 2;
  const [a, b] = [hits + 0.5, trials - hits + 0.5];
  return [hits <= 0 ? 0 : betaQuantile(tail, a, b), hits >= trials ? 1 : betaQuantile(1 - tail, a, b)];
}

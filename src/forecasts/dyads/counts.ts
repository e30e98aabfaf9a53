import { featureCount, features } from './features.js';
import type { ClosedWindow } from './rolling.js';

const rateColumns = ['rate 30', 'rate 120'].map((name) => features.findIndex(([one]) => one === name));

/** Mean acts a day of a cell over two half-lives, read back from its features. */
export function rateOf(values: Float32Array, cell: number): number {
  const of = (column: number) => Math.exp(values[cell * featureCount + column] as number) - 0.002;
  return Math.max(0, rateColumns.reduce((sum, column) => sum + of(column), 0) / rateColumns.length);
}

/** How many acts beyond the first a window with one holds, by type: `fixed + slope * horizon * rate`. */
export interface ExcessModel {
  readonly fixed: Float64Array;
  readonly slope: Float64Array;
}

/** Fits the excess of windows that held an act on the cells' own rates, type by type, by least squares with a small ridge. */
export function fitExcess(closed: readonly ClosedWindow[], types: number, horizon: number): ExcessModel {
  const sums = Array.from({ length: types }, () => ({ n: 1, x: 0, y: 0.5, xx: 1, xy: 0 }));
  for (const { snapshot, happened, counts } of closed)
    for (let cell = 0; cell < happened.length; cell++) {
      if (!happened[cell]) continue;
      const sum = sums[cell % types] as (typeof sums)[number];
      const x = horizon * rateOf(snapshot.features, cell);
      const y = (counts[cell] as number) - 1;
      sum.n++;
      sum.x += x;
      sum.y += y;
      sum.xx += x * x;
      sum.xy += x * y;
    }
  const slope = Float64Array.from(sums, ({ n, x, y, xx, xy }) =>
    Math.max(0, (n * xy - x * y) / (n * xx - x * x)),
  );
  const fixed = Float64Array.from(sums, ({ n, x, y }, type) =>
    Math.max(0.01, (y - (slope[type] as number) * x) / n),
  );
  return { fixed, slope };
}

/**
 * Distribution of a count: none with probability 1 - p, else one and a geometric excess with the given mean (acts cluster, so a Poisson
 * count would be too narrow). Probabilities of 0, 1, 2 ... until less than one in 10,000 is left, which the last place takes.
 */
export function countDistribution(p: number, excess: number): number[] {
  const again = excess / (1 + excess);
  const out = [1 - p];
  for (let left = p; out.length < 2 || left > 1e-4; left *= again) {
    if (out.length > 400) break;
    out.push(left * (1 - again));
  }
  const rest = 1 - out.reduce((sum, one) => sum + one, 0);
  out[out.length - 1] = (out.at(-1) as number) + rest;
  return out;
}

/** How far apart two values are: as names, as ranks, as amounts. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/** What one rater made of one unit; `undefined` is a missing value. */
type Units<T> = readonly (readonly (T | undefined)[])[];

/**
 * Krippendorff's alpha of any number of raters: 1 perfect agreement, 0 as by chance, below 0 systematic disagreement. A unit is what was
 * rated; units with fewer than two values are left out. Names can be compared as names only; numbers by any metric.
 *
 * alpha = 1 - Do/De with Do = sum_u sum_ck n_uc n_uk d_ck / (m_u - 1) and De = sum_ck n_c n_k d_ck / (n - 1), where unit u has m_u values,
 * n_uc of them c, and n and n_c count the values of all units that are kept; d_ck is 0 or 1 (nominal), (c - k)^2 (interval), or the square
 * of the number of values between the two ranks, each end counted half (ordinal).
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * Undefined when no two values can be compared or all values are the same: without variation nothing shows whether raters tell anything apart.
 */
export function krippendorffAlpha(units: Units<string>, metric?: 'nominal'): number | undefined;
export function krippendorffAlpha(units: Units<number>, metric: AlphaMetric): number | undefined;
export function krippendorffAlpha(
  units: Units<string | number>,
  metric: AlphaMetric = 'nominal',
): number | undefined {
  const kept = units.map(countsOf).filter(({ size }) => size > 1);
  const totals = new Map<string | number, number>();
  for (const { counts } of kept) for (const [value, count] of counts) add(totals, value, count);
  const n = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const apart = distanceOf(totals, metric);
  let observed = 0;
  for (const { counts, size } of kept) observed += spreadOf(counts, metric, apart) / (size - 1);
  const expected = spreadOf(totals, metric, apart);
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}

type Counts = Map<string | number, number>;

function countsOf(unit: readonly (string | number | undefined)[]): { counts: Counts; size: number } {
  const counts: Counts = new Map();
  for (const value of unit) if (value !== undefined) add(counts, value, 1);
  return { counts, size: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

const add = (counts: Counts, value: string | number, count: number) =>
  counts.set(value, (counts.get(value) ?? 0) + count);

type Distance = (a: string | number, b: string | number) => number;

/** Sum over ordered pairs of different values of count x count x distance; for names n^2 less the squares, so that many names cost little. */
function spreadOf(counts: Counts, metric: AlphaMetric, apart: Distance): number {
  const entries = [...counts];
  if (metric === 'nominal') {
    const n = entries.reduce((sum, [, count]) => sum + count, 0);
    return n ** 2 - entries.reduce((sum, [, count]) => sum + count ** 2, 0);
  }
  let sum = 0;
  for (const [a, times] of entries) for (const [b, others] of entries) sum += times * others * apart(a, b);
  return sum;
}

function distanceOf(totals: Counts, metric: AlphaMetric): Distance {
  if (metric !== 'ordinal') return (a, b) => ((a as number) - (b as number)) ** 2;
  const ranks = new Map<string | number, { below: number; count: number }>();
  let below = 0;
  for (const [value, count] of [...totals].sort(([a], [b]) => (a as number) - (b as number))) {
    ranks.set(value, { below, count });
    below += count;
  }
  const middle = (value: string | number) => {
    const at = ranks.get(value);
    return at === undefined ? 0 : at.below + at.count / 2;
  };
  return (a, b) => (middle(a) - middle(b)) ** 2;
}

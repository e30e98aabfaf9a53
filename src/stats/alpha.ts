/** How far apart two values are: as names, as ranks, as amounts. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha of any number of raters: 1 perfect agreement, 0 as by chance, below 0 systematic disagreement. A unit is what
 * was rated; `undefined` is a missing value, and units with fewer than two values are left out.
 *
 * alpha = 1 - Do/De over the coincidence matrix o: Do = sum o_ck d_ck, De = sum n_c n_k d_ck / (n - 1), with d_ck 0 or 1 (nominal),
 * (c - k)^2 (interval), or the square of the number of values between the two ranks, each end counted half (ordinal).
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * Undefined when no two values can be compared or all values are the same: without variation nothing shows whether raters tell anything apart.
 */
export function alpha(
  units: readonly (readonly (number | undefined)[])[],
  metric: AlphaMetric,
): number | undefined {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter(({ length }) => length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const totals = values.map((value) => pairable.flat().filter((one) => one === value).length);
  const n = totals.reduce((sum, count) => sum + count, 0);
  const distance = distances(values, totals, metric);
  const at = new Map(values.map((value, index) => [value, index]));
  let observed = 0;
  for (const unit of pairable)
    observed += within(
      unit.map((value) => at.get(value) as number),
      distance,
    );
  let expected = 0;
  totals.forEach((first, c) => {
    totals.forEach((second, k) => {
      expected += (first * second * (distance[c]?.[k] as number)) / (n - 1);
    });
  });
  return expected === 0 || n < 2 ? undefined : 1 - observed / expected;
}

/** Sum over ordered pairs of one unit's values, each pair counted 1/(m - 1). */
function within(unit: readonly number[], distance: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const first of unit) for (const second of unit) sum += distance[first]?.[second] as number;
  return sum / (unit.length - 1);
}

function distances(values: readonly number[], totals: readonly number[], metric: AlphaMetric): number[][] {
  return values.map((first, c) =>
    values.map((second, k) => {
      if (c === k) return 0;
      if (metric === 'nominal') return 1;
      if (metric === 'interval') return (first - second) ** 2;
      const [low, high] = [Math.min(c, k), Math.max(c, k)];
      const between = totals.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
      return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
    }),
  );
}

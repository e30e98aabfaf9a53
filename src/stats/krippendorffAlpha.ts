/**
 * Krippendorff's alpha for nominal values: agreement of any number of raters beyond chance, 1 perfect, 0 as by chance, below 0
 * systematic disagreement. A unit is one row; `undefined` is a missing value, and units with fewer than two values are left out.
 *
 * alpha = 1 - Do/De = 1 - (n - 1) * sum_u [ (m_u^2 - sum_c n_uc^2) / (m_u - 1) ] / (n^2 - sum_c n_c^2)
 *
 * with m_u values in unit u, n_uc of them c; n and n_c count the values of all units that are kept.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D, nominal difference.
 *
 * Undefined when no two values can be compared, or when all values are one and the same: without variation nothing shows whether
 * raters tell anything apart.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let [n, observed] = [0, 0];
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    const counts = countsOf(values);
    n += values.length;
    observed += (values.length ** 2 - squares(counts)) / (values.length - 1);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  const expected = n ** 2 - squares(totals);
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const squares = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);

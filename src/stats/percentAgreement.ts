/**
 * Share, 0 to 1, of pairs of raters who give a unit the same value, averaged over the units with at least two values; undefined
 * without such a unit. Chance is not taken out: with one value that is far more frequent than the others it is high by itself.
 */
export function percentAgreement(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const shares = units.flatMap((unit) => {
    const values = unit.filter((value) => value !== undefined);
    return values.length < 2 ? [] : [agreeingShare(values)];
  });
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function agreeingShare(values: readonly string[]): number {
  let [same, all] = [0, 0];
  for (const [index, value] of values.entries())
    for (const other of values.slice(index + 1)) {
      all++;
      if (other === value) same++;
    }
  return same / all;
}

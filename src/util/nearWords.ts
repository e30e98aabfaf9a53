/**
 * The words of a list that are fewest changes away from one (a letter put in, left out, replaced, or two neighbours exchanged), nearest
 * first, then in order of code units; none further than a third of its letters. Case does not count.
 */
export function nearWords(word: string, among: Iterable<string>, most = 5): string[] {
  const asked = word.trim().toLowerCase();
  const limit = Math.max(1, Math.floor(asked.length / 3));
  const found = new Map<string, number>();
  for (const one of among) {
    if (Math.abs(one.length - asked.length) > limit) continue;
    const changes = changesBetween(asked, one.toLowerCase());
    if (changes <= limit) found.set(one, changes);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([one]) => one);
}

/** Optimal string alignment distance. */
function changesBetween(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, (beforeLast[j - 2] as number) + 1) : best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}

/** Distinct words for which an answer is kept; a long run of reports meets some tens of thousands. */
const most = 20_000;

/** A function of a word that is computed once a word, in a bounded store. It may depend on nothing else; what it gives must be read-only. */
export function keptByWord<Found extends object | string | number | boolean>(
  compute: (word: string) => Found,
): (word: string) => Found {
  const kept = new Map<string, Found>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = compute(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, found);
    return found;
  };
}

/** Hypotheses that stand at one place; more than one id is a tie. */
export interface Place {
  /** 1 for the first; after a tie of two the next is 3. */
  readonly rank: number;
  readonly hypotheses: readonly string[];
}

/** Scores closer than this, relative to the larger, are equal: sums of weights differ by rounding. */
const TOLERANCE = 1e-9;

export function sameScore(a: number, b: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Places by several keys, each the lower the better, ties together; within a tie by id. */
export function placesOf(
  entries: readonly { readonly id: string; readonly keys: readonly number[] }[],
): readonly Place[] {
  const compared = (a: readonly number[], b: readonly number[]) => {
    for (let k = 0; k < a.length; k += 1) {
      const [x, y] = [a[k] as number, b[k] as number];
      if (!sameScore(x, y)) return x < y ? -1 : 1;
    }
    return 0;
  };
  const sorted = [...entries].sort((a, b) => compared(a.keys, b.keys) || (a.id < b.id ? -1 : 1));
  const places: { rank: number; hypotheses: string[]; keys: readonly number[] }[] = [];
  sorted.forEach(({ id, keys }, index) => {
    const last = places.at(-1);
    if (last && compared(last.keys, keys) === 0) last.hypotheses.push(id);
    else places.push({ rank: index + 1, hypotheses: [id], keys });
  });
  return places.map(({ rank, hypotheses }) => ({
    rank,
    hypotheses: hypotheses.sort((a, b) => (a < b ? -1 : 1)),
  }));
}

/** All at the first place. */
export const leadersOf = (places: readonly Place[] | undefined): readonly string[] =>
  places?.[0]?.hypotheses ?? [];

import type { LensName, LensResult } from './result.js';

export interface LensComparison {
  /** Who stands first, by lens; none where the ranking is withheld. */
  readonly leaders: Readonly<Partial<Record<LensName, readonly string[]>>>;
  /** All lenses that rank have the same hypotheses at the first place. */
  readonly agree: boolean;
  /** Pairs that two lenses put in opposite order. */
  readonly reversals: readonly LensReversal[];
}

export interface LensReversal {
  readonly lenses: readonly [LensName, LensName];
  /** The first lens puts the first of these ahead, the second the second. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Where lenses disagree. That is a result of its own: the answer hangs on how the matrix is read. */
export function compareLenses(results: readonly LensResult[]): LensComparison {
  const ranked = results.filter(({ places }) => places !== undefined);
  const sets = new Set(ranked.map(({ leaders }) => leaders.join('\u0000')));
  const reversals = ranked.flatMap((first, index) =>
    ranked.slice(index + 1).flatMap((second): LensReversal[] => {
      const pairs = reversed(first, second);
      return pairs.length === 0 ? [] : [{ lenses: [first.lens, second.lens], pairs }];
    }),
  );
  return {
    leaders: Object.fromEntries(ranked.map(({ lens, leaders }) => [lens, leaders])),
    agree: sets.size <= 1,
    reversals,
  };
}

function reversed(first: LensResult, second: LensResult): [string, string][] {
  const ranksOf = ({ places = [] }: LensResult) =>
    new Map(places.flatMap(({ rank, hypotheses }) => hypotheses.map((id) => [id, rank] as const)));
  const [one, two] = [ranksOf(first), ranksOf(second)];
  const ids = [...one.keys()].sort();
  return ids.flatMap((a) =>
    ids.flatMap((b): [string, string][] => {
      const ahead = (one.get(a) as number) < (one.get(b) as number);
      return ahead && (two.get(a) as number) > (two.get(b) as number) ? [[a, b]] : [];
    }),
  );
}

import { type Place, placesOf } from '../ranking.js';

/** Scores on any scale on which below zero means "against", as researchtoolspy has them (-13 .. 13). */
export type NumericScores = Readonly<Record<string, readonly number[]>>;

export interface Disconfirmation {
  readonly net: Readonly<Record<string, number>>;
  readonly inconsistency: Readonly<Record<string, number>>;
  /** By the sum of what speaks against, then by the net: a hypothesis is not saved by what speaks for it. */
  readonly places: readonly Place[];
}

export function disconfirmationOrder(scores: NumericScores): Disconfirmation {
  const ids = Object.keys(scores);
  const sum = (id: string, keep: (value: number) => boolean) =>
    (scores[id] ?? []).filter(keep).reduce((total, value) => total + value, 0);
  const net = Object.fromEntries(ids.map((id) => [id, sum(id, () => true)]));
  const inconsistency = Object.fromEntries(ids.map((id) => [id, sum(id, (value) => value < 0)]));
  const entries = ids.map((id) => ({ id, keys: [-(inconsistency[id] as number), -(net[id] as number)] }));
  return { net, inconsistency, places: placesOf(entries) };
}

import type { LensResult } from '../lenses/result.js';
import { sameScore } from '../ranking.js';
import { type Ground, originAmount, originName } from './ground.js';
import type { MonteCarlo } from './monteCarlo.js';
import { type FewestReratings, fewestToOvertake, type ReratingScale, scaleOf } from './rerate.js';

/** Tests that one hypothesis's place before another must pass. */
export type SeparationTest = 'score' | 'one-origin' | 'origin' | 're-rating' | 'noise' | 'lenses';

/** Whether one hypothesis stands before another whatever single thing is doubted. */
export interface Separation {
  readonly ahead: string;
  readonly behind: string;
  readonly holds: boolean;
  /** Weighted points by which the second is more refuted than the first. */
  readonly gap: number;
  /** Tests that the order does not pass; empty when it holds. */
  readonly fails: readonly SeparationTest[];
}

/** What an order between two groups rests on. */
export interface Cut {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  /** Origins that speak more against one behind than against one ahead; by name. */
  readonly origins: readonly string[];
  /** The fewest origins without which some order across the cut is gone; undefined when no number of them does it. */
  readonly fewestOrigins: readonly string[] | undefined;
  /** The fewest cells against one behind without which it would be level with one ahead: those that carry the order. */
  readonly carried: FewestReratings;
  /** The fewest cells, whichever, whose change brings one behind level with one ahead, or past it. */
  readonly tie: FewestReratings;
  readonly flip: FewestReratings;
}

export interface Tiers {
  /** Groups, the least refuted first: every member stands before every member of the next in each test. One group: not separated. */
  readonly groups: readonly (readonly string[])[];
  /** One fewer than groups. */
  readonly cuts: readonly Cut[];
  /** Every ordered pair in the order of the scores. */
  readonly separations: readonly Separation[];
}

/** A pair holds in this share of the draws at least. */
const SURE = 0.9;

export interface TierInput {
  readonly ground: Ground;
  readonly noise: MonteCarlo;
  readonly lenses: readonly LensResult[];
  readonly scale?: ReratingScale | undefined;
}

/**
 * The ranking cut where it holds: between two neighbours such that everything before stands before everything after when any one origin is
 * left out, any one cell is re-rated, in nine of ten draws, and through every lens that ranks.
 */
export function tiersOf(input: TierInput): Tiers {
  const { ground } = input;
  const { sums, ranked, table } = ground;
  const id = (h: number) => table.hypotheses[h]?.id as string;
  const order = [...ranked].sort(
    (a, b) => (sums[a] as number) - (sums[b] as number) || (id(a) < id(b) ? -1 : 1),
  );
  const scale = input.scale ?? scaleOf(ground);
  const held = new Set<string>();
  const separations = order.flatMap((a, place) =>
    order.slice(place + 1).map((b): Separation => {
      const fails = failures({ ...input, scale }, a, b);
      if (fails.length === 0) held.add(`${a} ${b}`);
      const gap = (sums[b] as number) - (sums[a] as number);
      return { ahead: id(a), behind: id(b), holds: fails.length === 0, gap, fails };
    }),
  );
  const cutsAt = order
    .map((_, place) => place)
    .filter(
      (place) =>
        place > 0 &&
        order.slice(0, place).every((a) => order.slice(place).every((b) => held.has(`${a} ${b}`))),
    );
  const bounds = [0, ...cutsAt, order.length];
  const groups = bounds.slice(1).map((end, n) => order.slice(bounds[n], end));
  return {
    groups: groups.map((group) => group.map(id).sort()),
    cuts: groups.slice(1).map((behind, n) => cutOf(ground, { ahead: groups[n] as number[], behind }, scale)),
    separations,
  };
}

function failures(
  { ground, noise, lenses, scale }: TierInput & { readonly scale: ReratingScale },
  a: number,
  b: number,
): readonly SeparationTest[] {
  const { table, sums } = ground;
  const gap = (sums[b] as number) - (sums[a] as number);
  if (sameScore(sums[a] as number, sums[b] as number)) return ['score'];
  const fails: SeparationTest[] = [];
  if (table.groups.length < 2) fails.push('one-origin');
  else if (differences(ground, a, b).some(({ by }) => by > gap || sameScore(by, gap))) fails.push('origin');
  const ids = [table.hypotheses[a]?.id as string, table.hypotheses[b]?.id as string] as const;
  if ((noise.ahead[ids[0]]?.[ids[1]] ?? 0) < SURE) fails.push('noise');
  if (!lenses.every((lens) => isBefore(lens, ids))) fails.push('lenses');
  // The dearest test last, and only where the cheap ones leave the matter open.
  if (fails.length === 0) {
    const { count } = fewestToOvertake(ground, { h: b, ahead: a, strict: false }, scale);
    if (count !== undefined && count <= 1) fails.push('re-rating');
  }
  return fails;
}

/** How much more each origin says against b than against a; origins that do not, left out; the largest first. */
function differences(ground: Ground, a: number, b: number): readonly { origin: string; by: number }[] {
  return ground.table.groups
    .map((group) => ({
      origin: originName(ground, group),
      by: originAmount(ground, { group, h: b }) - originAmount(ground, { group, h: a }),
    }))
    .filter(({ by }) => by > 1e-9)
    .sort((one, other) => other.by - one.by || (one.origin < other.origin ? -1 : 1));
}

/** A lens that withholds its ranking says nothing. */
function isBefore({ places }: LensResult, [a, b]: readonly [string, string]): boolean {
  if (places === undefined) return true;
  const rank = (id: string) => places.find(({ hypotheses }) => hypotheses.includes(id))?.rank;
  const [one, other] = [rank(a), rank(b)];
  return one === undefined || other === undefined || one < other;
}

function cutOf(
  ground: Ground,
  { ahead, behind }: { readonly ahead: readonly number[]; readonly behind: readonly number[] },
  scale: ReratingScale,
): Cut {
  const { table, sums } = ground;
  const ids = (columns: readonly number[]) => columns.map((h) => table.hypotheses[h]?.id as string).sort();
  const pairs = ahead.flatMap((a) => behind.map((b) => ({ a, b })));
  const fewest = (how: { readonly strict: boolean; readonly carried?: boolean }) =>
    least(
      pairs.map(({ a, b }) => fewestToOvertake(ground, { h: b, ahead: a, ...how }, scale)),
      ({ count }) => count,
    ) ?? { count: undefined, cells: [] };
  const origins = new Set(pairs.flatMap(({ a, b }) => differences(ground, a, b).map(({ origin }) => origin)));
  const losses = pairs.map(({ a, b }) =>
    fewestLost(differences(ground, a, b), (sums[b] as number) - (sums[a] as number)),
  );
  return {
    ahead: ids(ahead),
    behind: ids(behind),
    origins: [...origins].sort(),
    fewestOrigins: least(losses, (lost) => lost?.length),
    carried: fewest({ strict: false, carried: true }),
    tie: fewest({ strict: false }),
    flip: fewest({ strict: true }),
  };
}

/** The first item with the least measure; items without one are passed over. */
function least<T>(items: readonly T[], measure: (item: T) => number | undefined): T | undefined {
  let best: T | undefined;
  for (const item of items) {
    const now = measure(item);
    const before = best === undefined ? undefined : measure(best);
    if (now !== undefined && (before === undefined || now < before)) best = item;
  }
  return best;
}

/** The largest differences are the fewest that close a gap. */
function fewestLost(
  given: readonly { readonly origin: string; readonly by: number }[],
  gap: number,
): readonly string[] | undefined {
  const lost: string[] = [];
  let sum = 0;
  for (const { origin, by } of given) {
    sum += by;
    lost.push(origin);
    if (sum > gap || sameScore(sum, gap)) return lost;
  }
  return undefined;
}

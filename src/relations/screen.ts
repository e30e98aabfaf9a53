import { falseDiscovery } from '../stats/falseDiscovery.js';
import { type ChannelBreak, type ChannelFit, channelBreaks, channels } from './breaks.js';
import { indicesOf, type RelationIndices, sumOf } from './indices.js';
import { judge, sinceLatest, type VerdictRule, type VerdictWord, worstOf } from './judge.js';
import { fewestActs, type RelationBin } from './series.js';

/** One direction among many: what its bins alone say. Sources are not left out one by one here, as `verdictOf` does. */
export interface ScreenedDyad {
  readonly actor: string;
  readonly recipient: string;
  readonly acts: number;
  readonly fits: readonly ChannelFit[];
  /** Of all channels, in order of time. */
  readonly breaks: readonly ChannelBreak[];
  readonly word: VerdictWord;
  /** Conflict share since the latest break, and of the worst segment. */
  readonly now: RelationIndices['conflictShare'];
  readonly worst: RelationIndices['conflictShare'];
}

export interface DyadBins {
  readonly actor: string;
  readonly recipient: string;
  readonly bins: readonly RelationBin[];
}

/** Breaks and verdict of one direction by its bins; undefined with fewer acts than carry an index. */
export function screenDyad(
  { actor, recipient, bins }: DyadBins,
  rule: VerdictRule,
): ScreenedDyad | undefined {
  const { vc, mc, vx, mx } = sumOf(bins).counts;
  const acts = vc + mc + vx + mx;
  if (acts < fewestActs) return undefined;
  const fits = channels.map((channel) => channelBreaks(bins, channel));
  const breaks = fits.flatMap((fit) => fit.breaks).sort((a, b) => (a.start < b.start ? -1 : 1));
  return {
    ...{ actor, recipient, acts, fits, breaks },
    word: breaks.length === 0 ? 'noise' : judge({ bins, fits, breaks }, rule).word,
    now: indicesOf(sumOf(sinceLatest(bins, breaks))).conflictShare,
    worst: worstOf(bins, fits),
  };
}

export interface RankedBreak {
  readonly dyad: ScreenedDyad;
  readonly break: ChannelBreak;
  /** Its p-value adjusted for all channels of all dyads looked at (Benjamini and Hochberg), 0 to 1. */
  readonly q: number;
}

export interface Ranking {
  /** Breaks of at most the share of false ones asked for, in the order asked for. */
  readonly breaks: readonly RankedBreak[];
  /** Breaks that one series alone would show and so many series do not bear out. */
  readonly doubtful: number;
  readonly dyads: number;
  /** Channels of dyads that had any act: each a test. */
  readonly tests: number;
}

/** `surest`: least q first; `latest`: latest day first; `largest`: most robust standard deviations first. */
export type RankingOrder = 'surest' | 'latest' | 'largest';
export const rankingOrders: readonly RankingOrder[] = ['surest', 'latest', 'largest'];

/**
 * Breaks of many dyads, leaving those of which at most `share` are expected to be false: of a thousand steady series some
 * break by chance. A series without a break counts as a test that found nothing.
 */
export function rankBreaks(
  dyads: readonly ScreenedDyad[],
  { share, order }: { readonly share: number; readonly order: RankingOrder },
): Ranking {
  const found = dyads.flatMap((dyad) => dyad.breaks.map((one) => ({ dyad, break: one })));
  const alive = dyads.flatMap(({ fits }) =>
    fits.filter(({ segments }) => segments.some(({ rate }) => rate > 0)),
  );
  const silent = alive.filter(({ breaks }) => breaks.length === 0).length;
  const q = falseDiscovery(
    found.map((one) => one.break.p),
    silent + found.length,
  );
  const ranked = found.map((one, index) => ({ ...one, q: q[index] as number }));
  const kept = ranked.filter((one) => one.q <= share).sort(sorters[order]);
  return { breaks: kept, doubtful: ranked.length - kept.length, dyads: dyads.length, tests: alive.length };
}

type Sorter = (a: RankedBreak, b: RankedBreak) => number;

const byName: Sorter = (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
const keyOf = ({ dyad, break: one }: RankedBreak): string =>
  `${one.start} ${dyad.actor} ${dyad.recipient} ${one.channel}`;
const byDay: Sorter = (a, b) =>
  a.break.start === b.break.start ? 0 : a.break.start > b.break.start ? -1 : 1;

const sorters: Readonly<Record<RankingOrder, Sorter>> = {
  surest: (a, b) => a.break.p - b.break.p || byDay(a, b) || byName(a, b),
  latest: (a, b) => byDay(a, b) || a.break.p - b.break.p || byName(a, b),
  largest: (a, b) => Math.abs(b.break.size) - Math.abs(a.break.size) || byDay(a, b) || byName(a, b),
};

/** Bins of a direction whose acts were counted elsewhere, gaps filled by `exposureAt`. */
export function binsFrom(
  starts: readonly string[],
  counted: ReadonlyMap<string, Omit<RelationBin, 'start' | 'exposure' | 'ids'>>,
  exposureAt: (start: string) => number,
): RelationBin[] {
  const none = { counts: { vc: 0, mc: 0, vx: 0, mx: 0 }, cooperation: 0, conflict: 0 };
  return starts.map((start) => ({
    start,
    ...(counted.get(start) ?? none),
    exposure: exposureAt(start),
    ids: [],
  }));
}

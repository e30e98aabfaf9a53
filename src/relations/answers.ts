import { mulberry32 } from '../stats/mulberry32.js';
import type { RelationAct } from './act.js';
import type { Bin } from './bins.js';
import { type Reaction, reactionTo } from './reactions.js';
import { type RelationBin, seriesOf } from './series.js';

/** What a side does: the two channels that are never netted. */
export type Side = 'cooperation' | 'conflict';
export const sides: readonly Side[] = ['conflict', 'cooperation'];

export interface AnswersQuery {
  /** Who acts toward whom, in which channel. */
  readonly actor: string;
  readonly recipient: string;
  readonly act: Side;
  /** Whose answer is asked for. */
  readonly third: string;
  readonly bin: Bin;
  readonly from?: string;
  readonly to?: string;
  /** Bins looked at after an act, and before it for comparison. */
  readonly lags: number;
  readonly before: number;
  readonly draws: number;
  readonly seed: number;
}

export interface Answer {
  readonly actor: string;
  readonly recipient: string;
  readonly side: Side;
  /** Acts per 100 told of either; undefined with too few episodes. */
  readonly reaction?: Reaction;
}

export interface Answers {
  readonly query: AnswersQuery;
  /** First days of the bins taken for episodes. */
  readonly episodes: readonly string[];
  /** Fewest acts that make a bin an episode. */
  readonly threshold: number;
  /** Bins in which the one acts toward the other at all, of all bins told. */
  readonly active: number;
  readonly bins: number;
  readonly answers: readonly Answer[];
}

/** Above this share of bins with an act, only the busiest fifth are episodes: an act in every bin is no event. */
const everyday = 1 / 3;
const busiest = 0.8;

/**
 * What a third party does after one party acts toward another: its acts toward each of the two in both channels, at each lag,
 * against a band of circular shifts of the episodes. Seeded: the same seed gives the same band.
 */
export function answersOf(acts: readonly RelationAct[], query: AnswersQuery): Answers {
  const { actor, recipient, third, act } = query;
  const series = (from: string, to: string) => boundSeries(acts, query, [from, to]);
  const own = series(actor, recipient);
  const counts = own.map((bin) => countOf(bin, act));
  const told = own.flatMap(({ exposure }, at) => (exposure > 0 ? [counts[at] as number] : []));
  const threshold = thresholdOf(told);
  const episodes = counts.flatMap((count, at) => (count >= threshold ? [at] : []));
  const pairs = [
    [third, actor],
    [third, recipient],
  ] as const;
  const answers = pairs.flatMap(([from, to]) => {
    const bins = series(from, to);
    return sides.map((side): Answer => {
      const rate = bins.map((bin) =>
        bin.exposure > 0 ? (100 * countOf(bin, side)) / bin.exposure : undefined,
      );
      const { lags, before, draws, seed } = query;
      const reaction = reactionTo(episodes, rate, { lags, before, draws, random: mulberry32(seed) });
      return { actor: from, recipient: to, side, ...(reaction ? { reaction } : {}) };
    });
  });
  return {
    ...{ query, threshold, answers, bins: told.length },
    episodes: episodes.map((at) => own[at]?.start ?? ''),
    active: told.filter((count) => count > 0).length,
  };
}

/** All series over the same bins. */
function boundSeries(
  acts: readonly RelationAct[],
  query: AnswersQuery,
  [actor, recipient]: readonly [string, string],
): readonly RelationBin[] {
  const parties = [query.actor, query.recipient, query.third];
  const days = acts
    .filter((act) => parties.includes(act.actor) || parties.includes(act.recipient))
    .map(({ day }) => day)
    .sort();
  const [from, to] = [query.from ?? days[0], query.to ?? days.at(-1)];
  if (from === undefined || to === undefined) return [];
  return seriesOf(acts, { actor, recipient, bin: query.bin, from, to }).bins;
}

const countOf = ({ counts }: RelationBin, side: Side): number =>
  side === 'cooperation' ? counts.vc + counts.mc : counts.vx + counts.mx;

/** One act, or where acts are an everyday thing the number that only the busiest bins reach. */
function thresholdOf(counts: readonly number[]): number {
  const active = counts.filter((count) => count > 0).length;
  if (counts.length === 0 || active / counts.length <= everyday) return 1;
  const sorted = [...counts].sort((a, b) => a - b);
  return Math.max(
    1,
    (sorted[Math.min(sorted.length - 1, Math.floor(busiest * sorted.length))] as number) || 1,
  );
}

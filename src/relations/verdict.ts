import type { RelationAct } from './act.js';
import { type Channel, type ChannelBreak, type ChannelFit, channelBreaks, channels } from './breaks.js';
import { indicesOf, type RelationIndices, sumOf } from './indices.js';
import { type Judged, judge, sinceLatest, type VerdictRule, worstOf } from './judge.js';
import { type RelationSeries, type SeriesQuery, seriesOf } from './series.js';

/** A break with what leaving out one source does to it. */
export interface CheckedBreak {
  readonly break: ChannelBreak;
  /** Share of refits without one source that keep it, 0 to 1; undefined with one source only. */
  readonly survival?: number;
  /** Sources without any one of which it is gone. */
  readonly restsOn: readonly string[];
  /** Whether the rule takes it to be real. */
  readonly survives: boolean;
}

export interface Verdict extends Judged {
  /** The latest break that survives, or the latest one found when none does. */
  readonly level?: ChannelBreak;
  /** Channels with a surviving break. */
  readonly moved: readonly Channel[];
  /** Conflict share of the latest segment, and of the worst one the dyad ever had. */
  readonly now: RelationIndices['conflictShare'];
  readonly worst: RelationIndices['conflictShare'];
  /** That of `level`. */
  readonly survival?: number;
  /** Ids of at most five acts that carry the break. */
  readonly carriedBy: readonly string[];
  /** All breaks found, in order of time. */
  readonly breaks: readonly CheckedBreak[];
  /** The segments of each channel. */
  readonly fits: readonly ChannelFit[];
}

/** Sources whose leaving out is tried, the most frequent first. */
const triedSources = 12;

/**
 * What became of a directed dyad, by the rule given. Undefined when the series has too few acts to say anything.
 * Never a grade alone: the level, the channels, the return and the distance stand beside the word.
 */
export function verdictOf(
  acts: readonly RelationAct[],
  query: SeriesQuery,
  rule: VerdictRule,
): Verdict | undefined {
  const series = seriesOf(acts, query);
  if (series.notices.length > 0) return undefined;
  const fits = channels.map((channel) => channelBreaks(series.bins, channel));
  const found = fits.flatMap(({ breaks }) => breaks).sort((a, b) => (a.start < b.start ? -1 : 1));
  const checked = found.map((one) => check(acts, { query, one, rule }));
  const surviving = checked.filter(({ survives }) => survives);
  const latest = surviving.at(-1) ?? checked.at(-1);
  const breaks = surviving.map((one) => one.break);
  const facts = {
    moved: channels.filter((channel) => breaks.some((one) => one.channel === channel)),
    now: indicesOf(sumOf(sinceLatest(series.bins, breaks))).conflictShare,
    worst: worstOf(series.bins, fits),
    ...(latest
      ? { level: latest.break, carriedBy: carriersOf(acts, { query, one: latest.break, series }) }
      : { carriedBy: [] }),
    ...(latest?.survival === undefined ? {} : { survival: latest.survival }),
    ...{ breaks: checked, fits },
  };
  if (breaks.length > 0) return { ...facts, ...judge({ bins: series.bins, fits, breaks }, rule) };
  const because = latest ? 'no break survives leaving out one source' : 'no break in any channel';
  return { ...facts, word: 'noise', because: [because] };
}

/** Whether a break stays, within its interval, when any one source is left out. */
function check(
  acts: readonly RelationAct[],
  { query, one, rule }: { query: SeriesQuery; one: ChannelBreak; rule: VerdictRule },
): CheckedBreak {
  const sources = new Map<string, number>();
  for (const { actor, recipient, source } of acts)
    if (actor === query.actor && recipient === query.recipient && source !== undefined)
      sources.set(source, (sources.get(source) ?? 0) + 1);
  if (sources.size < 2) return { break: one, restsOn: [], survives: true };
  const tried = [...sources].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, triedSources);
  const restsOn = tried.flatMap(([left]) => {
    const rest = acts.filter(({ source }) => source !== left);
    const { breaks } = channelBreaks(seriesOf(rest, query).bins, one.channel);
    return breaks.some(({ start }) => start >= one.earliest && start <= one.latest) ? [] : [left];
  });
  const survival = 1 - restsOn.length / tried.length;
  return { break: one, survival, restsOn, survives: survival >= rule.survival };
}

/** The five strongest acts of the channel: of the new segment when the rate rose, of the old one when it fell. */
function carriersOf(
  acts: readonly RelationAct[],
  parts: { query: SeriesQuery; one: ChannelBreak; series: RelationSeries },
): string[] {
  const { query, one, series } = parts;
  const rose = one.after > one.before;
  const bins = rose ? series.bins.slice(one.index) : series.bins.slice(0, one.index);
  const inside = new Set(bins.flatMap(({ ids }) => ids));
  return acts
    .filter(({ id, actor, recipient, quad }) => {
      const own = actor === query.actor && recipient === query.recipient && inside.has(id);
      return own && inChannel(quad, one.channel);
    })
    .sort(
      (a, b) =>
        Math.abs(b.intensity) - Math.abs(a.intensity) || (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1),
    )
    .slice(0, 5)
    .map(({ id }) => id);
}

function inChannel(quad: RelationAct['quad'], channel: Channel): boolean {
  if (channel === 'verbal cooperation') return quad === 1;
  if (channel === 'material cooperation') return quad === 2;
  return channel === 'conflict' ? quad > 2 : quad === 4;
}

import type { RelationAct } from './act.js';
import {
  type Channel,
  type ChannelBreak,
  type ChannelFit,
  channelBreaks,
  channels,
  countIn,
} from './breaks.js';
import { indicesOf, type RelationIndices, sumOf } from './indices.js';
import { type RelationBin, type RelationSeries, type SeriesQuery, seriesOf } from './series.js';

/** The editable rule; data/relations/verdict.yaml says what each number means. */
export interface VerdictRule {
  readonly crackShift: number;
  readonly cooperationFloor: number;
  readonly breakdownChannels: number;
  readonly breakdownSegments: number;
  readonly materialConflictShare: number;
  readonly survival: number;
}

export type VerdictWord = 'noise' | 'crack' | 'breakdown' | 'recovery';

/** Whether the level came back after a break. */
export interface Reversal {
  readonly returned: boolean;
  /** Bins from the break to the segment that came back, when it returned. */
  readonly after?: number;
}

export interface Verdict {
  readonly word: VerdictWord;
  /** The latest break that survives, or the latest one found when none does. */
  readonly level?: ChannelBreak;
  /** Channels with a surviving break. */
  readonly moved: readonly Channel[];
  readonly reversal?: Reversal;
  /** Conflict share of the latest segment, and of the worst one the dyad ever had. */
  readonly now: RelationIndices['conflictShare'];
  readonly worst: RelationIndices['conflictShare'];
  /** Share of refits without one source that keep the break, 0 to 1; undefined without a break or with one source only. */
  readonly survival?: number;
  /** Ids of at most five acts that carry the break. */
  readonly carriedBy: readonly string[];
  /** What the rule saw, in words. */
  readonly because: readonly string[];
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
  const checked = found.map((one) => ({ one, survival: survivalOf(acts, { query, one }) }));
  const surviving = checked.filter(({ survival }) => survival === undefined || survival >= rule.survival);
  const latest = surviving.at(-1) ?? checked.at(-1);
  const last = lastSegment(
    series,
    surviving.map(({ one }) => one),
  );
  const now = indicesOf(sumOf(last)).conflictShare;
  const worst = worstOf(series.bins, fits);
  const facts = {
    moved: channels.filter((channel) => surviving.some(({ one }) => one.channel === channel)),
    now,
    worst,
    ...(latest
      ? { level: latest.one, carriedBy: carriersOf(acts, { query, one: latest.one, series }) }
      : { carriedBy: [] }),
    ...(latest?.survival === undefined ? {} : { survival: latest.survival }),
  };
  if (surviving.length === 0)
    return {
      ...facts,
      word: 'noise',
      because: [latest ? 'no break survives leaving out one source' : 'no break in any channel'],
    };
  return { ...facts, ...judge(series, { fits, breaks: surviving.map(({ one }) => one), last, rule }) };
}

type Judged = Pick<Verdict, 'word' | 'reversal' | 'because'>;

function judge(
  series: RelationSeries,
  parts: {
    fits: readonly ChannelFit[];
    breaks: readonly ChannelBreak[];
    last: readonly RelationBin[];
    rule: VerdictRule;
  },
): Judged {
  const { fits, breaks, last, rule } = parts;
  const latest = breaks.at(-1) as ChannelBreak;
  const low = lowCooperation(series, { fits, rule });
  const material = indicesOfMaterial(last);
  if (material > rule.materialConflictShare)
    return {
      word: 'breakdown',
      because: [`material conflict is ${percent(material)} of all acts since ${latest.start}`],
    };
  if (low.length >= rule.breakdownChannels)
    return { word: 'breakdown', because: [`below its own usual level: ${low.join(' and ')}`] };
  const cracks = breaks.filter((one) => isCrack(one, rule));
  const crack = cracks.at(-1);
  if (!crack)
    return {
      word: 'noise',
      because: [`no shift of a conflict or material channel by more than ${rule.crackShift} SD`],
    };
  const reversal = reversalOf(fits, crack);
  if (reversal.returned)
    return {
      word: 'recovery',
      reversal,
      because: [`the ${crack.channel} of ${crack.start} came back to its old level`],
    };
  return {
    word: 'crack',
    reversal,
    because: [
      `${crack.channel} moved by ${crack.size.toFixed(1)} SD`,
      low.length > 0
        ? `${low.join(' and ')} below its own usual level`
        : 'cooperation stays at its own usual level',
    ],
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** For the worse: conflict that rises, material cooperation that falls. */
function isCrack({ channel, size }: ChannelBreak, rule: VerdictRule): boolean {
  if (channel === 'verbal cooperation') return false;
  return channel === 'material cooperation' ? size < -rule.crackShift : size > rule.crackShift;
}

/** Channels of cooperation whose latest segments lie below the floor of the bins before them: the dyad's own past. */
function lowCooperation(
  series: RelationSeries,
  { fits, rule }: { fits: readonly ChannelFit[]; rule: VerdictRule },
): Channel[] {
  return fits
    .filter(({ channel }) => channel === 'verbal cooperation' || channel === 'material cooperation')
    .filter(({ channel, segments }) => {
      const latest = segments.slice(-rule.breakdownSegments);
      const past = series.bins.slice(0, latest[0]?.from ?? 0).filter(({ exposure }) => exposure > 0);
      if (past.length === 0) return false;
      const rates = past.map((bin) => countIn(bin, channel) / bin.exposure).sort((x, y) => x - y);
      const floor = rates[Math.floor(rule.cooperationFloor * rates.length)] ?? 0;
      return latest.every(({ rate }) => rate < floor);
    })
    .map(({ channel }) => channel);
}

function indicesOfMaterial(bins: readonly RelationBin[]): number {
  const { vc, mc, vx, mx } = sumOf(bins).counts;
  const all = vc + mc + vx + mx;
  return all === 0 ? 0 : mx / all;
}

/** A later segment of the channel no farther from the level before the break than a third of the shift. */
function reversalOf(fits: readonly ChannelFit[], one: ChannelBreak): Reversal {
  const segments = fits.find(({ channel }) => channel === one.channel)?.segments ?? [];
  const moved = one.after - one.before;
  const back = segments.find(
    ({ from, rate }) => from > one.index && Math.abs(rate - one.before) <= Math.abs(moved) / 3,
  );
  return back ? { returned: true, after: back.from - one.index } : { returned: false };
}

/** Bins since the latest surviving break; all of them without one. */
function lastSegment(series: RelationSeries, breaks: readonly ChannelBreak[]): readonly RelationBin[] {
  return series.bins.slice(breaks.reduce((latest, { index }) => Math.max(latest, index), 0));
}

/** The segment of the conflict channel with the highest conflict share. */
function worstOf(
  bins: readonly RelationBin[],
  fits: readonly ChannelFit[],
): RelationIndices['conflictShare'] {
  const segments = fits.find(({ channel }) => channel === 'conflict')?.segments ?? [];
  return segments
    .map(({ from, to }) => indicesOf(sumOf(bins.slice(from, to))).conflictShare)
    .filter((share) => share !== undefined)
    .sort((a, b) => b.value - a.value)[0];
}

/** Share of the refits without one source that keep the break within its interval; undefined with one source only. */
function survivalOf(
  acts: readonly RelationAct[],
  { query, one }: { query: SeriesQuery; one: ChannelBreak },
): number | undefined {
  const sources = new Map<string, number>();
  for (const { actor, recipient, source } of acts)
    if (actor === query.actor && recipient === query.recipient && source !== undefined)
      sources.set(source, (sources.get(source) ?? 0) + 1);
  if (sources.size < 2) return undefined;
  const tried = [...sources].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, triedSources);
  const kept = tried.filter(([left]) => {
    const rest = acts.filter(({ source }) => source !== left);
    const { breaks } = channelBreaks(seriesOf(rest, query).bins, one.channel);
    return breaks.some(({ start }) => start >= one.earliest && start <= one.latest);
  });
  return kept.length / tried.length;
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

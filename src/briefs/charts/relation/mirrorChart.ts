import type { Bin } from '../../../relations/bins.js';
import type { Channel, ChannelBreak, ChannelFit } from '../../../relations/breaks.js';
import { indicesOf, sumOf } from '../../../relations/indices.js';
import type { Direction } from '../../../relations/relation.js';
import type { RelationBin } from '../../../relations/series.js';

/** One bin of a mirrored chart: acts, deeds next to the line and words outside them. */
export interface MirrorBin {
  readonly start: string;
  readonly up: readonly [deeds: number, words: number];
  readonly down: readonly [deeds: number, words: number];
  /** Acts told of either party; 0 where nothing was reported. */
  readonly told: number;
  /** Sums of intensity, for the net. */
  readonly cooperation: number;
  readonly conflict: number;
}

/** A break: index of its bin and of those between which it lies, with one label a channel. */
export interface MirrorMark {
  readonly at: number;
  readonly earliest: number;
  readonly latest: number;
  readonly labels: readonly string[];
  /** Days for the key: `2020-05-04 (95 %: 2020-04-27 to 2020-05-11)`. */
  readonly when: string;
}

/** A fitted level, in acts per 100 told. */
export interface MirrorStep {
  readonly side: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** What the mirrored chart of a direction shows, the same for terminal and SVG. */
export interface MirrorChart {
  readonly title: string;
  readonly bin: Bin;
  readonly bins: readonly MirrorBin[];
  readonly marks: readonly MirrorMark[];
  readonly steps: readonly MirrorStep[];
  /** Too few acts for a rate or an index: the acts themselves are drawn, and no net. */
  readonly few: boolean;
  /** The direction's net over all bins, toward which the net of thin bins is drawn. */
  readonly mean: number;
}

/** Weight of the mean in the net of a bin, in units of intensity: about two acts. */
export const shrinkage = 10;

/** The chart of a direction: cooperation above the line, conflict below, the breaks that survive. */
export function mirrorChartOf({ series, verdict }: Direction): MirrorChart {
  const { actor, recipient, bin, bins } = series;
  const kept = (verdict?.breaks ?? []).filter(({ survives }) => survives);
  return {
    title: `${actor} toward ${recipient}`,
    bin,
    bins: bins.map(({ start, counts, exposure, cooperation, conflict }) => ({
      start,
      up: [counts.mc, counts.vc],
      down: [counts.mx, counts.vx],
      told: exposure,
      ...{ cooperation, conflict },
    })),
    marks: marksOf(
      kept.map((one) => one.break),
      bins,
    ),
    steps: verdict ? stepsOf(verdict.fits) : [],
    few: series.notices.length > 0,
    mean: indicesOf(sumOf(bins)).net ?? 0,
  };
}

/** Breaks of several channels on one day are one mark. */
function marksOf(breaks: readonly ChannelBreak[], bins: readonly RelationBin[]): MirrorMark[] {
  const place = new Map(bins.map(({ start }, index) => [start, index]));
  const at = (day: string, otherwise: number) => place.get(day) ?? otherwise;
  const marks = new Map<number, MirrorMark>();
  for (const one of breaks) {
    const known = marks.get(one.index);
    const label = `${one.channel} ${signed(one.size)} SD`;
    const earliest = Math.min(known?.earliest ?? Number.POSITIVE_INFINITY, at(one.earliest, one.index));
    const latest = Math.max(known?.latest ?? 0, at(one.latest, one.index));
    marks.set(one.index, {
      ...{ at: one.index, earliest, latest },
      labels: [...(known?.labels ?? []), label],
      when: `${one.start} (95 %: ${bins[earliest]?.start} to ${bins[latest]?.start})`,
    });
  }
  return [...marks.values()].sort((a, b) => a.at - b.at);
}

/** `+1.4`, `−2.0`: a sign that is always there. */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

const above: readonly Channel[] = ['verbal cooperation', 'material cooperation'];

/** Levels of conflict, and of both channels of cooperation together as they are stacked. */
function stepsOf(fits: readonly ChannelFit[]): MirrorStep[] {
  const conflict = fits.find(({ channel }) => channel === 'conflict')?.segments ?? [];
  const cooperation = fits.filter(({ channel }) => above.includes(channel)).map(({ segments }) => segments);
  const bounds = [...new Set(cooperation.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const together = bounds.slice(1).map((to, index) => {
    const from = bounds[index] as number;
    const rate = cooperation
      .flatMap((segments) => segments.find((one) => one.from <= from && from < one.to)?.rate ?? 0)
      .reduce((sum, one) => sum + one, 0);
    return { side: 'up' as const, from, to, rate: 100 * rate };
  });
  const below = conflict.map(({ from, to, rate }) => ({ side: 'down' as const, from, to, rate: 100 * rate }));
  return [...together, ...below];
}

/** Height of a side of a bin: acts per 100 told, or acts where they are too few for a rate. */
export function heightsOf(
  bin: MirrorBin,
  side: 'up' | 'down',
  few: boolean,
): readonly [deeds: number, words: number] {
  const [deeds, words] = bin[side];
  if (few) return [deeds, words];
  return bin.told === 0 ? [0, 0] : [(100 * deeds) / bin.told, (100 * words) / bin.told];
}

/** Net of a bin drawn toward the direction's own mean; undefined where nothing was told. */
export function netOf({ cooperation, conflict, told }: MirrorBin, mean: number): number | undefined {
  if (told === 0) return undefined;
  return (cooperation - conflict + shrinkage * mean) / (cooperation + conflict + shrinkage);
}

/** Bins taken together so that at most `most` are left; marks and steps move with them. */
export function coarser(chart: MirrorChart, most: number): { chart: MirrorChart; each: number } {
  const each = Math.max(1, Math.ceil(chart.bins.length / most));
  if (each === 1) return { chart, each };
  const bins: MirrorBin[] = [];
  for (let from = 0; from < chart.bins.length; from += each)
    bins.push(together(chart.bins.slice(from, from + each)));
  const place = (index: number) => Math.floor(index / each);
  return {
    each,
    chart: {
      ...chart,
      bins,
      marks: chart.marks.map((mark) => ({
        ...mark,
        ...{ at: place(mark.at), earliest: place(mark.earliest), latest: place(mark.latest) },
      })),
      steps: chart.steps.map((step) => ({ ...step, from: place(step.from), to: Math.ceil(step.to / each) })),
    },
  };
}

function together(bins: readonly MirrorBin[]): MirrorBin {
  const total = (of: (bin: MirrorBin) => number) => bins.reduce((sum, bin) => sum + of(bin), 0);
  return {
    start: bins[0]?.start ?? '',
    up: [total(({ up }) => up[0]), total(({ up }) => up[1])],
    down: [total(({ down }) => down[0]), total(({ down }) => down[1])],
    told: total(({ told }) => told),
    cooperation: total(({ cooperation }) => cooperation),
    conflict: total(({ conflict }) => conflict),
  };
}

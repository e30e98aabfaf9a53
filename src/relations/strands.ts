import { detectBreaks } from '../stats/changepoints/detect.js';
import { addToDay } from '../util/calendar.js';
import type { RelationAct } from './act.js';
import { type Bin, binStart } from './bins.js';
import type { NetSeries } from './netRelation.js';
import type { RowRef } from './rowRef.js';
import { fewestActs, type RelationBin } from './series.js';

/** One channel of a pair on the common axis of time: each has its own unit, so they stand side by side and are never added. */
export interface Strand {
  readonly name: 'words' | 'deeds' | 'visits' | 'arms' | 'votes' | 'net';
  readonly unit: string;
  /** Bars above and below the line, or one line. */
  readonly shape: 'bars' | 'line';
  /** What stands above the line, and below it. */
  readonly up: string;
  readonly down?: string;
  readonly points: readonly StrandPoint[];
  readonly rows: readonly RowRef[];
  /** A level that moved, for channels by year. */
  readonly turn?: StrandTurn;
  /** Means a year of the last three years and of the three before them, for channels by year. */
  readonly recent?: { readonly before: number; readonly after: number; readonly years: string };
  /** What a reader must know of the figures. */
  readonly note?: string;
}

export interface StrandPoint {
  /** First day, and the first day after. */
  readonly start: string;
  readonly end: string;
  readonly up: number;
  readonly down: number;
}

/** The latest change of level of a yearly figure. */
export interface StrandTurn {
  /** First year of the new level, with 95 %: earliest and latest. */
  readonly year: number;
  readonly earliest: number;
  readonly latest: number;
  /** Mean a year before and after. */
  readonly before: number;
  readonly after: number;
}

export interface PairBins {
  readonly there: readonly RelationBin[];
  readonly back: readonly RelationBin[];
  readonly bin: Bin;
}

const endOf = (start: string, bin: Bin): string => addToDay(start, 1, bin);

/**
 * Words and deeds of both directions: acts among 100 told of either, or acts where they are too few for a rate; cooperation above
 * the line and conflict below.
 */
export function actStrands({ there, back, bin }: PairBins, rows: readonly RowRef[]): Strand[] {
  const acts = [...there, ...back].reduce(
    (sum, { counts: { vc, mc, vx, mx } }) => sum + vc + mc + vx + mx,
    0,
  );
  const few = acts < fewestActs;
  const strand = (name: 'words' | 'deeds', [up, down]: readonly ['vc' | 'mc', 'vx' | 'mx']): Strand => ({
    name,
    unit: few ? `acts a ${bin}` : 'acts per 100 told of either',
    shape: 'bars',
    up: 'cooperation',
    down: 'conflict',
    points: there.flatMap((one, index) => {
      const other = back[index];
      const told = one.exposure;
      if (!other || told === 0) return [];
      const rate = (quad: 'vc' | 'mc' | 'vx' | 'mx') =>
        ((few ? told : 100) * (one.counts[quad] + other.counts[quad])) / told;
      return [{ start: one.start, end: endOf(one.start, bin), up: rate(up), down: rate(down) }];
    }),
    rows,
  });
  return [strand('words', ['vc', 'vx']), strand('deeds', ['mc', 'mx'])];
}

/** Visits told in the acts of a pair, by who travels: A to B above the line, B to A below; undefined without any. */
export function visitStrand(
  acts: readonly RelationAct[],
  { parties, bins, rows }: { parties: readonly [string, string]; bins: PairBins; rows: readonly RowRef[] },
): Strand | undefined {
  const [a, b] = parties;
  const points = new Map(
    bins.there
      .filter(({ exposure }) => exposure > 0)
      .map(({ start }) => [start, { start, end: endOf(start, bins.bin), up: 0, down: 0 }]),
  );
  const visits = acts.filter(
    ({ type, actor, recipient }) =>
      type === 'CONSULT/visit' && ((actor === a && recipient === b) || (actor === b && recipient === a)),
  );
  for (const { actor, day, count } of visits) {
    const point = points.get(binStart(day, bins.bin));
    if (point) point[actor === a ? 'up' : 'down'] += count ?? 1;
  }
  if (visits.length === 0) return undefined;
  return {
    ...{ name: 'visits', unit: `visits told a ${bins.bin}`, shape: 'bars', rows },
    ...{ up: `${a} to ${b}`, down: `${b} to ${a}` },
    points: [...points.values()],
  };
}

/** A net series as a channel: it cancels what the others keep apart, and says when. */
export function netStrand(net: NetSeries, bin: Bin, rows: readonly RowRef[]): Strand {
  return {
    ...{ name: 'net', unit: `mean net a day, by ${bin}`, shape: 'bars', rows },
    ...{ up: 'more cooperation', down: 'more conflict' },
    points: net.starts.flatMap((start, index) => {
      const value = net.values[index];
      if (value === null || value === undefined) return [];
      return [{ start, end: endOf(start, bin), up: Math.max(0, value), down: Math.max(0, -value) }];
    }),
  };
}

/** A figure a year. */
export interface YearValue {
  readonly year: number;
  readonly up: number;
  readonly down: number;
}

/** A channel that is kept by year, from its first year to its last; years without a row are 0 where `gaps` says so, else left out. */
export function yearlyStrand(
  values: readonly YearValue[],
  strand: Omit<Strand, 'points' | 'turn' | 'recent'> & { readonly gaps: 'zero' | 'missing' },
): Strand {
  const { gaps, ...named } = strand;
  const byYear = new Map(values.map((value) => [value.year, value]));
  const known = [...byYear.keys()].sort((x, y) => x - y);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const at = (year: number) => byYear.get(year) ?? (gaps === 'zero' ? { year, up: 0, down: 0 } : undefined);
  const points = years.flatMap((year) => {
    const value = at(year);
    return value
      ? [{ start: `${year}-01-01`, end: `${year + 1}-01-01`, up: value.up, down: value.down }]
      : [];
  });
  const turn = turnOf(
    years,
    years.map((year) => at(year)?.up ?? null),
  );
  const recent = recentOf(points);
  return { ...named, points, ...(turn ? { turn } : {}), ...(recent ? { recent } : {}) };
}

/** Years compared at the end of a yearly figure. */
const recentYears = 3;

function recentOf(points: readonly StrandPoint[]): Strand['recent'] {
  if (points.length < 2 * recentYears) return undefined;
  const mean = (part: readonly StrandPoint[]) => part.reduce((sum, { up }) => sum + up, 0) / part.length;
  const [before, after] = [points.slice(-2 * recentYears, -recentYears), points.slice(-recentYears)];
  const year = (point: StrandPoint | undefined) => point?.start.slice(0, 4) ?? '';
  return {
    ...{ before: mean(before), after: mean(after) },
    years: `${year(after[0])} to ${year(after.at(-1))} against ${year(before[0])} to ${year(before.at(-1))}`,
  };
}

/** Shortest level of a yearly figure. */
const shortestLevel = 3;

function turnOf(years: readonly number[], values: readonly (number | null)[]): StrandTurn | undefined {
  const { breaks } = detectBreaks(values, { shape: 'level', minLength: shortestLevel });
  const latest = breaks.at(-1);
  if (!latest) return undefined;
  const from = breaks.at(-2)?.index ?? 0;
  const mean = (part: readonly (number | null)[]) => {
    const known = part.filter((value) => value !== null);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const year = (index: number) => years[index] as number;
  return {
    year: year(latest.index),
    earliest: year(latest.interval.first),
    latest: year(latest.interval.last),
    before: mean(values.slice(from, latest.index)),
    after: mean(values.slice(latest.index)),
  };
}

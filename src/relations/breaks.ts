import { poissonCost } from '../stats/changepoints/costs/poisson.js';
import { profileInterval } from '../stats/changepoints/intervals.js';
import { pelt } from '../stats/changepoints/pelt.js';
import { chiSquareTail } from '../stats/chiSquareTail.js';
import type { RelationBin } from './series.js';

/** What is counted on its own. Material conflict is part of conflict, and a channel of its own besides. */
export type Channel = 'verbal cooperation' | 'material cooperation' | 'conflict' | 'material conflict';

export const channels: readonly Channel[] = [
  'verbal cooperation',
  'material cooperation',
  'conflict',
  'material conflict',
];

/** Acts of a bin in a channel. */
export function countIn({ counts }: Pick<RelationBin, 'counts'>, channel: Channel): number {
  if (channel === 'verbal cooperation') return counts.vc;
  if (channel === 'material cooperation') return counts.mc;
  return channel === 'conflict' ? counts.vx + counts.mx : counts.mx;
}

/** A change of the rate of a channel: acts per act told of either party, so that volume alone is no change. */
export interface ChannelBreak {
  readonly channel: Channel;
  /** Index of the first bin of the new segment. */
  readonly index: number;
  /** First day of the new segment, and the first and last day it may begin with 95 % of the weight. */
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
  /** Rates of the segments before and after, acts per act told. */
  readonly before: number;
  readonly after: number;
  /** The difference in robust standard deviations of the bins (`binScale`); negative when the rate fell. */
  readonly size: number;
  /**
   * Bound on the chance of so large a gain anywhere in a channel without a break: number of places times the chi-square tail of
   * the gain over the dispersion; 0 to 1. One test; over many dyads see `screen.ts`.
   */
  readonly p: number;
}

export interface Segment {
  /** First bin and the bin after the last. */
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

export interface ChannelFit {
  readonly channel: Channel;
  readonly segments: readonly Segment[];
  readonly breaks: readonly ChannelBreak[];
  /** How much more the counts scatter than Poisson ones; 1 when no more. */
  readonly dispersion: number;
  /** Penalty per break on the scale of the Poisson cost. */
  readonly penalty: number;
}

/** Shortest segment, in bins that were reported on. */
export const shortestSegment = 4;

/** A channel of fewer acts has no break: three acts in one month are a coincidence, however unlikely the arithmetic finds them. */
export const fewestInChannel = 10;

/**
 * Breaks of one channel: Poisson rates with exposure, cut exactly by PELT, penalty 3 ln n times the dispersion (quasi-likelihood:
 * clumped counts need more to make a break). Bins without exposure were not reported on and are left out, not taken for quiet.
 * Too few bins or acts give one segment and no break.
 */
export function channelBreaks(bins: readonly RelationBin[], channel: Channel): ChannelFit {
  const told = bins.flatMap((bin, index) => (bin.exposure > 0 ? [{ bin, index }] : []));
  const counts = told.map(({ bin }) => countIn(bin, channel));
  const exposure = told.map(({ bin }) => bin.exposure);
  const dispersion = dispersionOf(counts, exposure);
  const penalty = 3 * Math.log(Math.max(2, told.length)) * dispersion;
  const rate = (from: number, to: number) =>
    sum(counts.slice(from, to)) / Math.max(1, sum(exposure.slice(from, to)));
  if (told.length < 2 * shortestSegment || sum(counts) < fewestInChannel)
    return { channel, segments: whole(told.length, rate, told), breaks: [], dispersion, penalty };
  const cost = poissonCost(counts, { exposure });
  const { changePoints } = pelt(cost, { penalty, minLength: shortestSegment });
  const bounds = [0, ...changePoints, told.length];
  const place = (at: number) => told[at]?.index ?? bins.length;
  const segments = bounds.slice(1).map((to, i) => ({
    from: place(bounds[i] as number),
    to: place(to),
    rate: rate(bounds[i] as number, to),
  }));
  const scale = binScale(counts, exposure);
  const scaled = { ...cost, segment: (from: number, to: number) => cost.segment(from, to) / dispersion };
  const breaks = changePoints.map((at, i) => {
    const [from, to] = [bounds[i] as number, bounds[i + 2] as number];
    const interval = profileInterval(scaled, { from, to, minLength: shortestSegment });
    const [before, after] = [rate(from, at), rate(at, to)];
    const day = (index: number) => told[index]?.bin.start ?? '';
    const gain = scaled.segment(from, to) - scaled.segment(from, at) - scaled.segment(at, to);
    return {
      channel,
      index: place(at),
      ...{ start: day(at), earliest: day(interval.first), latest: day(interval.last) },
      ...{ before, after, size: scale > 0 ? (after - before) / scale : 0 },
      p: Math.min(1, told.length * chiSquareTail(gain)),
    };
  });
  return { channel, segments, breaks, dispersion, penalty };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function whole(
  length: number,
  rate: (from: number, to: number) => number,
  told: readonly { index: number }[],
): Segment[] {
  if (length === 0) return [];
  return [{ from: told[0]?.index ?? 0, to: (told.at(-1)?.index ?? 0) + 1, rate: rate(0, length) }];
}

/**
 * Dispersion of counts over Poisson by neighbouring bins: mean of (y/e - y'/e')^2 over m (1/e + 1/e'), m the mean rate; a level
 * that changes now and then hardly moves it. At least 1.
 */
export function dispersionOf(counts: readonly number[], exposure: readonly number[]): number {
  const mean = sum(counts) / Math.max(1, sum(exposure));
  if (mean === 0 || counts.length < 2) return 1;
  const pairs = counts.slice(1).map((count, i) => {
    const [e, f] = [exposure[i] as number, exposure[i + 1] as number];
    return ((counts[i] as number) / e - count / f) ** 2 / (mean * (1 / e + 1 / f));
  });
  return Math.max(1, sum(pairs) / pairs.length);
}

/**
 * Spread of the rates of bins: robust, from first differences, and never less than Poisson counts of that mean scatter. Where most
 * bins are empty the robust one alone is next to nothing, and any burst would be thousands of it.
 */
export function binScale(counts: readonly number[], exposure: readonly number[]): number {
  const robust = robustScale(counts.map((count, i) => count / (exposure[i] as number)));
  const told = sum(exposure);
  return told > 0 ? Math.max(robust, Math.sqrt((sum(counts) * exposure.length) / told ** 2)) : robust;
}

/** 1.4826 median |d - median d| / sqrt 2 of first differences; where that is 0, their standard deviation / sqrt 2. */
export function robustScale(values: readonly number[]): number {
  const differences = values.slice(1).map((value, i) => value - (values[i] as number));
  const centre = median(differences);
  const spread = (1.4826 * median(differences.map((d) => Math.abs(d - centre)))) / Math.SQRT2;
  if (spread > 0 || differences.length === 0) return spread;
  const mean = sum(differences) / differences.length;
  return Math.sqrt(sum(differences.map((d) => (d - mean) ** 2)) / differences.length / 2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

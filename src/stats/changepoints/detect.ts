import { type Cost, jointCost } from './cost.js';
import { linearCost } from './costs/linear.js';
import { meanCost } from './costs/mean.js';
import { fitSegments, type Shape } from './fit.js';
import { type ChangeInterval, profileInterval } from './intervals.js';
import { longRunVariance } from './noise.js';
import { pelt } from './pelt.js';
import type { Penalty, PenaltyName } from './penalty.js';
import { meanAndDeviation, observed, standardise } from './series.js';

export interface DetectOptions {
  /** A straight line or one level per segment; when not given, whichever describes the series better. */
  readonly shape?: Shape;
  /** Shortest segment, 10 observations when not given. */
  readonly minLength?: number;
  /** When not given, BIC of lines, for levels too: (2 k + 1) ln n with k channels, so 3 ln n for one. */
  readonly penalty?: PenaltyName | number;
  /** Share of the weight that the interval of a break holds, 0.95 when not given. */
  readonly level?: number;
}

export interface Break {
  /** First index of the new segment in the series as given, missing observations counted. */
  readonly index: number;
  /** Where it may lie, in the same indices. */
  readonly interval: ChangeInterval;
  /** Cost saved by this break, the others as they are, in units of the penalty: at least 1. */
  readonly strength: number;
}

export interface Detection {
  readonly breaks: readonly Break[];
  /** Observations used, missing ones left out. */
  readonly observations: number;
  /** Why there can be no break: fewer than two shortest segments, or nothing that varies. */
  readonly reason?: 'too-short' | 'constant';
  readonly shape?: Shape;
  readonly penalty?: Penalty;
  /** Noise that the penalty allowed for, for each channel, as a multiple of the channel's variance; 1 unless residuals hang together. */
  readonly noise?: readonly number[];
}

/**
 * Breaks of a series, or of several channels that break together, with an interval each. Channels are standardised and cut into
 * straight lines or levels by PELT; of the two the one is taken whose squared residuals plus ln n for every parameter and change
 * point are less. The noise is taken to be the variance of the series; where the residuals of the segments hang together so much
 * that their long-run variance is larger, that is taken instead, and the search repeated until it stays: independent noise would
 * see a break in every slow wave.
 * @param series `null` marks a missing observation; with several channels one that is missing in any is left out.
 * @throws RangeError for NaN and infinite values, channels of different lengths and wrong options.
 */
export function detectBreaks(
  series: readonly (number | null)[] | readonly (readonly (number | null)[])[],
  options: DetectOptions = {},
): Detection {
  const { shape, minLength = 10, level = 0.95 } = options;
  const { channels, places } = channelsOf(series);
  const observations = places.length;
  const varying = channels.filter(varies).map(standardise);
  if (observations < 2 * minLength) return { breaks: [], observations, reason: 'too-short' };
  if (varying.length === 0) return { breaks: [], observations, reason: 'constant' };
  const penalty = options.penalty ?? usualPenalty(varying.length, observations);
  const shapes: readonly Shape[] = shape === undefined ? ['line', 'level'] : [shape];
  const [first, second] = shapes.map((one) => settle(varying, { shape: one, places, minLength, penalty }));
  const found =
    second !== undefined && second.weight < (first as Settled).weight ? second : (first as Settled);
  return {
    breaks: datedBreaks(varying, found, level),
    observations,
    shape: found.settings.shape,
    penalty: found.penalty,
    noise: found.noise,
  };
}

/** Whether there is more than the rounding of a sum or two. */
function varies(values: readonly number[]): boolean {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return meanAndDeviation(values).deviation > 1e-14 * largest;
}

function usualPenalty(channels: number, observations: number): PenaltyName | number {
  return channels === 1 ? '3 log n' : (2 * channels + 1) * Math.log(observations);
}

interface Settings {
  readonly shape: Shape;
  readonly places: readonly number[];
  readonly minLength: number;
  readonly penalty: PenaltyName | number;
}

/** A segmentation whose noise is no larger than the noise its penalty allowed for. */
interface Settled {
  readonly settings: Settings;
  readonly changePoints: readonly number[];
  readonly penalty: Penalty;
  readonly noise: readonly number[];
  /** Cost of a stretch, in units of the noise. */
  readonly cost: Cost;
  /** Squared residuals of the standardised channels plus ln n for every parameter and change point: less is better. */
  readonly weight: number;
}

/** Searches until the noise under the segments found is no larger than the noise allowed for. It only grows, so this ends. */
function settle(channels: readonly (readonly number[])[], settings: Settings): Settled {
  let noise: readonly number[] = channels.map(() => 1);
  for (;;) {
    const cost = costOf(channels, settings, noise);
    const { changePoints, penalty } = pelt(cost, settings);
    const before = noise;
    const larger = noiseOf(channels, changePoints, settings).map((value, i) =>
      Math.max(value, before[i] as number),
    );
    if (changePoints.length === 0 || larger.every((value, i) => value <= (before[i] as number) * (1 + 1e-9)))
      return {
        settings,
        changePoints,
        penalty,
        noise,
        cost,
        weight: weigh(channels, changePoints, settings),
      };
    noise = larger;
  }
}

function weigh(
  channels: readonly (readonly number[])[],
  changePoints: readonly number[],
  settings: Settings,
): number {
  const squares = residualsOf(channels, changePoints, settings)
    .flat()
    .reduce((sum, value) => sum + value * value, 0);
  const perSegment = channels.length * (settings.shape === 'line' ? 2 : 1);
  const parameters = changePoints.length + perSegment * (changePoints.length + 1);
  return squares + parameters * Math.log(settings.places.length);
}

function datedBreaks(channels: readonly (readonly number[])[], found: Settled, level: number): Break[] {
  const { settings, changePoints, penalty, cost } = found;
  const { places, minLength } = settings;
  const bounds = [0, ...changePoints, places.length];
  // Dates come from the noise about the segments, not from the wider one that a break must rise above.
  const dating = costOf(channels, settings, noiseOf(channels, changePoints, settings).map(aboveZero));
  return changePoints.map((at, i) => {
    const [from, to] = [bounds[i] as number, bounds[i + 2] as number];
    const interval = profileInterval(dating, { from, to, minLength, level });
    const gain = cost.segment(from, to) - cost.segment(from, at) - cost.segment(at, to);
    return {
      index: places[at] as number,
      interval: inPlaces(interval, places),
      strength: gain / penalty.value,
    };
  });
}

/** Long-run variance of the residuals of each channel. */
function noiseOf(
  channels: readonly (readonly number[])[],
  changePoints: readonly number[],
  settings: Settings,
): number[] {
  return residualsOf(channels, changePoints, settings).map(longRunVariance);
}

function residualsOf(
  channels: readonly (readonly number[])[],
  changePoints: readonly number[],
  { shape, places }: Settings,
): number[][] {
  return channels.map((values) => {
    const fitted = fitSegments(values, changePoints, { shape, at: places });
    return values.map((value, i) => value - (fitted[i] as number));
  });
}

function costOf(
  channels: readonly (readonly number[])[],
  settings: Settings,
  noise: readonly number[],
): Cost {
  const costs = channels.map((values, i) => {
    const scaled = values.map((value) => value / Math.sqrt(noise[i] as number));
    return settings.shape === 'line' ? linearCost(scaled, { at: settings.places }) : meanCost(scaled);
  });
  return costs.length === 1 ? (costs[0] as Cost) : jointCost(costs);
}

/** Segments without any residual date a break exactly: a noise above zero keeps that a number. */
const aboveZero = (noise: number): number => Math.max(noise, 1e-9);

function channelsOf(series: Parameters<typeof detectBreaks>[0]): {
  channels: number[][];
  places: readonly number[];
} {
  const several = series.length > 0 && series.every((one) => Array.isArray(one));
  const given = (several ? series : [series]) as readonly (readonly (number | null)[])[];
  const length = given[0]?.length ?? 0;
  const other = given.find((one) => one.length !== length);
  if (other !== undefined) throw new RangeError(`channels of ${length} and ${other.length} observations`);
  given.forEach(observed);
  const places = Array.from({ length }, (_, i) => i).filter((i) => given.every((one) => one[i] !== null));
  return { channels: given.map((one) => places.map((i) => one[i] as number)), places };
}

function inPlaces(
  { first, last, mode, mass, set }: ChangeInterval,
  places: readonly number[],
): ChangeInterval {
  const place = (index: number) => places[index] as number;
  return { first: place(first), last: place(last), mode: place(mode), mass, set: set.map(place) };
}

import { binomialQuantile } from '../binomial.js';
import { type Judged, needProbability } from './judged.js';

/** One bin of a reliability table: what was said against what was seen. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Sum of the weights. */
  readonly weight: number;
  /** Kish's effective number of forecasts, (sum w)^2 / sum w^2: as many as `count` when all weigh the same. */
  readonly effective: number;
  /** Weighted mean probability; NaN in an empty bin. */
  readonly said: number;
  /** Weighted share that happened; NaN in an empty bin. */
  readonly seen: number;
  /** 5 and 95 % quantiles of the share that a calibrated forecaster would see; undefined in an empty bin. */
  readonly band: readonly [number, number] | undefined;
}

/** Edges of ten equal bins: bin = min(9, floor(10 p)). */
export const tenBins: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Edges of the 21 bins of Metaculus: three of 1/24 at each end, 0.05 wide between. */
export const metaculusBins: readonly number[] = [
  ...[0, 1 / 24, 2 / 24],
  ...Array.from({ length: 15 }, (_, at) => 0.125 + at * 0.05),
  ...[21 / 24, 22 / 24, 23 / 24, 1],
];

/** The reliability table; a probability on an edge belongs to the bin above it, 1 to the last. */
export function reliabilityTable(
  judged: readonly Judged[],
  edges: readonly number[] = tenBins,
): ReliabilityBin[] {
  const groups: Judged[][] = edges.slice(1).map(() => []);
  for (const one of judged) {
    needProbability(one.p);
    groups[binOf(one.p, edges)]?.push(one);
  }
  return groups.map((group, at) => binFrom(group, edges[at] as number, edges[at + 1] as number));
}

/** Which bin a probability belongs to, from 0. */
export function binOf(p: number, edges: readonly number[] = tenBins): number {
  // With equal bins by the rule itself: 0.3 * 10 and the edge 0.3 need not agree in the last bit.
  if (edges === tenBins) return Math.min(9, Math.floor(10 * p));
  let bin = 0;
  while (bin < edges.length - 2 && p >= (edges[bin + 1] as number)) bin++;
  return bin;
}

function binFrom(group: readonly Judged[], from: number, to: number): ReliabilityBin {
  let [weight, squares, said, seen] = [0, 0, 0, 0];
  for (const { p, happened, weight: own = 1 } of group) {
    weight += own;
    squares += own * own;
    said += own * p;
    if (happened) seen += own;
  }
  const effective = squares === 0 ? 0 : weight ** 2 / squares;
  const n = Math.max(1, Math.round(effective));
  const mean = said / weight;
  return {
    ...{ from, to, count: group.length, weight, effective, said: mean, seen: seen / weight },
    band: weight > 0 ? [binomialQuantile(0.05, n, mean) / n, binomialQuantile(0.95, n, mean) / n] : undefined,
  };
}

/** Expected calibration error: weighted mean over the bins of |said - seen|, 0 (best) to 1. NaN for no forecasts. */
export function expectedCalibrationError(
  judged: readonly Judged[],
  edges: readonly number[] = tenBins,
): number {
  const bins = reliabilityTable(judged, edges).filter(({ weight }) => weight > 0);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return bins.reduce((sum, { weight, said, seen }) => sum + weight * Math.abs(said - seen), 0) / total;
}

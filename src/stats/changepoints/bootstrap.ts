import { mulberry32 } from '../mulberry32.js';
import { bestCut } from './binseg.js';
import type { Cost } from './cost.js';
import { linearCost } from './costs/linear.js';
import { meanCost } from './costs/mean.js';
import { fitSegments, type Shape } from './fit.js';
import { type ChangeInterval, heaviest } from './intervals.js';
import { prepare } from './segmentation.js';

export interface BootstrapOptions {
  /** The same seed gives the same intervals. */
  readonly seed: number;
  /** Resamples for each change point, 499 when not given. */
  readonly samples?: number;
  /** Share of the resamples that an interval holds, 0.95 when not given. */
  readonly level?: number;
  /** What is fitted to a segment before its residuals are drawn; `level` when not given. */
  readonly shape?: Shape;
  /** Residuals drawn together, so that neighbours stay neighbours; 1 when not given. */
  readonly block?: number;
  /** Cost that dates the change in a resample: the mean or the linear cost by `shape` when not given. */
  readonly costOf?: (values: readonly number[]) => Cost;
}

/**
 * Intervals for change points by resampling: between the neighbours of each, the residuals of either segment are drawn anew
 * with replacement (in circular blocks) on the fitted level or line, and the best single cut is found again.
 * For counts leave `shape` at `level`: what is drawn are then counts of the segment.
 * @throws RangeError for change points that do not ascend inside the series, and for wrong options.
 */
export function bootstrapIntervals(
  values: readonly number[],
  changePoints: readonly number[],
  options: BootstrapOptions,
): ChangeInterval[] {
  const { seed, samples = 499, level = 0.95, shape = 'level', block = 1 } = options;
  const costOf =
    options.costOf ??
    ((drawn: readonly number[]) => (shape === 'line' ? linearCost(drawn) : meanCost(drawn)));
  for (const count of [samples, block])
    if (!(Number.isInteger(count) && count >= 1))
      throw new RangeError(`samples and block are whole numbers from 1, not ${count}`);
  const bounds = [0, ...changePoints, values.length];
  if (bounds.some((at, i) => i > 0 && !(Number.isInteger(at) && at > (bounds[i - 1] as number))))
    throw new RangeError('change points ascend, after 0 and before the end of the series');
  const random = mulberry32(seed);
  const fitted = fitSegments(values, changePoints, { shape });
  return changePoints.map((changePoint, i) => {
    const [from, to] = [bounds[i] as number, bounds[i + 2] as number];
    const parts = [
      [from, changePoint],
      [changePoint, to],
    ].map(([start, end]) => ({ values: values.slice(start, end), fitted: fitted.slice(start, end), shape }));
    const counts = new Map<number, number>();
    for (let sample = 0; sample < samples; sample++) {
      const cost = costOf(parts.flatMap((part) => redraw(part, { random, block })));
      const { at } = bestCut(prepare(cost, { penalty: 'none' }), { from: 0, to: to - from });
      const index = at > 0 ? from + at : changePoint;
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    return heaviest([...counts.keys()], [...counts.values()], level);
  });
}

interface Part {
  readonly values: readonly number[];
  readonly fitted: readonly number[];
  readonly shape: Shape;
}

/** One segment drawn anew. About a level the values themselves are drawn, so that counts stay counts. */
function redraw({ values, fitted, shape }: Part, how: { random: () => number; block: number }): number[] {
  const n = values.length;
  let source = 0;
  return values.map((_, i) => {
    source = i % how.block === 0 ? Math.floor(how.random() * n) : (source + 1) % n;
    const value = values[source] as number;
    return shape === 'level' ? value : (fitted[i] as number) + value - (fitted[source] as number);
  });
}

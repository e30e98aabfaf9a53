import type { Cost } from './cost.js';
import { prepare, type Search, type SearchOptions, type Segmentation, segmented } from './segmentation.js';

export interface BinarySegmentationOptions extends SearchOptions {
  /** Most change points looked for; as many as pay when not given. R's default is 5. */
  readonly maxChanges?: number;
  /** `r`: the places that R's changepoint 2.3 looks at, which leave out the first and the last two. */
  readonly compat?: 'r';
}

export interface BinarySegmentation extends Segmentation {
  /** Change points in the order in which they were found, with the cost each saved. */
  readonly found: readonly { readonly changePoint: number; readonly gain: number }[];
  /** `maxChanges` was reached: there may be more. */
  readonly truncated: boolean;
}

/**
 * Binary segmentation (Scott and Knott 1974): the best single cut of all present segments, again and again, while it saves at
 * least the penalty. Fast and greedy: it may miss what `pelt` finds.
 * @throws RangeError for wrong options.
 */
export function binarySegmentation(cost: Cost, options: BinarySegmentationOptions = {}): BinarySegmentation {
  const { maxChanges = Number.POSITIVE_INFINITY, compat } = options;
  if (!(maxChanges >= 0))
    throw new RangeError(`the most change points are a number from 0, not ${maxChanges}`);
  const search = prepare(cost, options);
  const allowed = compat === 'r' ? [2, search.length - 3] : [1, search.length - 1];
  const cut = (from: number, to: number) => bestCut(search, { from, to, allowed });
  const open = [cut(0, search.length)];
  const found: { changePoint: number; gain: number }[] = [];
  while (found.length < maxChanges) {
    let best = open[0];
    for (const candidate of open)
      if (candidate.gain > (best?.gain ?? 0) || best === undefined) best = candidate;
    if (best === undefined || best.at === 0 || best.gain < search.penalty.value) break;
    found.push({ changePoint: best.at, gain: best.gain });
    open.splice(open.indexOf(best), 1, cut(best.from, best.at), cut(best.at, best.to));
  }
  const changePoints = found.map(({ changePoint }) => changePoint).sort((a, b) => a - b);
  return {
    ...segmented(search, changePoints, compat === 'r' ? 'binary segmentation (R)' : 'binary segmentation'),
    found,
    truncated: found.length > 0 && found.length >= maxChanges,
  };
}

interface Cut {
  readonly from: number;
  readonly to: number;
  /** First index of the second part; 0 where the stretch is too short to be cut. */
  readonly at: number;
  readonly gain: number;
}

/** The cut of a stretch that saves most; the first of equals. `allowed` are the first and last places looked at. */
export function bestCut(
  { minLength, price }: Search,
  { from, to, allowed = [1, to] }: { from: number; to: number; allowed?: readonly number[] },
): Cut {
  let best: Cut = { from, to, at: 0, gain: Number.NEGATIVE_INFINITY };
  if (to - from < 2 * minLength) return best;
  const whole = price(from, to);
  const first = Math.max(from + minLength, allowed[0] as number);
  const end = Math.min(to - minLength, allowed[1] as number);
  for (let at = first; at <= end; at++) {
    const gain = whole - price(from, at) - price(at, to);
    if (gain > best.gain) best = { from, to, at, gain };
  }
  return best;
}

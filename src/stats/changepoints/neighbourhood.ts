import type { Cost } from './cost.js';
import { prepare, type Search, type SearchOptions, type Segmentation, segmented } from './segmentation.js';

export interface NeighbourhoodOptions extends SearchOptions {
  /** Most segments looked at. */
  readonly maxSegments: number;
}

/** The best segmentation for each number of segments. */
export interface Neighbourhood extends Segmentation {
  /** For 1, 2, ... segments: change points and the cost of the segments, length terms included, no penalty. */
  readonly best: readonly { readonly changePoints: readonly number[]; readonly cost: number }[];
  /** The answer has as many segments as were looked at: more might be better. */
  readonly truncated: boolean;
}

/**
 * Segment neighbourhood (Auger and Lawrence 1989): the exact best for every number of segments up to `maxSegments`, then the
 * number by the penalty. Time grows with maxSegments * n^2.
 * @throws RangeError for wrong options.
 */
export function segmentNeighbourhood(cost: Cost, options: NeighbourhoodOptions): Neighbourhood {
  const { maxSegments } = options;
  if (!(Number.isInteger(maxSegments) && maxSegments >= 1))
    throw new RangeError(`the most segments are a whole number from 1, not ${maxSegments}`);
  const search = prepare(cost, options);
  const best = bestOfEach(search, maxSegments);
  const whole = (index: number) => (best[index]?.cost ?? 0) + search.penalty.value * index;
  let chosen = 0;
  best.forEach((_, index) => {
    if (whole(index) < whole(chosen)) chosen = index;
  });
  const answer = segmented(search, best[chosen]?.changePoints ?? [], 'segment neighbourhood');
  return { ...answer, best, truncated: chosen + 1 === maxSegments };
}

function bestOfEach({ length: n, minLength: m, price }: Search, most: number): Neighbourhood['best'] {
  const best: { changePoints: number[]; cost: number }[] = [];
  const lasts: Int32Array[] = [];
  let before = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  before[0] = 0;
  for (let segments = 1; segments <= most && segments * m <= n; segments++) {
    const { values, last } = oneMore(before, { n, m, price });
    lasts.push(last);
    before = values;
    best.push({ changePoints: walkBack(lasts, n), cost: values[n] as number });
  }
  return best;
}

function oneMore(
  before: Float64Array,
  { n, m, price }: { n: number; m: number; price: Search['price'] },
): { values: Float64Array<ArrayBuffer>; last: Int32Array } {
  const values = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Int32Array(n + 1);
  for (let from = 0; from <= n - m; from++) {
    const start = before[from] as number;
    if (start === Number.POSITIVE_INFINITY) continue;
    for (let to = from + m; to <= n; to++) {
      const value = start + price(from, to);
      if (value < (values[to] as number)) {
        values[to] = value;
        last[to] = from;
      }
    }
  }
  return { values, last };
}

function walkBack(lasts: readonly Int32Array[], n: number): number[] {
  const changePoints: number[] = [];
  let to = n;
  for (let at = lasts.length - 1; at > 0; at--) {
    to = lasts[at]?.[to] as number;
    changePoints.push(to);
  }
  return changePoints.reverse();
}

import type { Cost } from './cost.js';
import { searchByLevel } from './levels.js';
import {
  prepare,
  type Search,
  type SearchOptions,
  type Segmentation,
  segmented,
  slackAt,
  traceBack,
} from './segmentation.js';

export interface PeltOptions extends SearchOptions {
  /** `r`: pruning and order of ties of R's changepoint 2.3, which under MBIC is not always the optimum. Build the cost with the same setting. */
  readonly compat?: 'r';
}

/**
 * The segmentation with the least penalised cost (Killick, Fearnhead and Eckley 2012, PELT). Exact for every penalty: a start
 * is dropped on the cost without the length term of MBIC, and only once the later start that beats it may begin a segment.
 * For the mean cost a start is dropped once no level is left at which it is best (Maidstone et al. 2017, FPOP).
 * Ties go to the earliest last change point. A series shorter than two segments has none.
 * @throws RangeError for wrong options.
 */
export function pelt(cost: Cost, options: PeltOptions = {}): Segmentation {
  const search = prepare(cost, options);
  const { level } = cost;
  const last =
    options.compat === 'r'
      ? searchAsR(search)
      : level === undefined
        ? searchExactly(search)
        : searchByLevel(search, level);
  return segmented(search, traceBack(last, search.length), options.compat === 'r' ? 'PELT (R)' : 'PELT');
}

function searchExactly({ cost, length: n, penalty, minLength: m, price }: Search): Int32Array {
  const best = new Float64Array(n + 1);
  const last = new Int32Array(n + 1);
  const dropAt = new Int32Array(n + 1).fill(n + 1);
  const starts = new Int32Array(n + 1);
  const reach = new Float64Array(n + 1);
  const bare = penalty.lengths ? cost.segment : undefined;
  best[0] = -penalty.value;
  let count = 1;
  for (let to = m; to <= n; to++) {
    let kept = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const from = starts[i] as number;
      if ((dropAt[from] as number) <= to) continue;
      const value = (best[from] as number) + price(from, to);
      if (value < least) {
        least = value;
        last[to] = from;
      }
      starts[kept] = from;
      reach[kept++] = value;
    }
    count = kept;
    const here = least + penalty.value;
    best[to] = here;
    const bar = here + slackAt(here);
    for (let i = 0; i < count; i++) {
      // With the length term the value is larger, so a start that stays without it stays with it.
      if ((reach[i] as number) < bar) continue;
      const from = starts[i] as number;
      const without = bare === undefined ? (reach[i] as number) : (best[from] as number) + bare(from, to);
      if (without >= bar && dropAt[from] === n + 1) dropAt[from] = to + m;
    }
    if (to + 1 - m >= m) starts[count++] = to + 1 - m;
  }
  return last;
}

/** R's changepoint 2.3: prunes on the cost with the length term, at once. */
function searchAsR({ length: n, penalty, minLength: m, price }: Search): Int32Array {
  const best = new Float64Array(n + 1);
  const last = new Int32Array(n + 1);
  best[0] = -penalty.value;
  for (let to = m; to < Math.min(2 * m, n + 1); to++) best[to] = price(0, to);
  let starts = [0, m];
  for (let to = 2 * m; to <= n; to++) {
    const values = starts.map((from) => (best[from] as number) + price(from, to) + penalty.value);
    let least = 0;
    values.forEach((value, i) => {
      if (value < (values[least] as number)) least = i;
    });
    best[to] = values[least] as number;
    last[to] = starts[least] as number;
    const bar = (best[to] as number) + penalty.value;
    starts = starts.filter((_, i) => (values[i] as number) <= bar);
    starts.push(to - m + 1);
  }
  return last;
}

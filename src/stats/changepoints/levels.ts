import { type Search, slackAt } from './segmentation.js';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A start of the last segment with the levels (means of that segment) at which it may still be best, ascending. */
interface Start {
  readonly at: number;
  levels: readonly Interval[];
}

interface State {
  readonly search: Search;
  /** Mean of a stretch. */
  readonly level: (from: number, to: number) => number;
  /** Least cost of the observations before each index. */
  readonly best: Float64Array;
  /** From the lowest to the highest observation. */
  readonly range: Interval;
}

/**
 * Optimal partitioning for sums of squares, pruned by level (Maidstone, Hocking, Rigaill and Fearnhead 2017): whether start s
 * beats a later start u depends on the level alone, not on what follows, and the levels at which it does are an interval about
 * the mean of s..u-1. A start without a level left is dropped. The length term of MBIC is larger for the earlier start at all
 * times: where the earlier one wins, it must win by the largest difference to count.
 */
export function searchByLevel(search: Search, level: State['level']): Int32Array {
  const { length: n, penalty, minLength: m, price } = search;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Int32Array(n + 1);
  best[0] = -penalty.value;
  const state = { search, level, best, range: rangeOf(n, level) };
  let starts: Start[] = [];
  for (let to = m; to <= n; to++) {
    if (best[to - m] !== Number.POSITIVE_INFINITY) starts = joined(state, starts, to - m);
    let least = Number.POSITIVE_INFINITY;
    for (const { at } of starts) {
      const value = (best[at] as number) + price(at, to);
      if (value < least) {
        least = value;
        last[to] = at;
      }
    }
    best[to] = least + penalty.value;
  }
  return last;
}

function rangeOf(n: number, level: State['level']): Interval {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < n; at++) {
    low = Math.min(low, level(at, at + 1));
    high = Math.max(high, level(at, at + 1));
  }
  // A mean may be rounded beyond the values it is the mean of.
  return { low: low - slackAt(low), high: high + slackAt(high) };
}

/** The starts that may still be best once `next` is one of them. */
function joined({ search, level, best, range }: State, starts: readonly Start[], next: number): Start[] {
  const { cost, penalty, minLength } = search;
  const here = best[next] as number;
  const slack = slackAt(here);
  const kept: Start[] = [];
  const taken: Interval[] = [];
  for (const start of starts) {
    const length = next - start.at;
    const lead = here - (best[start.at] as number) - cost.segment(start.at, next);
    const centre = level(start.at, next);
    const wins = around(centre, (lead + slack) / length);
    if (wins !== undefined) start.levels = within(start.levels, wins);
    if (wins !== undefined && start.levels.length > 0) kept.push(start);
    const handicap = penalty.lengths ? Math.log((length + minLength) / minLength) : 0;
    const sure = around(centre, (lead - handicap - slack) / length);
    if (sure !== undefined) taken.push(sure);
  }
  const levels = outside(range, taken);
  if (levels.length > 0) kept.push({ at: next, levels });
  return kept;
}

function around(centre: number, square: number): Interval | undefined {
  if (square < 0) return undefined;
  const half = Math.sqrt(square);
  return { low: centre - half, high: centre + half };
}

function within(levels: readonly Interval[], { low, high }: Interval): readonly Interval[] {
  const [first, end] = [levels[0], levels.at(-1)];
  if (first !== undefined && end !== undefined && first.low >= low && end.high <= high) return levels;
  const kept: Interval[] = [];
  for (const one of levels)
    if (one.high >= low && one.low <= high)
      kept.push({ low: Math.max(one.low, low), high: Math.min(one.high, high) });
  return kept;
}

function outside(range: Interval, taken: Interval[]): readonly Interval[] {
  const kept: Interval[] = [];
  let { low } = range;
  for (const one of taken.sort((a, b) => a.low - b.low)) {
    if (one.low > low) kept.push({ low, high: Math.min(one.low, range.high) });
    low = Math.max(low, one.high);
    if (low > range.high) return kept;
  }
  kept.push({ low, high: range.high });
  return kept;
}

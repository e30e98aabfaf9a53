import type { Bodies } from './bodies.js';

/** One actor in one stretch of days, and what is left of the rule without it. */
export interface Block {
  readonly actor: number;
  readonly from: number;
  /** Last day, inclusive. */
  readonly to: number;
  readonly dropped: number;
  readonly confidence: number;
  readonly lift: number;
}

/** For each body whether its head came, and how likely that was by the dyad's own base rate. */
export interface Followed {
  readonly hit: Uint8Array;
  readonly expected: Float64Array;
}

const sum = (values: Uint8Array | Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * The block of one actor and `2 window` days whose removal leaves the lowest confidence; undefined when nothing would be left
 * of any. `places` are the bodies of each actor in order of days.
 */
export function worstBlock(
  { day }: Pick<Bodies, 'day'>,
  { hit, expected }: Followed,
  { places, window }: { places: ReadonlyMap<number, Int32Array>; window: number },
): Block | undefined {
  const [allHits, allExpected] = [sum(hit), sum(expected)];
  let worst: Block | undefined;
  for (const [actor, own] of places) {
    let [end, hits, by] = [0, 0, 0];
    for (let start = 0; start < own.length; start++) {
      const first = own[start] as number;
      const to = (day[first] as number) + 2 * window - 1;
      for (; end < own.length && (day[own[end] as number] as number) <= to; end++) {
        hits += hit[own[end] as number] as number;
        by += expected[own[end] as number] as number;
      }
      const left = day.length - (end - start);
      if (left > 0 && (worst === undefined || (allHits - hits) / left < worst.confidence))
        worst = {
          ...{ actor, from: day[first] as number, to, dropped: end - start },
          confidence: (allHits - hits) / left,
          lift: allExpected - by > 1e-9 ? (allHits - hits) / (allExpected - by) : 0,
        };
      hits -= hit[first] as number;
      by -= expected[first] as number;
    }
  }
  return worst;
}

import type { DyadTable } from './dyads.js';
import type { Direction } from './event.js';
import type { Mirrors } from './mirrors.js';
import { type Pairing, pairings } from './pairings.js';
import { headAfter, windowDays } from './windows.js';

/** Sums over all dyads for every pair of codes in one direction; index `body * codes + head`. */
export interface RuleCounts {
  readonly direction: Direction;
  /** Body days and dyads with one, by body code. */
  readonly bodies: Float64Array;
  readonly dyads: Float64Array;
  /** The same for one of the two directions only, for acts that stand in both. */
  readonly halfBodies: Float64Array;
  readonly halfDyads: Float64Array;
  readonly hits: Float64Array;
  /** Sum over body days of the share of the dyad's usable days whose window holds the head. */
  readonly expected: Float64Array;
}

export interface CountSettings {
  readonly window: number;
  readonly mirrors: Mirrors;
}

/** Usable days: bodies in the last `window` days have open windows and are left out. */
export const usableDays = (table: DyadTable, window: number): number => Math.max(0, table.length - window);

/**
 * Whether bodies of this dyad count for this pair of codes: acts without a direction stand in both directions, and where both body and head
 * have none the pair would count every case twice.
 */
export function countsHere(
  table: DyadTable,
  { dyad }: Pairing,
  { body, head, mirrors }: { body: number; head: number; mirrors: Mirrors },
): boolean {
  if (dyad.actor < dyad.recipient) return true;
  return !(
    mirrors.undirected.has(table.codes[body] as string) && mirrors.undirected.has(table.codes[head] as string)
  );
}

/** Counts bodies, hits and expectations of every pair of codes in one direction. */
export function countRules(table: DyadTable, direction: Direction, settings: CountSettings): RuleCounts {
  const { window, mirrors } = settings;
  const size = table.codes.length;
  const usable = usableDays(table, window);
  const sums = { hits: new Float64Array(size * size), expected: new Float64Array(size * size) };
  const [bodies, dyads] = [new Float64Array(size), new Float64Array(size)];
  const [halfBodies, halfDyads] = [new Float64Array(size), new Float64Array(size)];
  for (const pairing of pairings(table, direction)) {
    const { dyad, heads } = pairing;
    const used = dyad.days.map((days) => days.filter((day) => day < usable));
    dyad.codes.forEach((code, at) => {
      const count = (used[at] as Int32Array).length;
      if (count === 0) return;
      bodies[code] = (bodies[code] as number) + count;
      dyads[code] = (dyads[code] as number) + 1;
      if (dyad.actor > dyad.recipient) return;
      halfBodies[code] = (halfBodies[code] as number) + count;
      halfDyads[code] = (halfDyads[code] as number) + 1;
    });
    heads.codes.forEach((head, headPlace) => {
      const headDays = heads.days[headPlace] as Int32Array;
      const share = windowDays(headDays, window, usable) / usable;
      if (share === 0) return;
      dyad.codes.forEach((body, at) => {
        const days = used[at] as Int32Array;
        if (days.length === 0 || !countsHere(table, pairing, { body, head, mirrors })) return;
        const cell = body * size + head;
        let hits = 0;
        for (const day of days) if (headAfter(headDays, day, window) >= 0) hits++;
        sums.hits[cell] = (sums.hits[cell] as number) + hits;
        sums.expected[cell] = (sums.expected[cell] as number) + days.length * share;
      });
    });
  }
  return { direction, bodies, dyads, halfBodies, halfDyads, ...sums };
}

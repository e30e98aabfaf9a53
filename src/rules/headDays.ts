import type { DyadDays, DyadTable } from './dyads.js';
import type { Direction } from './event.js';

const nothing = new Int32Array();

/** Days on which one code stands in a dyad; empty when it never does. */
function daysIn(dyad: DyadDays | undefined, code: number): Int32Array {
  if (dyad === undefined) return nothing;
  let [low, high] = [0, dyad.codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dyad.codes[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return dyad.codes[low] === code ? (dyad.days[low] as Int32Array) : nothing;
}

/** Finds the days of a head as seen from a dyad (by its place in the table) in one direction. */
export function headFinder(
  table: DyadTable,
  direction: Direction,
): (dyad: number, code: number) => Int32Array {
  const { dyads, reverse } = table;
  if (direction === 'same') return (at, code) => daysIn(dyads[at], code);
  if (direction === 'reaction') return (at, code) => daysIn(dyads[reverse[at] as number], code);
  const received = receivedBy(table);
  return (at, code) => {
    const { actor, recipient } = dyads[at] as DyadDays;
    const [toward, excluded] =
      direction === 'third-on-actor' ? [actor, reverse[at] as number] : [recipient, at];
    const days = new Set<number>();
    for (const other of received.get(toward) ?? [])
      if (other !== excluded) for (const day of daysIn(dyads[other], code)) days.add(day);
    return Int32Array.from(days).sort();
  };
}

/** Places of the dyads that act on each party. */
export function receivedBy({ dyads }: DyadTable): ReadonlyMap<number, readonly number[]> {
  const received = new Map<number, number[]>();
  dyads.forEach(({ recipient }, at) => {
    const all = received.get(recipient);
    if (all) all.push(at);
    else received.set(recipient, [at]);
  });
  return received;
}

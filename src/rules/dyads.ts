import type { RuleEvent } from './event.js';
import type { Mirrors } from './mirrors.js';

/** What one side did to the other: for each code the days, ascending and once each, from 0. */
export interface DyadDays {
  readonly actor: number;
  readonly recipient: number;
  readonly codes: readonly number[];
  readonly days: readonly Int32Array[];
}

/** All directed pairs with their days, in a fixed order that does not depend on the order of the events. */
export interface DyadTable {
  readonly actors: readonly string[];
  readonly codes: readonly string[];
  readonly dyads: readonly DyadDays[];
  /** Place of the reverse dyad in `dyads`, -1 when nothing went that way. */
  readonly reverse: Int32Array;
  /** Day 0 in the count of the events, and the number of days watched. */
  readonly from: number;
  readonly length: number;
}

/**
 * Puts events into days by directed pair. With `mirrors`, the second side of an act told twice is read as the first (B hosts A = A
 * visits B). Self-loops and events outside the days are left out.
 */
export function dyadTable(
  events: readonly RuleEvent[],
  days: { readonly from: number; readonly to: number },
  mirrors?: Mirrors,
): DyadTable {
  const actors = sortedNames(events.flatMap(({ actor, recipient }) => [actor, recipient]));
  const codes = sortedNames(events.map(({ code }) => mirrors?.converse.get(code) ?? code));
  const actorAt = placesOf(actors);
  const codeAt = placesOf(codes);
  const length = days.to - days.from + 1;
  const cells = new Map<number, Set<number>>();
  for (const event of events) {
    const day = event.day - days.from;
    if (event.actor === event.recipient || day < 0 || day >= length) continue;
    const other = mirrors?.converse.get(event.code);
    const [a, b] = [actorAt.get(event.actor) as number, actorAt.get(event.recipient) as number];
    const pair = other === undefined ? a * actors.length + b : b * actors.length + a;
    const key = pair * codes.length + (codeAt.get(other ?? event.code) as number);
    const cell = cells.get(key);
    if (cell) cell.add(day);
    else cells.set(key, new Set([day]));
  }
  const dyads = dyadsOf(cells, actors.length, codes.length);
  const at = new Map(dyads.map(({ actor, recipient }, place) => [actor * actors.length + recipient, place]));
  const reverse = Int32Array.from(
    dyads,
    ({ actor, recipient }) => at.get(recipient * actors.length + actor) ?? -1,
  );
  return { actors, codes, dyads, reverse, from: days.from, length };
}

function dyadsOf(cells: ReadonlyMap<number, ReadonlySet<number>>, actors: number, codes: number): DyadDays[] {
  const dyads: (DyadDays & { codes: number[]; days: Int32Array[] })[] = [];
  let open: number | undefined;
  for (const key of [...cells.keys()].sort((a, b) => a - b)) {
    const pair = Math.floor(key / codes);
    if (pair !== open)
      dyads.push({ actor: Math.floor(pair / actors), recipient: pair % actors, codes: [], days: [] });
    open = pair;
    const dyad = dyads.at(-1);
    dyad?.codes.push(key % codes);
    dyad?.days.push(Int32Array.from(cells.get(key) ?? []).sort());
  }
  return dyads;
}

const placesOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, at) => [name, at]));

const sortedNames = (names: readonly string[]): string[] => [...new Set(names)].sort();

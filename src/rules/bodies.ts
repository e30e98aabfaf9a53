import { kishSize } from '../stats/kish.js';
import type { DyadTable } from './dyads.js';

/** All usable body days of one code, dyad by dyad, days ascending. */
export interface Bodies {
  /** Places in the table of the dyads that have the body, and where their days begin in the lists below. */
  readonly dyads: readonly number[];
  readonly starts: readonly number[];
  readonly actor: Int32Array;
  readonly recipient: Int32Array;
  readonly day: Int32Array;
}

/** Bodies of one code; `half` keeps only one of two directions, for acts that stand in both. */
export function bodiesOf(
  table: DyadTable,
  code: number,
  { usable, half }: { usable: number; half: boolean },
): Bodies {
  const [dyads, starts, rows] = [[] as number[], [] as number[], [] as [number, number, number][]];
  table.dyads.forEach(({ actor, recipient, codes, days }, at) => {
    if (half && actor > recipient) return;
    const place = codes.indexOf(code);
    if (place < 0) return;
    dyads.push(at);
    starts.push(rows.length);
    for (const day of days[place] as Int32Array) if (day < usable) rows.push([actor, recipient, day]);
  });
  const column = (field: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[field]);
  return { dyads, starts, actor: column(0), recipient: column(1), day: column(2) };
}

/** How many independent occasions the bodies stand for. */
export interface Episodes {
  readonly count: number;
  /** Kish's effective size, n^2 / sum of squared sizes. */
  readonly effective: number;
  /** Bodies of each episode, as places in the lists of the bodies. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Anchored episodes: in order of days, a body joins the open episode whose first body is at most `window` days old and shares an
 * actor with it (the oldest such), or opens one. Chaining body to body instead would run through the whole set.
 */
export function anchoredEpisodes(bodies: Omit<Bodies, 'dyads' | 'starts'>, window: number): Episodes {
  const { actor, recipient, day } = bodies;
  const at = (list: Int32Array, place: number) => list[place] as number;
  const order = Array.from(day, (_, place) => place).sort(
    (i, j) => at(day, i) - at(day, j) || at(actor, i) - at(actor, j) || at(recipient, i) - at(recipient, j),
  );
  const members: number[][] = [];
  const openOf = new Map<number, number[]>();
  for (const body of order) {
    const fresh = (episode: number) => at(day, body) - at(day, members[episode]?.[0] as number) <= window;
    const sides = [at(actor, body), at(recipient, body)];
    const open = sides.flatMap((side) => {
      const left = (openOf.get(side) ?? []).filter(fresh);
      openOf.set(side, left);
      return left;
    });
    if (open.length > 0) members[Math.min(...open)]?.push(body);
    else {
      for (const side of sides) openOf.get(side)?.push(members.length);
      members.push([body]);
    }
  }
  return { count: members.length, effective: kishSize(members.map(({ length }) => length)), members };
}

/** Bodies of each actor, on either side, in order of days. */
export function byActor({ actor, recipient, day }: Bodies): ReadonlyMap<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (let place = 0; place < day.length; place++)
    for (const side of [actor[place] as number, recipient[place] as number]) {
      const own = lists.get(side);
      if (own) own.push(place);
      else lists.set(side, [place]);
    }
  const sorted = [...lists].sort(([a], [b]) => a - b);
  return new Map(
    sorted.map(([one, list]) => [
      one,
      Int32Array.from(list.sort((i, j) => (day[i] as number) - (day[j] as number) || i - j)),
    ]),
  );
}

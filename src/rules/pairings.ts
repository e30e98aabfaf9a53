import type { DyadDays, DyadTable } from './dyads.js';
import type { Direction } from './event.js';
import { receivedBy } from './headDays.js';

/** One dyad as the place of bodies, with the series in which heads are looked for. */
export interface Pairing {
  readonly dyad: DyadDays;
  readonly heads: Pick<DyadDays, 'codes' | 'days'>;
}

const none: Pairing['heads'] = { codes: [], days: [] };

/** Every dyad with the heads of one direction. Third parties are those that are neither side. */
export function* pairings(table: DyadTable, direction: Direction): Generator<Pairing> {
  const { dyads, reverse } = table;
  if (direction === 'same') for (const dyad of dyads) yield { dyad, heads: dyad };
  else if (direction === 'reaction')
    for (const [at, dyad] of dyads.entries()) yield { dyad, heads: dyads[reverse[at] as number] ?? none };
  else yield* thirdParties(table, direction);
}

function* thirdParties(table: DyadTable, direction: Direction): Generator<Pairing> {
  const received = receivedBy(table);
  for (const [at, dyad] of table.dyads.entries()) {
    const onActor = direction === 'third-on-actor';
    const excluded = onActor ? (table.reverse[at] as number) : at;
    const others = received.get(onActor ? dyad.actor : dyad.recipient) ?? [];
    yield {
      dyad,
      heads: merged(others.flatMap((one) => (one === excluded ? [] : (table.dyads[one] ?? [])))),
    };
  }
}

function merged(dyads: readonly DyadDays[]): Pairing['heads'] {
  const days = new Map<number, Set<number>>();
  for (const dyad of dyads)
    dyad.codes.forEach((code, at) => {
      const all = days.get(code) ?? new Set<number>();
      days.set(code, all);
      for (const day of dyad.days[at] as Int32Array) all.add(day);
    });
  const codes = [...days.keys()].sort((a, b) => a - b);
  return { codes, days: codes.map((code) => Int32Array.from(days.get(code) as Set<number>).sort()) };
}

import type { TableEvent } from '../../src/model/tables.js';
import type { Bin } from '../../src/relations/bins.js';
import type { DyadBin, PairQuery } from '../../src/store/queries.js';
import { isoOfNumber, numberOfIso, partsOf, weekday } from '../../src/util/calendar.js';

/** The same as `dyadBins`, one event after the other. */
export function slowBins(events: readonly TableEvent[], query: PairQuery): DyadBin[] {
  const { a, b, from = '', to = '9999', unit = 'week' } = query;
  const bins = new Map<string, { -readonly [Key in keyof DyadBin]: DyadBin[Key] }>();
  for (const event of events) {
    const { actor, recipient } = event;
    const day = isoOfNumber(event.day);
    if (!((actor === a && recipient === b) || (actor === b && recipient === a))) continue;
    if (event.scope !== 'dyad' || day < from || day > to) continue;
    const bin = firstDay(day, unit);
    const key = `${actor} ${recipient} ${bin}`;
    const found = bins.get(key) ?? {
      actor,
      recipient,
      bin,
      n: 0,
      vc: 0,
      mc: 0,
      vx: 0,
      mx: 0,
      c1000: 0,
      x1000: 0,
    };
    found.n++;
    if (event.quad > 0) found[(['vc', 'mc', 'vx', 'mx'] as const)[event.quad - 1] as 'vc']++;
    const intensity = event.intensity1000 ?? 0;
    if (intensity > 0) found.c1000 += intensity;
    else found.x1000 -= intensity;
    bins.set(key, found);
  }
  return [...bins].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, bin]) => ({ ...bin, x1000: bin.x1000 + 0 }));
}

function firstDay(day: string, unit: Bin): string {
  const { year, month } = partsOf(day) as { year: number; month: number };
  const first = (m: number) => `${year}-${String(m).padStart(2, '0')}-01`;
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return isoOfNumber(numberOfIso(day) - weekday(day));
    case 'month':
      return first(month);
    case 'quarter':
      return first(Math.floor((month - 1) / 3) * 3 + 1);
    case 'year':
      return first(1);
  }
}

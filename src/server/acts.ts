import type { Session } from '../dossier/session.js';
import type { CodedEvent } from '../model/event.js';
import type { EventGroup } from '../model/lineage.js';
import { quadOf } from '../ontology/plover.js';
import { type Bin, binStart, binsBetween } from '../relations/bins.js';
import { onceAVersion } from './memo.js';
import { dayOf, tablesOf } from './tables.js';

/** An act of the dossier: tellings folded, with what the timeline filters by. */
export interface ActEntry {
  readonly group: EventGroup;
  /** The telling that words it. */
  readonly first: CodedEvent;
  readonly tellings: readonly CodedEvent[];
  readonly day: string;
  readonly quad: 1 | 2 | 3 | 4;
  /** Codes of both sides. */
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All acts by day, undated ones last. */
export const actsOf = onceAVersion((session: Session): readonly ActEntry[] => {
  const { events, reports } = tablesOf(session);
  const entries = session.material().groups.flatMap((group): ActEntry[] => {
    const tellings = group.events.flatMap((id) => events.get(id) ?? []);
    const [first] = tellings;
    if (!first) return [];
    const sides = (pick: (event: CodedEvent) => readonly { readonly code: string }[]) =>
      new Set(tellings.flatMap(pick).map(({ code }) => code));
    return [
      {
        ...{ group, first, tellings, day: dayOf(first), quad: quadOf(first.type) },
        actors: sides((event) => event.actors),
        recipients: sides((event) => (event.reciprocal ? event.actors : event.recipients)),
        publishers: new Set(tellings.map(({ report }) => reports.get(report)?.publisher ?? '')),
      },
    ];
  });
  return entries.sort((a, b) => compare(a.day, b.day) || compare(a.group.id, b.group.id));
});

export interface ActFilter {
  /** Code of a party on either side. */
  readonly party?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly type?: string | undefined;
  readonly quad?: number | undefined;
  readonly modality?: string | undefined;
  readonly publisher?: string | undefined;
  /** Words of the sentence. */
  readonly text?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Acts that fit all of a filter; `from` and `to` bound the first known day. */
export function filterActs(acts: readonly ActEntry[], filter: ActFilter): ActEntry[] {
  const { party, actor, recipient, type, quad, modality, publisher, from, to } = filter;
  const text = filter.text?.toLowerCase();
  return acts.filter(
    (act) =>
      (!party || act.actors.has(party) || act.recipients.has(party)) &&
      (!actor || act.actors.has(actor)) &&
      (!recipient || act.recipients.has(recipient)) &&
      (!type || act.first.type === type) &&
      (!quad || act.quad === quad) &&
      (!modality || act.tellings.some((one) => one.modality === modality)) &&
      (publisher === undefined || publisher === '' || act.publishers.has(publisher)) &&
      (!from || (act.day >= from && act.day !== '9999-12-31')) &&
      (!to || act.day <= to) &&
      (!text || act.tellings.some(({ sentence }) => sentence.exact.toLowerCase().includes(text))),
  );
}

/** Acts of a stretch of time by quad. */
export interface DensityBar {
  readonly start: string;
  readonly counts: readonly [number, number, number, number];
}

export interface Density {
  readonly bin: Bin;
  readonly bars: readonly DensityBar[];
  readonly undated: number;
}

/** Most bars of a density drawing. */
const mostBars = 240;

/** Acts by stretches of the shortest length that needs no more than `mostBars` of them. */
export function densityOf(acts: readonly ActEntry[]): Density {
  const dated = acts.filter(({ day }) => day !== '9999-12-31');
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  const undated = acts.length - dated.length;
  if (first === undefined || last === undefined) return { bin: 'month', bars: [], undated };
  const bin = (['day', 'week', 'month', 'quarter', 'year'] as const).find(
    (one) => roughly(first, last, one) <= mostBars,
  );
  const size = bin ?? 'year';
  const counts = new Map(binsBetween(first, last, size).map((start) => [start, [0, 0, 0, 0]]));
  for (const { day, quad } of dated) {
    const bar = counts.get(binStart(day, size));
    if (bar) bar[quad - 1] = (bar[quad - 1] ?? 0) + 1;
  }
  const bars = [...counts].map(([start, each]) => ({
    start,
    counts: each as unknown as DensityBar['counts'],
  }));
  return { bin: size, bars, undated };
}

const days: Readonly<Record<Bin, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

const roughly = (from: string, to: string, bin: Bin): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 / days[bin];

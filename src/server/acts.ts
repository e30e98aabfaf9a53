import type { Session } from '../dossier/session.js';
import type { CodedEvent } from '../model/event.js';
import type { EventGroup } from '../model/lineage.js';
import { quadOf } from '../ontology/plover.js';
import { type Bin, binStart, binsBetween } from '../relations/bins.js';
import { onceAVersion } from './memo.js';
import { dayOf, tablesOf, undated } from './tables.js';

/** An act of the dossier: tellings folded. */
export interface ActEntry {
  readonly group: EventGroup;
  /** The telling that words it. */
  readonly first: CodedEvent;
  readonly tellings: readonly CodedEvent[];
  readonly day: string;
  readonly quad: 1 | 2 | 3 | 4;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All acts by day, undated ones last. */
export const actsOf = onceAVersion((session: Session): readonly ActEntry[] => {
  const { events } = tablesOf(session);
  const entries: ActEntry[] = [];
  for (const group of session.material().groups) {
    const tellings = group.events.flatMap((id) => events.get(id) ?? []);
    const [first] = tellings;
    if (first) entries.push({ group, first, tellings, day: dayOf(first), quad: quadOf(first.type) });
  }
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

const acts = ({ tellings }: ActEntry, code: string): boolean =>
  tellings.some(({ actors }) => actors.some((one) => one.code === code));

const suffers = ({ tellings }: ActEntry, code: string): boolean =>
  tellings.some(({ actors, recipients, reciprocal }) =>
    (reciprocal ? actors : recipients).some((one) => one.code === code),
  );

/** Acts that fit all of a filter; `from` and `to` bound the first known day. */
export function filterActs(session: Session, filter: ActFilter): ActEntry[] {
  const { party, actor, recipient, type, quad, modality, publisher, from, to } = filter;
  const text = filter.text?.toLowerCase();
  const { reports } = tablesOf(session);
  return actsOf(session).filter(
    (act) =>
      (!type || act.first.type === type) &&
      (!quad || act.quad === quad) &&
      (!from || (act.day >= from && act.day !== undated)) &&
      (!to || act.day <= to) &&
      (!party || acts(act, party) || suffers(act, party)) &&
      (!actor || acts(act, actor)) &&
      (!recipient || suffers(act, recipient)) &&
      (!modality || act.tellings.some((one) => one.modality === modality)) &&
      (!publisher || act.tellings.some(({ report }) => reports.get(report)?.publisher === publisher)) &&
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
  const dated = acts.filter(({ day }) => day !== undated);
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  const without = acts.length - dated.length;
  if (first === undefined || last === undefined) return { bin: 'month', bars: [], undated: without };
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
  return { bin: size, bars, undated: without };
}

const days: Readonly<Record<Bin, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

const roughly = (from: string, to: string, bin: Bin): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 / days[bin];

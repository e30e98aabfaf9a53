import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import type { CarriedLine, Source } from './brief.js';
import type { Material } from './material.js';
import { type Act, actOf, type Statement, statementsOf } from './tellings.js';
import { dateKey } from './wording/dates.js';

/** The material in the brief's own order, with the look-ups the parts share. */
export interface Ledger {
  readonly reports: readonly Report[];
  readonly acts: readonly Act[];
  /** One claim for each statement, the telling that words its line. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly material: Material;
  readonly report: ReadonlyMap<string, Report>;
  readonly event: ReadonlyMap<string, CodedEvent>;
  /** Every claim, whichever telling it is. */
  readonly claim: ReadonlyMap<string, Claim>;
  /** By the id of the claim that words it. */
  readonly statement: ReadonlyMap<string, Statement>;
  readonly lineage: ReadonlyMap<string, Lineage>;
  /** Position of a report in the brief, 0-based. */
  readonly place: ReadonlyMap<string, number>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports by date (unknown last), then by id: the order they were added in does not matter. */
function inOrder(reports: readonly Report[]): Report[] {
  const each = new Map(reports.map((one) => [one.id, one]));
  return [...each.values()].sort(
    (a, b) =>
      compare(a.date ?? '9999', b.date ?? '9999') || compare(a.id, b.id) || compare(a.origin, b.origin),
  );
}

/** Items by each of their keys, in the order given. */
export function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [item]);
      else known.push(item);
    }
  }
  return index;
}

type Placed = { readonly id: string; readonly report: string; readonly sentence: Span };

function byPlace(place: ReadonlyMap<string, number>): (a: Placed, b: Placed) => number {
  const at = (item: Placed): number => place.get(item.report) ?? place.size;
  return (a, b) => at(a) - at(b) || a.sentence.start - b.sentence.start || compare(a.id, b.id);
}

function actsOf(material: Material, order: (a: Placed, b: Placed) => number): Act[] {
  const event = new Map(material.events.map((one) => [one.id, one]));
  const grouped = new Set(material.groups.flatMap((group) => group.events));
  const single = material.events
    .filter((one) => !grouped.has(one.id))
    .map((one): EventGroup => ({ id: one.id, events: [one.id], reports: 1, origins: 1 }));
  const acts = [...material.groups, ...single].flatMap((group) => {
    const tellings = group.events.flatMap((id) => event.get(id) ?? []).sort(order);
    return actOf(group, tellings);
  });
  return acts.sort(
    (a, b) => compare(dateKey(a.first.date), dateKey(b.first.date)) || order(a.first, b.first),
  );
}

/** Order and index the material. Events and claims of reports that are not in it are left out: they have no way back. */
export function ledgerOf(given: Material): Ledger {
  const reports = inOrder(given.reports);
  const report = new Map(reports.map((one) => [one.id, one]));
  const known = <T extends { readonly report: string }>(items: readonly T[]): T[] =>
    items.filter((one) => report.has(one.report));
  const material = { ...given, events: known(given.events), claims: known(given.claims) };
  const place = new Map(reports.map((one, index) => [one.id, index]));
  const order = byPlace(place);
  const lineage = new Map(material.lineage.map((one) => [one.report, one]));
  const claims = [...material.claims].sort(order);
  const statements = statementsOf(claims, (id) => lineage.get(id)?.origin ?? id);
  return {
    reports,
    acts: actsOf(material, order),
    claims: statements.map(({ first }) => first),
    findings: [...material.findings].sort((a, b) => compare(a.id, b.id)),
    material,
    report,
    event: new Map(material.events.map((one) => [one.id, one])),
    claim: new Map(claims.map((one) => [one.id, one])),
    statement: new Map(statements.map((one) => [one.first.id, one])),
    lineage,
    place,
  };
}

/** The way back of an event: its trigger in its sentence. */
export function eventSource(event: CodedEvent): Source {
  return { report: event.report, span: event.trigger, sentence: event.sentence, id: event.id };
}

function claimSource(claim: Claim): Source {
  return { report: claim.report, span: claim.content, sentence: claim.sentence, id: claim.id };
}

/** The way back of a statement: the proposition in its sentence, in every report that carries it. */
export function claimSources(ledger: Ledger, claim: Claim): Source[] {
  return uniqueSources((ledger.statement.get(claim.id)?.tellings ?? [claim]).map(claimSource));
}

type Carriers = Pick<CarriedLine, 'reports' | 'origins' | 'warning'>;

/** How many reports and independent origins carry a line, with a warning where none stands beside the first. */
export function carriersOf({ reports, origins }: Carriers, doubtful: boolean): Carriers {
  const alone = origins <= 1 && (doubtful || reports > 1);
  return { reports, origins, ...(alone ? { warning: 'one origin only' } : {}) };
}

/** Reports and origins behind a statement. That it is somebody's word is said by its line, so one report is no warning. */
export function carriedBy(ledger: Ledger, claim: Claim): Carriers {
  return carriersOf(ledger.statement.get(claim.id) ?? { reports: 1, origins: 1 }, false);
}

/** Each place once, in the order given. */
export function uniqueSources(sources: readonly Source[]): Source[] {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = `${source.id}|${source.report}|${source.span.start}|${source.span.end}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** A sentence around a place that no event or claim names: to the nearest line break or full stop on both sides. */
export function sentenceAround(text: string, span: Span): Span {
  const before = text.slice(0, span.start);
  const opening = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? '].map((stop) => before.lastIndexOf(stop) + 1),
  );
  const after = /[.!?…]+(?=\s|$)|\n/u.exec(text.slice(span.end));
  const start = opening < 0 ? 0 : opening + (/^\s/u.test(text.slice(opening)) ? 1 : 0);
  const end = after === null ? text.length : span.end + after.index + after[0].trimEnd().length;
  return { start: Math.min(start, span.start), end, exact: text.slice(Math.min(start, span.start), end) };
}

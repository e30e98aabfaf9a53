import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { EventGroup } from '../model/lineage.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import type { Source } from './brief.js';
import type { Material } from './material.js';
import { dateKey } from './wording/dates.js';

/** An act with every telling of it; `first` is the telling that words the line. */
export interface Act {
  readonly group: EventGroup;
  readonly tellings: readonly CodedEvent[];
  readonly first: CodedEvent;
}

/** The material in the brief's own order, with the look-ups the parts share. */
export interface Ledger {
  readonly reports: readonly Report[];
  readonly acts: readonly Act[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly material: Material;
  readonly report: ReadonlyMap<string, Report>;
  readonly event: ReadonlyMap<string, CodedEvent>;
  readonly claim: ReadonlyMap<string, Claim>;
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

type Placed = { readonly id: string; readonly report: string; readonly sentence: Span };

function byPlace(place: ReadonlyMap<string, number>): (a: Placed, b: Placed) => number {
  const at = (item: Placed): number => place.get(item.report) ?? place.size;
  return (a, b) => at(a) - at(b) || a.sentence.start - b.sentence.start || compare(a.id, b.id);
}

/** How fully the report vouches for a telling: 0 in full, then hedged or attributed, then other modalities. */
function doubt(event: CodedEvent): number {
  const said = event.attribution === undefined && event.hedge === undefined ? 0 : 1;
  return said + (event.modality === 'asserted' ? 0 : 2);
}

function actOf(group: EventGroup, tellings: readonly CodedEvent[]): Act[] {
  const [first] = [...tellings].sort((a, b) => doubt(a) - doubt(b));
  return first === undefined ? [] : [{ group, tellings, first }];
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
  const claims = [...material.claims].sort(order);
  return {
    reports,
    acts: actsOf(material, order),
    claims,
    findings: [...material.findings].sort((a, b) => compare(a.id, b.id)),
    material,
    report,
    event: new Map(material.events.map((one) => [one.id, one])),
    claim: new Map(claims.map((one) => [one.id, one])),
    place,
  };
}

/** The way back of an event: its trigger in its sentence. */
export function eventSource(event: CodedEvent): Source {
  return { report: event.report, span: event.trigger, sentence: event.sentence, id: event.id };
}

/** The way back of a claim: the proposition in its sentence. */
export function claimSource(claim: Claim): Source {
  return { report: claim.report, span: claim.content, sentence: claim.sentence, id: claim.id };
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

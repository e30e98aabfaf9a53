import type { Claim } from '../../model/claim.js';
import type { Attribution, CodedEvent, Hedge } from '../../model/event.js';
import type { FindingSide, SideStrength } from '../../model/finding.js';
import type { Lineage } from '../../model/lineage.js';
import type { ToldAct } from './acts.js';
import { actSpan, quoted } from './wording.js';

interface Carriers {
  readonly reports: number;
  readonly origins: number;
}

/** Turns claims and acts into sides of a finding, with the strength of each. */
export interface Witness {
  readonly claimSide: (claim: Claim) => FindingSide;
  /** One side for each sentence that tells the act, those that repeat no other first. At most `sideLimit`. */
  readonly actSides: (act: ToldAct) => FindingSide[];
  readonly denialSides: (act: ToldAct) => FindingSide[];
  /** Reports and independent origins behind acts, as numbers. */
  readonly carriers: (events: readonly CodedEvent[]) => Carriers;
}

/** More sides than this of one kind are counted, not listed. */
export const sideLimit = 4;

export function witnessOf(claims: readonly Claim[], lineage: readonly Lineage[]): Witness {
  const origins = new Map(lineage.map(({ report, origin }) => [report, origin]));
  const originOf = (report: string) => origins.get(report) ?? report;
  const saying = reportsBySaying(claims);
  const counted = new Map<string, Carriers>();
  const count = (reports: ReadonlySet<string>) => ({
    reports: reports.size,
    origins: new Set([...reports].map(originOf)).size,
  });
  const carriers = (events: readonly CodedEvent[]) => count(new Set(events.map(({ report }) => report)));
  const sides = (events: readonly CodedEvent[]) => {
    const own = carriers(events);
    const original = (event: CodedEvent) => (originOf(event.report) === event.report ? 0 : 1);
    return [...onePerSentence(events)]
      .sort((a, b) => original(a) - original(b))
      .slice(0, sideLimit)
      .map((event) => eventSide(event, own));
  };
  return {
    claimSide: (claim) => {
      const key = sayingOf(claim);
      const own = counted.get(key) ?? count(saying.get(key) ?? new Set([claim.report]));
      counted.set(key, own);
      return claimSide(claim, own);
    },
    actSides: ({ told }) => sides(told),
    denialSides: ({ denied }) => sides(denied),
    carriers,
  };
}

/** The same words of the same kind, wherever they stand. */
function sayingOf({ kind, content }: Claim): string {
  return `${kind}|${content.exact.replace(/\s+/gu, ' ').toLowerCase()}`;
}

function reportsBySaying(claims: readonly Claim[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = sayingOf(claim);
    const there = found.get(key);
    if (there) there.add(claim.report);
    else found.set(key, new Set([claim.report]));
  }
  return found;
}

function onePerSentence(events: readonly CodedEvent[]): CodedEvent[] {
  const each = new Map<string, CodedEvent>();
  for (const event of events) {
    const place = `${event.report}|${event.sentence.start}`;
    if (!each.has(place)) each.set(place, event);
  }
  return [...each.values()];
}

function eventSide(event: CodedEvent, own: Carriers): FindingSide {
  const { report, id, date } = event;
  return {
    report,
    span: actSpan(event),
    event: id,
    window: date,
    strength: strengthOf(event, event.modality, own),
  };
}

function claimSide(claim: Claim, own: Carriers): FindingSide {
  const { report, content, id } = claim;
  return { report, span: content, claim: id, strength: strengthOf(claim, 'asserted', own) };
}

function strengthOf(
  carrier: { readonly hedge?: Hedge; readonly attribution?: Attribution; readonly codedBy?: string },
  modality: string,
  { reports, origins }: Carriers,
): SideStrength {
  const { hedge, attribution, codedBy } = carrier;
  const source = attribution?.source ?? attribution?.cue;
  const many = `${reports} reports, ${origins === 1 ? 'all going back to one origin' : `${origins} origins`}`;
  const parts = [
    hedge ? `hedged (${quoted(hedge.cue.exact, 40)})` : undefined,
    source ? `left to ${quoted(source.exact, 60)}` : undefined,
    hedge || source ? undefined : "in the report's own words",
    modality === 'asserted' ? undefined : modality,
    reports === 1 ? 'one report' : many,
    codedBy === undefined ? undefined : `coded by hand by ${codedBy.slice(0, 80)}`,
  ];
  const words = parts.filter((part) => part !== undefined).join(', ');
  return { hedged: hedge !== undefined, attributed: attribution !== undefined, reports, origins, words };
}

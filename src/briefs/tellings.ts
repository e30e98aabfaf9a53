import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { EventGroup } from '../model/lineage.js';
import { oneLine } from './wording/quote.js';
import { isDoubtful } from './wording/speakers.js';

/** An act with every telling of it; `first` is the telling that words the line. */
export interface Act {
  readonly group: EventGroup;
  readonly tellings: readonly CodedEvent[];
  readonly first: CodedEvent;
}

/** A claim that several reports carry in the same words from the same mouth; `first` words the line. */
export interface Statement {
  readonly first: Claim;
  readonly tellings: readonly Claim[];
  /** How many reports carry it and how many independent origins they go back to. */
  readonly reports: number;
  readonly origins: number;
}

/** How fully the report vouches for a telling: 0 in full, then hedged or attributed, then other modalities. */
function doubt(event: CodedEvent): number {
  return (isDoubtful(event) ? 1 : 0) + (event.modality === 'asserted' ? 0 : 2);
}

/** Tellings in the order of the brief as an act; the one vouched for most fully words it. */
export function actOf(group: EventGroup, tellings: readonly CodedEvent[]): Act[] {
  const [first] = [...tellings].sort((a, b) => doubt(a) - doubt(b));
  return first === undefined ? [] : [{ group, tellings, first }];
}

/**
 * Same kind, words and speaker. An author is the same only within one origin: two papers that say the same on their
 * own stay two voices.
 */
function keyOf(claim: Claim, origin: string): string {
  const { attribution, hedge } = claim;
  const source = attribution?.source?.exact ?? attribution?.actor?.code;
  const speaker = source === undefined ? ['origin', origin] : ['source', oneLine(source).toLowerCase()];
  const words = [claim.content.exact, hedge?.cue.exact ?? ''].map((one) => oneLine(one).toLowerCase());
  return JSON.stringify([claim.kind, ...speaker, ...words]);
}

/** Claims in the order of the brief, each told once. `origin` gives the report another one goes back to. */
export function statementsOf(claims: readonly Claim[], origin: (report: string) => string): Statement[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim, origin(claim.report));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim]);
    else known.push(claim);
  }
  return [...groups.values()].flatMap((tellings) => {
    const [first] = tellings;
    const reports = new Set(tellings.map((one) => one.report));
    const origins = new Set([...reports].map(origin));
    return first === undefined ? [] : [{ first, tellings, reports: reports.size, origins: origins.size }];
  });
}

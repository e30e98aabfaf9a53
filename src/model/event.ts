import type { Actor } from './actor.js';
import type { Span } from './span.js';
import type { DateInterval, Shift } from './time.js';

/** PLOVER's event types (manual, draft 2.0). */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export const modalities = ['asserted', 'negated', 'hypothetical', 'future', 'historical'] as const;
export type Modality = (typeof modalities)[number];

/** Words that withdraw the full assertion: "it seems", "some officials". */
export interface Hedge {
  readonly cue: Span;
  readonly scope: Span;
}

/** Who says it: the report itself has no attribution. */
export interface Attribution {
  /** The words that name the source ("some officials"), when the text names one. */
  readonly source?: Span;
  /** The source as an actor, when it resolves to one. */
  readonly actor?: Actor;
  /** Say-word or construction: "said", "according to", "reportedly". */
  readonly cue: Span;
  readonly content: Span;
}

/** What the act is about: "S-400 batteries". */
export interface EventObject {
  readonly span: Span;
  /** Normalised class that makes two objects comparable: `S-400`, `fighter jet`. */
  readonly classes: readonly string[];
}

/** One step of the reason trail: which words and which rule produced which part of the code. */
export interface ReasonStep {
  readonly rule: string;
  readonly says: string;
  readonly span?: Span;
}

/** Who did what to whom, when, by whose word. */
export interface CodedEvent {
  readonly id: string;
  readonly report: string;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** All parties act on each other; then `recipients` is empty. */
  readonly reciprocal: boolean;
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly string[];
  /** When it happened as far as the text tells; else the report's date as `approximate`. */
  readonly date: DateInterval;
  readonly modality: Modality;
  readonly attribution?: Attribution;
  readonly hedge?: Hedge;
  readonly object?: EventObject;
  readonly shift?: Shift;
  /** Beneficiary or other third party the text names: handed "to the Chinese". */
  readonly beneficiaries: readonly Actor[];
  /** Who coded it by hand; absent: the program. */
  readonly codedBy?: string;
  readonly reasons: readonly ReasonStep[];
}

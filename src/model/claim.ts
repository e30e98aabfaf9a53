import type { Actor } from './actor.js';
import type { Attribution, Hedge, ReasonStep } from './event.js';
import type { Span } from './span.js';
import type { DateInterval, Duration } from './time.js';

export type ClaimKind =
  /** Somebody says that something is so. */
  | 'statement'
  /** An act is linked to a cause: "COVID-19 has hampered production". */
  | 'reason'
  | 'question'
  /** Something is expected to happen. */
  | 'prediction'
  /** What typically follows what. */
  | 'generalisation'
  /** A verdict on a state of affairs: "no complete breakdown". */
  | 'judgement';

/** A proposition somebody puts forward, with its source. Nothing in it is a finding of ours. */
export interface Claim {
  readonly id: string;
  readonly report: string;
  readonly kind: ClaimKind;
  readonly sentence: Span;
  /** The proposition, in the report's words. */
  readonly content: Span;
  readonly cue?: Span;
  /** Absent: the report's author says it. */
  readonly attribution?: Attribution;
  readonly hedge?: Hedge;
  /** Actors the proposition is about. */
  readonly about: readonly Actor[];
  /** Ids of coded events in or behind the proposition. For a reason: the act that is explained. */
  readonly events: readonly string[];
  /** For a reason: the cause, in the report's words, and how general it is. */
  readonly cause?: StatedCause;
  /** For a prediction or judgement: until when, when the text says. */
  readonly horizon?: { readonly span: Span; readonly interval?: DateInterval; readonly duration?: Duration };
  /** For a generalisation: what precedes and what follows. */
  readonly rule?: { readonly body: Span; readonly head: Span; readonly window?: Duration };
  readonly reasons: readonly ReasonStep[];
}

export interface StatedCause {
  readonly span: Span;
  /** `general`: a condition of the actor that would touch every recipient (its factory, its pandemic rules); `specific`: names a recipient's conduct. */
  readonly scope: 'general' | 'specific';
  readonly because: string;
}

import type { Reading } from '../language/reading.js';
import type { Actor } from '../model/actor.js';
import type { Claim, ClaimKind } from '../model/claim.js';
import type { Attribution, Hedge, ReasonStep } from '../model/event.js';
import type { Span } from '../model/span.js';

/** A claim as one sentence gives it, before the sentences around it have been looked at. */
export interface Draft {
  readonly reading: Reading;
  readonly kind: ClaimKind;
  /** Tokens of the proposition; the content is the span that covers them. */
  readonly tokens: readonly number[];
  /** Replaces the content where it runs over several sentences. */
  readonly content?: Span;
  readonly sentence?: Span;
  readonly cue?: Span;
  readonly attribution?: Attribution;
  readonly hedge?: Hedge;
  readonly about?: readonly Actor[];
  readonly events?: readonly string[];
  readonly cause?: CauseDraft;
  readonly attitude?: Attitude;
  readonly horizon?: NonNullable<Claim['horizon']>;
  readonly rule?: NonNullable<Claim['rule']>;
  readonly reasons: readonly ReasonStep[];
}

/** A cause whose act and scope are still open. */
export interface CauseDraft {
  readonly tokens: readonly number[];
  /** Words that decide whether the cause is general, often more than the cause itself. */
  readonly scope: readonly number[];
  /** Words that make the act an answer to somebody's conduct: "in response to", "over". */
  readonly answers?: string;
  /** Head of what is explained, when the sentence says it. */
  readonly governor?: number;
  /** Without an act to explain, these words give no reason: "the flood slowed the mill". */
  readonly needsAct: boolean;
  /** How many sentences back the act may stand. */
  readonly reach: number;
}

/** Who feels something, and what about. */
export interface Attitude {
  readonly holder: Actor;
  readonly stimulus: readonly number[];
}

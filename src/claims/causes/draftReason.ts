import type { Reading } from '../../language/reading.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Voice } from '../voice.js';

/** How far back the act of a cause may stand, in sentences. */
export const actReach = 5;

export interface ReasonParts {
  /** Words of the whole proposition. */
  readonly tokens: readonly number[];
  readonly cue: Span;
  readonly voice: Voice;
  readonly cause: readonly number[];
  /** Words that decide on the scope, when they are more than the cause. */
  readonly scope?: readonly number[];
  readonly answers?: string | undefined;
  readonly governor?: number | undefined;
  readonly needsAct?: boolean;
  readonly reach?: number;
  readonly says: string;
}

/** A stated reason whose act is still to be found. */
export function draftReason(reading: Reading, parts: ReasonParts): Draft {
  const { tokens, cue, voice, cause, governor } = parts;
  return {
    reading,
    kind: 'reason',
    tokens,
    cue,
    ...voice,
    cause: {
      tokens: cause,
      scope: parts.scope ?? cause,
      ...(governor === undefined ? {} : { governor }),
      ...(parts.answers === undefined ? {} : { answers: parts.answers }),
      needsAct: parts.needsAct ?? false,
      reach: parts.reach ?? actReach,
    },
    reasons: [{ rule: 'reason', says: parts.says, span: cue }],
  };
}

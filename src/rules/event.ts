/** One act as rules count it: a relation counts once for a directed pair and day. */
export interface RuleEvent {
  readonly id: string;
  readonly actor: string;
  readonly recipient: string;
  /** Code of the act in any one scheme; rules are keyed by it, so that they apply to other sets. */
  readonly code: string;
  /** Day of the act, a whole number in any count (days since 1970-01-01). */
  readonly day: number;
}

/** Who does what follows: the same side again, the other side, or a third party toward either. */
export type Direction = 'same' | 'reaction' | 'third-on-actor' | 'third-on-recipient';

export const directions: readonly Direction[] = ['same', 'reaction', 'third-on-actor', 'third-on-recipient'];

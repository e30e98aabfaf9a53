import type { EventType } from '../model/event.js';

/** What a verb or noun does to the act below it: "suspend deliveries", "promise aid", "refuse to withdraw". */
export type Operator =
  | 'promise'
  | 'refuse'
  | 'end'
  | 'cancel'
  | 'delay'
  | 'start'
  | 'hasten'
  | 'demand'
  | 'threaten'
  | 'deny'
  | 'attempt'
  | 'light';

/** Where a role may stand, tried in order: `subject`, `object`, `indirect`, `owner` (whose the object is), `possessor` (whose the object or any phrase of the clause is), `complement` (who shall act in the clause below) or a preposition. */
export type Slot = string;

/** A frame as written in data/frames: trigger, slots, conditions, code. Examples stay in the data. */
export interface FrameRow {
  readonly id: string;
  readonly file: string;
  readonly operator?: Operator;
  readonly type?: EventType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
  /** Lemmas, with particle where there is one: `pull out`. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly actor?: readonly Slot[];
  readonly recipient?: readonly Slot[];
  readonly about?: readonly Slot[];
  /** All parties act on each other: met, clashed, signed. */
  readonly reciprocal?: boolean;
  /** The act needs a second party: "held talks" with nobody in particular is no event between states. */
  readonly pair?: boolean;
  /** The bare noun reports an occurrence ("after the clashes"); without it a noun needs a verb that makes it happen. */
  readonly occurs?: boolean;
  /** A second act that the same words report: a court that jails convicts and arrests. */
  readonly also?: { readonly type: EventType; readonly mode?: string };
  readonly when?: FrameCondition;
}

/** All given conditions must hold. Words are lemmas, or `@name` for a list of data/language. */
export interface FrameCondition {
  readonly object?: readonly string[];
  readonly notObject?: readonly string[];
  /** A modifier of the object has one of these lemmas: "martial law", "tear gas". */
  readonly objectHas?: readonly string[];
  readonly objectIsActor?: boolean;
  readonly hasObject?: boolean;
  readonly subject?: readonly string[];
  /** One of these prepositions introduces a phrase of the clause. */
  readonly preposition?: readonly string[];
  /** A phrase with one of these prepositions names an actor. */
  readonly actorAfter?: readonly string[];
  /** No phrase with one of these prepositions names an actor. */
  readonly noActorAfter?: readonly string[];
  /** A direct dependant (complement, adverb, adjective, compound) has one of these lemmas: find + guilty. */
  readonly dependant?: readonly string[];
  readonly notDependant?: readonly string[];
}

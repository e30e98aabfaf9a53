/** A code that an actor has for a time. Days are `YYYY-MM-DD`; a code without bounds holds when no dated one does. */
export interface DatedCode {
  readonly code: string;
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
  /** The first day on which it no longer holds. */
  readonly before?: string;
}

/** A name from an actor dictionary. */
export interface ActorName {
  /** Upper case, one a word. */
  readonly words: readonly string[];
  /** In the order of the file: the first one whose dates fit is taken. */
  readonly codes: readonly DatedCode[];
}

/** A noun from an agent dictionary. */
export interface AgentName {
  readonly words: readonly string[];
  /** Has a `~` where the code of the actor goes: `~GOV`, `NGO~`. */
  readonly code: string;
}

/** Words that make a sentence, or a whole report, be left out. */
export interface Discard {
  readonly words: readonly string[];
  readonly story: boolean;
}

/** A code of a verb or pattern. Neither part: no event (`[---]`). */
export interface VerbCode {
  /** Source to target. */
  readonly there?: string;
  /** The mirror, target to source. */
  readonly back?: string;
}

interface Placed {
  /** Nothing may stand between it and the element nearer to the verb. */
  readonly tight: boolean;
}

/** A word in upper case. `exact`: its plural does not count. */
export interface WordPart extends Placed {
  readonly kind: 'word';
  readonly word: string;
  readonly exact: boolean;
}

/** A synonym set by its name, without `&`. */
export interface SetPart extends Placed {
  readonly kind: 'set';
  readonly name: string;
}

/** `$` source, `+` target, `^` a noun phrase to skip, `%` a source of several members that act on each other. */
export interface SlotPart extends Placed {
  readonly kind: 'slot';
  readonly slot: '$' | '+' | '^' | '%';
}

/** `{...}`, a noun phrase whose last word is its head, or `(...)`, a preposition and what it leads. */
export interface GroupPart extends Placed {
  readonly kind: 'phrase' | 'prepositional';
  readonly parts: readonly PatternPart[];
}

/** One element of a verb pattern. */
export type PatternPart = WordPart | SetPart | SlotPart | GroupPart;

export interface VerbPattern {
  /** From the verb outwards. */
  readonly before: readonly PatternPart[];
  readonly after: readonly PatternPart[];
  readonly code: VerbCode;
  /** Of the first format, where words stand for words and not for phrases. */
  readonly literal: boolean;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** One spelling of a verb. */
export interface VerbForm {
  readonly words: readonly string[];
  /** Which of the words is the verb; the others stand beside it. */
  readonly head: number;
  /** Name in the head of its block; empty without head. */
  readonly block: string;
  readonly code: VerbCode;
  readonly patterns: readonly VerbPattern[];
}

/** A party in a transformation: two that are named, one that is missing (`_`), or any (`.`). */
export type PartyMark = 'a' | 'b' | '_' | '.';

/** `~ a (_ b ATTACK) WANT = a b 138`: an act below another, and the one event that both are. */
export interface Transformation {
  /** Name of the upper verb's block; its source is `a`. */
  readonly upper: string;
  readonly lower: {
    readonly source: PartyMark;
    readonly target: PartyMark;
    /** Name of the lower verb's block; undefined for any (`Q`). */
    readonly block: string | undefined;
    /** `WILL_ATTACK`. */
    readonly future: boolean;
  };
  readonly source: PartyMark;
  readonly target: PartyMark;
  /** Undefined for the lower verb's own (`Q`). */
  readonly code: string | undefined;
}

/** A member of a synonym set: words, another set, or a phrase. */
export type Synonym = readonly PatternPart[];

export interface PetrarchDictionaries {
  readonly actors: readonly ActorName[];
  readonly agents: readonly AgentName[];
  readonly discards: readonly Discard[];
  readonly verbs: readonly VerbForm[];
  readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;
  /** The first that fits is applied. */
  readonly transformations: readonly Transformation[];
  /** Internal coding ontology: what the digits of a code mean, as one number. Empty: codes are not calculated with. */
  readonly ontology: ReadonlyMap<string, number>;
}

import type { Sentence, Token } from '../../model/parse.js';

/** A name found before, for instance by the actor dictionary, with an id shared by all names of one bearer. */
export interface NameSpan {
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly id: string;
  /** An adjective ("Kenyan"): its country can be meant by "the country" and "the two sides". */
  readonly adjective?: boolean;
}

export type NameType = 'person' | 'organisation' | 'country' | 'place' | 'other';

/** What the words show of the thing meant; `?` when they show nothing. */
export type Being = 'person' | 'group' | 'country' | 'place' | 'thing' | 'time' | '?';

export type Gender = 'male' | 'female' | '?';

export type GrammaticalNumber = 'one' | 'many' | '?';

export type Form =
  | 'pronoun'
  | 'name'
  | 'definite'
  | 'indefinite'
  | 'bare'
  | 'demonstrative'
  | 'owned'
  | 'list'
  | 'adjective';

export type Role =
  | 'subject'
  | 'passiveSubject'
  | 'object'
  | 'oblique'
  | 'modifier'
  | 'possessor'
  | 'compound'
  | 'apposition'
  | 'predicate'
  | 'other';

/** A phrase that may refer: a pronoun, a name, a noun with what hangs on it, or a list of these. */
export interface Phrase {
  readonly sentence: Sentence;
  readonly head: Token;
  /** First and last token of the phrase, inclusive; for a member of a list its own words only. */
  readonly first: number;
  readonly last: number;
  /** Number of the head among all words of the text. */
  readonly place: number;
  readonly form: Form;
  readonly role: Role;
  readonly number: GrammaticalNumber;
  readonly being: Being;
  readonly gender: Gender;
  /** Lower-case lemma of the head. */
  readonly lemma: string;
  /** Words of a name, lower case, without titles and articles; empty for other phrases. */
  readonly nameWords: readonly string[];
  readonly name?: NameSpan;
  /** Heads of the members of a list. */
  readonly members: readonly number[];
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

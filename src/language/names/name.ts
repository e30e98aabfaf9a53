/** What a name names. `people` is a demonym ("Norwegian", "Norwegians"); `unknown` a name whose type no evidence settles. */
export type NameType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'facility'
  | 'weapon'
  | 'product'
  | 'event'
  | 'document'
  | 'people'
  | 'unknown';

/** A name in a sentence. */
export interface Name {
  /** First and last token of the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the report's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the sentence. */
  readonly text: string;
  readonly type: NameType;
  /** Code of the state that the dictionary, a name inside or a demonym beside it gives. */
  readonly country?: string;
  /** Names inside this one ("Norway" in "the Ministry of Defence of Norway"), left to right. */
  readonly inner?: readonly Name[];
  /** The evidence that decided, in words. */
  readonly because: string;
  /** How sure the type is, 0 to 1. */
  readonly score: number;
}

/** A stretch of tokens that may be a name, first and last inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

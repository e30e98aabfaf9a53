/** A word with its place in the report and in the tree. */
export interface Token {
  /** 0-based position in the sentence. */
  readonly index: number;
  /** UTF-16 offsets in the report's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, with subtype (`nsubj:pass`). */
  readonly deprel: string;
  /** Universal features as in CoNLL-U: `Number=Sing|Person=3`, keys sorted; empty when the word has none. */
  readonly feats: string;
}

/** What the trained model takes a word for: beginning or inside of a person's, place's or organisation's name, or none (`O`). */
export interface NameMark {
  readonly mark: 'O' | 'B-PER' | 'I-PER' | 'B-LOC' | 'I-LOC' | 'B-ORG' | 'I-ORG';
  /** The model's own probability, 0 to 1. */
  readonly p: number;
}

/** A sentence or, for headlines and captions, a unit of text of its own. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `prose` unless the text's layout says otherwise. */
  readonly kind: 'prose' | 'headline' | 'caption' | 'list';
  /** One for each token, from the trained model; evidence for `namesOf`, no names yet. Absent on trees from elsewhere. */
  readonly marks?: readonly NameMark[];
}

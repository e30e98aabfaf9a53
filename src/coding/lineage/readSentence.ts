import type { Mention } from '../../model/mention.js';
import type { Sentence } from '../../model/parse.js';

/** A sentence with the parties named in it; a `Reading` is one. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

import type { Sentence } from '../../src/model/parse.js';
import type { GoldSentence } from './conllu.js';
import { countRight } from './score.js';

/** Head and universal label of the sentences that share the value of a comment (`# construction = passive`), gold words. */
export interface NoteScore {
  readonly value: string;
  readonly sentences: number;
  readonly words: number;
  /** Percentages. */
  readonly las: number;
  readonly wholeTrees: number;
}

/** Scores by a comment of the treebank, the weakest first. Sentences without that comment are left out. */
export function scoresByNote(
  note: string,
  gold: readonly GoldSentence[],
  system: readonly Sentence[],
): NoteScore[] {
  const groups = new Map<string, { right: number; words: number; whole: number; sentences: number }>();
  gold.forEach((sentence, index) => {
    const value = sentence.notes[note];
    const parsed = system[index];
    if (value === undefined || parsed === undefined) return;
    const { las, gold: words } = countRight([sentence], [parsed]);
    const group = groups.get(value) ?? { right: 0, words: 0, whole: 0, sentences: 0 };
    group.right += las;
    group.words += words;
    group.whole += las === words ? 1 : 0;
    group.sentences++;
    groups.set(value, group);
  });
  return [...groups]
    .map(([value, { right, words, whole, sentences }]) => ({
      ...{ value, sentences, words },
      las: (100 * right) / words,
      wholeTrees: (100 * whole) / sentences,
    }))
    .sort((a, b) => a.las - b.las || (a.value < b.value ? -1 : 1));
}

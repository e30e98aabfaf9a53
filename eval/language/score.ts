import type { Sentence, Token } from '../../src/model/parse.js';
import type { GoldSentence, GoldWord } from './conllu.js';

/** Counts of right answers, out of `gold` words in the treebank and `system` words of ours. */
export interface Counts {
  gold: number;
  system: number;
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  /** The whole string of features as in gold. */
  feats: number;
  uas: number;
  /** Right head and universal label. */
  las: number;
  /** Right head and label with its subtype. */
  full: number;
  goldSentences: number;
  systemSentences: number;
  sentences: number;
}

export const universal = (label: string): string => label.split(':')[0] as string;

/**
 * Compares parses with a treebank as the CoNLL 2018 shared task does: a word counts when its characters are those of a
 * gold word, heads are compared as words, not as numbers. With gold words every word counts.
 */
export function countRight(gold: readonly GoldSentence[], system: readonly Sentence[]): Counts {
  const counts = empty(gold, system);
  const found = new Map<string, { token: Token; sentence: Sentence }>();
  for (const sentence of system)
    for (const token of sentence.tokens) found.set(`${token.start} ${token.end}`, { token, sentence });
  const spans = new Set(system.map(({ tokens }) => spanOf(tokens)));
  for (const { words } of gold) {
    if (spans.has(spanOf(words))) counts.sentences++;
    for (const word of words) {
      const ours = found.get(`${word.start} ${word.end}`);
      if (ours) countWord(counts, { word, words, ...ours });
    }
  }
  return counts;
}

function empty(gold: readonly GoldSentence[], system: readonly Sentence[]): Counts {
  return {
    gold: gold.reduce((sum, { words }) => sum + words.length, 0),
    system: system.reduce((sum, { tokens }) => sum + tokens.length, 0),
    goldSentences: gold.length,
    systemSentences: system.length,
    ...{ words: 0, upos: 0, xpos: 0, lemma: 0, feats: 0, uas: 0, las: 0, full: 0, sentences: 0 },
  };
}

const spanOf = (words: readonly { start: number; end: number }[]): string =>
  `${words[0]?.start} ${words.at(-1)?.end}`;

interface Pair {
  readonly word: GoldWord;
  readonly words: readonly GoldWord[];
  readonly token: Token;
  readonly sentence: Sentence;
}

function countWord(counts: Counts, { word, words, token, sentence }: Pair): void {
  counts.words++;
  if (token.upos === word.upos) counts.upos++;
  if (token.xpos === word.xpos) counts.xpos++;
  if (word.lemma === '_' || token.lemma.toLowerCase() === word.lemma.toLowerCase()) counts.lemma++;
  if (token.feats === word.feats) counts.feats++;
  const head = sentence.tokens[token.head];
  const isHead = (place: number) => head?.start === words[place]?.start && head?.end === words[place]?.end;
  const readings = [word, ...(word.other ? [word.other] : [])].filter((reading) => isHead(reading.head));
  if (readings.length === 0) return;
  counts.uas++;
  const labels = readings.map(({ deprel }) => deprel);
  if (labels.map(universal).includes(universal(token.deprel))) counts.las++;
  if (labels.includes(token.deprel)) counts.full++;
}

/** Recall of the arcs of one relation: right head and full label, of those in gold (same words on both sides). */
export function recallOf(
  relations: readonly string[],
  gold: readonly GoldSentence[],
  system: readonly Sentence[],
): { right: number; total: number } {
  let [right, total] = [0, 0];
  gold.forEach(({ words }, index) => {
    words.forEach((word, place) => {
      if (!relations.includes(word.deprel)) return;
      const token = system[index]?.tokens[place];
      total++;
      if (token?.head === word.head && token.deprel === word.deprel) right++;
    });
  });
  return { right, total };
}

/** F1 in percent, 2 x right / (gold + system). */
export function f1(right: number, gold: number, system: number): number {
  return gold + system === 0 ? 0 : (200 * right) / (gold + system);
}

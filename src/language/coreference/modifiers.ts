import type { Token } from '../../model/parse.js';
import type { PhrasedSentence } from './phrases.js';

/** What narrows a noun down: "the new (Kenyan) ministry (of health) (that was set up)". */
export interface Modifiers {
  /** Words before and after the noun, lower case; articles, pronouns and weak adjectives left out. */
  readonly words: ReadonlySet<string>;
  /** A clause or a place follows that tells which one: it is new to the reader. */
  readonly clause: boolean;
  /** Words that deny identity: "the other", "another", "the same", "each". */
  readonly other: boolean;
  /** "two" or "both" stands before it. */
  readonly two: boolean;
  /** Only names and their adjectives narrow it down: "the South American country". */
  readonly proper: boolean;
}

const weak = new Set(
  'entire whole very own aforementioned said former current present latter said latest recent controversial'.split(
    ' ',
  ),
);
const others = new Set(
  'other another same each every any no next first second third fourth last only different several many most such certain similar various what which whatever more few all half neither either'.split(
    ' ',
  ),
);

export function modifiersOf(sentence: PhrasedSentence, head: Token): Modifiers {
  const words = new Set<string>();
  let clause = false;
  let other = false;
  let two = false;
  let proper = true;
  for (const index of sentence.children[head.index] ?? []) {
    const part = sentence.tokens[index] as Token;
    const word = part.text.toLowerCase();
    if (word === 'two' || word === '2' || word === 'both') two = true;
    else if (others.has(word) || part.xpos === 'JJS' || part.xpos === 'RBS') other = true;
    else if (part.deprel === 'acl:relcl' || part.deprel === 'acl') clause = true;
    else if (isNarrowing(part)) {
      addWords(sentence, part, words);
      proper &&= part.deprel === 'amod' && /^\p{Lu}/u.test(part.text);
    }
  }
  return { words, clause, other, two, proper };
}

function isNarrowing(part: Token): boolean {
  if (part.upos === 'PRON' || part.upos === 'DET') return false;
  return /^(?:amod|compound|nmod|nummod|flat|appos)/.test(part.deprel) && part.deprel !== 'appos';
}

function addWords(sentence: PhrasedSentence, part: Token, words: Set<string>): void {
  const word = part.lemma.toLowerCase();
  if (!weak.has(word)) words.add(word);
  for (const index of sentence.children[part.index] ?? []) {
    const below = sentence.tokens[index] as Token;
    if (/^(?:compound|flat|amod)/.test(below.deprel)) words.add(below.lemma.toLowerCase());
  }
}

export const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

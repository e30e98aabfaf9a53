import type { Token } from '../../model/parse.js';

export type PronounClass = 'he' | 'she' | 'it' | 'they';

const classes: ReadonlyMap<string, PronounClass> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, PronounClass] => [word, 'he']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, PronounClass] => [word, 'she']),
  ...['it', 'its', 'itself'].map((word): [string, PronounClass] => [word, 'it']),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'themself', "'em"].map(
    (word): [string, PronounClass] => [word, 'they'],
  ),
]);

/** The class of a third-person pronoun; undefined for any other word. */
export function pronounClass(token: Token): PronounClass | undefined {
  // "IT" is a trade.
  if (token.upos !== 'PRON' || token.text === 'IT') return undefined;
  return classes.get(token.text) ?? classes.get(token.text.toLowerCase());
}

export function isReflexive(token: Token): boolean {
  return /sel(?:f|ves)$/i.test(token.text);
}

export function isPossessive(token: Token): boolean {
  return token.xpos === 'PRP$' || token.deprel === 'nmod:poss';
}

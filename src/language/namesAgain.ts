import type { Sentence, Token } from '../model/parse.js';

const opensAsNoun = (token: Token): boolean => token.upos === 'NOUN' && /^\p{Lu}\p{L}{2,}$/u.test(token.text);

/**
 * A noun that opens a sentence is capitalised whatever it is. Where the text has the same word as a name in the middle
 * of a sentence, and never in lower case, it is that name: "President Torres flew to ... Torres will meet ...".
 */
export function namesAgain(sentences: readonly Sentence[]): Sentence[] {
  if (!sentences.some(({ tokens }) => tokens[0] && opensAsNoun(tokens[0]))) return [...sentences];
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { index, text, upos } of tokens) {
      if (index > 0 && upos === 'PROPN') names.add(text);
      else if (upos !== 'PROPN') plain.add(text);
    }
  }
  return sentences.map((sentence) => {
    const first = sentence.tokens[0];
    if (!first || !opensAsNoun(first)) return sentence;
    if (!names.has(first.text) || plain.has(first.text.toLowerCase())) return sentence;
    const name: Token = { ...first, upos: 'PROPN', xpos: 'NNP', lemma: first.text };
    return { ...sentence, tokens: [name, ...sentence.tokens.slice(1)] };
  });
}

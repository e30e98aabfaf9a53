import type { Sentence, Token } from '../../model/parse.js';

/** Trees from elsewhere may have heads that run in circles; a word that is its own ancestor becomes a root. */
export function withoutCircles(sentence: Sentence): Sentence {
  const heads = sentence.tokens.map(({ head }) => head);
  for (const { index } of sentence.tokens) {
    let above = heads[index] ?? -1;
    for (let steps = 0; above >= 0 && above !== index && steps < heads.length; steps++)
      above = heads[above] ?? -1;
    if (above === index) heads[index] = -1;
  }
  const cut = heads.some((head, index) => head !== sentence.tokens[index]?.head);
  if (!cut) return sentence;
  const tokens = sentence.tokens.map((token, index): Token => ({ ...token, head: heads[index] ?? -1 }));
  return { ...sentence, tokens };
}

import type { Reading } from '../language/reading.js';
import { at, conjuncts } from '../language/tree.js';
import { listLemma, wordSet } from '../language/words.js';
import type { Span } from '../model/span.js';

const designator = /\b[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*\b/g;

/** Classes that make two objects comparable: designators ("S-400"), then head nouns, then the word lists they belong to. */
export function objectClasses(reading: Reading, heads: readonly number[], span: Span): string[] {
  const designators = span.exact.match(designator) ?? [];
  const lemmas = heads
    .flatMap((head) => conjuncts(reading.tree, head))
    .map((index) => listLemma(at(reading.tree, index)));
  const lists = ['weapon', 'aircraft', 'vessel', 'energy', 'food', 'medicine'].filter((name) =>
    lemmas.some((lemma) => wordSet(name).has(lemma)),
  );
  return [...new Set([...designators, ...lemmas, ...lists])];
}

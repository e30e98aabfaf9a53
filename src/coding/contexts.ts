import type { Reading } from '../language/reading.js';
import { at, preposition, relation, subtree } from '../language/tree.js';
import { listLemma } from '../language/words.js';
import type { Token } from '../model/parse.js';
import { contextsToldBy } from '../ontology/contexts.js';
import type { Act } from './act.js';

/** A context with the word that told it; without one it comes from the frame. */
export interface ToldContext {
  readonly name: string;
  readonly token?: number;
}

/** Contexts of an act: those its frames imply, then those that words within the act tell. Never those of other clauses. */
export function contextsOf(reading: Reading, act: Act): ToldContext[] {
  const found = new Map<string, ToldContext>();
  for (const { frame } of [...act.chain].reverse())
    for (const name of frame.contexts ?? []) if (!found.has(name)) found.set(name, { name });
  for (const token of wordsOf(reading, act))
    for (const name of contextsToldBy(listLemma(token)))
      if (!found.has(name)) found.set(name, { name, token: token.index });
  return [...found.values()];
}

/** Relations that open another clause. */
const elsewhere: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'acl', 'csubj', 'conj']);

/** What follows these is the occasion of the act. */
const occasions: ReadonlySet<string> = new Set(['amid', 'during', 'after', 'following', 'before', 'since']);

/** Nouns and adjectives of the act's own clauses; words that name a state or a body stand for it, not for a context. */
function wordsOf(reading: Reading, act: Act): Token[] {
  const predicates = new Set(act.chain.map(({ clause }) => clause.predicate));
  const inside = [...predicates].flatMap((predicate) =>
    subtree(
      reading.tree,
      predicate,
      (token) =>
        (predicates.has(token.index) && token.index !== predicate) ||
        (elsewhere.has(relation(token)) && isClause(token)) ||
        occasions.has(preposition(reading.tree, token.index)),
    ),
  );
  return [...new Set(inside)]
    .sort((a, b) => a - b)
    .map((index) => at(reading.tree, index))
    .filter(({ index, upos }) => {
      const named = reading.mentionAt.get(index);
      return (upos === 'NOUN' || upos === 'ADJ') && (!named || named.as === 'office');
    });
}

const isClause = (token: Token): boolean =>
  token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ';

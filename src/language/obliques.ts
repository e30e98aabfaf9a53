import type { Token } from '../model/parse.js';
import { antecedent, at, dependants, isVerb, preposition, relation, subtree, type Tree } from './tree.js';
import { listLemma, wordSet } from './words.js';

/** A prepositional phrase of a clause. `via` tells whether the tree hangs it on the predicate or inside its object. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
  readonly via: 'predicate' | 'object';
}

/** Nouns that make a preposition with the words around them: "on behalf of A", "in A's favour". */
const complexPrepositions: ReadonlyMap<string, string> = new Map([
  ['on behalf', 'on behalf of'],
  ['in favour', 'in favour of'],
  ['in favor', 'in favour of'],
  ['in support', 'in support of'],
  ['at request', 'at the request of'],
  ['in front', 'in front of'],
]);

function complexPhrase(tree: Tree, noun: number): Oblique[] {
  const name = complexPrepositions.get(`${preposition(tree, noun)} ${at(tree, noun).lemma}`);
  if (!name) return [];
  return dependants(tree, noun, 'nmod').map((part) => ({
    preposition: name,
    head: part.index,
    via: 'predicate',
  }));
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Phrases that the parser hung on a date ("on Saturday with B") or that stand below what is given ("5 million in aid to B"). */
function nestedPhrases(tree: Tree, part: Token): Oblique[] {
  const word = preposition(tree, part.index);
  const given = word === 'in' && wordSet('given').has(listLemma(part));
  const inside = dependants(tree, part.index, 'nmod').map((inner) => ({
    preposition: preposition(tree, inner.index),
    head: inner.index,
    via: 'predicate' as const,
  }));
  if (given || calendar.test(part.text)) return inside;
  // "was staged by prisoners against B": what follows the agent belongs to the act.
  return word === 'by' ? inside.filter((inner) => inner.preposition === 'against') : [];
}

/** "batteries bound for B": where goods are bound is to whom they go. */
function towards(tree: Tree, index: number): string {
  const word = preposition(tree, index);
  const governor = at(tree, index).head;
  return word === 'for' && governor >= 0 && wordSet('bound').has(at(tree, governor).lemma) ? 'to' : word;
}

/** Phrases that tell another occasion: what stands in them is no part of the object ("A's role during the invasion of B"). */
const temporal: ReadonlySet<string> = new Set('during after following amid since before despite'.split(' '));

/** The prepositional phrases of a predicate, those inside its objects included. */
export function obliquesOf(tree: Tree, predicate: number, objects: readonly number[]): Oblique[] {
  const found: Oblique[] = [];
  for (const part of dependants(tree, predicate, 'obl', 'nmod')) {
    if (part.deprel === 'nmod:poss') continue;
    found.push({
      preposition: preposition(tree, part.index),
      head: antecedent(tree, part.index),
      via: 'predicate',
    });
    found.push(...complexPhrase(tree, part.index), ...nestedPhrases(tree, part));
  }
  found.push(...gerundPhrases(tree, predicate));
  for (const object of objects) {
    for (const index of subtree(
      tree,
      object,
      (token) =>
        token.index !== object &&
        ((isVerb(token) && !token.deprel.startsWith('acl')) ||
          relation(token) === 'appos' ||
          temporal.has(preposition(tree, token.index))),
    )) {
      const token = at(tree, index);
      if (index === object || (relation(token) !== 'nmod' && relation(token) !== 'obl')) continue;
      if (token.deprel === 'nmod:poss') continue;
      found.push({ preposition: towards(tree, index), head: index, via: 'object' });
    }
  }
  return found;
}

/** "charged with spying", "cracked down on speeding": a preposition before a gerund opens a phrase like any other. */
function gerundPhrases(tree: Tree, predicate: number): Oblique[] {
  return dependants(tree, predicate, 'obl', 'advcl').flatMap((part) => {
    const marks = dependants(tree, part.index, 'mark').filter(
      (mark) => mark.xpos === 'IN' && mark.index === part.index - 1,
    );
    const plain = part.xpos === 'VBG' || part.upos === 'NOUN';
    return plain
      ? marks.map((mark) => ({
          preposition: mark.text.toLowerCase(),
          head: part.index,
          via: 'predicate' as const,
        }))
      : [];
  });
}

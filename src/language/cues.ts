import type { Token } from '../model/parse.js';
import { at, dependants, isVerb, relation, type Tree } from './tree.js';
import { wordSet } from './words.js';

export const negators = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'nor', 'neither']);
export const possible = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'can',
  'must',
  'ought',
  "'d",
  '’d',
]);
export const coming = new Set(['will', 'shall', "'ll", '’ll', 'wo']);

/** "will visit B and sign": a later member without words of its own stands under the first member's auxiliary. */
export function sharesAuxiliary(tree: Tree, token: Token): boolean {
  return (
    isVerb(token) && token.xpos === 'VB' && dependants(tree, token.index, 'aux', 'nsubj', 'mark').length === 0
  );
}

export function negationOf(tree: Tree, index: number): Token | undefined {
  const parts = dependants(tree, index, 'advmod', 'det', 'cc:preconj', 'cc');
  const own = parts.find((part) => negators.has(part.text.toLowerCase()) && !isNotOnly(tree, part));
  if (own) return own;
  const without = dependants(tree, index, 'mark', 'case').find(
    (part) => part.text.toLowerCase() === 'without',
  );
  if (without && isVerb(at(tree, index))) return without;
  const longer = parts.find(
    (part) =>
      part.lemma === 'long' && dependants(tree, part.index, 'advmod').some((word) => word.lemma === 'no'),
  );
  if (longer) return longer;
  // "no troops crossed", "took no action".
  for (const part of dependants(tree, index, 'nsubj', 'obj')) {
    const none = dependants(tree, part.index, 'det', 'cc:preconj', 'cc').find(
      (word) => word.text.toLowerCase() === 'no' || word.text.toLowerCase() === 'neither',
    );
    if (none) return none;
  }
  return dependants(tree, index, 'det').find((word) => word.text.toLowerCase() === 'no');
}

/** "said it would V": the past of "will", not a condition, unless one is stated. */
export function reportedFuture(tree: Tree, predicates: readonly number[]): Token | undefined {
  for (const index of predicates) {
    const would = dependants(tree, index, 'aux').find((part) => /^(?:would|['’]d)$/i.test(part.text));
    const token = at(tree, index);
    if (!would || relation(token) !== 'ccomp' || token.head < 0) continue;
    const speech = at(tree, token.head);
    if (speech.xpos === 'VBD' && wordSet('say').has(speech.lemma)) return would;
  }
  return undefined;
}

/** "did not say that A attacked": what was not said is open, not denied. */
export function unsaidBy(tree: Tree, speech: number): Token | undefined {
  if (!wordSet('say').has(at(tree, speech).lemma)) return undefined;
  return negationOf(tree, speech) ?? nobodyAt(tree, speech);
}

/** "nobody believes that ...". */
export const nobodyAt = (tree: Tree, verb: number): Token | undefined =>
  dependants(tree, verb, 'nsubj').find((part) => /^(?:nobody|none|no|few)$/i.test(part.text));

/** "no evidence that A attacked B". */
export const noneOf = (tree: Tree, noun: number): Token | undefined =>
  dependants(tree, noun, 'det', 'amod').find((part) => /^(?:no|little)$/i.test(part.text));

export function isNotOnly(tree: Tree, token: Token): boolean {
  const next = tree.tokens[token.index + 1];
  return next !== undefined && ['only', 'just', 'merely', 'least'].includes(next.text.toLowerCase());
}

export function modal(tree: Tree, index: number, words: ReadonlySet<string>): Token | undefined {
  // "Theresa May has held talks": a capital inside the sentence makes it a name.
  return dependants(tree, index, 'aux').find(
    (part) => words.has(part.text.toLowerCase()) && (part.index === 0 || !/^\p{Lu}\p{Ll}/u.test(part.text)),
  );
}

/** "is to visit", and in headlines the bare infinitive "A to visit B". */
export function isTo(tree: Tree, index: number): Token | undefined {
  const token = at(tree, index);
  if (
    token.xpos !== 'VB' ||
    relation(token) === 'xcomp' ||
    relation(token) === 'advcl' ||
    relation(token) === 'acl'
  )
    return undefined;
  const mark = dependants(tree, index, 'mark').find((part) => part.text.toLowerCase() === 'to');
  // "the response was to close the border": told, not still to come.
  if (dependants(tree, index, 'nsubj').some(({ lemma }) => wordSet('voice').has(lemma))) return undefined;
  return mark && (relation(token) === 'root' || dependants(tree, index, 'nsubj').length > 0)
    ? mark
    : undefined;
}

/** Verbs and nouns of saying. */
export function isSpeech(token: Token): boolean {
  if (token.upos === 'NOUN')
    return [
      'report',
      'claim',
      'accusation',
      'allegation',
      'statement',
      'rumour',
      'rumor',
      'suggestion',
      'announcement',
    ].includes(token.lemma);
  return wordSet('say').has(token.lemma);
}

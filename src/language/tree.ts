import type { Sentence, Token } from '../model/parse.js';
import { remembered } from '../util/remembered.js';

/** A sentence with its dependants by head, computed once. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head >= 0) children[token.head]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children };
}

/** The token at an index that is known to exist. */
export function at(tree: Tree, index: number): Token {
  return tree.tokens[index] as Token;
}

/** The relation without its subtype. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

/** Dependants of a token that carry one of the relations (`nsubj` also matches `nsubj:pass`; `nsubj:pass` only itself). */
export function dependants(tree: Tree, head: number, ...relations: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const index of tree.children[head] ?? []) {
    const token = at(tree, index);
    const { deprel } = token;
    if (relations.includes(deprel) || (deprel.includes(':') && relations.includes(relation(token))))
      found.push(token);
  }
  return found;
}

/** All tokens below a head, itself included, in text order. `cut` leaves out a dependant and what hangs below it. */
export function subtree(tree: Tree, head: number, cut?: (token: Token) => boolean): number[] {
  const found: number[] = [];
  const open = [head];
  const seen = new Uint8Array(tree.tokens.length);
  while (open.length > 0) {
    const index = open.pop() as number;
    if (seen[index]) continue;
    seen[index] = 1;
    found.push(index);
    for (const child of tree.children[index] ?? []) if (!cut?.(at(tree, child))) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** The chain of heads above a token, nearest first. */
export function ancestors(tree: Tree, index: number): Token[] {
  const found: Token[] = [];
  let head = at(tree, index).head;
  while (head >= 0 && found.length <= tree.tokens.length) {
    const token = at(tree, head);
    found.push(token);
    head = token.head;
  }
  return found;
}

/** The preposition(s) of an oblique or nominal modifier, lower case: `to`, `according to`, `` when bare. */
export const preposition = remembered((tree: Tree, index: number): string => {
  const cases = dependants(tree, index, 'case').filter(
    (token) => token.text !== "'s" && token.text !== '’s' && token.text !== "'",
  );
  const first = cases[0];
  if (!first) return '';
  const fixed = dependants(tree, first.index, 'fixed').map((token) => token.text.toLowerCase());
  const rest = cases.slice(1).map((token) => token.text.toLowerCase());
  // An "of" inside a name ("of the Kingdom of B") repeats the first and adds nothing.
  return [...new Set([first.text.toLowerCase(), ...fixed, ...rest])].join(' ');
});

/** Coordinated members of a phrase, the first included. UD hangs all later members on the first. */
export function conjuncts(tree: Tree, head: number): number[] {
  return [
    head,
    ...dependants(tree, head, 'conj')
      .filter((token) => !isExcluded(tree, token.index))
      .map((token) => token.index),
  ];
}

/** "A, not B": the later member is named to be left out. */
function isExcluded(tree: Tree, member: number): boolean {
  return dependants(tree, member, 'advmod', 'cc').some((part) => part.text.toLowerCase() === 'not');
}

export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.xpos.startsWith('VB');
}

export function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.xpos.startsWith('NN')
  );
}

/** "each other", "one another". */
export function isEachOther(tree: Tree, index: number): boolean {
  const words = [index - 1, index, index + 1].map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  const pair = (first: string, second: string) =>
    (words[0] === first && words[1] === second) || (words[1] === first && words[2] === second);
  return pair('each', 'other') || pair('one', 'another');
}

export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** The word a relative pronoun stands for, or the token itself. */
export function antecedent(tree: Tree, index: number): number {
  const token = at(tree, index);
  if (!relativePronouns.has(token.text.toLowerCase())) return index;
  let clause = token.head;
  for (let step = 0; clause >= 0 && step < tree.tokens.length; step++) {
    const head = at(tree, clause);
    if (head.deprel.startsWith('acl')) return head.head;
    clause = head.head;
  }
  return index;
}

import { at, dependants, isNominal, preposition, relation, subtree, type Tree } from '../../language/tree.js';
import type { Token } from '../../model/parse.js';

const clausal: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'advcl', 'parataxis']);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** The verb is passive itself: its subject undergoes the act. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (dependants(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true;
  // A bare participle after a noun: "memos sent by A".
  const token = at(tree, verb);
  return (
    relation(token) === 'acl' && token.xpos === 'VBN' && dependants(tree, verb, 'nsubj', 'aux').length === 0
  );
}

/** A verb of a clause: no auxiliary, no copula. */
export function isPredicate(token: Token): boolean {
  const kind = relation(token);
  return (token.upos === 'VERB' || token.xpos.startsWith('VB')) && kind !== 'aux' && kind !== 'cop';
}

/** A passive verb with an infinitive or participle below it and no "by": the subject is really that of the verb below. */
export function isRaised(tree: Tree, verb: number): boolean {
  const below = dependants(tree, verb, 'xcomp');
  // "Shot dead" has nothing below that somebody does.
  if (!below.some((token) => isPredicate(token) || dependants(tree, token.index, 'xcomp').length > 0))
    return false;
  return !dependants(tree, verb, 'obl', 'nmod').some(({ index }) => preposition(tree, index) === 'by');
}

/** "Not" or "never" hangs on the verb. */
export function isNegated(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => negations.has(at(tree, child).text.toLowerCase()));
}

/**
 * Heads of the subject of a verb, its own or, where it has none, that of the verb or noun above it; empty if there is none.
 * Two heads where the tree has two subjects, because they are listed or one names the other.
 */
export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  let index = verb;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const own = dependants(tree, index, 'nsubj', 'csubj')[0];
    if (own && !isRelative(own)) return antecedents(tree, index, own);
    const token = at(tree, index);
    if (token.head < 0) return [];
    const kind = relation(token);
    if (kind === 'acl' && isNominal(at(tree, token.head))) return [token.head];
    if (kind === 'parataxis' || (own && kind !== 'acl')) return [];
    index = token.head;
  }
  return [];
}

const isRelative = ({ text }: Token): boolean => /^(who|which|that|whom)$/i.test(text);

/** "A said it would act": a pronoun below another clause is read as that clause's subject. */
function antecedents(tree: Tree, verb: number, subject: Token): readonly number[] {
  const token = at(tree, verb);
  const own = dependants(tree, verb, 'nsubj', 'csubj').map(({ index }) => index);
  if (subject.upos !== 'PRON' || token.head < 0 || relation(token) === 'parataxis') return own;
  const above = subjectsOf(tree, token.head);
  return above.length > 0 ? above : own;
}

/** Where the words of a verb's clause are and where those that it governs are. */
export interface Reach {
  /** Of the verb's own clause, behind it: no clauses below but infinitives and participles. */
  readonly own: ReadonlySet<number>;
  /** Of clauses that complete it: "said that ...". */
  readonly complement: ReadonlySet<number>;
  /** Of other clauses below it: "after ...". */
  readonly further: ReadonlySet<number>;
}

/** Where to look behind a verb, its subject left out. */
export function reachOf(tree: Tree, verb: number): Reach {
  const subjects = dependants(tree, verb, 'nsubj', 'csubj').flatMap(({ index }) => subtree(tree, index));
  const outside = new Set(subjects);
  const behind = (indices: readonly number[]) =>
    new Set(indices.filter((index) => index > verb && !outside.has(index)));
  const own = behind(subtree(tree, verb, (token) => isClause(tree, token) || isOtherVerb(tree, token)));
  const complement = behind(subtree(tree, verb, (token) => isApart(tree, token) || isOtherVerb(tree, token)));
  const further = behind(subtree(tree, verb, (token) => isAside(tree, token) || isOtherVerb(tree, token)));
  return { own, complement, further };
}

const isClause = (tree: Tree, token: Token): boolean =>
  isAside(tree, token) ||
  (clausal.has(relation(token)) &&
    !(
      relation(token) === 'advcl' &&
      dependants(tree, token.index, 'nsubj', 'mark').every(({ text }) => /^to$/i.test(text))
    ));

const isApart = (tree: Tree, token: Token): boolean => relation(token) === 'advcl' || isAside(tree, token);

/** "..., an official said": a clause put beside the other, also where the tree hangs it on a noun. */
const isAside = (tree: Tree, token: Token): boolean =>
  (relation(token) === 'parataxis' && !isImpersonal(tree, token)) ||
  (/^(acl|conj)$/.test(relation(token)) &&
    dependants(tree, token.index, 'nsubj').some((subject) => !isRelative(subject)));

/** "It seems", put in between: what the tree hangs on it belongs to the clause around it. */
const isImpersonal = (tree: Tree, token: Token): boolean =>
  dependants(tree, token.index, 'nsubj', 'expl').some(({ text }) => /^it$/i.test(text));

/** A later verb of a list has its own objects. */
const isOtherVerb = (tree: Tree, token: Token): boolean =>
  relation(token) === 'conj' && isPredicate(token) && token.head >= 0 && !isNominal(at(tree, token.head));

import type { Token } from '../../model/parse.js';
import { surfaceSubjects } from '../clauses.js';
import { ancestors, at, isVerb, relation, type Tree } from '../tree.js';
import { isPossessive, isReflexive } from './pronouns.js';

/** Where a pronoun stands in its sentence, computed once for all candidates. */
export interface Position {
  readonly tree: Tree;
  readonly token: Token;
  readonly above: readonly Token[];
  /** The nearest clause above the pronoun; undefined in a heading without one. */
  readonly predicate: Token | undefined;
  /** Who or what that clause is about, through control and shared subjects. */
  readonly subjects: readonly number[];
  readonly reflexive: boolean;
  readonly possessive: boolean;
}

export function positionOf(tree: Tree, token: Token): Position {
  const above = ancestors(tree, token.index);
  const predicate = above.find((head) => isClause(tree, head));
  return {
    tree,
    token,
    above,
    predicate,
    subjects: predicate ? surfaceSubjects(tree, predicate.index) : [],
    reflexive: isReflexive(token),
    possessive: isPossessive(token),
  };
}

export function isClause(tree: Tree, token: Token): boolean {
  if (isVerb(token)) return true;
  return (tree.children[token.index] ?? []).some((index) => {
    const name = relation(at(tree, index));
    return name === 'nsubj' || name === 'cop' || name === 'csubj';
  });
}

const clausal = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis']);

/** Whether a phrase of the pronoun's own sentence cannot be what it stands for. `head` is the phrase's head. */
export function isBarred(position: Position, head: Token, list: boolean): boolean {
  const { tree, token } = position;
  if (head.index === token.index) return true;
  if (isWithin(position, head, list)) return true;
  const inside = ancestors(tree, head.index).some(({ index }) => index === token.index);
  if (inside) return true;
  if (position.reflexive) return !isOwnSubject(position, head) && token.deprel !== 'appos';
  if (token.deprel === 'conj' && ancestors(tree, token.index).some(({ index }) => index === head.index))
    return true;
  if (position.possessive) return isBesidePossessor(position, head);
  return isCoArgument(position, head);
}

/** "its president" within "the country's president": the pronoun hangs below the phrase, and no clause lies between. */
function isWithin({ token, above }: Position, head: Token, list: boolean): boolean {
  let below = token;
  for (const upper of above) {
    if (clausal.has(relation(below))) return false;
    // "A and his army": the pronoun is in the list, not in its first member.
    if (below.deprel === 'conj' && !list) return false;
    if (upper.index === head.index) return true;
    below = upper;
  }
  return false;
}

export function isOwnSubject({ subjects }: Position, head: Token): boolean {
  return subjects.includes(head.index);
}

/** "A met him": two parts of one clause, or of one noun, are not the same unless the pronoun is reflexive. */
function isCoArgument(position: Position, head: Token): boolean {
  const { token, predicate } = position;
  if (head.head === token.head && head.head >= 0) return true;
  // "anyone to use them": the noun is the subject of the clause that hangs on it.
  if (predicate?.deprel === 'acl' && predicate.head === head.index && token.head === predicate.index)
    return true;
  // "A asked B about him": a phrase that hangs on a part of the clause is no part of it.
  return token.head === predicate?.index && relation(token) !== 'nsubj' && isOwnSubject(position, head);
}

/** "his brother": the thing owned, and what stands beside it ("his brother A"), is not the owner. */
function isBesidePossessor({ tree, token }: Position, head: Token): boolean {
  if (head.head !== token.head) return false;
  return ['appos', 'flat', 'compound', 'nmod:desc', 'conj', 'nmod:poss'].includes(
    at(tree, head.index).deprel,
  );
}

/** How a phrase of the pronoun's own sentence stands to it. */
export type Standing = 'ownSubject' | 'upperSubject' | 'upperOther' | 'beside' | 'ahead';

export function standingOf(position: Position, head: Token): Standing {
  const { token, above } = position;
  if (head.index > token.index) return 'ahead';
  if (isOwnSubject(position, head)) return 'ownSubject';
  const governor = above.find(({ index }) => index === head.head);
  if (governor === undefined) return 'beside';
  return relation(head) === 'nsubj' ? 'upperSubject' : 'upperOther';
}

/** A phrase after the pronoun that it may point ahead to: the subject of the clause to which the pronoun's own phrase is put in front. */
export function isAhead({ tree, token, above, predicate }: Position, head: Token): boolean {
  if (relation(head) !== 'nsubj' || head.index < token.index) return false;
  const upper = above.find(({ index }) => index === head.head);
  if (upper === undefined || upper.index < token.index) return false;
  // In front: the part of the upper clause that holds the pronoun ends before the subject.
  const part = [token, ...above].find((below) => below.head === upper.index);
  if (part === undefined || part.index >= head.index) return false;
  return (
    predicate?.index !== upper.index ||
    ['obl', 'advcl'].includes(relation(part)) ||
    at(tree, part.index).deprel === 'obl'
  );
}

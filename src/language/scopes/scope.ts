import type { Token } from '../../model/parse.js';
import { at, dependants, isVerb, relation, subtree, type Tree } from '../tree.js';

export type ScopeKind =
  | 'negation'
  | 'modality'
  | 'hedge'
  | 'attribution'
  | 'quotation'
  | 'condition'
  | 'question';

/** A stretch of a sentence that is not simply asserted, with the words that say so. All numbers are token indices, ascending. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly cue: readonly number[];
  readonly scope: readonly number[];
  /** The topmost word of the scope: the predicate that is denied, possible, reported. */
  readonly head: number;
  /** What the cue makes of it: see the table in docs of `scopesOf`. */
  readonly value?: string;
  /** Who says so, in attributions and quotations; absent when the text names nobody. */
  readonly source?: readonly number[];
  /** One line for the reader. */
  readonly because: string;
}

interface Parts {
  readonly kind: ScopeKind;
  readonly cue: readonly number[];
  readonly head: number;
  readonly value?: string | undefined;
  readonly source?: readonly number[] | undefined;
  /** `core` leaves out adverbial and content clauses; `whole` takes all that hangs below the head. */
  readonly reach?: 'core' | 'whole';
}

export function scopeAt(tree: Tree, parts: Parts): Scope {
  const { kind, head, value, source } = parts;
  const cue = [...new Set(parts.cue)].sort((a, b) => a - b);
  const below = parts.reach === 'whole' ? whole(tree, head) : core(tree, head);
  const scope = below.filter((index) => !cue.includes(index));
  const words = cue.map((index) => at(tree, index).text).join(' ');
  return {
    ...{ kind, cue, scope: trimmed(tree, scope), head },
    ...(value === undefined ? {} : { value }),
    ...(source === undefined || source.length === 0 ? {} : { source }),
    because: `${value === undefined ? '' : `${value} `}${kind}: "${words}" over "${at(tree, head).text}"`,
  };
}

/** The predicate with its participants, its open complements and the coordinated predicates that share its subject. */
function core(tree: Tree, head: number): number[] {
  return subtree(tree, head, (token) => {
    if (isAside(token) || token.deprel === 'acl:relcl') return true;
    if (relation(token) === 'ccomp') return true;
    if (relation(token) === 'advcl') return !isComplement(tree, token);
    return relation(token) === 'conj' && isVerb(token) && standsAlone(tree, token);
  });
}

const whole = (tree: Tree, head: number): number[] =>
  subtree(tree, head, (token) => isAside(token) && hasSubject(tree, token));

const isAside = (token: Token): boolean => relation(token) === 'parataxis' || token.deprel === 'discourse';

const hasSubject = (tree: Tree, token: Token): boolean => dependants(tree, token.index, 'nsubj').length > 0;

/** "accused B of shelling C", "stopped B from leaving": a clause that the verb asks for. */
export const isComplement = (tree: Tree, clause: Token): boolean =>
  dependants(tree, clause.index, 'mark').some((mark) => /^(?:of|from)$/i.test(mark.text));

/** A later member with a subject or auxiliary of its own is another statement. */
function standsAlone(tree: Tree, token: Token): boolean {
  return hasSubject(tree, token) || dependants(tree, token.index, 'aux').length > 0;
}

function trimmed(tree: Tree, scope: readonly number[]): number[] {
  const kept = [...scope];
  while (kept.length > 1 && at(tree, kept.at(-1) as number).upos === 'PUNCT') kept.pop();
  while (kept.length > 1 && at(tree, kept[0] as number).upos === 'PUNCT') kept.shift();
  return kept;
}

/** The words that name a source, without clauses about it. */
export function sourceAt(tree: Tree, index: number | undefined): number[] | undefined {
  if (index === undefined) return undefined;
  return subtree(
    tree,
    index,
    (token) =>
      ['acl', 'appos', 'punct', 'parataxis'].includes(relation(token)) ||
      (relation(token) === 'case' && token.xpos !== 'POS' && token.head === index),
  );
}

/** Clauses below a verb or noun that it says, plans or denies. */
export function complements(tree: Tree, index: number, ...relations: readonly string[]): Token[] {
  return dependants(tree, index, ...relations).filter((token) => token.deprel !== 'acl:relcl');
}

import type { Token } from '../../model/parse.js';
import { at, dependants, relation, type Tree } from '../tree.js';
import { isInverted } from './modality.js';
import { type Scope, scopeAt } from './scope.js';

const conditionMarks: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'lest']);

/** "if", "unless", "in case", "should the talks fail": the condition, and what would follow from it, are two scopes. */
export function conditionsIn(tree: Tree): Scope[] {
  return tree.tokens.flatMap((token) => {
    const clause = token.head >= 0 ? at(tree, token.head) : undefined;
    if (clause === undefined || !isCondition(tree, token, clause)) return [];
    const cue = [token.index, ...dependants(tree, token.index, 'fixed').map((part) => part.index)];
    const condition = scopeAt(tree, { kind: 'condition', cue, head: clause.index, value: 'condition' });
    if (clause.head < 0) return [condition];
    return [condition, scopeAt(tree, { kind: 'condition', cue, head: clause.head, value: 'consequence' })];
  });
}

function isCondition(tree: Tree, token: Token, clause: Token): boolean {
  if (relation(clause) !== 'advcl') return false;
  const before = tree.tokens[token.index - 1]?.text.toLowerCase() ?? '';
  const text = token.text.toLowerCase();
  if (relation(token) === 'mark' && conditionMarks.has(text)) return before !== 'as';
  if (relation(token) === 'mark' && text === 'case') return before === 'in';
  if (relation(token) === 'mark' && text === 'in') return dependants(tree, token.index, 'fixed').length > 0;
  return relation(token) === 'aux' && isInverted(tree, token);
}

/** A question mark, or "whether" and "if" before what is asked. */
export function questionsIn(tree: Tree): Scope[] {
  const indirect = tree.tokens.flatMap((token) => {
    const clause = token.head >= 0 ? at(tree, token.head) : undefined;
    const asks = relation(token) === 'mark' && /^(?:whether|if)$/i.test(token.text) && clause !== undefined;
    if (!asks || !['ccomp', 'acl', 'csubj', 'xcomp', 'conj'].includes(relation(clause))) return [];
    return [scopeAt(tree, { kind: 'question', cue: [token.index], head: clause.index, value: 'indirect' })];
  });
  return [...indirect, ...tree.tokens.filter(({ text }) => text === '?').map((mark) => direct(tree, mark))];
}

/** The question is what the mark closes: the quoted clause it hangs on, or the whole sentence. */
function direct(tree: Tree, mark: Token): Scope {
  const above = mark.head >= 0 ? mark.head : mark.index;
  return scopeAt(tree, { kind: 'question', cue: [mark.index], head: above, value: 'direct', reach: 'whole' });
}

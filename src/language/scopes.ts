import type { Sentence } from '../model/parse.js';
import { attributionsIn } from './scopes/attributions.js';
import { conditionsIn, questionsIn } from './scopes/conditions.js';
import { hedgesIn } from './scopes/hedges.js';
import { modalitiesIn } from './scopes/modality.js';
import { negationsIn } from './scopes/negation.js';
import { quotationsIn } from './scopes/quotations.js';
import type { Scope } from './scopes/scope.js';

export type { Scope, ScopeKind } from './scopes/scope.js';

import { treeOf } from './tree.js';

/**
 * What a sentence does not simply assert, read off its tree: each with cue, scope and topmost word, in text order of the cues.
 *
 * | kind | values |
 * |---|---|
 * | negation | negated, nearly ("hardly", "few"), denied, refused, failed, ended, avoided, prevented |
 * | modality | future, possible, unlikely, necessary, conditional, counterfactual, intended, wished, offered, promised, threatened, requested, attempted, weighed |
 * | hedge | apparent, possible, doubted, unproved, vague source |
 * | attribution | none, or denied, unsaid, accused |
 * | quotation | none |
 * | condition | condition, consequence |
 * | question | direct, indirect |
 *
 * Scopes may overlap and nest; nothing is multiplied out ("did not deny that A attacked" gives two negations). Negation and
 * modality reach over the predicate, its open complements and coordinated predicates without subject or auxiliary of their
 * own, not over adverbial and content clauses. Never throws.
 */
export function scopesOf(sentence: Sentence): Scope[] {
  const tree = treeOf(sentence);
  const attributions = attributionsIn(tree);
  return [
    ...negationsIn(tree),
    ...modalitiesIn(tree),
    ...hedgesIn(tree, attributions),
    ...attributions,
    ...quotationsIn(tree, attributions),
    ...conditionsIn(tree),
    ...questionsIn(tree),
  ].sort((a, b) => (a.cue[0] ?? 0) - (b.cue[0] ?? 0) || a.head - b.head || (a.kind < b.kind ? -1 : 1));
}

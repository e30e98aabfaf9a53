import type { Clause } from '../language/clauses.js';
import { verbClause } from '../language/clauses.js';
import type { Reading } from '../language/reading.js';
import { at, dependants, isVerb, preposition, relation, relativePronouns } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Actor } from '../model/actor.js';
import { actorsIn, known } from './slots.js';

/**
 * Who acts through the subject of a clause that is no party itself: whose answer, statement or resolution it is ("Kenya's
 * response was to close the border", "a statement by Peru condemned"), or the state that a relative clause continues
 * though the tree hangs it on an earlier noun ("a crisis for Peru, which protested").
 */
export function voicesOf(reading: Reading, clause: Clause): Actor[] {
  const own = clause.subjects.filter((head) => wordSet('voice').has(at(reading.tree, head).lemma));
  const heads = own.flatMap((head) => ownersOf(reading, head));
  const found = known(actorsIn(reading, heads));
  return found.length > 0 ? found : continued(reading, clause);
}

const by: ReadonlySet<string> = new Set(['by', 'of', 'from']);

function ownersOf(reading: Reading, head: number): number[] {
  const { tree } = reading;
  const before = dependants(tree, head, 'nmod:poss', 'amod', 'compound');
  const after = dependants(tree, head, 'nmod').filter((part) => by.has(preposition(tree, part.index)));
  const owners = [...before, ...after].flatMap(({ index }) => [
    index,
    ...dependants(tree, index, 'conj').map((member) => member.index),
  ]);
  if (known(actorsIn(reading, owners)).length > 0) return owners;
  // "The council adopted a resolution condemning B", "the note that A sent demanded".
  const token = at(tree, head);
  if (token.head < 0 || relation(token) !== 'obj' || !isVerb(at(tree, token.head))) return [];
  return [...verbClause(tree, token.head).subjects];
}

function continued(reading: Reading, { predicate }: Clause): Actor[] {
  const { tree, mentions } = reading;
  if (!at(tree, predicate).deprel.startsWith('acl:relcl')) return [];
  const pronoun = dependants(tree, predicate, 'nsubj').find((part) =>
    relativePronouns.has(part.text.toLowerCase()),
  );
  if (!pronoun || tree.tokens[pronoun.index - 1]?.text !== ',') return [];
  const before = mentions.find(({ last, code }) => last === pronoun.index - 2 && code !== '');
  return before ? known(actorsIn(reading, [before.last])) : [];
}

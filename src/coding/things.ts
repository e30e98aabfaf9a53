import type { Clause } from '../language/clauses.js';
import { isUnownedKit, participantsOf } from '../language/participants.js';
import { coveringSpan, type Reading } from '../language/reading.js';
import { at, dependants, isNominal, relation, subtree } from '../language/tree.js';
import type { Act } from './act.js';
import type { Slot } from './frameRow.js';
import { fillers, known } from './slots.js';

const goods: readonly Slot[] = ['object', 'of', 'on', 'with'];

/** The things the act is about: objects of the innermost clause, or what follows "of", when they are no actors. */
export function thingsOf(reading: Reading, act: Act): number[] {
  for (const { clause, frame } of [...act.chain].reverse()) {
    for (const slot of frame.about ?? goods) {
      const heads = fillers(reading, clause, slot).filter((head) => isThing(reading, act, head));
      if (heads.length > 0) return [...new Set([...heads, ...astray(reading, act, clause)])];
    }
  }
  return [];
}

/** "the delivery of jets and batteries": the later member of the list is often hung on the event noun instead. */
function astray(reading: Reading, act: Act, clause: Clause): number[] {
  if (!clause.isNoun) return [];
  return dependants(reading.tree, clause.predicate, 'conj')
    .map((token) => token.index)
    .filter((head) => isThing(reading, act, head));
}

function isThing(reading: Reading, act: Act, head: number): boolean {
  if (act.chain.some((link) => link.clause.predicate === head)) return false;
  if (isUnownedKit(reading, head)) return true;
  const token = at(reading.tree, head);
  if (!isNominal(token) || token.upos === 'PRON') return false;
  if (reading.dates.some(({ tokens }) => tokens[0] <= head && head <= tokens[1])) return false;
  const mention = reading.mentionAt.get(head);
  if (mention && mention.as !== 'office') return false;
  // "to withdraw its troops": what one's own pronoun owns is a thing of the act, not another party.
  const owned = dependants(reading.tree, head, 'nmod:poss').some((part) => part.upos === 'PRON');
  if (owned) return true;
  return known(participantsOf(reading, head).map(({ actor }) => actor)).length === 0;
}

/** Longest object phrase that is quoted whole, in tokens. */
const longestObject = 14;

/** Words of the object: its heads with the modifiers before them and their coordinated members. */
export function objectSpan(reading: Reading, heads: readonly number[]) {
  const whole = heads.flatMap((head) => objectWords(reading, head));
  const [first, last] = [Math.min(...whole), Math.max(...whole)];
  return coveringSpan(
    reading,
    last - first < longestObject ? whole : objectWords(reading, heads[0] as number),
  );
}

function objectWords(reading: Reading, head: number): number[] {
  return subtree(reading.tree, head, (token) => {
    if (token.index < head) return leading.has(relation(token)) || token.deprel === 'nmod:poss';
    return !['conj', 'cc', 'compound', 'amod', 'flat', 'punct'].includes(relation(token));
  });
}

const leading: ReadonlySet<string> = new Set(['det', 'case', 'cc', 'mark', 'cop', 'advmod', 'punct']);

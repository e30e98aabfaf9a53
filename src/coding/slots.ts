import type { Clause } from '../language/clauses.js';
import { type Participant, participantsOf, UNKNOWN } from '../language/participants.js';
import type { Reading } from '../language/reading.js';
import { at, dependants, preposition } from '../language/tree.js';
import { listLemma, wordSet } from '../language/words.js';
import type { Actor } from '../model/actor.js';
import type { Slot } from './frameRow.js';

/** Same state or body, same primary sector. */
export function sameParty(a: Actor, b: Actor): boolean {
  return a.code === b.code && (a.sectors[0] ?? '') === (b.sectors[0] ?? '');
}

/** Each party once. */
export function dedupe(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, index) => actors.findIndex((other) => sameParty(other, actor)) === index);
}

/** The parties that phrases stand for. */
export function actorsIn(reading: Reading, heads: readonly number[]): Actor[] {
  return dedupe(
    heads
      .flatMap((head) => participantsOf(reading, head))
      .map((participant: Participant) => participant.actor),
  );
}

/** Parties that the words name. */
export const known = (actors: readonly Actor[]): Actor[] => actors.filter((actor) => actor.code !== UNKNOWN);

/** Heads that fill a slot of a clause, coordinated members included. */
export function fillers(reading: Reading, clause: Clause, slot: Slot): number[] {
  if (slot === 'subject') return [...clause.subjects];
  if (slot === 'object') return [...clause.objects];
  if (slot === 'indirect') return [...clause.indirect];
  if (slot === 'owner') return clause.objects.flatMap((object) => possessors(reading, object));
  if (slot === 'possessor') return holders(reading, clause);
  if (slot === 'complement') return askedBelow(reading, clause);
  const phrases = clause.obliques.filter((oblique) => oblique.preposition === slot);
  const direct = phrases.flatMap((oblique) => [
    oblique.head,
    ...dependants(reading.tree, oblique.head, 'conj').map((token) => token.index),
  ]);
  return [...direct, ...belowPhrases(reading, clause, slot)];
}

/** What is told after these is the occasion of the act, not part of it. */
const occasions: ReadonlySet<string> = new Set(
  'amid during after following before since despite over'.split(' '),
);

/** "reneged on a promise to B": a phrase below a phrase that names no party itself. */
export function belowPhrases(reading: Reading, clause: Clause, slot: Slot): number[] {
  return clause.obliques
    .filter(({ head, preposition: word }) => !reading.mentionAt.has(head) && !occasions.has(word))
    .flatMap(({ head }) => dependants(reading.tree, head, 'nmod'))
    .filter((part) => preposition(reading.tree, part.index) === slot)
    .map((part) => part.index);
}

/** "demanded that B leave": who would have to act in the clause below. */
function askedBelow({ tree }: Reading, clause: Clause): number[] {
  return dependants(tree, clause.predicate, 'ccomp', 'xcomp').flatMap((part) =>
    dependants(tree, part.index, 'nsubj').map((token) => token.index),
  );
}

/** Whose the object or a phrase of the clause is: "yielded to B's demands", "withdrew from the border area of B". */
export function holders(reading: Reading, clause: Clause): number[] {
  const phrases = clause.obliques.filter(
    ({ preposition: word }) => word !== 'by' && (word === 'over' || !occasions.has(word)),
  );
  const heads = [...clause.objects, ...phrases.map((oblique) => oblique.head)];
  const inside = heads.flatMap((head) =>
    dependants(reading.tree, head, 'nmod')
      .map((part) => part.index)
      .filter((part) => reading.mentionAt.has(part) && belongs(reading, head, part)),
  );
  return [...heads.flatMap((head) => possessors(reading, head)), ...inside];
}

function belongs({ tree }: Reading, head: number, part: number): boolean {
  const word = preposition(tree, part);
  return (
    ['of', 'in', 'from'].includes(word) ||
    (word === 'with' && wordSet('border').has(listLemma(at(tree, head))))
  );
}

/** "China's bid", "Iranian exports": whose thing it is. */
function possessors(reading: Reading, noun: number): number[] {
  return dependants(reading.tree, noun, 'nmod:poss', 'amod', 'compound')
    .flatMap((token) => [
      token.index,
      ...dependants(reading.tree, token.index, 'conj').map((member) => member.index),
    ])
    .filter((index) => reading.mentionAt.has(index));
}

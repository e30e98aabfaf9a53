import type { Clause } from '../language/clauses.js';
import { isUnownedKit, participantsOf, UNKNOWN } from '../language/participants.js';
import { personalAt } from '../language/persons.js';
import type { Reading } from '../language/reading.js';
import { at, dependants, isEachOther, preposition } from '../language/tree.js';
import { isAmong, listLemma } from '../language/words.js';
import type { EventType } from '../model/event.js';
import type { FrameCondition } from './frameRow.js';
import { belowPhrases } from './slots.js';

/** Acts that persons suffer whose state nobody tells: "arrested a man", "charged him". */
export const againstPersons: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'ACCUSE',
  'RETREAT',
]);

/** What the conditions of all frames ask of a clause, found when first asked. */
export interface ClauseParties {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly objects: readonly number[];
  readonly objectLemmas: () => readonly string[];
  readonly subjectLemmas: () => readonly string[];
  /** Whether the phrase at a head names a state or body. */
  readonly coded: (head: number) => boolean;
  /** Whether the phrase at a head is a party, offices without a state included. */
  readonly party: (head: number) => boolean;
}

/** `personal`: persons without a state count as parties. */
export function partiesOf(reading: Reading, clause: Clause, personal: boolean): ClauseParties {
  const objects = clause.objects.length > 0 ? clause.objects : clause.indirect;
  const coded = (head: number) =>
    participantsOf(reading, head).some((participant) => participant.actor.code !== UNKNOWN);
  const party = (head: number) =>
    coded(head) ||
    (reading.mentionAt.get(head)?.as === 'office' && !isUnownedKit(reading, head)) ||
    isEachOther(reading.tree, head) ||
    (personal && personalAt(reading, head) !== undefined);
  let ofObjects: readonly string[] | undefined;
  let ofSubjects: readonly string[] | undefined;
  return {
    reading,
    clause,
    objects,
    objectLemmas: () => (ofObjects ??= lemmasOf(reading, objects, personal)),
    subjectLemmas: () => (ofSubjects ??= lemmasOf(reading, clause.subjects, personal)),
    coded,
    party,
  };
}

function lemmasOf(reading: Reading, heads: readonly number[], personal: boolean): readonly string[] {
  const own = heads.flatMap((head) => [head, ...countedBy(reading, head)]);
  const persons = personal && heads.some((head) => personalAt(reading, head)) ? ['person'] : [];
  const names = heads.some((head) => isPlaceName(reading, head)) ? ['<name>'] : [];
  return [...own.map((head) => listLemma(at(reading.tree, head))), ...persons, ...names];
}

/** Which condition of a frame a clause does not meet, in words. */
export function failedCondition(
  { reading, clause, objects, objectLemmas, subjectLemmas, coded, party }: ClauseParties,
  when: FrameCondition | undefined,
): string | undefined {
  if (!when) return undefined;
  if (when.hasObject !== undefined && objects.length > 0 !== when.hasObject)
    return when.hasObject ? 'no object' : 'has an object';
  if (when.objectIsActor !== undefined && objects.some(party) !== when.objectIsActor) {
    return when.objectIsActor ? 'the object is no actor' : 'the object is an actor';
  }
  if (when.object && !objectLemmas().some((lemma) => isAmong(lemma, when.object as string[])))
    return 'another object is wanted';
  if (when.notObject && objectLemmas().some((lemma) => isAmong(lemma, when.notObject as string[])))
    return 'not with this object';
  if (when.objectHas && !objects.some((head) => modified(reading, head, when.objectHas as string[])))
    return `the object is not ${when.objectHas.join(', ')}`;
  const anyActor = when.subject?.includes('@actor') && clause.subjects.some(coded);
  if (when.subject && !anyActor && !subjectLemmas().some((lemma) => isAmong(lemma, when.subject as string[])))
    return 'another subject is wanted';
  const after = (words: readonly string[]) =>
    clause.obliques.filter((oblique) => words.includes(oblique.preposition));
  if (when.preposition && after(when.preposition).length === 0)
    return `no phrase with ${when.preposition.join(', ')}`;
  // "cut tariffs on wine from B": where goods are from may hang on the goods.
  const actorAfter = (words: readonly string[]) =>
    after(words).some(({ head }) => party(head)) ||
    (words.includes('from') && belowPhrases(reading, clause, 'from').some(party));
  if (when.actorAfter && !actorAfter(when.actorAfter)) return `no actor after ${when.actorAfter.join(', ')}`;
  if (when.noActorAfter && after(when.noActorAfter).some((oblique) => coded(oblique.head)))
    return `an actor after ${when.noActorAfter.join(', ')}`;
  return failedDependant(reading, clause, when);
}

/** A name that is no party: a town, a hill; frames write it `<name>`. */
function isPlaceName({ tree, mentionAt }: Reading, head: number): boolean {
  const mention = mentionAt.get(head);
  return mention ? mention.as === 'city' : at(tree, head).upos === 'PROPN';
}

const counting: readonly string[] = ['@quantity', '@amount'];

/** "dozens of missiles", "a ton of cocaine": what is counted. */
function countedBy({ tree }: Reading, head: number): number[] {
  if (!isAmong(listLemma(at(tree, head)), counting)) return [];
  return dependants(tree, head, 'nmod')
    .filter((part) => preposition(tree, part.index) === 'of')
    .map((part) => part.index);
}

const modified = ({ tree }: Reading, head: number, words: readonly string[]): boolean =>
  dependants(tree, head, 'amod', 'compound', 'nmod').some((part) => isAmong(listLemma(part), words));

function failedDependant(reading: Reading, clause: Clause, when: FrameCondition): string | undefined {
  if (!when.dependant && !when.notDependant) return undefined;
  const parts = [clause.predicate, ...clause.objects]
    .flatMap((head) => reading.tree.children[head] ?? [])
    .map((index) => at(reading.tree, index));
  const words = [...parts, ...clause.obliques.map((oblique) => at(reading.tree, oblique.head))].map(
    listLemma,
  );
  if (when.dependant && !words.some((word) => isAmong(word, when.dependant as string[])))
    return `not with ${when.dependant.join(', ')}`;
  if (when.notDependant && words.some((word) => isAmong(word, when.notDependant as string[])))
    return 'another sense of the word';
  return undefined;
}

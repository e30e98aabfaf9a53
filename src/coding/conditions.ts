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
  readonly dependantLemmas: () => readonly string[];
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
  let below: readonly string[] | undefined;
  return {
    reading,
    clause,
    objects,
    objectLemmas: () => (ofObjects ??= lemmasOf(reading, objects, personal)),
    subjectLemmas: () => (ofSubjects ??= lemmasOf(reading, clause.subjects, personal)),
    dependantLemmas: () => (below ??= lemmasBelow(reading, clause)),
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
  parties: ClauseParties,
  when: FrameCondition | undefined,
): string | undefined {
  if (!when) return undefined;
  for (const check of checksOf(when)) {
    const failed = check(parties);
    if (failed) return failed;
  }
  return undefined;
}

/** One condition: in words why the clause does not meet it. */
type Check = (parties: ClauseParties) => string | undefined;

const known = new WeakMap<FrameCondition, readonly Check[]>();

/** The conditions that a frame has, in the order in which they are told; made once a frame. */
function checksOf(when: FrameCondition): readonly Check[] {
  let checks = known.get(when);
  if (!checks) {
    checks = [...objectChecks(when), ...phraseChecks(when), ...dependantChecks(when)];
    known.set(when, checks);
  }
  return checks;
}

const among = (lemmas: readonly string[], words: readonly string[]): boolean =>
  lemmas.some((lemma) => isAmong(lemma, words));

function objectChecks(when: FrameCondition): Check[] {
  const { hasObject, objectIsActor, object, notObject, objectHas } = when;
  const checks: Check[] = [];
  if (hasObject !== undefined) {
    const says = hasObject ? 'no object' : 'has an object';
    checks.push(({ objects }) => (objects.length > 0 === hasObject ? undefined : says));
  }
  if (objectIsActor !== undefined) {
    const says = objectIsActor ? 'the object is no actor' : 'the object is an actor';
    checks.push(({ objects, party }) => (objects.some(party) === objectIsActor ? undefined : says));
  }
  if (object)
    checks.push(({ objectLemmas }) =>
      among(objectLemmas(), object) ? undefined : 'another object is wanted',
    );
  if (notObject)
    checks.push(({ objectLemmas }) =>
      among(objectLemmas(), notObject) ? 'not with this object' : undefined,
    );
  if (objectHas) {
    const says = `the object is not ${objectHas.join(', ')}`;
    checks.push(({ reading, objects }) =>
      objects.some((head) => modified(reading, head, objectHas)) ? undefined : says,
    );
  }
  return checks;
}

function phraseChecks(when: FrameCondition): Check[] {
  const { subject, preposition: opening, actorAfter, noActorAfter } = when;
  const checks: Check[] = [];
  const after = (clause: Clause, words: readonly string[]) =>
    clause.obliques.filter((oblique) => words.includes(oblique.preposition));
  if (subject) {
    const anyActor = subject.includes('@actor');
    checks.push(({ clause, coded, subjectLemmas }) =>
      (anyActor && clause.subjects.some(coded)) || among(subjectLemmas(), subject)
        ? undefined
        : 'another subject is wanted',
    );
  }
  if (opening) {
    const says = `no phrase with ${opening.join(', ')}`;
    checks.push(({ clause }) => (after(clause, opening).length > 0 ? undefined : says));
  }
  if (actorAfter) {
    const says = `no actor after ${actorAfter.join(', ')}`;
    // "cut tariffs on wine from B": where goods are from may hang on the goods.
    const from = actorAfter.includes('from');
    checks.push(({ reading, clause, party }) =>
      after(clause, actorAfter).some(({ head }) => party(head)) ||
      (from && belowPhrases(reading, clause, 'from').some(party))
        ? undefined
        : says,
    );
  }
  if (noActorAfter) {
    const says = `an actor after ${noActorAfter.join(', ')}`;
    checks.push(({ clause, coded }) =>
      after(clause, noActorAfter).some(({ head }) => coded(head)) ? says : undefined,
    );
  }
  return checks;
}

function dependantChecks({ dependant, notDependant }: FrameCondition): Check[] {
  const checks: Check[] = [];
  if (dependant) {
    const says = `not with ${dependant.join(', ')}`;
    checks.push(({ dependantLemmas }) => (among(dependantLemmas(), dependant) ? undefined : says));
  }
  if (notDependant)
    checks.push(({ dependantLemmas }) =>
      among(dependantLemmas(), notDependant) ? 'another sense of the word' : undefined,
    );
  return checks;
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

/** Lemmas of what hangs on the predicate and its objects, and of its phrases. */
function lemmasBelow({ tree }: Reading, clause: Clause): readonly string[] {
  const parts = [clause.predicate, ...clause.objects].flatMap((head) => tree.children[head] ?? []);
  const heads = clause.obliques.map((oblique) => oblique.head);
  return [...parts, ...heads].map((index) => listLemma(at(tree, index)));
}

import { type Clause, verbClause } from '../language/clauses.js';
import { isUnownedKit, type Participant, participantsOf, UNKNOWN } from '../language/participants.js';
import { coveringSpan, type Reading } from '../language/reading.js';
import { at, dependants, isNominal, preposition, relation, subtree } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Actor } from '../model/actor.js';
import type { Act, Link } from './act.js';
import type { Operator, Slot } from './frameRow.js';

/** Roles of an act, each with the slot it was found in. */
export interface Roles {
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly reciprocal: boolean;
  readonly beneficiaries: readonly Actor[];
  /** Tokens that head the things the act is about. */
  readonly objects: readonly number[];
  readonly trail: readonly string[];
}

const defaultActor: readonly Slot[] = ['subject'];
const defaultRecipient: readonly Slot[] = [
  'indirect',
  'object',
  'to',
  'against',
  'on',
  'with',
  'for',
  'from',
  'at',
  'owner',
];
const goods: readonly Slot[] = ['object', 'of', 'on', 'with'];

export function rolesOf(reading: Reading, act: Act): Roles {
  const links = act.chain;
  const inner = links[links.length - 1] as Link;
  const trail: string[] = [];
  const objects = thingsOf(reading, act);
  const pair = reciprocalParties(reading, act);
  const split = oneSided(reading, act, pair);
  if (split) return { ...split, reciprocal: false, beneficiaries: [], trail, objects };
  if (pair.length > 1) {
    trail.push(`all parties act on each other: ${pair.map((actor) => actor.name).join(', ')}`);
    return {
      actors: pair,
      recipients: [],
      reciprocal: true,
      beneficiaries: [],
      trail,
      objects,
    };
  }
  const actors = actorsOf(reading, act, trail);
  const taken = (actor: Actor) => actors.some((known) => sameParty(known, actor));
  const slots = inner.frame.recipient ?? defaultRecipient;
  const recipients = recipientsOf(reading, { act, slots, taken, trail });
  const beneficiaries = benefit(reading, act, [...actors, ...recipients]);
  const reciprocal = inner.frame.reciprocal === true && actors.length > 1 && recipients.length === 0;
  return {
    actors,
    recipients,
    reciprocal,
    beneficiaries,
    trail,
    objects,
  };
}

const breaking: ReadonlySet<Operator> = new Set(['refuse', 'end', 'cancel', 'delay', 'threaten']);

/** "Kenya cancelled a meeting with Peru": who ends what both would have done acts on the other. */
function oneSided(
  reading: Reading,
  act: Act,
  pair: readonly Actor[],
): { actors: Actor[]; recipients: Actor[] } | undefined {
  const outer = act.chain.find(({ frame }) => frame.operator !== undefined && breaking.has(frame.operator));
  if (!outer || pair.length < 2) return undefined;
  const doers = known(actorsIn(reading, outer.clause.subjects));
  const others = pair.filter((actor) => !doers.some((doer) => doer.code === actor.code));
  return doers.length > 0 && others.length > 0 ? { actors: doers, recipients: others } : undefined;
}

export function sameParty(a: Actor, b: Actor): boolean {
  return a.code === b.code && (a.sectors[0] ?? '') === (b.sectors[0] ?? '');
}

function dedupe(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, index) => actors.findIndex((other) => sameParty(other, actor)) === index);
}

function actorsIn(reading: Reading, heads: readonly number[]): Actor[] {
  return dedupe(
    heads
      .flatMap((head) => participantsOf(reading, head))
      .map((participant: Participant) => participant.actor),
  );
}

const known = (actors: readonly Actor[]): Actor[] => actors.filter((actor) => actor.code !== UNKNOWN);

/** Heads that fill a slot of a clause, coordinated members included. */
function fillers(reading: Reading, clause: Clause, slot: Slot): number[] {
  if (slot === 'subject') return [...clause.subjects];
  if (slot === 'object') return [...clause.objects];
  if (slot === 'indirect') return [...clause.indirect];
  if (slot === 'owner') return clause.objects.flatMap((object) => possessors(reading, object));
  if (slot === 'possessor') return holders(reading, clause);
  const phrases = clause.obliques.filter((oblique) => oblique.preposition === slot);
  return phrases.flatMap((oblique) => [
    oblique.head,
    ...dependants(reading.tree, oblique.head, 'conj').map((token) => token.index),
  ]);
}

/** Whose the object or a phrase of the clause is: "yielded to B's demands", "withdrew from the border area of B". */
function holders(reading: Reading, clause: Clause): number[] {
  const phrases = clause.obliques.filter(({ preposition: word }) => word !== 'by');
  const heads = [...clause.objects, ...phrases.map((oblique) => oblique.head)];
  const inside = heads.flatMap((head) =>
    dependants(reading.tree, head, 'nmod')
      .map((part) => part.index)
      .filter(
        (part) =>
          ['of', 'in', 'from'].includes(preposition(reading.tree, part)) && reading.mentionAt.has(part),
      ),
  );
  return [...heads.flatMap((head) => possessors(reading, head)), ...inside];
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

function actorsOf(reading: Reading, act: Act, trail: string[]): Actor[] {
  const slots = act.chain[act.chain.length - 1]?.frame.actor ?? defaultActor;
  for (const { clause, frame } of act.chain) {
    for (const slot of frame.operator ? defaultActor : slots) {
      const found = actorsIn(reading, fillers(reading, clause, slot));
      const coded = known(found);
      if (coded.length === 0) continue;
      trail.push(`actor ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return coded;
    }
  }
  return [];
}

function recipientsOf(
  reading: Reading,
  parts: { act: Act; slots: readonly Slot[]; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const { act, slots, taken, trail } = parts;
  const asked =
    act.chain[0]?.frame.operator === 'demand'
      ? ['indirect', 'object', 'of', 'from', 'on', 'to', 'for', 'with']
      : undefined;
  const demanded = asked ? subjectsBelow(reading, act).filter((actor) => !taken(actor)) : [];
  if (demanded.length > 0) {
    trail.push(`recipient ${demanded.map((actor) => actor.name).join(', ')}: who is asked to act`);
    return demanded;
  }
  // The act's own clause knows its recipient best; operators above it may carry the phrase ("suspended deliveries to C").
  const clauses = asked
    ? act.chain.map((link) => link.clause)
    : [...act.chain].reverse().map((link) => link.clause);
  for (const clause of clauses) {
    for (const slot of asked ?? slots) {
      const coded = known(actorsIn(reading, fillers(reading, clause, slot))).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return coded;
    }
  }
  const struck = act.type === 'ASSAULT' ? harmedBy(reading, parts) : [];
  if (struck.length > 0) return struck;
  const partners = partnersOf(reading, parts);
  return partners.length > 0 || act.type !== 'AID' ? partners : helpedBy(reading, parts);
}

/** "An airstrike by A killed nine people in B": the verb of harm above the event noun names who suffers. */
function harmedBy(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const noun = at(reading.tree, (act.chain[act.chain.length - 1] as Link).clause.predicate);
  const governor = noun.head >= 0 ? at(reading.tree, noun.head) : undefined;
  if (!governor || relation(noun) !== 'nsubj' || !wordSet('harm').has(governor.lemma)) return [];
  const clause = verbClause(reading.tree, governor.index);
  const heads = [...clause.objects, ...fillers(reading, clause, 'in'), ...holders(reading, clause)];
  const coded = known(actorsIn(reading, heads))
    .filter((actor) => !taken(actor))
    .slice(0, 1);
  if (coded.length > 0)
    trail.push(`recipient ${coded[0]?.name}: suffers what "${noun.text}" ${governor.text}`);
  return coded;
}

/** "sent soldiers to help flood victims in B": the purpose names who is helped. */
function helpedBy(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const inner = act.chain[act.chain.length - 1] as Link;
  for (const purpose of dependants(reading.tree, inner.clause.predicate, 'xcomp', 'advcl')) {
    if (purpose.xpos !== 'VB') continue;
    const clause = verbClause(reading.tree, purpose.index);
    for (const slot of ['object', 'in', 'for']) {
      const heads = fillers(reading, clause, slot);
      const coded = known(actorsIn(reading, heads)).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(
        `recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of the purpose "${clause.lemma}"`,
      );
      return coded;
    }
  }
  return [];
}

/** "agreed with B to deliver": the other party stands in a slot of the operator. */
function partnersOf(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  for (const { clause, frame } of act.chain.slice(0, -1)) {
    for (const slot of frame.recipient ?? []) {
      const coded = known(actorsIn(reading, fillers(reading, clause, slot))).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return coded;
    }
  }
  return [];
}

/** Who would have to act when somebody demands an act: "urged B to withdraw". */
function subjectsBelow(reading: Reading, act: Act): Actor[] {
  return act.chain.slice(1).flatMap((link) => known(actorsIn(reading, link.clause.subjects)));
}

/** Parties of a reciprocal act: "A and B met", "A met B", "clashes between A and B", "A's talks with B". */
function reciprocalParties(reading: Reading, act: Act): Actor[] {
  const inner = act.chain[act.chain.length - 1] as Link;
  if (!inner.frame.reciprocal || act.chain[0]?.frame.operator === 'demand') return [];
  const found: Actor[] = [];
  for (const { clause } of [...act.chain].reverse()) {
    found.push(
      ...known(
        actorsIn(reading, [
          ...clause.subjects,
          ...fillers(reading, clause, 'between'),
          ...fillers(reading, clause, 'with'),
          ...fillers(reading, clause, 'among'),
        ]),
      ),
    );
    if (!clause.isNoun) found.push(...known(actorsIn(reading, clause.objects)));
  }
  const parties = dedupe(found);
  const states = new Set(parties.map((actor) => actor.code));
  return states.size > 1 ? parties : [];
}

/** "handed secrets to the Chinese", where the recipient role is already taken. */
function benefit(reading: Reading, act: Act, taken: readonly Actor[]): Actor[] {
  const below = act.chain.flatMap((link) => subtree(reading.tree, link.clause.predicate));
  const heads = below.filter(
    (index) => ['to', 'for'].includes(preposition(reading.tree, index)) && isNominal(at(reading.tree, index)),
  );
  const found = known(
    actorsIn(
      reading,
      heads.filter((head) => isHandedOver(reading, head)),
    ),
  );
  return found.filter((actor) => !taken.some((other) => other.code === actor.code));
}

const transfer = new Set([
  'hand',
  'give',
  'pass',
  'sell',
  'leak',
  'transfer',
  'disclose',
  'deliver',
  'send',
  'provide',
  'supply',
  'reveal',
  'handle',
  'spy',
  'information',
  'secret',
  'document',
  'material',
  'datum',
  'intelligence',
  'file',
]);

function isHandedOver(reading: Reading, head: number): boolean {
  const governor = at(reading.tree, head).head;
  return governor >= 0 && transfer.has(at(reading.tree, governor).lemma);
}

/** The things the act is about: objects of the innermost clause, or what follows "of", when they are no actors. */
function thingsOf(reading: Reading, act: Act): number[] {
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

import type { Reading } from '../language/reading.js';
import { at, isEachOther, isNominal, preposition, subtree } from '../language/tree.js';
import type { Actor } from '../model/actor.js';
import type { Act, Link } from './act.js';
import type { Operator, Slot } from './frameRow.js';
import { recipientsOf } from './recipients.js';
import { actorsIn, dedupe, fillers, known, sameParty } from './slots.js';
import { thingsOf } from './things.js';
import { voicesOf } from './voices.js';

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

export function rolesOf(reading: Reading, act: Act): Roles {
  const links = act.chain;
  const inner = links[links.length - 1] as Link;
  const trail: string[] = [];
  const objects = thingsOf(reading, act);
  const pair = mutualParties(reading, act) ?? reciprocalParties(reading, act);
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
  const recipients = recipientsOf(reading, { act, taken, trail });
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

/** "A will not negotiate with B": of two who would act on each other the subject refuses the other. */
export function oneSidedRefusal(reading: Reading, act: Act, roles: Roles): Roles {
  const doers = known(actorsIn(reading, act.chain[0]?.clause.subjects ?? []));
  const others = roles.actors.filter((actor) => !doers.some((doer) => doer.code === actor.code));
  if (!roles.reciprocal || doers.length === 0 || others.length === 0) return roles;
  return { ...roles, actors: doers, recipients: others, reciprocal: false };
}

/** "Thousands protested in Lima": those who protest in a capital are not its government. */
const asCivilians = (actor: Actor): Actor => ({ ...actor, sectors: ['CVL'] });

/** Words of the doer himself: who acts below them is somebody else, or nobody yet. */
const owning: ReadonlySet<Operator> = new Set(['demand', 'threaten', 'refuse', 'deny']);

function actorsOf(reading: Reading, act: Act, trail: string[]): Actor[] {
  const slots = act.chain[act.chain.length - 1]?.frame.actor ?? defaultActor;
  for (const { clause, frame } of act.chain) {
    for (const slot of frame.operator ? defaultActor : slots) {
      const found = actorsIn(reading, fillers(reading, clause, slot));
      const coded = known(found);
      if (coded.length === 0) continue;
      trail.push(`actor ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return slot === 'in' && act.type === 'PROTEST' ? coded.map(asCivilians) : coded;
    }
    const voices = clause.isNoun ? [] : voicesOf(reading, clause);
    if (voices.length > 0) {
      trail.push(
        `actor ${voices.map((actor) => actor.name).join(', ')}: acts through the subject of "${clause.lemma}"`,
      );
      return voices;
    }
    if (frame.operator && owning.has(frame.operator) && clause.subjects.length > 0) return [];
  }
  return [];
}

/** "A and B accused each other": the act is mutual, whatever its frame. */
function mutualParties(reading: Reading, act: Act): Actor[] | undefined {
  const phrases = act.chain.flatMap(({ clause }) => [
    ...clause.objects,
    ...clause.obliques.map(({ head }) => head),
  ]);
  if (!phrases.some((head) => isEachOther(reading.tree, head))) return undefined;
  const parties = known(
    actorsIn(
      reading,
      act.chain.flatMap(({ clause }) => clause.subjects),
    ),
  );
  return new Set(parties.map((actor) => actor.code)).size > 1 ? parties : undefined;
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
  const parties = withoutBare(dedupe(found));
  const states = new Set(parties.map((actor) => actor.code));
  return states.size > 1 ? parties : [];
}

/** "met his Turkish counterpart Mr X": a state beside somebody of that state is not a third party. */
const withoutBare = (actors: readonly Actor[]): Actor[] =>
  actors.filter(
    (actor) =>
      actor.sectors.length > 0 ||
      !actors.some((other) => other.code === actor.code && other.sectors.length > 0),
  );

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

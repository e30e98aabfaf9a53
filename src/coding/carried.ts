import { distinctStates, participantsOf } from '../language/participants.js';
import { type Reading, tokenSpan } from '../language/reading.js';
import { at, preposition, relation } from '../language/tree.js';
import type { Actor } from '../model/actor.js';
import type { EventType } from '../model/event.js';
import type { Mention } from '../model/mention.js';
import type { Act } from './act.js';
import type { Roles } from './roles.js';

/** Acts that the two of whom the report speaks do to each other. */
const mutual: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'ASSAULT',
  'SUPPORT',
  'RETREAT',
  'CONCEDE',
  'AGREE',
]);

/** Acts against somebody, addressed to somebody, or yielding to somebody. */
const directed: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ASSAULT',
  'SANCTION',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'MOBILIZE',
]);

const spoken: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/**
 * A report about two states goes on without naming them: "Clashes broke out again in May", "Kenya rejected the demand".
 * The act takes the parties, or the one that is missing, from the sentences before, if these speak of exactly two and
 * the sentence itself names no third. Undefined when nothing is taken over.
 */
export function carried(reading: Reading, act: Act, roles: Roles): Roles | undefined {
  const named = [...roles.actors, ...roles.recipients];
  const answered = onlyOther(reading, act, roles);
  if (answered) return answered;
  const addressed = isOutsiders(act, roles) ? toBoth(reading, act, roles) : undefined;
  if (addressed) return addressed;
  const pair = pairInMind(reading, named);
  if (!pair) return undefined;
  const reciprocal = act.chain.at(-1)?.frame.reciprocal === true && mutual.has(act.type);
  if (named.length === 0)
    return reciprocal && doneByNobodyElse(reading, act) ? both(reading, act, { roles, pair }) : undefined;
  const [party, more] = named;
  if (!party || more || roles.reciprocal) return undefined;
  const other = pair.find(({ code }) => code !== party.code);
  if (!other || !pair.some(({ code }) => code === party.code)) return undefined;
  if (reciprocal) return both(reading, act, { roles, pair: [party, taken(reading, act, other)] });
  const needed = directed.has(act.type) || act.frame.pair === true;
  if (!needed) return undefined;
  if (roles.actors.length === 0) {
    // An unnamed doer of a deed stays unnamed; words are answered by whom they were meant for.
    // Who is charged in court is charged by the courts at home, named or not, never by the other state.
    const inCourt = act.frame.contexts?.includes('legal') === true;
    if (!spoken.has(act.type) || inCourt || !doneByNobodyElse(reading, act)) return undefined;
    const actor = taken(reading, act, other);
    return { ...roles, actors: [actor], trail: [...roles.trail, `actor ${actor.name}: ${actor.because}`] };
  }
  const recipient = taken(reading, act, other);
  return {
    ...roles,
    recipients: [recipient],
    trail: [...roles.trail, `recipient ${recipient.name}: ${recipient.because}`],
  };
}

/** A request or a mediation without a recipient: of a third state it may be meant for both. */
const isOutsiders = (act: Act, { actors, recipients }: Roles): boolean =>
  actors.length > 0 && recipients.length === 0 && (act.type === 'REQUEST' || act.mode === 'third-party');

/** "The UN called for a ceasefire", "Oman mediated": what a third party asks or mediates goes to the two in dispute. */
function toBoth(reading: Reading, act: Act, roles: Roles): Roles | undefined {
  const pair = pairInMind(reading, [], roles.actors);
  if (!pair) return undefined;
  if (roles.actors.some(({ code }) => pair.some((party) => party.code === code))) return undefined;
  const recipients = pair.map((party) => taken(reading, act, party));
  const says = recipients.map(({ name, because }) => `recipient ${name}: ${because}`);
  return { ...roles, recipients, reciprocal: false, trail: [...roles.trail, ...says] };
}

/** "Kenya offered to mediate, but Peru declined": what is turned down is of the only other party of the sentence. */
function onlyOther(reading: Reading, act: Act, roles: Roles): Roles | undefined {
  if (act.type !== 'REJECT' || roles.actors.length === 0 || roles.recipients.length > 0) return undefined;
  const predicate = act.chain[0]?.clause.predicate ?? 0;
  const others = reading.mentions.filter(
    (mention) =>
      mention.code !== '' &&
      mention.as !== 'city' &&
      !roles.actors.some(({ code }) => code === mention.code) &&
      !isPlaceOnly(reading, mention),
  );
  const [one] = others;
  if (!one || others.some(({ code }) => code !== one.code) || one.first > predicate) return undefined;
  const { code, name, first, last } = one;
  const because = 'the only other party that the sentence names before';
  const recipient = { code, name, sectors: [], span: tokenSpan(reading, first, last), because };
  return { ...roles, recipients: [recipient], trail: [...roles.trail, `recipient ${name}: ${because}`] };
}

function both(reading: Reading, act: Act, { roles, pair }: { roles: Roles; pair: readonly Actor[] }): Roles {
  const actors = pair.map((actor) => (roles.actors.includes(actor) ? actor : taken(reading, act, actor)));
  const says = `both parties of whom the report speaks: ${actors.map(({ name }) => name).join(', ')}`;
  return { ...roles, actors, recipients: [], reciprocal: true, trail: [...roles.trail, says] };
}

function taken(reading: Reading, act: Act, actor: Actor): Actor {
  const predicate = act.chain[0]?.clause.predicate ?? 0;
  const because = `not named here: ${actor.name} is one of the two states spoken of just before`;
  return { ...actor, sectors: [], span: tokenSpan(reading, predicate), because };
}

/**
 * The two states of whom the report speaks: those of the sentences just before; among three or more the two that the
 * report names most, if both are among them. Nobody when this sentence names a third.
 */
function pairInMind(
  reading: Reading,
  named: readonly Actor[],
  outsiders: readonly Actor[] = [],
): readonly [Actor, Actor] | undefined {
  const { discourse, mentions } = reading;
  const outside = ({ code }: { code: string }) => outsiders.some((actor) => actor.code === code);
  const recent = distinctStates([...discourse.recent, ...named]).filter((state) => !outside(state));
  const { foremost } = discourse;
  const two =
    recent.length > 2
      ? recent.filter(({ code }) => foremost.some((one) => one.code === code))
      : recent.length === 2
        ? recent
        : foremost.filter((_, __, all) => recent.every(({ code }) => all.some((one) => one.code === code)));
  const [one, other, third] = two;
  if (!one || !other || third) return undefined;
  const strangers = mentions.filter(
    (mention) =>
      mention.code !== '' &&
      mention.code !== one.code &&
      mention.code !== other.code &&
      !outside(mention) &&
      !isPlaceOnly(reading, mention),
  );
  return strangers.length === 0 ? [one, other] : undefined;
}

const locating: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'off']);

/** "talks were held in Oslo", "met in Norway": a state named only as the place takes no part. */
function isPlaceOnly({ tree }: Reading, { first, last }: Mention): boolean {
  const head = tree.tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last);
  if (!head) return false;
  const placed = ['obl', 'nmod'].includes(relation(head)) && locating.has(preposition(tree, head.index));
  return placed;
}

const sides: ReadonlySet<string> = new Set([
  'side',
  'party',
  'adversary',
  'belligerent',
  'combatant',
  'rival',
  'they',
  'both',
  'other',
]);

const ofState: ReadonlySet<string> = new Set(['GOV', 'MIL']);

/** "The foreign ministers met": offices of state in the plural without a state are those of both. */
function isOfficesOfBoth({ tree, mentionAt }: Reading, head: number): boolean {
  const mention = mentionAt.get(head);
  if (at(tree, head).xpos !== 'NNS' || mention?.as !== 'office' || mention.code !== '') return false;
  return ofState.has(mention.sectors[0] ?? '');
}

/** The words leave the doers unsaid or call them "the parties": nobody else is said to act. */
function doneByNobodyElse(reading: Reading, act: Act): boolean {
  const inChain = act.chain.map(({ clause }) => clause.predicate);
  return act.chain
    .flatMap(({ clause }) => clause.subjects)
    .every(
      (head) =>
        inChain.includes(head) ||
        sides.has(at(reading.tree, head).lemma.toLowerCase()) ||
        isOfficesOfBoth(reading, head) ||
        (at(reading.tree, head).upos === 'ADJ' && participantsOf(reading, head).length === 0),
    );
}

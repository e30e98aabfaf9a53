import { type Clause, verbClause } from '../language/clauses.js';
import { type Reading, tokenSpan } from '../language/reading.js';
import { at, dependants, relation } from '../language/tree.js';
import { listLemma, wordSet } from '../language/words.js';
import type { Actor } from '../model/actor.js';
import type { Act, Link } from './act.js';
import type { Slot } from './frameRow.js';
import { actorsIn, fillers, holders, known } from './slots.js';

/** Where a recipient is looked for when the frame does not say. */
export const defaultRecipient: readonly Slot[] = [
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

/** Where recipients of one act are looked for. */
interface Search {
  readonly reading: Reading;
  readonly act: Act;
  readonly inner: Link;
  /** Parties that act already are no recipients. */
  readonly taken: (actor: Actor) => boolean;
}

interface Found {
  readonly actors: readonly Actor[];
  /** For the reason trail. */
  readonly how: string;
}

type Finder = (search: Search) => Found | undefined;

/** Tried in order; the first that finds somebody decides. */
const finders: readonly Finder[] = [
  askedToAct,
  writtenTo,
  addressed,
  inSlots,
  blamedBelow,
  harmedBy,
  struckPlace,
  partnersOf,
  helpedBy,
];

/** To whom an act is done; notes in the trail where it was found. */
export function recipientsOf(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const search: Search = { reading, act, inner: act.chain[act.chain.length - 1] as Link, taken };
  for (const find of finders) {
    const found = find(search);
    if (!found) continue;
    trail.push(`recipient ${found.actors.map((actor) => actor.name).join(', ')}: ${found.how}`);
    return [...found.actors];
  }
  return [];
}

/** The known parties that phrases stand for, those who act left out; undefined when there is none. */
function othersIn({ reading, taken }: Search, heads: readonly number[], how: string): Found | undefined {
  const actors = known(actorsIn(reading, heads)).filter((actor) => !taken(actor));
  return actors.length > 0 ? { actors, how } : undefined;
}

function inSlot(search: Search, clause: Clause, slot: Slot): Found | undefined {
  return othersIn(search, fillers(search.reading, clause, slot), `${slot} of "${clause.lemma}"`);
}

/** The first thing found, over all pairs of clauses and slots, clauses first. */
function firstInSlots(search: Search, clauses: readonly Clause[], slots: readonly Slot[]): Found | undefined {
  for (const clause of clauses) {
    for (const slot of slots) {
      const found = inSlot(search, clause, slot);
      if (found) return found;
    }
  }
  return undefined;
}

const isDemand = ({ act }: Search): boolean =>
  act.chain[0]?.frame.operator === 'demand' && act.chain.length > 1;

/** "urged B to withdraw": who would have to act. */
function askedToAct(search: Search): Found | undefined {
  if (!isDemand(search)) return undefined;
  const below = search.act.chain.slice(1).flatMap((link) => [...link.clause.subjects]);
  return othersIn(search, below, 'who is asked to act');
}

/** "sent a note to B requesting the release of ...": a request is made of whom the letter goes to. */
function writtenTo(search: Search): Found | undefined {
  const { reading, act } = search;
  const { clause } = act.chain[0] as Link;
  const letter = clause.objects.some((head) => wordSet('letter').has(listLemma(at(reading.tree, head))));
  if (act.type !== 'REQUEST' || act.chain.length < 2 || !letter) return undefined;
  return firstInSlots(search, [clause], ['to', 'indirect']);
}

/** "warned B against selling arms to C": a threat is addressed to whom it is spoken. */
function addressed(search: Search): Found | undefined {
  const { clause, frame } = search.act.chain[0] as Link;
  if (frame.operator !== 'threaten' || search.act.chain.length < 2 || clause.isNoun || clause.passive)
    return undefined;
  return othersIn(search, [...clause.objects, ...clause.indirect], 'who is addressed');
}

const demandSlots: readonly Slot[] = ['indirect', 'object', 'of', 'from', 'on', 'to', 'for', 'with'];

/** Slots of the frame. The act's own clause knows its recipient best; operators above it may carry the phrase ("suspended deliveries to C"). */
function inSlots(search: Search): Found | undefined {
  const clauses = search.act.chain.map((link) => link.clause);
  return isDemand(search)
    ? firstInSlots(search, clauses, demandSlots)
    : firstInSlots(search, clauses.reverse(), search.inner.frame.recipient ?? defaultRecipient);
}

/** "the accusation that B had shelled a town", "alleged that B ...": whose conduct the clause tells. */
function blamedBelow(search: Search): Found | undefined {
  const { reading, act } = search;
  if (act.type !== 'ACCUSE') return undefined;
  const subjects = act.chain
    .flatMap(({ clause }) => dependants(reading.tree, clause.predicate, 'ccomp', 'acl'))
    .flatMap((part) => dependants(reading.tree, part.index, 'nsubj'))
    .map((token) => token.index);
  return othersIn(search, subjects, 'whose conduct the clause tells');
}

/** "An airstrike by A killed nine people in B": the verb of harm above the event noun names who suffers. */
function harmedBy(search: Search): Found | undefined {
  const { reading, act, inner } = search;
  if (act.type !== 'ASSAULT') return undefined;
  const noun = at(reading.tree, inner.clause.predicate);
  const governor = noun.head >= 0 ? at(reading.tree, noun.head) : undefined;
  if (!governor || relation(noun) !== 'nsubj' || !wordSet('harm').has(governor.lemma)) return undefined;
  const clause = verbClause(reading.tree, governor.index);
  const heads = [...clause.objects, ...fillers(reading, clause, 'in'), ...holders(reading, clause)];
  const found = othersIn(search, heads, `suffers what "${noun.text}" ${governor.text}`);
  return found && { ...found, actors: found.actors.slice(0, 1) };
}

/** "shelled the city of X", "annexed X": a place that is struck or taken stands for its state, unless that is the attacker's own. */
function struckPlace(search: Search): Found | undefined {
  const { reading, act, taken } = search;
  if (act.type !== 'ASSAULT' && act.type !== 'COERCE') return undefined;
  const clauses = act.chain.map((link) => link.clause);
  const doers = known(
    actorsIn(
      reading,
      clauses.flatMap(({ subjects }) => subjects),
    ),
  );
  const own = new Set(doers.map((actor) => actor.code));
  for (const clause of clauses.reverse()) {
    const actor = citiesIn(reading, clause).find((city) => !taken(city) && !own.has(city.code));
    if (actor) return { actors: [actor], how: 'a place of it is struck' };
  }
  return undefined;
}

/** Cities among the objects and places of a clause, as the states they lie in. */
function citiesIn(reading: Reading, clause: Clause): Actor[] {
  const heads = [...clause.objects, ...fillers(reading, clause, 'on'), ...fillers(reading, clause, 'in')];
  const inside = heads.flatMap((head) =>
    dependants(reading.tree, head, 'nmod', 'appos', 'flat').map(({ index }) => index),
  );
  return [...heads, ...inside].flatMap((head) => {
    const mention = reading.mentionAt.get(head);
    if (mention?.as !== 'city' || mention.code === '') return [];
    const { code, sectors, name, because, first, last } = mention;
    const span = tokenSpan(reading, first, last);
    return [{ code, sectors, name, span, because: `${because}; struck, it stands for its state` }];
  });
}

/** "agreed with B to deliver": the other party stands in a slot of the operator. */
function partnersOf(search: Search): Found | undefined {
  for (const { clause, frame } of search.act.chain.slice(0, -1)) {
    const found = firstInSlots(search, [clause], frame.recipient ?? []);
    if (found) return found;
  }
  return undefined;
}

/** "sent soldiers to help flood victims in B": the purpose names who is helped. */
function helpedBy(search: Search): Found | undefined {
  const { reading, act, inner } = search;
  if (act.type !== 'AID') return undefined;
  const purposes = dependants(reading.tree, inner.clause.predicate, 'xcomp', 'advcl')
    .filter(({ xpos }) => xpos === 'VB')
    .map(({ index }) => verbClause(reading.tree, index));
  return firstInSlots(search, purposes, ['object', 'in', 'for']);
}

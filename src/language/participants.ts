import type { Actor } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/parse.js';
import { remembered } from '../util/remembered.js';
import { institutionSectors, institutions } from './institutions.js';
import { coveringSpan, type Reading, tokenSpan } from './reading.js';
import { antecedent, at, dependants, preposition, relation, subtree } from './tree.js';
import { listLemma, wordSet } from './words.js';

/** An actor found in a phrase, with the token that stands for it. */
export interface Participant {
  readonly actor: Actor;
  readonly head: number;
  /** Found through a pronoun or a description: less certain than a name. */
  readonly indirect: boolean;
}

/** Code of a party that the words do not name. */
export const UNKNOWN = '---';

/**
 * Nouns that lend their possessor's agency to what it owns: "Russia's warships", "Chinese espionage".
 * Anything else that merely belongs to a state ("Russia's economy", "China's Xinjiang region") is not that state.
 */
const agency = new Set(
  (
    'government side leadership regime authority administration state country nation capital team delegation representative leader party ' +
    'warship vessel ship boat jet aircraft plane fighter bomber submarine tank drone missile artillery convoy unit base embassy consulate mission ' +
    'industry plant factory institution office president bank fleet coastguard agency council bureau service department ' +
    'counterpart neighbour neighbor ally partner rival adversary colleague member negotiator lawmaker legislator academy university institute laboratory company firm corporation maker manufacturer enterprise conglomerate'
  ).split(' '),
);
const pairWords = new Set([
  'side',
  'country',
  'nation',
  'neighbour',
  'neighbor',
  'power',
  'state',
  'government',
  'capital',
  'party',
  'rival',
  'ally',
  'frenemy',
]);
const countryWords = new Set(['country', 'nation', 'state', 'neighbour', 'neighbor', 'government']);

const isPronoun = (token: Token): boolean => token.upos === 'PRON' || token.xpos === 'PRP';

/** Hardware that nobody's modifier claims is a thing, no party: "the delivery of fighter jets". */
export function isUnownedKit(reading: Reading, head: number): boolean {
  const token = at(reading.tree, head);
  return wordSet('kit').has(listLemma(token)) && !isOwned(reading, head);
}

/** Whether a state's name stands before it: "Russian jets", "China's warships". Where it comes from is no owner. */
function isOwned(reading: Reading, head: number): boolean {
  return dependants(reading.tree, head, 'amod', 'compound', 'nmod:poss').some(
    (part) => reading.mentionAt.get(part.index)?.code,
  );
}

/** The actors a phrase stands for, its coordinated members not included (the clause lists those one by one). */
export function participantsOf(reading: Reading, head: number): readonly Participant[] {
  // Where a link is just being followed, what a phrase stands for depends on that link.
  return following.size > 0 ? findParticipants(reading, head) : participantsAt(reading, head);
}

const participantsAt = remembered(findParticipants);

function findParticipants(reading: Reading, head: number): readonly Participant[] {
  const mention = reading.mentionAt.get(head);
  if (mention && mention.as !== 'office') return fromName(reading, head, mention);
  const token = at(reading.tree, head);
  if (isPronoun(token)) {
    const nearby = fromPronoun(reading, head);
    return nearby.length > 0 ? nearby : fromLink(reading, head);
  }
  const states = statesAround(reading, head);
  const office = mention?.sectors ?? [];
  const described = fromDescription(reading, head);
  if (described.length > 0 && states.length === 0) return described;
  const lends = agency.has(listLemma(token)) || wordSet('kit').has(listLemma(token));
  if (mention) {
    const kin = states.length > 0 ? states : headline(reading, head);
    if (kin.length === 0) return [unknown(reading, head, office)];
    const institution = institutionSectors(reading, head);
    return kin.map((state) =>
      combine(reading, { head, state, sectors: institution ?? [...office, ...state.sectors] }),
    );
  }
  const crowd = wordSet('quantity').has(listLemma(token)) ? countedPeople(reading, head) : [];
  if (crowd.length > 0) return crowd;
  if (wordSet('people').has(listLemma(token)) && states.length > 0)
    return states.map((state) => combine(reading, { head, state, sectors: ['CVL', ...state.sectors] }));
  if (!lends) {
    const beside = apposition(reading, head);
    return beside.length > 0 ? beside : fromLink(reading, head);
  }
  const business = institutions.get(listLemma(token));
  const sectors = wordSet('kit').has(listLemma(token)) ? ['MIL'] : business ? [business] : [];
  return states.map((state) => combine(reading, { head, state, sectors: [...sectors, ...state.sectors] }));
}

/** "Hundreds of Kenyans": those who are counted. */
function countedPeople(reading: Reading, head: number): Participant[] {
  const counted = dependants(reading.tree, head, 'nmod').filter(
    // "the majority of it": following the pronoun to its subject would come back here.
    (part) => !isPronoun(part) && preposition(reading.tree, part.index) === 'of',
  );
  return counted
    .flatMap((part) => participantsOf(reading, part.index))
    .map(({ actor, ...rest }) => ({
      ...rest,
      actor: actor.sectors.length > 0 ? actor : { ...actor, sectors: ['CVL'] },
    }));
}

function fromName(reading: Reading, head: number, mention: Mention): Participant[] {
  // "Russian-made": an adjective before a participle names an origin, no party.
  if (mention.as === 'city') return [];
  const span = tokenSpan(reading, mention.first, mention.last);
  const own = titleSectors(reading, head);
  const sectors = mention.sectors.length > 0 ? mention.sectors : own;
  const actor: Actor = { code: mention.code, sectors, span, name: mention.name, because: mention.because };
  return [{ actor, head, indirect: false }];
}

/** "the Indian envoy Mr X": the title's sector for a name that the dictionary does not date. */
function titleSectors(reading: Reading, head: number): readonly string[] {
  for (const part of dependants(reading.tree, head, 'nmod:desc', 'appos', 'compound')) {
    const title = reading.mentionAt.get(part.index);
    if (title?.as === 'office' && part.deprel !== 'compound') return title.sectors;
  }
  return [];
}

/** States that modify the phrase: "Chinese and Indian troops", "China's ministry", "officials of India", "protesters in Peru". */
const statesAround = remembered((reading: Reading, head: number): readonly Mention[] => {
  const { tree } = reading;
  const found: Mention[] = [];
  const add = (index: number) => {
    const mention = reading.mentionAt.get(index);
    if (
      mention &&
      mention.code !== '' &&
      mention.as !== 'person' &&
      !found.some((known) => known.code === mention.code)
    )
      found.push(mention);
  };
  const modifiers = dependants(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat');
  for (const part of modifiers) {
    add(part.index);
    for (const member of dependants(tree, part.index, 'conj', 'compound', 'amod', 'flat')) add(member.index);
    if (part.deprel === 'nmod:poss') found.push(...statesAround(reading, part.index));
    // "Chile, whose president visited": the owner is the word before the clause.
    if (part.text.toLowerCase() === 'whose') add(antecedent(tree, part.index));
  }
  // "Chinese and Indian troops" is often read as adjective + conj: the modifier hangs on a member of the list.
  const mention = reading.mentionAt.get(head);
  const before = (mention ? mention.first : head) - 1;
  if (found.length === 0 && before >= 0 && reading.mentionAt.get(before)?.as === 'demonym-adjective')
    add(before);
  if (found.length > 0) return found;
  for (const part of [...dependants(tree, head, 'nmod'), ...originAfter(tree, head)]) {
    if (!['', 'of', 'from', 'in', 'for', 'at'].includes(preposition(tree, part.index))) continue;
    for (const index of [part.index, ...dependants(tree, part.index, 'conj').map((token) => token.index)])
      add(index);
    if (found.length === 0 && agency.has(listLemma(at(tree, part.index))))
      found.push(...statesAround(reading, part.index));
  }
  return found;
});

/** "a delegation from Panama" as an object: the next phrase with "from" or "of" is often hung on the verb. */
function originAfter(tree: Reading['tree'], head: number): Token[] {
  const governor = at(tree, head).head;
  if (governor < 0 || wordSet('kit').has(listLemma(at(tree, head)))) return [];
  return dependants(tree, governor, 'obl').filter(
    (part) =>
      ['from', 'of'].includes(preposition(tree, part.index)) &&
      dependants(tree, part.index, 'case')[0]?.index === head + 1,
  );
}

/** In "A court in B" or a list whose members share one modifier, the first member carries it. */
function headline(reading: Reading, head: number): readonly Mention[] {
  const token = at(reading.tree, head);
  if (relation(token) !== 'conj' || token.head < 0) return [];
  return statesAround(reading, token.head);
}

function combine(
  reading: Reading,
  parts: { head: number; state: Mention; sectors: readonly string[] },
): Participant {
  const { head, state } = parts;
  const mention = reading.mentionAt.get(head);
  const first = Math.min(state.first, mention?.first ?? head);
  const last = Math.max(mention?.last ?? head, state.last);
  const near = last - first <= 8;
  const span = near
    ? tokenSpan(reading, first, last)
    : tokenSpan(reading, mention?.first ?? head, mention?.last ?? head);
  const words = at(reading.tree, head).text;
  const actor: Actor = {
    code: state.code,
    sectors: [...new Set(parts.sectors)],
    span,
    name: state.name,
    because: `${state.because}; "${words}" belongs to it`,
  };
  return { actor, head, indirect: false };
}

function unknown(reading: Reading, head: number, sectors: readonly string[]): Participant {
  const words = at(reading.tree, head).text;
  const span = coveringSpan(
    reading,
    subtree(
      reading.tree,
      head,
      (token) => relation(token) !== 'amod' && relation(token) !== 'det' && relation(token) !== 'compound',
    ),
  );
  return {
    actor: { code: UNKNOWN, sectors, span, name: span.exact, because: `"${words}" without a state` },
    head,
    indirect: false,
  };
}

/** "Mr X, president of the N academy": what stands beside a name the dictionaries do not know. */
function apposition(reading: Reading, head: number): Participant[] {
  for (const part of dependants(reading.tree, head, 'appos', 'nmod:desc')) {
    if (isPronoun(part)) continue;
    if (
      reading.mentionAt.get(part.index) === undefined &&
      !agency.has(listLemma(at(reading.tree, part.index)))
    )
      continue;
    const found = participantsOf(reading, part.index);
    if (found.length > 0) return found.map((participant) => ({ ...participant, head }));
  }
  return [];
}

/** Whom the words said before are that a pronoun or description takes up. */
function fromLink(reading: Reading, head: number): Participant[] {
  const link = reading.standIns?.get(head);
  if (!link || link.kind === 'event' || following.has(link) || isObjectOfPurpose(reading, head)) return [];
  // Two phrases may be linked to each other through a third: each link is followed once.
  following.add(link);
  const found = link.antecedents.flatMap((earlier) => participantsOf(earlier.reading, earlier.head));
  following.delete(link);
  const known = found.filter(({ actor }) => actor.code !== UNKNOWN);
  return known.map(({ actor }) => indirect(reading, { head, actor, because: link.because }));
}

const following = new Set<object>();

/** "called B to congratulate him": the pronoun is somebody of the clause above, which of them no link can tell. */
function isObjectOfPurpose({ tree }: Reading, head: number): boolean {
  const token = at(tree, head);
  if (token.upos !== 'PRON' || relation(token) !== 'obj' || token.head < 0) return false;
  return dependants(tree, token.head, 'mark').some((part) => part.text.toLowerCase() === 'to');
}

/** "the two sides", "both countries": the two actors named last; "the country": the one named last. */
function fromDescription(reading: Reading, head: number): Participant[] {
  const token = at(reading.tree, head);
  const lemma = token.lemma.toLowerCase();
  const determiners = dependants(reading.tree, head, 'det', 'nummod', 'amod', 'nmod').map((part) =>
    part.text.toLowerCase(),
  );
  const pair = pairWords.has(lemma) && (determiners.includes('two') || determiners.includes('both'));
  const bareTwo = token.text.toLowerCase() === 'two' && determiners.includes('the');
  const wanted =
    pair || bareTwo || token.text.toLowerCase() === 'both'
      ? 2
      : countryWords.has(lemma) && determiners.includes('the')
        ? 1
        : 0;
  if (wanted === 0) return [];
  const recent = distinctStates([...reading.discourse.recent, ...statesBefore(reading, head)]);
  if (recent.length < wanted) return [];
  const chosen =
    wanted === 2 ? pairOf(reading, recent) : [reading.discourse.subject ?? (recent.at(-1) as Actor)];
  return chosen.map((actor) =>
    indirect(reading, { head, actor, because: `"${token.text}" taken for ${actor.name}, named before` }),
  );
}

/** "The two sides" among three or more states named lately: the two that the report names most, if both are among them. */
function pairOf({ discourse }: Reading, recent: readonly Actor[]): Actor[] {
  if (recent.length === 2) return [...recent];
  const frequent = discourse.frequent.slice(0, 2).map(({ code }) => code);
  const both = recent.filter((actor) => frequent.includes(actor.code));
  return both.length === 2 ? both : recent.slice(-2);
}

function statesBefore(reading: Reading, head: number): Actor[] {
  return reading.mentions
    .filter(
      (mention) =>
        mention.last < head &&
        mention.code !== '' &&
        ['state', 'alias', 'capital', 'demonym-adjective', 'demonym-person'].includes(mention.as),
    )
    .map((mention) => ({
      code: mention.code,
      sectors: [],
      span: tokenSpan(reading, mention.first, mention.last),
      name: mention.name,
      because: mention.because,
    }));
}

/** One entry per code, in the order of the last mention. */
export function distinctStates(actors: readonly Actor[]): Actor[] {
  const last = new Map<string, Actor>();
  for (const actor of actors) {
    last.delete(actor.code);
    last.set(actor.code, actor);
  }
  return [...last.values()];
}

function fromPronoun(reading: Reading, head: number): Participant[] {
  const token = at(reading.tree, head);
  const word = token.text.toLowerCase();
  if (!['it', 'they', 'he', 'she', 'its', 'their', 'his', 'her', 'them'].includes(word)) return [];
  const earlier = distinctStates(statesBefore(reading, head));
  if (word === 'they' || word === 'them' || word === 'their') {
    const both = distinctStates([...reading.discourse.recent, ...earlier]).slice(-2);
    return earlier.length === 2
      ? both.map((actor) =>
          indirect(reading, { head, actor, because: `"${token.text}" taken for ${actor.name}` }),
        )
      : [];
  }
  const inSentence =
    clauseSubject(reading, head) ?? (earlier.length === 0 ? subjectAhead(reading, head) : undefined);
  const actor = inSentence ?? (earlier.length === 0 ? reading.discourse.subject : undefined);
  return actor
    ? [
        indirect(reading, {
          head,
          actor,
          because: `"${token.text}" taken for ${actor.name}, subject before it`,
        }),
      ]
    : [];
}

/** "During his visit to Cuba, Zambia's president ...": a possessive before the main subject stands for it. */
function subjectAhead(reading: Reading, head: number): Actor | undefined {
  const { tree } = reading;
  if (at(tree, head).deprel !== 'nmod:poss') return undefined;
  const root = tree.tokens.find((token) => token.head < 0);
  const subject =
    root &&
    dependants(tree, root.index, 'nsubj').find((token) => token.index > head && token.upos !== 'PRON');
  if (!subject || root.index < head) return undefined;
  const found = participantsOf(reading, subject.index).filter(({ actor }) => actor.code !== UNKNOWN);
  return found.length === 1 ? found[0]?.actor : undefined;
}

/** The subject of the main clause, when it stands before the pronoun: "A said it would ...". */
function clauseSubject(reading: Reading, head: number): Actor | undefined {
  const subjects = reading.tree.tokens.filter(
    (token) =>
      token.index < head &&
      relation(token) === 'nsubj' &&
      token.upos !== 'PRON' &&
      token.head !== at(reading.tree, head).head,
  );
  const nearest = subjects.at(-1);
  if (!nearest) return undefined;
  const found = participantsOf(reading, nearest.index).filter(
    (participant) => participant.actor.code !== UNKNOWN,
  );
  return found.length === 1 ? found[0]?.actor : undefined;
}

function indirect(reading: Reading, parts: { head: number; actor: Actor; because: string }): Participant {
  const span = tokenSpan(reading, parts.head);
  return {
    actor: { ...parts.actor, sectors: parts.actor.sectors, span, because: parts.because },
    head: parts.head,
    indirect: true,
  };
}

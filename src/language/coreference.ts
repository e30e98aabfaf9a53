import type { Sentence } from '../model/parse.js';
import {
  countryMeant,
  type Known,
  type Match,
  type Past,
  remember,
  saidToBe,
  sameNoun,
} from './coreference/descriptions.js';
import { createEntities, type Entities, type Entity } from './coreference/entities.js';
import { eventMeant, isEventNoun } from './coreference/events.js';
import { isSpeaker, type Pronoun } from './coreference/features.js';
import { createNameMemory, type NameMemory, textOf } from './coreference/names.js';
import { pairMeant } from './coreference/pairs.js';
import type { NameSpan, Phrase } from './coreference/phrase.js';
import { type PhrasedSentence, phrasesOf } from './coreference/phrases.js';
import { type PronounClass, pronounClass } from './coreference/pronouns.js';
import {
  type Ranking,
  rank,
  type Scored,
  type Setting,
  strongest,
  type Weights,
} from './coreference/rank.js';
import { positionOf } from './coreference/syntax.js';
import { weights } from './coreference/weights.generated.js';

/** A place that words refer from or to: token indices in the sentence, inclusive. */
export interface Reference {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Words that stand for something said before, or, rarely, after. */
export interface CoreferenceLink extends Reference {
  /** Two or more for "both sides" and for a "they" that takes up a list. */
  readonly antecedents: readonly Reference[];
  readonly kind: 'pronoun' | 'nominal' | 'name' | 'event';
  /** Why, in a few words. */
  readonly because: string;
  /** How sure, 0 to 1: the model's share for pronouns, the rule's strength otherwise. */
  readonly score: number;
}

export interface CoreferenceOptions {
  readonly names?: readonly NameSpan[];
  /** Pronouns are left alone below this share, 0 to 1. */
  readonly least?: number;
  /** Weights in place of the fitted ones. */
  readonly weights?: Weights;
  /** Called for each third-person pronoun with all that it may stand for; for fitting. */
  readonly onRanking?: (pronoun: Pronoun, ranking: Ranking) => void;
}

/** Share below which a pronoun is left alone: "it" often stands for no thing at all, "he" and "she" hardly ever. */
const leastShare: Readonly<Record<PronounClass, number>> = { he: 0.3, she: 0.3, they: 0.5, it: 0.5 };

/** The same for an "it" in the words of a state or body. */
const leastSpeaker = 0.25;

/** Who and what the pronouns, descriptions and short names of a text stand for. Sentences of one text in order; never throws. */
export function corefer(sentences: readonly Sentence[], options: CoreferenceOptions = {}): CoreferenceLink[] {
  const phrased = phrasesOf(sentences, options.names ?? []);
  const text: Text = {
    sentences: phrased,
    entities: createEntities(),
    last: new Map(),
    weights: options.weights ?? weights,
    memory: createNameMemory(),
    byNoun: new Map(),
    countries: new Map(),
    links: [],
    options,
  };
  phrased.forEach((sentence, place) => {
    for (const phrase of sentence.phrases) read(phrase, place, text);
  });
  return text.links;
}

interface Text extends Setting {
  readonly sentences: readonly PhrasedSentence[];
  readonly entities: Entities;
  readonly last: Map<PronounClass, Entity>;
  readonly memory: NameMemory;
  readonly byNoun: Map<string, Known[]>;
  readonly countries: Past['countries'];
  readonly links: CoreferenceLink[];
  readonly options: CoreferenceOptions;
}

function read(phrase: Phrase, place: number, text: Text): void {
  if (phrase.form === 'pronoun') readPronoun(phrase, place, text);
  else if (phrase.form === 'adjective') readAdjective(phrase, text);
  else if (phrase.form !== 'list') {
    if (phrase.form === 'name') readName(phrase, text);
    else readDescription(phrase, place, text);
    remember(phrase, place, text);
  }
}

/** "Kenyan" is no phrase of its own, but keeps Kenya in mind. */
function readAdjective(phrase: Phrase, { memory, entities }: Text): void {
  const match = memory.find(phrase, entities);
  if (match) entities.join(phrase, match.earlier);
  memory.add(phrase);
}

function readDescription(phrase: Phrase, place: number, text: Text): void {
  const pair = pairMeant(phrase, place, text);
  const match =
    pair ??
    saidToBe(phrase, place, text) ??
    sameNoun(phrase, place, text) ??
    countryMeant(phrase, place, text);
  if (match) link(phrase, match, text);
  else readEvent(phrase, place, text);
}

function readEvent(phrase: Phrase, place: number, { sentences, links }: Text): void {
  const event = eventMeant(phrase, place, sentences);
  if (!event) return;
  const { because, score } = event;
  const { index: head } = event.token;
  const { index } = (sentences[event.place] as PhrasedSentence).sentence;
  const antecedents = [{ sentence: index, first: head, last: head, head }];
  links.push({ ...referenceOf(phrase), antecedents, kind: 'event', because, score });
}

function link(phrase: Phrase, { earlier, because, score }: Match, { links, entities }: Text): void {
  const [only] = earlier;
  if (only && earlier.length === 1) entities.join(phrase, only);
  const kind = earlier.length === 1 && isEventNoun(phrase.lemma) ? 'event' : 'nominal';
  links.push({ ...referenceOf(phrase), antecedents: earlier.map(referenceOf), kind, because, score });
}

function readName(phrase: Phrase, { memory, entities, links }: Text): void {
  const match = memory.find(phrase, entities);
  if (match) {
    entities.join(phrase, match.earlier);
    links.push({
      ...referenceOf(phrase),
      antecedents: [referenceOf(match.earlier)],
      kind: 'name',
      because: match.because,
      score: match.score,
    });
  }
  memory.add(phrase);
}

function readPronoun(phrase: Phrase, place: number, text: Text): void {
  const name = pronounClass(phrase.head);
  const sentence = text.sentences[place];
  if (name === undefined || sentence === undefined) return;
  const pronoun = { phrase, name, position: positionOf(sentence, phrase.head) };
  const ranking = rank(pronoun, place, text);
  text.options.onRanking?.(pronoun, ranking);
  const best = bestEntity(ranking);
  if (!best || best.share < (text.options.least ?? leastFor(pronoun, best.scored))) return;
  const { candidate, features } = best.scored;
  const found = strongest(features, name, text.weights).join(', ');
  const terms = found === '' ? '' : `: ${found}`;
  text.entities.join(phrase, candidate.phrase);
  text.last.set(name, text.entities.of(phrase));
  text.links.push({
    ...referenceOf(phrase),
    antecedents: antecedentsOf(candidate.phrase),
    kind: 'pronoun',
    because: `"${phrase.head.text}" taken for "${textOf(candidate.phrase)}"${terms}`,
    score: best.share,
  });
}

/** "Kenya said it would ...": the treebank's "it" is seldom a state, the news' "it" in reported speech mostly is. */
function leastFor(pronoun: Pronoun, { candidate }: Scored): number {
  const party = candidate.entity.being === 'country' || candidate.entity.being === 'group';
  return pronoun.name === 'it' && party && isSpeaker(pronoun, candidate)
    ? leastSpeaker
    : leastShare[pronoun.name];
}

/** The entity with the greatest share, all its phrases counted, and the likeliest of these. */
function bestEntity({ scored }: Ranking): { share: number; scored: Scored } | undefined {
  const sums = new Map<Entity, { share: number; scored: Scored }>();
  for (const each of scored) {
    const known = sums.get(each.candidate.entity);
    if (!known) sums.set(each.candidate.entity, { share: each.share, scored: each });
    else {
      known.share += each.share;
      if (each.share > known.scored.share) known.scored = each;
    }
  }
  let best: { share: number; scored: Scored } | undefined;
  for (const each of sums.values()) if (!best || each.share > best.share) best = each;
  return best;
}

function referenceOf(phrase: Phrase): Reference {
  return { sentence: phrase.sentence.index, first: phrase.first, last: phrase.last, head: phrase.head.index };
}

function antecedentsOf(phrase: Phrase): Reference[] {
  if (phrase.members.length === 0) return [referenceOf(phrase)];
  return phrase.members.map((head) => ({ sentence: phrase.sentence.index, first: head, last: head, head }));
}

import type { Token } from '../../model/parse.js';
import type { Entities, Entity } from './entities.js';
import { isSubset, type Modifiers, modifiersOf } from './modifiers.js';
import { textOf } from './names.js';
import { countryNouns } from './nouns.js';
import type { Phrase } from './phrase.js';
import type { PhrasedSentence } from './phrases.js';
import { beingOfNoun } from './traits.js';

/** What a description was taken for. */
export interface Match {
  /** The phrases meant; two for a pair. */
  readonly earlier: readonly Phrase[];
  readonly because: string;
  readonly score: number;
}

/** A phrase that was read, with what narrows it down. */
export interface Known {
  readonly phrase: Phrase;
  readonly place: number;
  readonly modifiers: Modifiers;
  /** The noun: the head, or the title before a name and the office beside it. */
  readonly noun: string;
}

/** Phrases of a text up to now, newest last. */
export interface Past {
  readonly sentences: readonly PhrasedSentence[];
  readonly entities: Entities;
  readonly byNoun: Map<string, Known[]>;
  /** Countries named so far, by id, with the last phrase that names each. */
  readonly countries: Map<string, { readonly entity: Entity; readonly last: Phrase }>;
}

/** Sentences back in which a description finds the same noun. */
const nounReach = 8;
/** Sentences back in which "the country" finds a country. */
const countryReach = 3;

/** Enters a phrase under its noun and under the titles and offices beside it. */
export function remember(phrase: Phrase, place: number, past: Past): void {
  const sentence = past.sentences[place] as PhrasedSentence;
  const enter = (head: Token) => {
    const noun = head.lemma.toLowerCase();
    const known = past.byNoun.get(noun) ?? [];
    if (known.length === 0) past.byNoun.set(noun, known);
    known.push({ phrase, place, modifiers: modifiersOf(sentence, head), noun });
  };
  enter(phrase.head);
  if (phrase.name?.type === 'country')
    past.countries.set(phrase.name.id, { entity: past.entities.of(phrase), last: phrase });
  if (phrase.form !== 'name') return;
  for (const index of sentence.children[phrase.head.index] ?? []) {
    const part = sentence.tokens[index] as Token;
    if (!['nmod:desc', 'compound', 'appos'].includes(part.deprel)) continue;
    if (beingOfNoun(part.lemma.toLowerCase()) === 'person') enter(part);
  }
}

/** The earlier phrase that a definite description takes up by its own noun: "the Kenyan ministry ... the ministry". */
export function sameNoun(phrase: Phrase, place: number, past: Past): Match | undefined {
  const speaker = ownerWord(phrase, past.sentences[place] as PhrasedSentence);
  if (phrase.form !== 'definite' && phrase.form !== 'demonstrative' && speaker === undefined)
    return undefined;
  if (phrase.head.upos !== 'NOUN' && phrase.head.upos !== 'PROPN') return undefined;
  const modifiers = modifiersOf(past.sentences[place] as PhrasedSentence, phrase.head);
  if (modifiers.other || modifiers.clause || modifiers.two) return undefined;
  const fitting = (past.byNoun.get(phrase.lemma) ?? []).filter(
    (known) =>
      place - known.place <= nounReach &&
      known.phrase.place < phrase.place &&
      known.phrase.head !== phrase.head &&
      !covers(known.phrase, phrase) &&
      known.phrase.number === phrase.number &&
      (speaker === undefined ||
        ownerWord(known.phrase, past.sentences[known.place] as PhrasedSentence) === speaker) &&
      isSubset(modifiers.words, wordsOf(known)) &&
      (known.phrase.form !== 'bare' || known.phrase.number === 'one'),
  );
  const last = fitting.at(-1);
  if (!last) return undefined;
  const owners = new Set(fitting.map((known) => past.entities.of(known.phrase)));
  if (owners.size > 1 && place - last.place > 1) return undefined;
  return {
    earlier: [last.phrase],
    because: `"${textOf(phrase)}" said again, after "${textOf(last.phrase)}"`,
    score: owners.size > 1 ? 0.6 : 0.8,
  };
}

/** "my", "our", in the words of whoever speaks: the same noun with the same word is the same thing. */
function ownerWord(
  { form, head, quoted }: Phrase,
  { tokens, children }: PhrasedSentence,
): string | undefined {
  if (form !== 'owned') return undefined;
  const owner = (children[head.index] ?? []).find((index) => tokens[index]?.deprel === 'nmod:poss');
  const word = owner === undefined ? '' : (tokens[owner]?.text.toLowerCase() ?? '');
  return word === 'my' || word === 'our' ? `${word}${quoted ? ' quoted' : ''}` : undefined;
}

/** What stands beside a name or is said to be the same: "X, the president of Y", "X is the president of Y". */
export function saidToBe(phrase: Phrase, place: number, past: Past): Match | undefined {
  if (phrase.number === 'many' || phrase.role === 'compound') return undefined;
  const sentence = past.sentences[place] as PhrasedSentence;
  const names = phrase.form === 'definite' || phrase.being === 'person';
  const beside = phrase.role === 'apposition' && names ? phrase.head.head : -1;
  const copular =
    phrase.form === 'definite' && hasCopula(sentence, phrase.head) ? subjectOf(sentence, phrase.head) : -1;
  const at = beside >= 0 ? beside : copular;
  const earlier = sentence.phrases.find(({ head, form }) => head.index === at && form !== 'list');
  if (!earlier || earlier.place > phrase.place || earlier.number === 'many') return undefined;
  if (earlier.form === 'demonstrative' || (earlier.form === 'pronoun' && earlier.being !== 'person'))
    return undefined;
  if (earlier.being === 'time' || phrase.being === 'time') return undefined;
  const differ = (earlier.being === 'person') !== (phrase.being === 'person');
  if (differ && earlier.being !== '?' && phrase.being !== '?') return undefined;
  const because = beside >= 0 ? `beside "${textOf(earlier)}"` : `said of "${textOf(earlier)}"`;
  return { earlier: [earlier], because, score: beside >= 0 ? 0.85 : 0.75 };
}

function hasCopula({ tokens, children }: PhrasedSentence, head: Token): boolean {
  return (children[head.index] ?? []).some((index) => tokens[index]?.deprel === 'cop');
}

function subjectOf({ tokens, children }: PhrasedSentence, head: Token): number {
  return (children[head.index] ?? []).find((index) => tokens[index]?.deprel === 'nsubj') ?? -1;
}

function wordsOf({ phrase, modifiers }: Known): ReadonlySet<string> {
  return phrase.nameWords.length > 0 ? new Set([...modifiers.words, ...phrase.nameWords]) : modifiers.words;
}

function covers(outer: Phrase, inner: Phrase): boolean {
  return outer.sentence === inner.sentence && outer.first <= inner.first && outer.last >= inner.last;
}

/** "the country", "the South American nation": the country spoken of. */
export function countryMeant(phrase: Phrase, place: number, past: Past): Match | undefined {
  // "the state" may be a part of a country, and "this country" is the speaker's.
  if (phrase.form !== 'definite' || phrase.number !== 'one') return undefined;
  if (!countryNouns.has(phrase.lemma) || phrase.lemma === 'state' || phrase.lemma === 'homeland')
    return undefined;
  const modifiers = modifiersOf(past.sentences[place] as PhrasedSentence, phrase.head);
  if (modifiers.other || modifiers.clause || !modifiers.proper) return undefined;
  const near = [...countriesBefore(phrase, place, past).values()];
  const weighed = near.length > 0 ? near : countriesOfText(phrase, past);
  const [best, second] = weighed.sort((a, b) => b.weight - a.weight);
  const rest = second?.weight ?? 0;
  if (!best || rest * 1.5 > best.weight) return undefined;
  const { weight } = best;
  // A name is a better antecedent than an adjective made of it.
  const earlier = nameBefore(best.phrase, phrase, past);
  const why = near.length > 0 ? 'the country spoken of' : 'the country the text is about';
  return {
    earlier: [earlier],
    because: `"${textOf(phrase)}" taken for ${textOf(earlier)}, ${why}`,
    score: near.length > 0 ? Math.min(0.9, weight / (weight + rest + 0.3)) : 0.55,
  };
}

function nameBefore(found: Phrase, phrase: Phrase, { entities }: Past): Phrase {
  if (found.form !== 'adjective') return found;
  const names = entities
    .of(found)
    .phrases.filter(({ form, place }) => form === 'name' && place < phrase.place);
  return names.at(-1) ?? found;
}

/** Countries by how often the text has named them so far; none below two times. */
function countriesOfText(phrase: Phrase, past: Past): Weighed[] {
  const found = new Map<Entity, Weighed>();
  for (const { entity, last } of past.countries.values()) {
    const weight = entity.phrases.filter((other) => other.place < phrase.place).length;
    if (weight > 1) found.set(entity, { weight, phrase: last });
  }
  return [...found.values()];
}

interface Weighed {
  weight: number;
  phrase: Phrase;
}

/** Countries of the last sentences by entity: each mention counts, subjects and near ones more, adjectives less. */
export function countriesBefore(phrase: Phrase, place: number, past: Past): Map<Entity, Weighed> {
  const found = new Map<Entity, Weighed>();
  for (let back = 0; back <= countryReach && back <= place; back++) {
    const sentence = past.sentences[place - back] as PhrasedSentence;
    for (const other of [...sentence.phrases].reverse()) {
      if (other.place >= phrase.place || other.form === 'list' || covers(other, phrase)) continue;
      const entity = past.entities.of(other);
      if (entity.being !== 'country' || !isNamed(entity)) continue;
      const weight = weightOf(other, back);
      const known = found.get(entity);
      if (known) {
        known.weight += weight;
        if (known.phrase.form !== 'name' && other.form === 'name') known.phrase = other;
      } else found.set(entity, { weight, phrase: other });
    }
  }
  return found;
}

const isNamed = (entity: Entity): boolean =>
  entity.phrases.some(({ form }) => form === 'name' || form === 'adjective');

function weightOf(phrase: Phrase, back: number): number {
  const near = [1, 0.8, 0.5, 0.3][back] ?? 0.2;
  const role =
    phrase.role === 'subject' || phrase.role === 'passiveSubject'
      ? 1.5
      : phrase.role === 'possessor'
        ? 1.2
        : 1;
  return near * role * (phrase.form === 'adjective' ? 0.7 : 1);
}

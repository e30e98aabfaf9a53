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
  if (phrase.form !== 'name') return;
  for (const index of sentence.children[phrase.head.index] ?? []) {
    const part = sentence.tokens[index] as Token;
    if (!['nmod:desc', 'compound', 'appos'].includes(part.deprel)) continue;
    if (beingOfNoun(part.lemma.toLowerCase()) === 'person') enter(part);
  }
}

/** The earlier phrase that a definite description takes up by its own noun: "the Kenyan ministry ... the ministry". */
export function sameNoun(phrase: Phrase, place: number, past: Past): Match | undefined {
  if (phrase.form !== 'definite' && phrase.form !== 'demonstrative') return undefined;
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

function wordsOf({ phrase, modifiers }: Known): ReadonlySet<string> {
  return phrase.nameWords.length > 0 ? new Set([...modifiers.words, ...phrase.nameWords]) : modifiers.words;
}

function covers(outer: Phrase, inner: Phrase): boolean {
  return outer.sentence === inner.sentence && outer.first <= inner.first && outer.last >= inner.last;
}

/** "the country", "this nation": the country spoken of. */
export function countryMeant(phrase: Phrase, place: number, past: Past): Match | undefined {
  if (phrase.form !== 'definite' && phrase.form !== 'demonstrative') return undefined;
  if (!countryNouns.has(phrase.lemma) || phrase.number !== 'one' || phrase.lemma === 'homeland') return undefined;
  const modifiers = modifiersOf(past.sentences[place] as PhrasedSentence, phrase.head);
  if (modifiers.other || modifiers.clause || modifiers.words.size > 1) return undefined;
  const weighed = countriesBefore(phrase, place, past);
  const [best, second] = [...weighed.entries()].sort((a, b) => b[1].weight - a[1].weight);
  if (!best || (second && second[1].weight * 1.5 > best[1].weight)) return undefined;
  const { phrase: earlier, weight } = best[1];
  const rest = second ? second[1].weight : 0;
  return {
    earlier: [earlier],
    because: `"${textOf(phrase)}" taken for ${textOf(earlier)}, the country spoken of`,
    score: Math.min(0.9, weight / (weight + rest + 0.3)),
  };
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
  const role = phrase.role === 'subject' || phrase.role === 'passiveSubject' ? 1.5 : phrase.role === 'possessor' ? 1.2 : 1;
  return near * role * (phrase.form === 'adjective' ? 0.7 : 1);
}

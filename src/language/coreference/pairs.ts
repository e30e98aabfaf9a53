import { countriesBefore, type Match, type Past } from './descriptions.js';
import type { Entity } from './entities.js';
import { modifiersOf } from './modifiers.js';
import { textOf } from './names.js';
import type { Phrase } from './phrase.js';
import type { PhrasedSentence } from './phrases.js';
import { beingOfNoun } from './traits.js';

/** Nouns for parties of a dispute or a deal, whether states or not. */
const partyNouns = new Set(
  'side country nation state neighbour neighbor government party power capital rival ally'.split(' '),
);
const pairReach = 2;

/** "both sides", "the two neighbours", "the two", "the pair": the two spoken of. */
export function pairMeant(phrase: Phrase, place: number, past: Past): Match | undefined {
  const wanted = pairOf(phrase, past.sentences[place] as PhrasedSentence);
  if (wanted === undefined) return undefined;
  const listed = listBefore(phrase, place, { past, wanted });
  const two =
    listed ?? (wanted === 'person' ? personsBefore(phrase, place, past) : statesBefore(phrase, place, past));
  if (two?.length !== 2) return undefined;
  const names = two.map(textOf).join(' and ');
  return { earlier: two, because: `"${textOf(phrase)}" taken for ${names}`, score: listed ? 0.8 : 0.65 };
}

/** Whether a phrase means two, and what kind of two; undefined when it does not. */
function pairOf(phrase: Phrase, sentence: PhrasedSentence): 'party' | 'person' | 'any' | undefined {
  if (phrase.form === 'list' || phrase.form === 'name' || phrase.form === 'pronoun') return undefined;
  const word = phrase.head.text.toLowerCase();
  const modifiers = modifiersOf(sentence, phrase.head);
  if (modifiers.clause || modifiers.other || !modifiers.proper) return undefined;
  const definite = phrase.form === 'definite';
  if (word === 'both') return phrase.form === 'indefinite' || definite ? 'any' : undefined;
  if (definite && (word === 'two' || word === 'pair' || word === 'duo')) return 'any';
  if (phrase.number !== 'many' || !definite) return undefined;
  if (phrase.lemma === 'side') return 'party';
  if (!modifiers.two) return undefined;
  if (partyNouns.has(phrase.lemma)) return 'party';
  return beingOfNoun(phrase.lemma) === 'person' ? 'person' : undefined;
}

/** The nearest list of two: "A and B met. The two ...". */
function listBefore(
  phrase: Phrase,
  place: number,
  { past, wanted }: { past: Past; wanted: 'party' | 'person' | 'any' },
): Phrase[] | undefined {
  for (let back = 0; back <= pairReach && back <= place; back++) {
    const { phrases } = past.sentences[place - back] as PhrasedSentence;
    const list = phrases.findLast(
      (other) =>
        other.form === 'list' &&
        other.members.length === 2 &&
        other.last < phrase.head.index + (back > 0 ? 1e6 : 0),
    );
    if (!list) continue;
    const members = list.members.map((head) =>
      phrases.find((other) => other.head.index === head && other.form !== 'list'),
    );
    const [one, two] = members;
    if (!one || !two) continue;
    if ([one, two].every((member) => suits(past.entities.of(member), wanted))) return [one, two];
  }
  return undefined;
}

function suits({ being, named }: Entity, wanted: 'party' | 'person' | 'any'): boolean {
  if (wanted === 'person') return being === 'person';
  if (wanted === 'party') return being === 'country' || being === 'group' || (being === '?' && named);
  return being === 'country' || being === 'group' || being === 'person' || named;
}

/** Two states, if the last sentences name just two, or two far more than any other. */
function statesBefore(phrase: Phrase, place: number, past: Past): Phrase[] | undefined {
  const ranked = [...countriesBefore(phrase, place, past).values()].sort((a, b) => b.weight - a.weight);
  const [one, two, three] = ranked;
  if (!one || !two || (three && three.weight * 1.5 > two.weight)) return undefined;
  return [one.phrase, two.phrase].sort((a, b) => a.place - b.place);
}

/** The two persons of the last sentences, if there are just two. */
function personsBefore(phrase: Phrase, place: number, past: Past): Phrase[] | undefined {
  const found = new Map<Entity, Phrase>();
  for (let back = 0; back <= pairReach && back <= place; back++)
    for (const other of (past.sentences[place - back] as PhrasedSentence).phrases) {
      const entity = past.entities.of(other);
      if (
        other.place < phrase.place &&
        other.form !== 'list' &&
        other.number === 'one' &&
        entity.being === 'person' &&
        entity.named
      )
        if (!found.has(entity)) found.set(entity, other);
    }
  return found.size === 2 ? [...found.values()] : undefined;
}

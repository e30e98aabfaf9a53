import { type Name, namesOf } from './names.js';
import type { Reading } from './reading.js';
import { antecedent, at } from './tree.js';
import { listLemma, wordSet } from './words.js';

const names = new WeakMap<Reading, readonly Name[]>();

/** Names of the sentence, read once. */
function namesIn(reading: Reading): readonly Name[] {
  let found = names.get(reading);
  if (!found) {
    const { sentence, mentions } = reading;
    found = namesOf(sentence, { mentions, ...(sentence.marks ? { marks: sentence.marks } : {}) });
    names.set(reading, found);
  }
  return found;
}

const singular: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her', 'himself', 'herself']);

/** What makes a phrase one or several persons. */
export type Personal = 'name' | 'pronoun' | 'noun';

/**
 * Whether a phrase stands for persons whom no dictionary knows: a person's name, "he" or "she", or a word for people
 * ("a man", "two students"). A relative pronoun is taken for the word before its clause.
 */
export function personalAt(reading: Reading, head: number): Personal | undefined {
  const place = antecedent(reading.tree, head);
  const token = at(reading.tree, place);
  if (singular.has(token.text.toLowerCase())) return 'pronoun';
  const mention = reading.mentionAt.get(place);
  if (mention && mention.as !== 'office') return undefined;
  if (token.upos === 'NOUN' && wordSet('people').has(listLemma(token))) return 'noun';
  if (token.upos !== 'PROPN') return undefined;
  const name = namesIn(reading).find(({ first, last }) => first <= place && place <= last);
  // Two words or more that nothing types are more often a person than a body.
  return name && (name.type === 'person' || (name.type === 'unknown' && name.last > name.first))
    ? 'name'
    : undefined;
}

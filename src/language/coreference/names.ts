import type { Entities } from './entities.js';
import type { Phrase } from './phrase.js';

/** An earlier name taken for the same, with the reason. */
export interface NameMatch {
  readonly earlier: Phrase;
  readonly because: string;
  readonly score: number;
}

/** Names met so far, by id, by their words, by each word, and by initials. */
export interface NameMemory {
  find(phrase: Phrase, entities: Entities): NameMatch | undefined;
  add(phrase: Phrase): void;
}

/** Words that hold no part of a name's identity. */
const empty = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  "'s",
  '’s',
  'a',
  'de',
  'la',
  'von',
  'van',
  'al',
  '-',
  '.',
  '&',
]);
/** Words that many names end in: alone they do not point back to one of them. */
const endings = new Set(
  'street road river lake mountain island university college school bank company party union war act award prize day city county state states north south east west new saint church hall house park museum'.split(
    ' ',
  ),
);

export function createNameMemory(): NameMemory {
  const byId = new Map<string, Phrase>();
  const byWords = new Map<string, Phrase>();
  const byWord = new Map<string, Phrase[]>();
  const byInitials = new Map<string, Phrase>();
  const add = (phrase: Phrase): void => {
    if (phrase.name) byId.set(phrase.name.id, phrase);
    const words = contentWords(phrase);
    if (words.length === 0) return;
    byWords.set(keyOf(words), phrase);
    if (words.length < 2) return;
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), phrase].slice(-8));
    if (words.length > 1) byInitials.set(words.map((word) => word[0]).join(''), phrase);
  };
  const find = (phrase: Phrase, entities: Entities): NameMatch | undefined => {
    const same = phrase.name ? byId.get(phrase.name.id) : undefined;
    if (same) return { earlier: same, because: `another name of ${textOf(same)}`, score: 0.95 };
    const words = contentWords(phrase);
    if (words.length === 0) return undefined;
    const exact = byWords.get(keyOf(words));
    if (exact && agree(exact, phrase, entities))
      return { earlier: exact, because: 'the same name', score: 0.95 };
    return shortened(phrase, words, entities);
  };
  const shortened = (phrase: Phrase, words: readonly string[], entities: Entities): NameMatch | undefined => {
    const only = words[0] as string;
    const initials =
      words.length === 1 && /^[A-Z][A-Z.]+$/.test(phrase.head.text) ? only.replaceAll('.', '') : '';
    const long = initials.length > 1 ? byInitials.get(initials) : undefined;
    if (long) return { earlier: long, because: `initials of ${textOf(long)}`, score: 0.85 };
    if (words.length === 1 && endings.has(only)) return undefined;
    const holders = (byWord.get(only) ?? []).filter(
      (known) => words.every((word) => known.nameWords.includes(word)) && mayShorten(known, phrase, entities),
    );
    const owners = new Set(holders.map((known) => entities.of(known)));
    const last = holders.at(-1);
    if (!last || owners.size !== 1) return undefined;
    return { earlier: last, because: `short for ${textOf(last)}`, score: 0.85 };
  };
  return { find, add };
}

function contentWords(phrase: Phrase): string[] {
  return phrase.nameWords.filter((word) => !empty.has(word));
}

const keyOf = (words: readonly string[]): string => words.join(' ').replaceAll('.', '');

/** The words of a name, or the head of another phrase, as the text has them. */
export function textOf(phrase: Phrase): string {
  const { tokens, text, start } = phrase.sentence;
  const own = tokens.slice(phrase.first, phrase.last + 1);
  const words = phrase.name
    ? tokens.slice(phrase.name.first, phrase.name.last + 1)
    : own.filter((token) => phrase.nameWords.includes(token.text.toLowerCase()));
  const [first, last] = [words[0] ?? phrase.head, words.at(-1) ?? phrase.head];
  return text.slice(first.start - start, last.end - start);
}

function agree(earlier: Phrase, later: Phrase, entities: Entities): boolean {
  const [a, b] = [entities.of(earlier), entities.of(later)];
  if (a.gender !== '?' && b.gender !== '?' && a.gender !== b.gender) return false;
  return a.being === '?' || b.being === '?' || (a.being === 'person') === (b.being === 'person');
}

/** A person goes on by surname, or by given name; anything else by its first words or its last. */
function mayShorten(long: Phrase, short: Phrase, entities: Entities): boolean {
  if (long.name && short.name && long.name.id !== short.name.id) return false;
  if (!agree(long, short, entities)) return false;
  const words = contentWords(long);
  const own = contentWords(short);
  if (words.length <= own.length) return false;
  if (entities.of(long).being === 'person' || entities.of(short).being === 'person')
    return own.length === 1
      ? words.at(-1) === own[0] || words[0] === own[0]
      : words.join(' ').endsWith(own.join(' '));
  return own.length > 1 ? words.join(' ').startsWith(own.join(' ')) : words.at(-1) === own[0];
}

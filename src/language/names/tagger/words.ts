import { low, shape } from '../../net/features.js';
import { wordSet } from '../../words.js';

/** What the tagger knows of a form by itself, as numbers that features are made of. */
export interface Word {
  readonly low: number;
  readonly form: number;
  readonly shape: number;
  /** Endings of one to four characters, then beginnings of as many. */
  readonly affixes: readonly number[];
  /** Numbers of the word's class among 1,024, 128 and 32; empty for words without a vector. */
  readonly clusters: readonly number[];
  /** Places in `lists` of those that have the word. */
  readonly lists: readonly number[];
  readonly capital: boolean;
  readonly joins: boolean;
}

/** Word lists of data/language that say what kind of name a word may begin, end or stand beside. */
const lists: readonly string[] = [
  'nameGiven',
  'nameTitle',
  'nameRole',
  'nameOrganisationHead',
  'nameFacilityHead',
  'namePlaceHead',
  'nameEventHead',
  'nameProductHead',
  'nameWeaponHead',
  'nameDocumentHead',
  'nameLegal',
  'nameRegion',
  'nameDirection',
  'nameMilitaryHead',
  'nameCalendar',
  'nameNever',
  'nameParticle',
  'say',
];

/** FNV-1a over UTF-16 units with a final mix; unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** Spreads the bits of a number; unsigned. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Finds the classes of a lower-case word. */
export type Clusters = (word: string) => readonly number[] | undefined;

/** Forms seen are kept up to this many: texts repeat their words. */
const kept = 20_000;

/** What is known of a form; `clusters` is asked once per form. */
export function createWords(clusters: Clusters): (form: string, isClass: boolean) => Word {
  const seen = new Map<string, Word>();
  return (form, isClass) => {
    if (isClass) return classWord(form);
    const found = seen.get(form);
    if (found) return found;
    if (seen.size >= kept) seen.clear();
    const word = wordOf(form, clusters);
    seen.set(form, word);
    return word;
  };
}

function classWord(form: string): Word {
  const name = hashOf(form);
  const capital = form !== '<people>';
  return { low: name, form: name, shape: name, affixes: [], clusters: [], lists: [], capital, joins: false };
}

function wordOf(form: string, clusters: Clusters): Word {
  const lower = low(form);
  const points = [...lower];
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const lengths = [1, 2, 3, 4];
  return {
    low: hashOf(lower),
    form: hashOf(form),
    shape: hashOf(shape(form)),
    affixes: [
      ...lengths.map((length) => hashOf(points.slice(-length).join(''))),
      ...lengths.map((length) => hashOf(points.slice(0, length).join(''))),
    ],
    clusters: clusters(form.toLowerCase()) ?? clusters(lower) ?? [],
    lists: lists.flatMap((list, index) => (wordSet(list).has(bare) ? [index] : [])),
    capital: /^\p{Lu}/u.test(form),
    joins: /^(?:of|and|the|for|-|&)$/.test(lower),
  };
}

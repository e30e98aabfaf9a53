import type { Reading } from '../language/reading.js';
import { wordSet } from '../language/words.js';
import type { Token } from '../model/parse.js';

/** Words of a sentence that stand on a list. Token indices, inclusive. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
}

const longest = 6;

/** Lists whose entries open with a word; a list is entered when it is first asked for. */
const listsByOpening = new Map<string, Set<string>>();
const entered = new Set<string>();

function enter(list: string): void {
  entered.add(list);
  for (const entry of wordSet(list)) {
    const opening = entry.split(' ')[0] as string;
    const lists = listsByOpening.get(opening);
    if (lists) lists.add(list);
    else listsByOpening.set(opening, new Set([list]));
  }
}

const lowered = new WeakMap<object, readonly string[]>();

/** The words of a sentence in lower case, kept as long as the sentence. */
function lowerOf({ tree }: Reading): readonly string[] {
  let lower = lowered.get(tree);
  if (!lower) {
    lower = tree.tokens.map((token) => token.text.toLowerCase().replaceAll('’', "'"));
    lowered.set(tree, lower);
  }
  return lower;
}

/** Places where entries of a word list stand in the sentence as they are written there, the longest first at each place. */
export function hitsOf(reading: Reading, list: string): Hit[] {
  if (!entered.has(list)) enter(list);
  const words = wordSet(list);
  const lower = lowerOf(reading);
  const found: Hit[] = [];
  for (let first = 0; first < lower.length; first++) {
    // Most words open no entry of any list.
    if (!listsByOpening.get(lower[first] as string)?.has(list)) continue;
    for (let size = Math.min(longest, lower.length - first); size > 0; size--) {
      const phrase = lower.slice(first, first + size).join(' ');
      if (!words.has(phrase)) continue;
      found.push({ first, last: first + size - 1, phrase });
      first += size - 1;
      break;
    }
  }
  return found;
}

/** Whether a token is on a list by its lemma or by its form: lemmas of rare participles are not always found. */
export function isOn(token: Token, list: string): boolean {
  const words = wordSet(list);
  return words.has(token.lemma.toLowerCase()) || words.has(token.text.toLowerCase());
}

/** Whole numbers from `first` to `last`, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

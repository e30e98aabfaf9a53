import type { Mention } from '../../model/mention.js';
import type { Token } from '../../model/parse.js';
import { hash32 } from '../../util/hash.js';
import type { ReadSentence } from './readSentence.js';
import { comparableWords } from './words.js';

const calendar = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/),
);
/** Words for states and their people say what a report is about only in the broadest way. */
const broad = new Set<Mention['as']>([
  'state',
  'alias',
  'capital',
  'seat',
  'demonym-adjective',
  'demonym-person',
  'prefix',
]);

/** Digits with letters ("S-400") or a number that is neither a day of the month nor a year. */
function isFigure(text: string): boolean {
  if (/\d/.test(text) && /\p{L}/u.test(text)) return true;
  if (!/^\d[\d.,]*$/.test(text)) return false;
  const value = Number(text.replace(/,/g, ''));
  return value > 31 && !(Number.isInteger(value) && value >= 1900 && value < 2100);
}

function termOf(token: Token): string | undefined {
  if (!isFigure(token.text) && token.upos !== 'PROPN') return undefined;
  const term = comparableWords(token.text).join('');
  return term.length < 2 || calendar.has(term) ? undefined : term;
}

/**
 * What a report is about, as hashes of the names, designators and figures in it, ascending. States and their people,
 * days and months, and the words of `without` (the outlets it cites) are left out.
 */
export function termsOf(
  sentences: readonly ReadSentence[],
  without: (offset: number) => boolean,
): Uint32Array {
  const terms = new Set<number>();
  for (const { sentence, mentions } of sentences) {
    const left = new Set<number>();
    for (const mention of mentions) {
      if (!broad.has(mention.as)) continue;
      for (let at = mention.first; at <= mention.last; at++) left.add(at);
    }
    for (const token of sentence.tokens) {
      const term = left.has(token.index) || without(token.start) ? undefined : termOf(token);
      if (term !== undefined) terms.add(hash32(term));
    }
  }
  return Uint32Array.from(terms).sort();
}

/** At least so many names, designators and figures in common ... */
const leastShared = 3;
/** ... and this share of those of the report that has fewer, so that a long report does not match everything ... */
const shareOfSmaller = 0.4;
/** ... and this share of each: a passing mention is not what a report rests on. */
const shareOfEach = 0.2;

function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** Do two reports tell the same matter in other words? Compares rare terms, ascending. Meant to miss rather than to join. */
export function sharesMatter(a: Uint32Array, b: Uint32Array): boolean {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (least < leastShared) return false;
  const shared = sharedCount(a, b);
  return shared >= leastShared && shared >= shareOfSmaller * least && shared >= shareOfEach * most;
}

/** Below this number of reports a name is never too common to tell two matters apart. */
const commonFrom = 10;
const commonShare = 0.05;

/** The terms of each report that are rare in the set: in at most ten, or one in twenty, of the reports. */
export function rareTerms(all: readonly Uint32Array[]): Uint32Array[] {
  const counts = new Map<number, number>();
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const limit = Math.max(commonFrom, all.length * commonShare);
  return all.map((terms) => terms.filter((term) => (counts.get(term) ?? 0) <= limit));
}

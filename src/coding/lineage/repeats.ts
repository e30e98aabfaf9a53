import { boilerplateOf } from './boilerplate.js';
import type { Fingerprint } from './fingerprint.js';
import { sharedSentences } from './overlap.js';
import { keysOf } from './prints.js';

/**
 * A report repeats an earlier one when at least half of its own sentences stand there. Reprints are cut, retitled and
 * given a local paragraph, yet most of what they say stays the wire's; reports written apart share quotations, which
 * do not count, and now and then a sentence of an official text. At half and above, the greater part of what the
 * report says is not its own.
 */
export const repeatShare = 0.5;

export interface Repeat {
  /** Id of the earlier report. */
  readonly report: string;
  /** Share (0..1) of the later report's own sentences that stand in it. */
  readonly share: number;
}

/** Earlier reports with a hash that are remembered: the first one and the latest few. Chains collapse, so a reprint of the fortieth reprint still leads to the first. */
const remembered = 5;
/** Candidates that are compared sentence by sentence, those with most hashes in common first. */
const compared = 4;
/** Hashes in common that a candidate needs for each own sentence: half the sentences must be found, and an edited one may show by none of its own. */
const hashesPerSentence = 0.25;

/** Hashes that stand in two reports or more; all others cannot find anything. */
function sharedKeys(prints: readonly Fingerprint[]): ReadonlySet<number> {
  let length = 0;
  const each = prints.map(({ sentences }) => Uint32Array.from(keysOf(sentences)));
  for (const keys of each) length += keys.length;
  const all = new Uint32Array(length);
  let at = 0;
  for (const keys of each) {
    all.set(keys, at);
    at += keys.length;
  }
  all.sort();
  const shared = new Set<number>();
  for (let index = 1; index < all.length; index++)
    if (all[index] === all[index - 1]) shared.add(all[index] as number);
  return shared;
}

type Index = Map<number, number[]>;

function remember(index: Index, key: number, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else {
    if (places.length >= remembered) places.splice(1, 1);
    places.push(place);
  }
}

/** Places of earlier reports that share at least so many hashes: most shared first, then earliest. */
function candidates(index: Index, keys: Iterable<number>, least: number): number[] {
  const scores = new Map<number, number>();
  for (const key of keys)
    for (const place of index.get(key) ?? []) scores.set(place, (scores.get(place) ?? 0) + 1);
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, compared)
    .map(([place]) => place);
}

/** Compares a report with candidates; the greatest share wins, then the earliest report. */
function bestOf(
  prints: readonly Fingerprint[],
  own: Fingerprint,
  search: { places: readonly number[]; boilerplate: ReadonlySet<number> },
): Repeat | undefined {
  const { exact } = own.sentences;
  const counts = (at: number) => !search.boilerplate.has(exact[at] as number);
  let best: Repeat | undefined;
  for (const place of [...search.places].sort((a, b) => a - b)) {
    const other = prints[place] as Fingerprint;
    const share = sharedSentences(own.sentences, other.sentences, counts);
    if (share >= repeatShare && share > (best?.share ?? 0)) best = { report: other.report, share };
    if (best?.share === 1) break;
  }
  return best;
}

/**
 * What each report repeats, by report id. `prints` in order, the possible originals first. Near-linear: candidates
 * come from an index of sentence hashes and sampled word 5-grams.
 */
export function repeatsOf(prints: readonly Fingerprint[]): ReadonlyMap<string, Repeat> {
  const shared = sharedKeys(prints);
  const boilerplate = boilerplateOf(prints);
  const index: Index = new Map();
  const repeats = new Map<string, Repeat>();
  prints.forEach((print, place) => {
    const keys = [...keysOf(print.sentences)].filter((key) => shared.has(key) && !boilerplate.has(key));
    const counted = print.sentences.exact.filter((hash) => !boilerplate.has(hash)).length;
    const places = candidates(index, keys, hashesPerSentence * counted);
    const repeat = bestOf(prints, print, { places, boilerplate });
    if (repeat) repeats.set(print.report, repeat);
    for (const key of keys) remember(index, key, place);
  });
  return repeats;
}

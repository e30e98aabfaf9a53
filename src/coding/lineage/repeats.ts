import { hash64, hashNumbers } from '../../util/hash.js';
import { boilerplateOf, spreadsOf } from './boilerplate.js';
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

type Index = Map<number, number[]>;

function remember(index: Index, key: number, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else {
    if (places.length >= remembered) places.splice(1, 1);
    places.push(place);
  }
}

/** Finds the places of earlier reports that share at least so many hashes: most shared first, then earliest. */
function candidateSearch(index: Index, size: number): (keys: readonly number[], least: number) => number[] {
  const scores = new Uint32Array(size);
  const score = (place: number) => scores[place] as number;
  return (keys, least) => {
    const found: number[] = [];
    for (const key of keys)
      for (const place of index.get(key) ?? []) {
        if (score(place) === 0) found.push(place);
        scores[place] = score(place) + 1;
      }
    const chosen = found
      .filter((place) => score(place) >= least)
      .sort((a, b) => score(b) - score(a) || a - b)
      .slice(0, compared);
    for (const place of found) scores[place] = 0;
    return chosen;
  };
}

interface Candidates {
  readonly places: readonly number[];
  readonly boilerplate: ReadonlySet<number>;
}

/** Compares a report with candidates; the greatest share wins, then the earliest report. */
function bestOf(prints: readonly Fingerprint[], own: Fingerprint, search: Candidates): Repeat | undefined {
  const { exact } = own.sentences;
  const counts = (at: number) => !search.boilerplate.has(exact[at] as number);
  let best: Repeat | undefined;
  for (const place of [...search.places].sort((a, b) => a - b)) {
    const other = prints[place] as Fingerprint;
    const share = sharedSentences(own.sentences, other.sentences, {
      counts,
      least: best?.share ?? repeatShare,
    });
    if (share > (best?.share ?? 0)) best = { report: other.report, share };
    if (best?.share === 1) break;
  }
  return best;
}

/** What comparing a report with its candidates gave: kept, it spares the comparison until a candidate or the boilerplate is another. */
export interface Comparison {
  readonly report: string;
  /** Names everything that was compared. */
  readonly key: string;
  readonly repeat?: Repeat;
}

/** All that `bestOf` looks at, by name. */
function comparisonKey(prints: readonly Fingerprint[], own: Fingerprint, search: Candidates): string {
  const left = own.sentences.exact.filter((hash) => search.boilerplate.has(hash));
  const others = search.places.map((place) => nameOf(prints[place] as Fingerprint));
  return hash64([nameOf(own), left.join(), ...others].join(' '));
}

// Fingerprints stay while reports come in.
const names = new WeakMap<Fingerprint, string>();
const lookUps = new WeakMap<Fingerprint, Uint32Array>();

function lookedUpBy(print: Fingerprint): Uint32Array {
  const keys = lookUps.get(print) ?? Uint32Array.from(keysOf(print.sentences));
  lookUps.set(print, keys);
  return keys;
}

function nameOf(print: Fingerprint): string {
  const { exact, shingles, words } = print.sentences;
  const name =
    names.get(print) ??
    [print.report, ...[exact, shingles, words].map((numbers) => hashNumbers(numbers))].join('/');
  names.set(print, name);
  return name;
}

/**
 * What each report repeats, by report id. `prints` in order, the possible originals first. Near-linear: candidates
 * come from an index of sentence hashes and sampled word 5-grams. `before`: comparisons of an earlier run, by report.
 */
export function repeatsOf(
  prints: readonly Fingerprint[],
  before: ReadonlyMap<string, Comparison> = new Map(),
): Map<string, Comparison> {
  const keys = prints.map(lookedUpBy);
  const counts = spreadsOf(keys);
  const boilerplate = boilerplateOf(prints, counts);
  const index: Index = new Map();
  const search = candidateSearch(index, prints.length);
  const found = new Map<string, Comparison>();
  prints.forEach((print, place) => {
    const { report, sentences } = print;
    const telling: number[] = [];
    // A hash that stands in one report only cannot find anything.
    for (const key of keys[place] ?? [])
      if ((counts.get(key) as number) > 1 && !boilerplate.has(key)) telling.push(key);
    const counted = sentences.exact.filter((hash) => !boilerplate.has(hash)).length;
    const places = search(telling, hashesPerSentence * counted);
    if (places.length > 0) {
      const key = comparisonKey(prints, print, { places, boilerplate });
      const known = before.get(report);
      const repeat = known?.key === key ? known.repeat : bestOf(prints, print, { places, boilerplate });
      found.set(report, { report, key, ...(repeat ? { repeat } : {}) });
    }
    for (const key of telling) remember(index, key, place);
  });
  return found;
}

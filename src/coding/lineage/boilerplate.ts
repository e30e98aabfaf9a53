import type { Fingerprint } from './fingerprint.js';
import { type SentencePrints, sampledShingles } from './prints.js';

/** A sentence needs so many reports before it can be called boilerplate. */
const leastReports = 3;
/** How much more widely it is spread than the rest of the reports that carry it. */
const factor = 3;

type Counts = ReadonlyMap<number, number>;

/** In how many reports each sentence and each sampled shingle stands; `keys` are those of each report, each once. */
export function spreadsOf(keys: readonly Iterable<number>[]): Counts {
  const counts = new Map<number, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Reports with a sentence: those with its words or with one of its shingles, so that an edit does not hide a reprint. */
function spreadOf({ exact, shingles }: SentencePrints, at: number, counts: Counts): number {
  let most = counts.get(exact[at] as number) ?? 1;
  for (let place = at * sampledShingles; place < (at + 1) * sampledShingles; place++) {
    const count = counts.get(shingles[place] as number) ?? 1;
    if (count > most) most = count;
  }
  return most;
}

/** In how many reports the less common sentences of a report stand: its lower quartile. */
function ordinarySpread({ sentences }: Fingerprint, counts: Counts): number {
  const all = Uint32Array.from(sentences.exact, (_, at) => spreadOf(sentences, at, counts)).sort();
  return all[Math.floor(all.length / 4)] ?? 1;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 1;
}

function withShingles(prints: readonly Fingerprint[], sentences: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(sentences);
  for (const { exact, shingles } of prints.map((print) => print.sentences)) {
    for (let at = 0; at < exact.length; at++) {
      if (!sentences.has(exact[at] as number)) continue;
      for (const key of shingles.subarray(at * sampledShingles, (at + 1) * sampledShingles)) all.add(key);
    }
  }
  return all;
}

/**
 * Hashes of sentences, and of their shingles, that outlets put under everything ("Sign up for our letter"). A wire story and a footer both
 * stand in many reports; but where a wire story is reprinted its other sentences are reprinted too, while the texts
 * above a footer differ. So a sentence is boilerplate when it stands in three or more reports and in three times as
 * many as the ordinary sentences of those reports do. `counts` as by `spreadsOf`.
 */
export function boilerplateOf(prints: readonly Fingerprint[], counts: Counts): ReadonlySet<number> {
  const around = new Map<number, number[]>();
  for (const print of prints) {
    const ordinary = ordinarySpread(print, counts);
    for (const hash of print.sentences.exact) {
      if ((counts.get(hash) ?? 0) < leastReports) continue;
      const values = around.get(hash);
      if (values) values.push(ordinary);
      else around.set(hash, [ordinary]);
    }
  }
  const found = new Set<number>();
  for (const [hash, values] of around)
    if ((counts.get(hash) ?? 0) >= factor * median(values)) found.add(hash);
  return withShingles(prints, found);
}

import { sceneOf } from '../../src/language/names/scene.js';
import { markCount, mayFollow } from '../../src/language/names/tagger/chain.js';
import { featuresOf, keyBits } from '../../src/language/names/tagger/features.js';
import { packTable, readTable, type TableParts } from '../../src/language/names/tagger/table.js';
import { unitsOf } from '../../src/language/names/tagger/units.js';
import { createWords, hashOf } from '../../src/language/names/tagger/words.js';
import type { Mention } from '../../src/model/mention.js';
import type { Sentence } from '../../src/model/parse.js';
import { type ChainExample, type ChainWeights, fitChain } from './fitChain.js';
import { type GoldName, labels } from './uner.js';

/** A labelled sentence as our parser and dictionary read it. */
interface Labelled {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly gold: readonly GoldName[];
}

/** Classes of words by their vectors, as `training/word-clusters.mjs` writes them. */
export interface WordClusters {
  readonly words: readonly string[];
  /** Class of each word, class of that class, and of that. */
  readonly codes: readonly number[];
  readonly above: readonly number[];
  readonly top: readonly number[];
}

/** A labelled set with the weight of its sentences; `foreign` where its names are marked by another convention than UNER's. */
export interface TaggerSource {
  readonly labelled: readonly Labelled[];
  readonly weight: number;
  readonly foreign: boolean;
}

/** Features that keep weights: the heaviest. More of them gain nothing on uner-ewt-dev. */
const keptFeatures = 65_000;

/** What a weight of 1 in the table stands for: weights reach 1.3 at most, 127 steps 2.1. */
const scale = 1 / 60;

/** Fits the tagger's table; the same bytes for the same sources and model file. */
export function fitTagger(
  sources: readonly TaggerSource[],
  clusters: WordClusters,
  report?: (line: string) => void,
): Uint8Array {
  const empty: TableParts = {
    keys: [],
    weights: new Int8Array(),
    scale,
    steps: new Float32Array((markCount + 1) * markCount),
    words: clusters.words.map((word, index) => [word, clusters.codes[index] ?? 0]),
    above: Uint8Array.from(clusters.above),
    top: Uint8Array.from(clusters.top),
  };
  const wordOf = createWords(readTable(packTable(empty)).clusters);
  const examples = sources.flatMap(({ labelled, weight, foreign }) =>
    labelled.map((one) => ({ ...exampleOf(one, wordOf), weight, foreign })),
  );
  report?.(`${examples.length} sentences`);
  const fitted = fitChain(examples, {
    bits: keyBits,
    rounds: 8,
    rate: 0.1,
    pull: 0.0005,
    dropout: 0.5,
    report: (round) => report?.(`round ${round + 1}`),
  });
  return packTable({ ...empty, ...heaviest(fitted) });
}

function exampleOf(
  { sentence, mentions, gold }: Labelled,
  wordOf: ReturnType<typeof createWords>,
): Pick<ChainExample, 'features' | 'marks'> {
  const scene = sceneOf(sentence, mentions);
  // All words are learnt from, though only the open ones are asked about: what is no name helps to tell what is one.
  const units = unitsOf(scene).map((unit) => ({ ...unit, open: true }));
  const byToken = new Map<number, number>();
  for (const { first, last, type } of gold)
    for (let at = first; at <= last; at++)
      byToken.set(at, 1 + 2 * labels.indexOf(type) + (at > first ? 1 : 0));
  const marks: number[] = [];
  for (const { first } of units) {
    const mark = byToken.get(first) ?? 0;
    marks.push(mayFollow(marks.at(-1) ?? 0, mark) ? mark : mark - 1);
  }
  return { features: featuresOf(scene, units, wordOf), marks };
}

function heaviest({ weights, steps }: ChainWeights): Pick<TableParts, 'keys' | 'weights' | 'steps'> {
  const sizes: { key: number; size: number }[] = [];
  for (let key = 0; key < 1 << keyBits; key++) {
    let size = 0;
    for (let mark = 0; mark < markCount; mark++)
      size = Math.max(size, Math.abs(weights[key * markCount + mark] as number));
    if (size > 0) sizes.push({ key, size });
  }
  const keys = sizes
    .sort((a, b) => b.size - a.size || a.key - b.key)
    .slice(0, keptFeatures)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
  const rows = keys.flatMap((key) =>
    Array.from(weights.subarray(key * markCount, (key + 1) * markCount), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    ),
  );
  return { keys, weights: Int8Array.from(rows), steps };
}

/** A share of the documents is read in small letters throughout as well, and in capitals, so that names are found there too. */
export const recasings: readonly {
  readonly one: number;
  readonly of: number;
  readonly recased: (form: string) => string;
}[] = [
  { one: 0, of: 5, recased: (form) => form.toLowerCase() },
  { one: 1, of: 15, recased: (form) => form.toUpperCase() },
];

/** Whether a document, by its name, is the one of so many. */
export const isOneOf = (document: string, { one, of }: { one: number; of: number }): boolean =>
  hashOf(document) % of === one;

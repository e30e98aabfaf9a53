import { nameTagger } from '../generated/nameTagger.generated.js';
import type { Stretch } from './name.js';
import type { Scene } from './scene.js';
import { bestMarks, type Chain, chanceOf, markCount, scoresOf, sumsOf } from './tagger/chain.js';
import { featuresOf } from './tagger/features.js';
import { readTable, type Table } from './tagger/table.js';
import { type Unit, unitsOf } from './tagger/units.js';
import { createWords } from './tagger/words.js';

/** What the tagger says of a sentence. */
export interface Tagging {
  /** Names as it divides the sentence by itself, left to right. */
  readonly names: readonly (Stretch & { readonly type: number })[];
  /** Log odds that a stretch is, as a whole, a person's, a place's or an organisation's name. */
  readonly logOdds: (stretch: Stretch) => number[];
}

/** Names by a linear chain over the words of a sentence. */
export type Tagger = (scene: Scene) => Tagging;

/** How much a name is favoured over none: the chain, fitted on likelihood, names too little for the best F1. */
const favour = 1;
/** Chances are kept within these bounds, so that one source is never beyond the others' reach. */
const least = { chance: 0.001, doubt: 0.005 };

/** The fitted tagger. Its table (about a megabyte) is unpacked when it is first asked. */
export function createTagger(read: () => Table = unpacked): Tagger {
  let loaded: { table: Table; wordOf: ReturnType<typeof createWords> } | undefined;
  return (scene) => {
    if (!loaded) {
      const table = read();
      loaded = { table, wordOf: createWords(table.clusters) };
    }
    const units = unitsOf(scene);
    return units.some(({ open }) => open)
      ? taggingOf(units, chainOf(loaded.table, featuresOf(scene, units, loaded.wordOf)))
      : nothing;
  };
}

/** A sentence without a word that may be in a name. */
const nothing: Tagging = { names: [], logOdds: () => [0, 0, 0].map(logit) };

function unpacked(): Table {
  const text = atob(nameTagger);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return readTable(bytes);
}

function chainOf({ rows, weights, scale, steps }: Table, features: readonly Uint32Array[]): Chain {
  // Row 0 is empty: features without weights add nothing.
  const scores = scoresOf(features, weights, { rowOf: (key) => (rows[key] as number) * markCount, scale });
  for (let at = 0; at < scores.length; at += markCount) scores[at] = (scores[at] as number) - favour;
  return { length: features.length, scores, steps };
}

function taggingOf(units: readonly Unit[], chain: Chain): Tagging {
  const sums = sumsOf(chain);
  const opening = new Map(units.map(({ first }, index) => [first, index]));
  const ending = new Map(units.map(({ last }, index) => [last, index]));
  return {
    names: namesOf(units, bestMarks(chain)),
    logOdds: (stretch) => {
      const [first, last] = [opening.get(stretch.first), ending.get(stretch.last)];
      return [0, 1, 2].map((type) =>
        logit(first === undefined || last === undefined ? 0 : chanceOf(chain, sums, { first, last, type })),
      );
    },
  };
}

function namesOf(units: readonly Unit[], marks: Uint8Array): Tagging['names'] {
  const found: { first: number; last: number; type: number }[] = [];
  marks.forEach((mark, at) => {
    const unit = units[at] as Unit;
    const open = found.at(-1);
    if (mark % 2 === 1) found.push({ first: unit.first, last: unit.last, type: (mark - 1) / 2 });
    else if (mark > 0 && open) open.last = unit.last;
  });
  return found;
}

function logit(chance: number): number {
  const kept = Math.min(1 - least.doubt, Math.max(least.chance, chance));
  return Math.log(kept / (1 - kept));
}

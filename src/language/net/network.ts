import type { NameMark } from '../../model/parse.js';
import { type Arithmetic, createArithmetic } from './arithmetic.js';
import { arcScores, bestLabels, type Labels } from './biaffine.js';
import { type FormProducts, formProducts, type NetWord } from './formProducts.js';
import type { ModelFile } from './modelFile.js';
import { nameMarks } from './nameMarks.js';
import { type Scratch, scratchAbove } from './scratch.js';
import { loadWeights, type Matrix, type Weights } from './weights.js';

/** Scores of one sentence of n words. Row and column 0 of `arcs` are ROOT. */
export interface NetScores {
  /** (n + 1) x (n + 1): arcs[dependant * (n + 1) + head]. */
  readonly arcs: Float32Array;
  /** Index of the best tag per word, words only. */
  readonly tags: Int32Array;
  /** What each word is to a name, words only. */
  readonly marks: readonly NameMark[];
  /** Best labels of the words below given heads; good until `each` returns. */
  readonly labels: Labels;
}

/** A BiLSTM tagger and biaffine parser on fixed weights (training/README.md). */
export interface Network {
  readonly arithmetic: Arithmetic['kind'];
  /**
   * Scores sentences together: the recurrent weights are read once a step for all of them. `each` gets the scores of every
   * sentence in turn; a sentence's scores do not depend on the others. Memory grows with the words of all.
   */
  run(sentences: readonly (readonly NetWord[])[], each: (index: number, scores: NetScores) => void): void;
}

interface Parts {
  readonly model: ModelFile;
  readonly arithmetic: Arithmetic;
  readonly weights: Weights;
  readonly products: FormProducts;
}

/** Builds the network: weights go into the arithmetic's memory once; scratch above them is used anew for each sentence. */
export function createNetwork(model: ModelFile, kind: 'wasm' | 'plain' | 'best' = 'best'): Network {
  const arithmetic = createArithmetic(kind);
  const weights = loadWeights(model, arithmetic);
  const parts = { model, arithmetic, weights, products: formProducts(model, arithmetic, weights) };
  return { arithmetic: arithmetic.kind, run: (sentences, each) => run(parts, sentences, each) };
}

/** A sentence in a batch: its place among the given ones, its length with ROOT, its first row in the batch's matrices. */
interface Row {
  readonly index: number;
  readonly n: number;
  readonly row: number;
}

function run(
  parts: Parts,
  sentences: readonly (readonly NetWord[])[],
  each: (index: number, scores: NetScores) => void,
): void {
  const { model, arithmetic, weights } = parts;
  const { hidden } = model.sizes;
  const rows = rowsOf(sentences);
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const products = rows.flatMap(({ index }) => [undefined, ...(sentences[index] ?? [])].map(parts.products));
  const scratch = scratchAbove(arithmetic, weights.top);
  const rank = Math.max(...weights.layers.flat().map(({ hh }) => hh.down.rows));
  const pass: Pass = {
    rows,
    pre: [scratch(total * hidden * 4), scratch(total * hidden * 4)],
    middle: scratch(rows.length * (1.5 * rank + 1)),
    gates: scratch(rows.length * hidden * 4),
    state: scratch((rows.length * hidden) / 2),
    cells: scratch(rows.length * hidden),
    table: scratch(rows.length * 3),
    out: scratch(total * hidden * 2),
  };
  copyProducts(arithmetic, products, pass);
  recur(parts, pass, 0);
  const seen = narrowed(parts, scratch, { matrix: weights.between, b: pass.out, n: total });
  weights.layers[1]?.forEach(({ ih }, side) => {
    widen(parts, seen, { matrix: ih, c: pass.pre[side] as number });
  });
  recur(parts, pass, 1);
  const above = scratch(0);
  for (const { index, n, row } of rows) {
    const own = scratchAbove(arithmetic, above);
    const root = pass.out + row * hidden * 8;
    // ROOT has a role, but neither tag nor mark.
    const words = root + hidden * 8;
    const scores = (matrix: Matrix, seen: Narrow) => {
      const c = own(seen.n * matrix.rows);
      widen(parts, seen, { matrix, c });
      return c;
    };
    const seenWords = narrowed(parts, own, { matrix: weights.words, b: words, n: n - 1 });
    const tags = bestTags(parts, scores(weights.tag, seenWords), n - 1);
    const marks = nameMarks(arithmetic.memory().floats, {
      at: scores(weights.entity, seenWords) / 4,
      ...{ words: n - 1, stride: weights.entity.rows },
    });
    const { down, up } = weights.roles;
    const at = scores(up, narrowed(parts, own, { matrix: down, b: root + hidden * 4, n }));
    arithmetic.leaky({ x: at, count: n * up.rows });
    const roles = { model, arithmetic, weights, scratch: own, at, n };
    each(index, { tags, marks, arcs: arcScores(roles), labels: bestLabels(roles) });
  }
}

/** What a narrow matrix sees of n words: int16 rows with a scale each. */
interface Narrow {
  readonly short: number;
  readonly scales: number;
  readonly n: number;
}

/** matrix . b for n words; both layers' outputs of a word stand side by side. */
function narrowed(
  { arithmetic, model }: Parts,
  scratch: Scratch,
  { matrix, b, n }: { matrix: Matrix; b: number; n: number },
): Narrow {
  const { at, scales, rows, columns } = matrix;
  const [c, short, by] = [scratch(n * rows), scratch((n * rows) / 2), scratch(n)];
  const stride = model.sizes.hidden * 8;
  arithmetic.gemm8({ a: at, scales, b, scalesB: 0, stride, bias: 0, c, m: rows, n, k: columns });
  arithmetic.quantise({ x: c, stride: rows * 4, q: short, scales: by, n, k: rows });
  return { short, scales: by, n };
}

/** c = matrix . seen + bias. */
function widen({ arithmetic }: Parts, seen: Narrow, { matrix, c }: { matrix: Matrix; c: number }): void {
  const { at, scales, bias, rows, columns } = matrix;
  arithmetic.gemm8({
    ...{ a: at, scales, b: seen.short, scalesB: seen.scales, stride: columns * 2, bias },
    ...{ c, m: rows, n: seen.n, k: columns },
  });
}

/** Longest first, as the recurrent kernel wants them. */
function rowsOf(sentences: readonly (readonly NetWord[])[]): Row[] {
  const lengths = sentences.map((words, index) => ({ index, n: words.length + 1 })).sort((a, b) => b.n - a.n);
  let row = 0;
  return lengths.map((one) => {
    const placed = { ...one, row };
    row += one.n;
    return placed;
  });
}

/** Scratch places of the recurrent layers; `pre` for each direction; `out`: four int16 vectors a word, two of each layer. */
interface Pass {
  readonly rows: readonly Row[];
  readonly pre: readonly number[];
  readonly middle: number;
  readonly gates: number;
  readonly state: number;
  readonly cells: number;
  readonly table: number;
  readonly out: number;
}

function copyProducts(arithmetic: Arithmetic, products: readonly Float32Array[], { pre }: Pass): void {
  const { floats } = arithmetic.memory();
  products.forEach((product, t) => {
    const width = product.length / 2;
    pre.forEach((at, side) => {
      floats.set(product.subarray(side * width, (side + 1) * width), at / 4 + t * width);
    });
  });
}

/** Both directions of an LSTM layer, side by side in `out`. */
function recur({ arithmetic, model, weights }: Parts, pass: Pass, layer: 0 | 1): void {
  const { hidden } = model.sizes;
  const { middle, gates, state, cells, table, rows } = pass;
  weights.layers[layer]?.forEach(({ hh }, side) => {
    const memory = arithmetic.memory();
    memory.shorts.fill(0, state / 2, state / 2 + rows.length * hidden);
    memory.floats.fill(0, cells / 4, cells / 4 + rows.length * hidden);
    const pre = pass.pre[side] as number;
    const sentences = rows.map(({ n, row }) => ({
      n,
      pre: pre + row * hidden * 16,
      out: pass.out + row * hidden * 8 + (2 * layer + side) * hidden * 2,
    }));
    arithmetic.lstms({
      ...{ sentences, table, ...hh, rank: hh.down.rows, middle, gates, state, cells },
      ...{ stride: hidden * 8, hidden, reverse: side === 1 },
    });
  });
}

function bestTags({ model, arithmetic, weights }: Parts, at: number, words: number): Int32Array {
  const { floats } = arithmetic.memory();
  const { rows } = weights.tag;
  const tags = new Int32Array(words);
  for (let word = 0; word < words; word++)
    tags[word] = argmax(floats, at / 4 + word * rows, model.tags.length);
  return tags;
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++)
    if ((values[from + index] as number) > (values[from + best] as number)) best = index;
  return best;
}

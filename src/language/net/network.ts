import { type Arithmetic, createArithmetic } from './arithmetic.js';
import { arcScores, type Labeller, labeller } from './biaffine.js';
import { type FormProducts, formProducts, type NetWord } from './formProducts.js';
import type { ModelFile } from './modelFile.js';
import { type Scratch, scratchAbove } from './scratch.js';
import { loadWeights, type Weights } from './weights.js';

/** Scores of one sentence of n words. Row and column 0 of `arcs` are ROOT. */
export interface NetScores {
  /** (n + 1) x (n + 1): arcs[dependant * (n + 1) + head]. */
  readonly arcs: Float32Array;
  /** Index of the best tag per word, words only. */
  readonly tags: Int32Array;
  /** Best label of a word below a given head; good until `each` returns. */
  readonly label: Labeller;
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
  const pass: Pass = {
    rows,
    pre: [scratch(total * hidden * 4), scratch(total * hidden * 4)],
    gates: scratch(rows.length * hidden * 4),
    state: scratch(rows.length * hidden * 2),
    table: scratch(rows.length * 3),
  };
  const [first, second] = [scratch(total * hidden * 2), scratch(total * hidden * 2)];
  copyProducts(arithmetic, products, pass);
  recur(parts, { ...pass, layer: 0, out: first });
  weights.layers[1]?.forEach(({ ih, bias }, side) => {
    arithmetic.gemm({
      a: ih,
      b: first,
      bias,
      c: pass.pre[side] as number,
      m: hidden * 4,
      n: total,
      k: hidden * 2,
    });
  });
  recur(parts, { ...pass, layer: 1, out: second });
  const above = scratch(0);
  for (const { index, n, row } of rows) {
    const own = scratchAbove(arithmetic, above);
    const at = row * hidden * 8;
    const tags = bestTags(parts, { first: first + at, n, scratch: own });
    const encoded = { model, arithmetic, weights, scratch: own, second: second + at, n };
    each(index, { tags, arcs: arcScores(encoded), label: labeller(encoded) });
  }
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

/** Scratch places of the recurrent layers; `pre` for each direction. */
interface Pass {
  readonly rows: readonly Row[];
  readonly pre: readonly number[];
  readonly gates: number;
  readonly state: number;
  readonly table: number;
}

function copyProducts(arithmetic: Arithmetic, products: readonly Float32Array[], { pre }: Pass): void {
  const floats = arithmetic.floats();
  products.forEach((product, t) => {
    const width = product.length / 2;
    pre.forEach((at, side) => {
      floats.set(product.subarray(side * width, (side + 1) * width), at / 4 + t * width);
    });
  });
}

/** Both directions of an LSTM layer, side by side in `out`. */
function recur(parts: Parts, job: Pass & { layer: number; out: number }): void {
  const { arithmetic, model } = parts;
  const { hidden } = model.sizes;
  const { gates, state, table, rows } = job;
  parts.weights.layers[job.layer]?.forEach(({ hh }, side) => {
    arithmetic.floats().fill(0, state / 4, state / 4 + rows.length * hidden * 2);
    const pre = job.pre[side] as number;
    const sentences = rows.map(({ n, row }) => ({
      n,
      pre: pre + row * hidden * 16,
      out: job.out + row * hidden * 8 + side * hidden * 4,
    }));
    arithmetic.lstms({
      sentences,
      table,
      w: hh,
      gates,
      state,
      stride: hidden * 2,
      hidden,
      reverse: side === 1,
    });
  });
}

function bestTags(
  { model, arithmetic, weights }: Parts,
  job: { first: number; n: number; scratch: Scratch },
): Int32Array {
  const { weight, bias, rows } = weights.dense.tag;
  const { n, first } = job;
  const at = job.scratch(n * rows);
  arithmetic.gemm({ a: weight, b: first, bias, c: at, m: rows, n, k: model.sizes.hidden * 2 });
  const floats = arithmetic.floats();
  return Int32Array.from({ length: n - 1 }, (_, word) =>
    argmax(floats, at / 4 + (word + 1) * rows, model.tags.length),
  );
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++)
    if ((values[from + index] as number) > (values[from + best] as number)) best = index;
  return best;
}

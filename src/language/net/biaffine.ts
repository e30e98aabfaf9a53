import type { Arithmetic } from './arithmetic.js';
import type { ModelFile } from './modelFile.js';
import type { Scratch } from './scratch.js';
import { type DenseName, up4, type Weights } from './weights.js';

/** What the scorers work on: n words with ROOT, and the place of their second-layer vectors. */
export interface Encoded {
  readonly model: ModelFile;
  readonly arithmetic: Arithmetic;
  readonly weights: Weights;
  readonly scratch: Scratch;
  readonly second: number;
  readonly n: number;
}

const slope = Math.fround(0.1);

/** A dense layer with leaky ReLU over the second-layer vectors; returns its place. */
function dense(encoded: Encoded, name: DenseName): number {
  const { arithmetic, weights, n, second } = encoded;
  const { weight, bias, rows } = weights.dense[name];
  const out = encoded.scratch(n * rows);
  arithmetic.gemm({ a: weight, b: second, bias, c: out, m: rows, n, k: encoded.model.sizes.hidden * 2 });
  const values = arithmetic.floats().subarray(out / 4, out / 4 + n * rows);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value < 0) values[index] = Math.fround(value * slope);
  }
  return out;
}

/** n x n scores, `arcs[dependant * n + head]`: d U h plus what speaks for the head by itself. */
export function arcScores(encoded: Encoded): Float32Array {
  const { arithmetic, weights, n, scratch } = encoded;
  const k = encoded.model.sizes.arc;
  const heads = dense(encoded, 'arc_head');
  const deps = dense(encoded, 'arc_dep');
  const rows = up4(n);
  const q = scratch(rows * k);
  arithmetic.gemm({ a: weights.U, b: heads, bias: 0, c: q, m: k, n, k });
  const bias = scratch(rows);
  headBias(encoded, { heads, bias, rows });
  const scores = scratch(n * rows);
  arithmetic.gemm({ a: q, b: deps, bias, c: scores, m: rows, n, k });
  const floats = arithmetic.floats();
  const arcs = new Float32Array(n * n);
  for (let d = 0; d < n; d++)
    arcs.set(floats.subarray(scores / 4 + d * rows, scores / 4 + d * rows + n), d * n);
  return arcs;
}

function headBias(
  { arithmetic, weights, n }: Encoded,
  job: { heads: number; bias: number; rows: number },
): void {
  const floats = arithmetic.floats();
  floats.fill(0, job.bias / 4, job.bias / 4 + job.rows);
  const { uBias } = weights;
  for (let h = 0; h < n; h++) {
    const row = job.heads / 4 + h * uBias.length;
    let sum = 0;
    for (let a = 0; a < uBias.length; a++)
      sum = Math.fround(sum + Math.fround((uBias[a] as number) * (floats[row + a] as number)));
    floats[job.bias / 4 + h] = sum;
  }
}

/** Best label of a word below a given head; good until the next sentence is run. */
export type Labeller = (dependant: number, head: number) => number;

/** V times every dependant by one product; a label's score is then a dot product with the chosen head. */
export function labeller(encoded: Encoded): Labeller {
  const { arithmetic, weights, n, model } = encoded;
  const heads = dense(encoded, 'label_head');
  const deps = dense(encoded, 'label_dep');
  const size = model.sizes.label;
  const width = weights.dense.label_dep.rows;
  const k = weights.labelWidth;
  const m = up4(model.labels.length * (size + 1));
  const vectors = encoded.scratch(n * k);
  const products = encoded.scratch(n * m);
  const floats = arithmetic.floats();
  floats.fill(0, vectors / 4, vectors / 4 + n * k);
  for (let t = 0; t < n; t++) {
    const from = deps / 4 + t * width;
    floats.set(floats.subarray(from, from + size), vectors / 4 + t * k);
    floats[vectors / 4 + t * k + size] = 1;
  }
  arithmetic.gemm({ a: weights.V, b: vectors, bias: 0, c: products, m, n, k });
  return (dependant, head) =>
    bestLabel(floats, {
      labels: model.labels.length,
      size,
      product: products / 4 + dependant * m,
      head: heads / 4 + head * width,
    });
}

function bestLabel(
  floats: Float32Array,
  job: { labels: number; size: number; product: number; head: number },
): number {
  const { labels, size, product, head } = job;
  let [best, bestScore] = [0, Number.NEGATIVE_INFINITY];
  for (let label = 0; label < labels; label++) {
    const v = product + label * (size + 1);
    let score = floats[v + size] as number;
    for (let i = 0; i < size; i++)
      score = Math.fround(score + Math.fround((floats[v + i] as number) * (floats[head + i] as number)));
    if (score > bestScore) [best, bestScore] = [label, score];
  }
  return best;
}

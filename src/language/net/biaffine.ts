import type { Arithmetic } from './arithmetic.js';
import type { ModelFile } from './modelFile.js';
import type { Scratch } from './scratch.js';
import { up4, type Weights } from './weights.js';

/** What the scorers work on: the role vectors of n words with ROOT, each word's as head and dependant of arcs and labels. */
export interface Roles {
  readonly model: ModelFile;
  readonly arithmetic: Arithmetic;
  readonly weights: Weights;
  readonly scratch: Scratch;
  /** Place of the first word's vectors. */
  readonly at: number;
  readonly n: number;
}

/** Byte offsets of the four parts in a word's vectors. */
function partsOf({ model, weights }: Roles) {
  const { arc, label } = model.sizes;
  return {
    arcHead: 0,
    arcDependant: arc * 4,
    labelHead: arc * 8,
    labelDependant: (2 * arc + label) * 4,
    stride: weights.roles.up.rows * 4,
  };
}

/** n x n scores, `arcs[dependant * n + head]`: d U h plus what speaks for the head by itself. */
export function arcScores(roles: Roles): Float32Array {
  const { arithmetic, weights, n, scratch, at } = roles;
  const { arcHead, arcDependant, stride } = partsOf(roles);
  const k = roles.model.sizes.arc;
  const rows = up4(n);
  const short = scratch((n * k) / 2);
  const scales = scratch(n);
  arithmetic.quantise({ x: at + arcHead, stride, q: short, scales, n, k });
  const q = scratch(rows * k);
  const { U } = weights;
  arithmetic.gemm8({
    ...{ a: U.at, scales: U.scales, b: short, scalesB: scales, stride: k * 2, bias: 0, c: q },
    ...{ m: U.rows, n, k },
  });
  const bias = scratch(rows);
  headBias(roles, { bias, rows });
  const scores = scratch(n * rows);
  arithmetic.gemm({ a: q, b: at + arcDependant, stride, bias, c: scores, m: rows, n, k });
  const { floats } = arithmetic.memory();
  const arcs = new Float32Array(n * n);
  for (let d = 0; d < n; d++)
    arcs.set(floats.subarray(scores / 4 + d * rows, scores / 4 + d * rows + n), d * n);
  return arcs;
}

function headBias(roles: Roles, job: { bias: number; rows: number }): void {
  const { arithmetic, weights, n, at } = roles;
  const { arcHead, stride } = partsOf(roles);
  const { floats } = arithmetic.memory();
  floats.fill(0, job.bias / 4, job.bias / 4 + job.rows);
  const { uBias } = weights;
  for (let h = 0; h < n; h++) {
    const row = (at + arcHead + h * stride) / 4;
    let sum = 0;
    for (let a = 0; a < uBias.length; a++)
      sum = Math.fround(sum + Math.fround((uBias[a] as number) * (floats[row + a] as number)));
    floats[job.bias / 4 + h] = sum;
  }
}

/** Best labels of the words, given the head of each; index 0 is ROOT, as in the heads. Good until the next sentence is run. */
export type Labels = (heads: readonly number[]) => Int32Array;

/**
 * V times every word that is a head, by one product: most words are none. A label's score is then a dot product with the
 * dependant. A word below ROOT gets no label here.
 */
export function bestLabels(roles: Roles): Labels {
  const { arithmetic, weights, model, at, scratch } = roles;
  const { labelDependant, stride } = partsOf(roles);
  const { V } = weights;
  return (heads) => {
    const distinct = [...new Set(heads)].filter((head) => head > 0);
    const n = distinct.length;
    const products = scratch(n * V.rows);
    const { short, scales } = labelHeads(roles, distinct);
    arithmetic.gemm8({
      ...{ a: V.at, scales: V.scales, b: short, scalesB: scales, stride: V.columns * 2, bias: 0 },
      ...{ c: products, m: V.rows, n, k: V.columns },
    });
    const placeOf = new Map(distinct.map((head, place) => [head, products + place * V.rows * 4]));
    return Int32Array.from(heads, (head, dependant) => {
      const product = placeOf.get(head);
      if (product === undefined) return 0;
      const word = at + labelDependant + dependant * stride;
      return arithmetic.bestLabel({ product, word, labels: model.labels.length, size: model.sizes.label });
    });
  };
}

/** The label vectors of the heads, with a 1 behind each, as int16. */
function labelHeads(roles: Roles, heads: readonly number[]): { short: number; scales: number } {
  const { arithmetic, weights, model, at, scratch } = roles;
  const n = heads.length;
  const { labelHead, stride } = partsOf(roles);
  const k = weights.V.columns;
  const { label: size } = model.sizes;
  const [vectors, short, scales] = [scratch(n * k), scratch((n * k) / 2), scratch(n)];
  const { floats } = arithmetic.memory();
  floats.fill(0, vectors / 4, vectors / 4 + n * k);
  heads.forEach((head, place) => {
    const from = (at + labelHead + head * stride) / 4;
    floats.copyWithin(vectors / 4 + place * k, from, from + size);
    floats[vectors / 4 + place * k + size] = 1;
  });
  arithmetic.quantise({ x: vectors, stride: k * 4, q: short, scales, n, k });
  return { short, scales };
}

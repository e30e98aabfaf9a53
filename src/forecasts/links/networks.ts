import { type Arithmetic, createArithmetic } from '../../language/net/arithmetic.js';
import { busynesses } from './busyness.js';
import { width } from './features.js';
import type { LinearQuestion, Rows } from './linear.js';

/** Inputs of a candidate: its features, how far it stands behind the best by the linear score, its share by that score, padding. */
export const inputs = Math.ceil((width + 2) / 4) * 4;

/** Slope of a unit below 0. */
const leak = 0.01;

/** Bytes before the weights: an offset of 0 means "none" to the kernel. */
const start = 16;

/** How many networks, and the units of each (members x hidden is a multiple of 4). */
export interface NetworkShape {
  readonly members: number;
  readonly hidden: number;
}

/**
 * A few small networks side by side, each with one hidden layer: they correct a linear score by what features mean together. Their
 * answers are averaged. `layer` has a block of `inputs` weights for each unit; `biases` a block of one number a unit for all
 * questions, for each relation and for each busyness of the subject.
 */
export class Networks {
  readonly members: number;
  /** Units of all members together. */
  readonly units: number;
  readonly relations: number;
  readonly layer: Float32Array;
  readonly biases: Float32Array;
  readonly outputs: Float32Array;
  readonly #arithmetic: Arithmetic = createArithmetic();
  #capacity = 0;

  /** `relations` counts both directions; `next` gives uniform numbers in [0, 1). Outputs start at 0: no correction. */
  constructor(relations: number, shape: NetworkShape, next: () => number) {
    this.relations = relations;
    this.members = shape.members;
    this.units = shape.members * shape.hidden;
    this.layer = Float32Array.from({ length: this.units * inputs }, () => (next() - 0.5) * 0.3);
    this.biases = new Float32Array((1 + relations + busynesses) * this.units);
    this.outputs = new Float32Array(this.units);
  }

  /** Blocks of `biases` that apply to a question. */
  biasBlocks({ relation, busy }: LinearQuestion): readonly number[] {
    return [0, 1 + relation, 1 + this.relations + busy];
  }

  /** To be called when `layer` has changed. */
  load(): void {
    this.#reserve(Math.max(64, this.#capacity));
    this.#arithmetic.memory().floats.set(this.layer, start >> 2);
  }

  /** Corrections of the first `size` rows of inputs: one by each member, row by row. */
  score(question: LinearQuestion, { rows, size }: Rows, out: Float64Array): void {
    if (size > this.#capacity) {
      this.#reserve(size * 2);
      this.load();
    }
    const places = this.#places();
    const { floats } = this.#arithmetic.memory();
    floats.set(rows.subarray(0, size * inputs), places.rows >> 2);
    this.#setBias(question, floats, places.bias >> 2);
    this.#arithmetic.gemm({
      a: start,
      b: places.rows,
      stride: inputs * 4,
      bias: places.bias,
      c: places.sums,
      m: this.units,
      n: size,
      k: inputs,
    });
    const hidden = this.units / this.members;
    for (let row = 0, at = places.sums >> 2; row < size; row++)
      for (let member = 0, u = 0; member < this.members; member++) {
        let score = 0;
        for (const to = u + hidden; u < to; u++, at++)
          score += unit(floats[at] as number) * (this.outputs[u] as number);
        out[row * this.members + member] = score;
      }
  }

  /** Sums before the units of a row of the last `score`, `units` numbers; valid until the next. */
  sumsOf(row: number): Float32Array {
    const from = (this.#places().sums >> 2) + row * this.units;
    return this.#arithmetic.memory().floats.subarray(from, from + this.units);
  }

  #setBias(question: LinearQuestion, floats: Float32Array, to: number): void {
    const blocks = this.biasBlocks(question);
    for (let u = 0; u < this.units; u++) {
      let sum = 0;
      for (const block of blocks) sum += this.biases[block * this.units + u] as number;
      floats[to + u] = sum;
    }
  }

  #places(): { bias: number; rows: number; sums: number } {
    const bias = start + this.layer.length * 4;
    const rows = bias + this.units * 4;
    return { bias, rows, sums: rows + this.#capacity * inputs * 4 };
  }

  #reserve(rows: number): void {
    this.#capacity = rows;
    this.#arithmetic.reserve(this.#places().sums + rows * this.units * 4);
  }
}

/** Leaky rectified linear unit. */
export const unit = (sum: number): number => (sum > 0 ? sum : leak * sum);

/** Its slope. */
export const unitSlope = (sum: number): number => (sum > 0 ? 1 : leak);

/** Rows of inputs from rows of features and the linear scores of the same candidates. */
export function fillInputs(from: Rows & { readonly scores: Float64Array }, out: Float32Array): void {
  const { rows, size, scores } = from;
  let [best, total] = [Number.NEGATIVE_INFINITY, 0];
  for (let row = 0; row < size; row++) best = Math.max(best, scores[row] as number);
  for (let row = 0; row < size; row++) total += Math.exp((scores[row] as number) - best);
  for (let row = 0; row < size; row++) {
    const to = row * inputs;
    for (let k = 0, at = row * width; k < width; k++, at++) out[to + k] = rows[at] as number;
    const behind = (scores[row] as number) - best;
    out[to + width] = Math.max(-3, behind / 4);
    out[to + width + 1] = Math.exp(behind) / total;
  }
}

import { busynesses } from './busyness.js';
import { width } from './features.js';

/** What of a question decides which weights apply. */
export interface LinearQuestion {
  readonly relation: number;
  readonly busy: number;
}

/** The first `size` rows of features. */
export interface Rows {
  readonly rows: Float32Array;
  readonly size: number;
}

/**
 * Weights of a linear score in blocks of one row's length: one for all questions, one for each relation, one for each busyness
 * of the subject. The weight of a feature is the sum of the three that apply.
 */
export class LinearModel {
  readonly relations: number;
  readonly weights: Float32Array;
  readonly #sums = new Float64Array(width);

  /** `relations` counts both directions. */
  constructor(relations: number) {
    this.relations = relations;
    this.weights = new Float32Array((1 + relations + busynesses) * width);
  }

  /** Numbers of the blocks that apply to a question. */
  blocksOf({ relation, busy }: LinearQuestion): readonly number[] {
    return [0, 1 + relation, 1 + this.relations + busy];
  }

  /** Weights that apply to a question; valid until the next call. */
  weightsFor(question: LinearQuestion): Float64Array {
    const sums = this.#sums.fill(0);
    for (const block of this.blocksOf(question))
      for (let k = 0; k < width; k++)
        sums[k] = (sums[k] as number) + (this.weights[block * width + k] as number);
    return sums;
  }

  /** A score for each row. */
  score(question: LinearQuestion, { rows, size }: Rows, out: Float64Array): void {
    const sums = this.weightsFor(question);
    for (let row = 0, at = 0; row < size; row++) {
      let score = 0;
      for (let k = 0; k < width; k++, at++) score += (sums[k] as number) * (rows[at] as number);
      out[row] = score;
    }
  }
}

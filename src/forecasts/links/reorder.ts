import { width } from './features.js';
import type { LinearQuestion } from './linear.js';
import { fillInputs, inputs, type Networks } from './networks.js';

/** Candidates that networks see: those behind hardly ever come to the front. */
const seen = 128;

/** Puts the best candidates of a linear score in a new order by the mean of what networks correct; all others stay behind them. */
export class Reorder {
  readonly networks: Networks;
  readonly #chosen = new Int32Array(seen);
  readonly #rows = new Float32Array(seen * width);
  readonly #inputs = new Float32Array(seen * inputs);
  readonly #base = new Float64Array(seen);
  readonly #corrections: Float64Array;
  #all = new Float64Array(64);

  constructor(networks: Networks) {
    this.networks = networks;
    this.#corrections = new Float64Array(seen * networks.members);
  }

  /** Changes `scores` in place. */
  apply(
    question: LinearQuestion,
    candidates: { readonly rows: Float32Array; readonly size: number },
    scores: Float64Array,
  ): void {
    const size = this.#choose(candidates, scores);
    const base = this.#base;
    fillInputs({ rows: this.#rows, size, scores: base }, this.#inputs);
    const { members } = this.networks;
    this.networks.score(question, { rows: this.#inputs, size }, this.#corrections);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let member = 0; member < members; member++)
        sum += this.#corrections[i * members + member] as number;
      const row = this.#chosen[i] as number;
      scores[row] = (scores[row] as number) + sum / members;
    }
    this.#keepBehind(candidates.size, size, scores);
  }

  /** Copies the rows of the candidates that are seen, and their scores; returns how many these are. */
  #choose({ rows, size }: { rows: Float32Array; size: number }, scores: Float64Array): number {
    const bound = this.#bound(size, scores);
    let count = 0;
    for (let row = 0; row < size && count < seen; row++) {
      if ((scores[row] as number) < bound) continue;
      this.#chosen[count] = row;
      this.#base[count] = scores[row] as number;
      for (let k = 0, to = count * width, at = row * width; k < width; k++, to++, at++)
        this.#rows[to] = rows[at] as number;
      count++;
    }
    return count;
  }

  /** Least score that is still seen. */
  #bound(size: number, scores: Float64Array): number {
    if (size <= seen) return Number.NEGATIVE_INFINITY;
    if (this.#all.length < size) this.#all = new Float64Array(size * 2);
    this.#all.set(scores.subarray(0, size));
    return this.#all.subarray(0, size).sort()[size - seen] as number;
  }

  /** Moves everyone who was not seen below everyone who was, in the order of the linear score. */
  #keepBehind(size: number, count: number, scores: Float64Array): void {
    if (count === size) return;
    let [least, bound] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let i = 0; i < count; i++) {
      least = Math.min(least, scores[this.#chosen[i] as number] as number);
      bound = Math.min(bound, this.#base[i] as number);
    }
    for (let row = 0, i = 0; row < size; row++) {
      if (i < count && this.#chosen[i] === row) i++;
      else scores[row] = (scores[row] as number) - bound + least - 1e-6;
    }
  }
}

/**
 * How often one type of event follows another on the same pair: W[r][q] = A[r][q] / (B[q] + 5). A sums, over the occurrences of
 * r, the decayed count of each q that the pair had before; B counts the occurrences of q. It is the branching matrix of a Hawkes
 * process with exponential kernel, estimated in one pass.
 */
export class Excitation {
  readonly types: number;
  /** W by row r and column q, as of the last `refresh`. */
  readonly weights: Float32Array;
  readonly #followed: Float32Array;
  readonly #occurred: Float64Array;

  constructor(types: number) {
    this.types = types;

    this.weights = new Float32Array(types * types);
    this.#followed = new Float32Array(types * types);
    this.#occurred = new Float64Array(types);
  }

  /** `type` happened on a pair on which the decayed count of `earlier` stood at `sum` before that day. */
  follows(type: number, earlier: number, sum: number): void {
    const at = type * this.types + earlier;
    this.#followed[at] = (this.#followed[at] as number) + sum;
  }

  occurs(type: number): void {
    this.#occurred[type] = (this.#occurred[type] as number) + 1;
  }

  /** Takes what was counted so far into `weights`. */
  refresh(): void {
    for (let r = 0, at = 0; r < this.types; r++)
      for (let q = 0; q < this.types; q++, at++)
        this.weights[at] = (this.#followed[at] as number) / ((this.#occurred[q] as number) + 5);
  }
}

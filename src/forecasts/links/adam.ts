const first = 0.9;
const second = 0.99;

/** Adam (Kingma and Ba 2015), .9 and .99, over blocks of weights that are touched now and then: each block counts its own steps. */
export class Adam {
  readonly block: number;
  readonly gradient: Float32Array;
  readonly #weights: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #steps: Int32Array;

  constructor(weights: Float32Array, block: number) {
    this.block = block;
    this.gradient = new Float32Array(weights.length);
    this.#weights = weights;
    this.#mean = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
    this.#steps = new Int32Array(weights.length / block);
  }

  /** Takes one step in a block with the gradient gathered there, and clears it. */
  step(block: number, rate: number, shrink: number): void {
    const steps = (this.#steps[block] as number) + 1;
    this.#steps[block] = steps;
    const [mean, square, gradient, weights] = [this.#mean, this.#square, this.gradient, this.#weights];
    const [ofMean, ofSquare] = [1 - first ** steps, 1 - second ** steps];
    for (let at = block * this.block, to = at + this.block; at < to; at++) {
      const slope = (gradient[at] as number) + shrink * (weights[at] as number);
      gradient[at] = 0;
      const m = first * (mean[at] as number) + (1 - first) * slope;
      const v = second * (square[at] as number) + (1 - second) * slope * slope;
      mean[at] = m;
      square[at] = v;
      weights[at] = (weights[at] as number) - (rate * (m / ofMean)) / (Math.sqrt(v / ofSquare) + 1e-8);
    }
  }
}

import { decay, halfLives } from './decay.js';
import { grownFloats, grownIntegers } from './grown.js';

const width = halfLives.length;

/**
 * Numbered counters, each with one exponentially decayed sum for each half-life, the plain count and the last time step. Decay
 * is lazy: c <- c * 2^(-gap / h) + amount when something is added, and again when the sum is read.
 */
export class DecayedCounts {
  /** Plain sums (half-life without end). */
  counts = new Float32Array(64);
  /** Last step at which something was added; -1 before. */
  lasts = new Int32Array(64).fill(-1);
  #sums = new Float32Array(64 * width);

  /** Adds at a step not before the counter's last. */
  add(counter: number, step: number, amount = 1): void {
    this.#reserve(counter + 1);
    const gap = step - (this.lasts[counter] as number);
    for (let h = 0; h < width; h++) {
      const at = counter * width + h;
      this.#sums[at] = (this.#sums[at] as number) * decay(h, gap) + amount;
    }
    this.lasts[counter] = step;
    this.counts[counter] = (this.counts[counter] as number) + amount;
  }

  /** Decayed sum at a step, for the half-life at a place of `halfLives`. */
  sum(counter: number, place: number, step: number): number {
    return (
      (this.#sums[counter * width + place] as number) * decay(place, step - (this.lasts[counter] as number))
    );
  }

  /** Whether anything was ever added. */
  has(counter: number): boolean {
    return counter < this.lasts.length && (this.lasts[counter] as number) >= 0;
  }

  #reserve(length: number): void {
    if (length <= this.lasts.length) return;
    this.lasts = grownIntegers(this.lasts, length, -1);
    this.counts = grownFloats(this.counts, this.lasts.length);
    this.#sums = grownFloats(this.#sums, this.lasts.length * width);
  }
}

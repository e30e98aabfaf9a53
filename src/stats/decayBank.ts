/**
 * Many exponentially decayed counts with common half-lives, decayed only when they are read or added to. A count on day d weighs 1 when read
 * at the end of that day (at day d + 1) and half of it a half-life later.
 */
export class DecayBank {
  readonly #halfLives: readonly number[];
  readonly #values: Float64Array;
  readonly #last: Int32Array;
  readonly #powers: Float64Array[];
  /** 1 - a^(day + 1) for each half-life and day, over 1 - a the sum of the weights of the days so far. */
  readonly #seen: Float64Array[];

  constructor(size: number, halfLives: readonly number[], days: number) {
    this.#halfLives = halfLives;
    this.#values = new Float64Array(size * halfLives.length);
    this.#last = new Int32Array(size).fill(-1);
    this.#powers = halfLives.map((half) =>
      Float64Array.from({ length: days + 2 }, (_, gap) => 2 ** (-gap / half)),
    );
    this.#seen = halfLives.map((half) => {
      const a = 2 ** (-1 / half);
      return Float64Array.from({ length: days + 2 }, (_, day) => 1 - a ** (day + 1));
    });
  }

  /** Counts once more on `day`, not before the last day counted. */
  add(place: number, day: number, amount = 1): void {
    const [last, width] = [this.#last[place] as number, this.#halfLives.length];
    for (let h = 0; h < width; h++) {
      const at = place * width + h;
      const kept =
        last < 0
          ? 0
          : (this.#values[at] as number) * ((this.#powers[h] as Float64Array)[day - last] as number);
      this.#values[at] = kept + amount;
    }
    this.#last[place] = day;
  }

  /** The count for half-life number `h` as it stands at the start of `day`. */
  at(place: number, h: number, day: number): number {
    const last = this.#last[place] as number;
    if (last < 0) return 0;
    const power = (this.#powers[h] as Float64Array)[day - 1 - last] as number;
    return (this.#values[place * this.#halfLives.length + h] as number) * power;
  }

  /** Mean count a day: the count over the sum of the weights of the days so far, else early days look quiet. */
  rate(place: number, h: number, day: number): number {
    const a = (this.#powers[h] as Float64Array)[1] as number;
    return (this.at(place, h, day) * (1 - a)) / ((this.#seen[h] as Float64Array)[day] as number);
  }

  /** Last day counted, or -1. */
  last(place: number): number {
    return this.#last[place] as number;
  }
}

/** Keeps the k strongest of what is offered: heaviest first, ties by the lower number, so that order of arrival decides nothing. */
export class Strongest {
  readonly k: number;
  size = 0;
  readonly ids: Int32Array;
  readonly weights: Float64Array;

  constructor(k: number) {
    this.k = k;

    this.ids = new Int32Array(k);
    this.weights = new Float64Array(k);
  }

  clear(): void {
    this.size = 0;
  }

  offer(id: number, weight: number): void {
    const { ids, weights } = this;
    let at = this.size;
    if (at === this.k) {
      if (!this.#beats(id, weight, at - 1)) return;
      at--;
    } else this.size++;
    for (; at > 0 && this.#beats(id, weight, at - 1); at--) {
      ids[at] = ids[at - 1] as number;
      weights[at] = weights[at - 1] as number;
    }
    ids[at] = id;
    weights[at] = weight;
  }

  #beats(id: number, weight: number, at: number): boolean {
    const other = this.weights[at] as number;
    return weight > other || (weight === other && id < (this.ids[at] as number));
  }
}

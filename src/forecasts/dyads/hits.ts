/** For each cell (dyad and type) the days with at least one act, and how often windows of `horizon` days held one. */
export class HitRecord {
  readonly #horizon: number;
  readonly #days: number[][];
  readonly #slides: Float64Array;
  readonly #recent: Float64Array;
  #windows = 0;
  #recentWindows = 0;
  readonly #decay = 2 ** (-1 / 90);

  constructor(cells: number, horizon: number) {
    this.#horizon = horizon;
    this.#days = Array.from({ length: cells }, () => []);
    this.#slides = new Float64Array(cells);
    this.#recent = new Float64Array(cells);
  }

  /** Counts a day's cells with an act (once each), then the window that ends with the day. */
  close(day: number, cells: Iterable<number>): void {
    for (const cell of cells) this.#days[cell]?.push(day);
    if (day < this.#horizon - 1) return;
    this.#windows++;
    this.#recentWindows = this.#recentWindows * this.#decay + 1;
    for (let cell = 0; cell < this.#slides.length; cell++) {
      const hit = (this.#days[cell]?.at(-1) ?? -1e9) > day - this.#horizon ? 1 : 0;
      this.#slides[cell] = (this.#slides[cell] as number) + hit;
      this.#recent[cell] = (this.#recent[cell] as number) * this.#decay + hit;
    }
  }

  /** Last day with an act before now, or -1. */
  last(cell: number): number {
    return this.#days[cell]?.at(-1) ?? -1;
  }

  /** Hits among overlapping windows, all alike or with recent ones weighing more (half-life 90 days), and how many there were. */
  sliding(cell: number, recent: boolean): { readonly hits: number; readonly windows: number } {
    return recent
      ? { hits: this.#recent[cell] as number, windows: this.#recentWindows }
      : { hits: this.#slides[cell] as number, windows: this.#windows };
  }

  /** Past windows that do not overlap and end at `day`, and how many of them held an act. */
  windows(cell: number, day: number): { readonly hits: number; readonly windows: number } {
    const windows = Math.floor(day / this.#horizon);
    let [hits, counted] = [0, -1];
    const days = this.#days[cell] as readonly number[];
    for (let at = days.length - 1; at >= 0; at--) {
      const window = Math.floor((day - 1 - (days[at] as number)) / this.#horizon);
      if (window >= windows) break;
      if (window !== counted) hits++;
      counted = window;
    }
    return { hits, windows };
  }
}

import type { Panel, PanelAct } from './panel.js';

/** Half-life of the counts from which the table is learnt, and prior weight of its rows. */
const [LEARNT, PRIOR] = [1, 20];
const halfLives = [8, 30];

/** The counts of one pair that are read: by half-life number, at the start of a day. */
interface Read {
  readonly dyad: number;
  readonly half: number;
  readonly day: number;
}

interface PairCounts {
  readonly at: Map<number, number>;
  readonly codes: number[];
  readonly counts: number[][];
  readonly last: number[];
}

/**
 * What tends to follow what on a pair: for each type the decayed number of acts that followed each code, on the same pair and on the
 * other direction, learnt from the past as it goes by (the branching table of a self-exciting process).
 */
export class Excitation {
  readonly #panel: Panel;
  readonly #pairs: (PairCounts | undefined)[];
  readonly #own: Float64Array;
  readonly #back: Float64Array;
  readonly #seen: Float64Array;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#pairs = new Array(panel.dyads.length);
    const size = panel.types.length * panel.codes.length;
    [this.#own, this.#back] = [new Float64Array(size), new Float64Array(size)];
    this.#seen = new Float64Array(panel.codes.length);
  }

  /** Learns from a day's acts, then counts them; acts of one day excite each other not. */
  close(day: number, acts: readonly PanelAct[]): void {
    let before = -1;
    for (const { dyad, type } of acts) {
      if (dyad < 0) continue;
      const cell = dyad * this.#panel.types.length + type;
      if (cell !== before) this.#learn(dyad, type, day);
      before = cell;
    }
    for (const { dyad, code } of acts) if (dyad >= 0) this.#count(dyad, code, day);
  }

  #learn(dyad: number, type: number, day: number): void {
    const row = type * this.#panel.codes.length;
    const reverse = this.#panel.dyads[dyad]?.reverse ?? -1;
    this.#each({ dyad, half: LEARNT, day }, (code, count) => {
      this.#own[row + code] = (this.#own[row + code] as number) + count;
    });
    this.#each({ dyad: reverse, half: LEARNT, day }, (code, count) => {
      this.#back[row + code] = (this.#back[row + code] as number) + count;
    });
  }

  #count(dyad: number, code: number, day: number): void {
    const pair: PairCounts = this.#pairs[dyad] ?? { at: new Map(), codes: [], counts: [], last: [] };
    this.#pairs[dyad] = pair;
    const slot = pair.at.get(code) ?? pair.codes.length;
    if (slot === pair.codes.length) {
      pair.at.set(code, slot);
      pair.codes.push(code);
      pair.counts.push([0, 0]);
      pair.last.push(day);
    }
    const gap = day - (pair.last[slot] as number);
    pair.counts[slot] = (pair.counts[slot] as number[]).map(
      (count, h) => count * 2 ** (-gap / (halfLives[h] as number)) + 1,
    );
    pair.last[slot] = day;
    this.#seen[code] = (this.#seen[code] as number) + 1;
  }

  #each({ dyad, half, day }: Read, take: (code: number, count: number) => void): void {
    const pair = dyad < 0 ? undefined : this.#pairs[dyad];
    pair?.codes.forEach((code, slot) => {
      const gap = day - 1 - (pair.last[slot] as number);
      const count = (pair.counts[slot]?.[half] as number) * 2 ** (-gap / (halfLives[half] as number));
      if (count > 0.005) take(code, count);
    });
  }

  /** Excitation of every type on a dyad at the start of `day`: own acts with half-lives 8 and 30 days, then the other side's. */
  of(dyad: number, day: number): readonly Float64Array[] {
    const { types, codes, dyads } = this.#panel;
    const reverse = dyads[dyad]?.reverse ?? -1;
    const sources: [number, Float64Array, number][] = [
      [dyad, this.#own, 0],
      [dyad, this.#own, 1],
      [reverse, this.#back, 0],
      [reverse, this.#back, 1],
    ];
    return sources.map(([pair, table, half]) => {
      const sums = new Float64Array(types.length);
      this.#each({ dyad: pair, half, day }, (code, count) => {
        const weight = count / ((this.#seen[code] as number) + PRIOR);
        for (let type = 0; type < types.length; type++)
          sums[type] = (sums[type] as number) + (table[type * codes.length + code] as number) * weight;
      });
      return sums;
    });
  }
}

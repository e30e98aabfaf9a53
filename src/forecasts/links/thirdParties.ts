import { H30 } from '../../stats/decay.js';
import { Strongest } from '../../stats/strongest.js';
import type { History } from './history.js';

/** Partners followed from the subject, and from each of these. */
const followed = 25;

/**
 * Ways over a third party: for the strongest partners x of s and the strongest partners y of x, the sum of the products of their
 * shares. Strength of a pair: its 30-day decayed count + .02 of its plain count.
 */
export class ThirdParties {
  readonly history: History;
  /** Weight of each entity, for the subject last looked at; right only where `reached` says so. */
  readonly weight: Float64Array;
  readonly #stamp: Int32Array;
  readonly #near: Int32Array;
  readonly #share: Float32Array;
  readonly #nearDay: Int32Array;
  readonly #strongest = new Strongest(followed);
  /** Entities reached, in the order of being reached. */
  readonly reached: number[] = [];
  #now = 0;

  constructor(history: History) {
    this.history = history;

    const { entities } = history;
    this.weight = new Float64Array(entities);
    this.#stamp = new Int32Array(entities);
    this.#near = new Int32Array(entities * followed);
    this.#share = new Float32Array(entities * followed);
    this.#nearDay = new Int32Array(entities).fill(-1);
  }

  look(subject: number, day: number): void {
    this.#now++;
    this.reached.length = 0;
    const from = this.#nearest(subject, day);
    for (let i = from; i < from + followed; i++) {
      const share = this.#share[i] as number;
      if (share === 0) return;
      this.#spread(this.#nearest(this.#near[i] as number, day), share, subject);
    }
  }

  /** Weight of an entity, 0 when it is not reached. */
  of(entity: number): number {
    return this.#stamp[entity] === this.#now ? (this.weight[entity] as number) : 0;
  }

  #spread(from: number, share: number, subject: number): void {
    for (let i = from; i < from + followed; i++) {
      const further = this.#share[i] as number;
      if (further === 0) return;
      const y = this.#near[i] as number;
      if (y === subject) continue;
      if (this.#stamp[y] !== this.#now) {
        this.#stamp[y] = this.#now;
        this.weight[y] = 0;
        this.reached.push(y);
      }
      this.weight[y] = (this.weight[y] as number) + share * further;
    }
  }

  /** Place of the strongest partners of an entity and their shares, worked out once a day; share 0 ends the list. */
  #nearest(entity: number, day: number): number {
    const at = entity * followed;
    if (this.#nearDay[entity] === day) return at;
    this.#nearDay[entity] = day;
    const { partners, pairs, pairCounts } = this.history;
    const strongest = this.#strongest;
    strongest.clear();
    for (let pair = partners.first[entity] as number; pair >= 0; pair = partners.next[pair] as number)
      strongest.offer(
        pairs.secondOf(pair),
        pairCounts.sum(pair, H30, day) + 0.02 * (pairCounts.counts[pair] as number),
      );
    let total = 0;
    for (let i = 0; i < strongest.size; i++) total += strongest.weights[i] as number;
    this.#share.fill(0, at, at + followed);
    for (let i = 0; i < strongest.size; i++) {
      this.#near[at + i] = strongest.ids[i] as number;
      this.#share[at + i] = (strongest.weights[i] as number) / total;
    }
    return at;
  }
}

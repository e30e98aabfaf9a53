import { H2, H8, H30, H120 } from '../../stats/decay.js';
import { grownFloats, grownIntegers } from '../../stats/grown.js';
import type { History } from './history.js';

/** Decayed sums kept for each triple: half-lives 2, 8, 30, 120 and the plain count. */
export const sums = 5;

/** What is known of one subject on one day: its partners, and the types of event on each pair, all counts decayed to that day. */
export class SubjectView {
  readonly history: History;
  subject = -1;
  day = -1;
  partners = 0;
  partner = new Int32Array(64);
  pair = new Int32Array(64);
  /** Types of event of partner i: places from[i] up to from[i + 1] of the columns below. */
  from = new Int32Array(65);
  relation = new Int32Array(64);
  gap = new Int32Array(64);
  /** `sums` numbers for each type. */
  counts = new Float32Array(64 * sums);

  constructor(history: History) {
    this.history = history;
  }

  look(subject: number, day: number): void {
    const { history } = this;
    this.subject = subject;
    this.day = day;
    let [n, k] = [0, 0];
    for (
      let pair = history.partners.first[subject] as number;
      pair >= 0;
      pair = history.partners.next[pair] as number
    ) {
      this.#reserve(n + 1);
      this.partner[n] = history.pairs.secondOf(pair);
      this.pair[n] = pair;
      for (let t = history.tripleOfPair[pair] as number; t >= 0; t = history.tripleNext[t] as number)
        this.#put(k++, t);
      this.from[++n] = k;
    }
    this.partners = n;
  }

  #put(place: number, triple: number): void {
    if (place >= this.relation.length) {
      this.relation = grownIntegers(this.relation, place + 1);
      this.gap = grownIntegers(this.gap, this.relation.length);
      this.counts = grownFloats(this.counts, this.relation.length * sums);
    }
    const { tripleCounts, tripleRelation } = this.history;
    this.relation[place] = tripleRelation[triple] as number;
    this.gap[place] = this.day - (tripleCounts.lasts[triple] as number);
    const at = place * sums;
    this.counts[at] = tripleCounts.sum(triple, H2, this.day);
    this.counts[at + 1] = tripleCounts.sum(triple, H8, this.day);
    this.counts[at + 2] = tripleCounts.sum(triple, H30, this.day);
    this.counts[at + 3] = tripleCounts.sum(triple, H120, this.day);
    this.counts[at + 4] = tripleCounts.counts[triple] as number;
  }

  #reserve(length: number): void {
    if (length <= this.partner.length) return;
    this.partner = grownIntegers(this.partner, length);
    this.pair = grownIntegers(this.pair, length);
    this.from = grownIntegers(this.from, this.partner.length + 1);
  }
}

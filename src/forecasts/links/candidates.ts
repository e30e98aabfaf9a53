import { H30 } from '../../stats/decay.js';
import { Strongest } from '../../stats/strongest.js';
import type { History } from './history.js';
import type { ThirdParties } from './thirdParties.js';

/** Candidates taken from each of the sources below, beside all past partners of the subject. */
const most = 60;

const none = new Int32Array(0);

/** Entities worth scoring that the subject never met: frequent answers to the relation, and partners of partners. */
export class Candidates {
  readonly history: History;
  readonly #frequent = new Map<number, Int32Array>();
  readonly #local = new Map<number, Int32Array>();
  readonly #strongest = new Strongest(most);
  #near = new Int32Array(0);
  #day = -1;

  constructor(history: History) {
    this.history = history;
  }

  look(thirdParties: ThirdParties, day: number): void {
    if (this.#day !== day) {
      this.#frequent.clear();
      this.#local.clear();
    }
    this.#day = day;
    this.#strongest.clear();
    for (const entity of thirdParties.reached) this.#strongest.offer(entity, thirdParties.of(entity));
    this.#near = this.#strongest.ids.slice(0, this.#strongest.size);
  }

  /** Strongest partners of partners of the subject last looked at. */
  near(): Int32Array {
    return this.#near;
  }

  /** Entities that the country of a subject deals with most. */
  local(subject: number): Int32Array {
    const { kinds } = this.history;
    const home = kinds.homeOf(subject);
    if (home < 0) return none;
    const known = this.#local.get(home);
    if (known !== undefined) return known;
    this.#strongest.clear();
    for (let at = kinds.localOf.first[home] as number; at >= 0; at = kinds.localOf.next[at] as number)
      this.#strongest.offer(
        kinds.local.secondOf(at),
        kinds.localCounts.sum(at, H30, this.#day) + 0.1 * (kinds.localCounts.counts[at] as number),
      );
    const found = this.#strongest.ids.slice(0, this.#strongest.size);
    this.#local.set(home, found);
    return found;
  }

  /** Most frequent answers to a relation: 30-day decayed count + .1 of the plain count. */
  frequent(relation: number): Int32Array {
    const known = this.#frequent.get(relation);
    if (known !== undefined) return known;
    const { answersOf, answers, answerCounts } = this.history;
    this.#strongest.clear();
    for (let at = answersOf.first[relation] as number; at >= 0; at = answersOf.next[at] as number)
      this.#strongest.offer(
        answers.secondOf(at),
        answerCounts.sum(at, H30, this.#day) + 0.1 * (answerCounts.counts[at] as number),
      );
    const found = this.#strongest.ids.slice(0, this.#strongest.size);
    this.#frequent.set(relation, found);
    return found;
  }
}

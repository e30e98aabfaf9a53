import { H2, H8, H30 } from '../../stats/decay.js';
import { grownFloats, grownIntegers } from '../../stats/grown.js';
import type { History } from './history.js';

/** Numbers kept for each (relation, answer), and for each entity. */
export const answerWidth = 6;
export const activityWidth = 4;

/** What is known of entities and of (relation, answer) on one day, worked out once when first asked for. */
export class EntityView {
  readonly history: History;
  readonly activity: Float32Array;
  answer = new Float32Array(64 * answerWidth);
  #answerDay = new Int32Array(64).fill(-1);
  readonly #activityDay: Int32Array;
  #day = -1;

  constructor(history: History) {
    this.history = history;

    this.activity = new Float32Array(history.entities * activityWidth);
    this.#activityDay = new Int32Array(history.entities).fill(-1);
  }

  look(day: number): void {
    this.#day = day;
  }

  /** Place in `activity` of what is known of an entity. */
  activityAt(entity: number): number {
    const at = entity * activityWidth;
    if (this.#activityDay[entity] === this.#day) return at;
    this.#activityDay[entity] = this.#day;
    const { entityCounts } = this.history;
    const [out, day] = [this.activity, this.#day];
    const known = entityCounts.has(entity);
    out[at] = known ? Math.log1p(entityCounts.sum(entity, H2, day)) / 3 : 0;
    out[at + 1] = known ? Math.log1p(entityCounts.sum(entity, H30, day)) / 5 : 0;
    out[at + 2] = known ? Math.log1p(entityCounts.counts[entity] as number) / 5 : 0;
    out[at + 3] = known ? 1 / (day - (entityCounts.lasts[entity] as number)) : 0;
    return at;
  }

  /** Place in `answer` of what is known of a numbered (relation, answer): log shares at 2, 8, 30, all; 1 / gap; 0. */
  answerAt(answer: number): number {
    const { answers, answerCounts, relationCounts } = this.history;
    this.answer = grownFloats(this.answer, answers.size * answerWidth);
    this.#answerDay = grownIntegers(this.#answerDay, answers.size, -1);
    const at = answer * answerWidth;
    const day = this.#day;
    if (this.#answerDay[answer] === day) return at;
    this.#answerDay[answer] = day;
    const relation = answers.firstOf(answer);
    const out = this.answer;
    const put = (place: number, count: number, all: number) => {
      out[at + place] = Math.log((count + 0.001) / (all + 0.1)) / 5;
    };
    [H2, H8, H30].forEach((h, place) => {
      put(place, answerCounts.sum(answer, h, day), relationCounts.sum(relation, h, day));
    });
    put(3, answerCounts.counts[answer] as number, relationCounts.counts[relation] as number);
    out[at + 4] = 1 / (day - (answerCounts.lasts[answer] as number));
    return at;
  }
}

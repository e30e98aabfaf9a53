import { mulberry32 } from '../../stats/mulberry32.js';
import { busyness } from './busyness.js';
import type { CandidateRows } from './candidateRows.js';
import { width } from './features.js';
import { fitLinear, LinearDescent } from './fitLinear.js';
import { fitNetworks } from './fitNetworks.js';
import type { Lesson } from './lessons.js';
import { LessonTaker } from './lessonTaker.js';
import { LinearModel } from './linear.js';
import { type NetworkShape, Networks } from './networks.js';
import type { LinkQuestion } from './questions.js';
import { Reorder } from './reorder.js';

/** Questions a step while days go by, and the step's rate. */
const passing = { batch: 16, rate: 0.003 };

/**
 * Learns to rank answers from questions whose answers are known, then ranks. While the days go by it learns from every candidate
 * once; `fit` goes over the kept rows again.
 */
export class LinkForecaster {
  readonly linear: LinearModel;
  readonly lessons: Lesson[] = [];
  readonly #next: () => number;
  readonly #relations: number;
  #reorder: Reorder | undefined;
  readonly #taker: LessonTaker;
  readonly #descent: LinearDescent;
  #scores = new Float64Array(64);
  #rows = new Float32Array(64 * width);

  /** `relations` counts both directions. */
  constructor(relations: number, seed: number) {
    this.#next = mulberry32(seed);
    this.#relations = relations;
    this.linear = new LinearModel(relations);
    this.#taker = new LessonTaker(this.#next);
    this.#descent = new LinearDescent(this.linear);
  }

  /** Learns from a question with its answers. */
  learn(question: LinkQuestion, candidates: CandidateRows): void {
    if (!this.#taker.split(question, candidates)) return;
    const lesson = this.#taker.take(question, candidates, this.score(question, candidates));
    this.lessons.push(lesson);
    this.#descent.learn(
      { ...lesson, size: candidates.size, drawnFrom: candidates.size },
      this.#allRows(candidates),
    );
    if (this.lessons.length % passing.batch === 0) this.#descent.step(passing.rate);
  }

  /** Ends the learning: the kept lessons again, in a random order; then networks on what the linear score leaves, if any. */
  fit(shape?: NetworkShape): void {
    const order = () => this.#order();
    const { lessons, linear } = this;
    fitLinear(linear, lessons, order);
    if (shape === undefined) return;
    const networks = new Networks(this.#relations, shape, this.#next);
    fitNetworks({ networks, linear, lessons, order });
    this.#reorder = new Reorder(networks);
  }

  /** Linear scores by row; higher is likelier. Valid until the next call. */
  score(question: LinkQuestion, candidates: CandidateRows): Float64Array {
    if (this.#scores.length < candidates.size) this.#scores = new Float64Array(candidates.size * 2);
    this.linear.score(taskOf(question, candidates), candidates, this.#scores);
    return this.#scores;
  }

  /** Corrects scores that `score` gave by the networks that `fit` made, in place. */
  correct(question: LinkQuestion, candidates: CandidateRows, scores: Float64Array): void {
    this.#reorder?.apply(taskOf(question, candidates), candidates, scores);
  }

  /** Every row of the question last split, true answers first. */
  #allRows(candidates: CandidateRows): Float32Array {
    const length = candidates.size * width;
    if (this.#rows.length < length) this.#rows = new Float32Array(length * 2);
    for (let i = 0; i < candidates.size; i++) {
      const from = (this.#taker.rows[i] as number) * width;
      for (let k = 0; k < width; k++) this.#rows[i * width + k] = candidates.rows[from + k] as number;
    }
    return this.#rows;
  }

  #order(): Int32Array {
    const order = Int32Array.from(this.lessons.keys());
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.#next() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    return order;
  }
}

const taskOf = ({ relation }: LinkQuestion, { subject }: CandidateRows) => ({
  relation,
  busy: busyness(subject.partners),
});

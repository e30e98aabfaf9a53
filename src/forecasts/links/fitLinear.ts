import { Adam } from './adam.js';
import { width } from './features.js';
import { type Lesson, unpackRows } from './lessons.js';
import type { LinearModel, LinearQuestion } from './linear.js';
import { listwise, type Shape } from './loss.js';

/**
 * Settings of the descent, chosen on the valid splits of two benchmarks (docs/links.md): `cooling` is the factor on the rate
 * after each epoch, `batch` the questions a step.
 */
const fit = { epochs: 2, rate: 0.003, cooling: 0.6, batch: 16 };

/** Rates of the blocks of weights as a share, and how strongly their weights are pulled to 0. */
const ofRelation = { rate: 0.2, shrink: 1e-4 };
const ofClass = { rate: 0.5, shrink: 1e-5 };
const ofAll = { rate: 1, shrink: 1e-6 };

/** Fits the weights to lessons in the order given by `order` (one permutation an epoch). Returns the mean loss of each epoch. */
export function fitLinear(model: LinearModel, lessons: readonly Lesson[], order: () => Int32Array): number[] {
  const descent = new LinearDescent(model);
  const losses: number[] = [];
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    let [loss, inBatch] = [0, 0];
    const rate = fit.rate * fit.cooling ** epoch;
    for (const at of order()) {
      loss += descent.learnPacked(lessons[at] as Lesson);
      if (++inBatch < fit.batch) continue;
      descent.step(rate);
      inBatch = 0;
    }
    if (inBatch > 0) descent.step(rate);
    losses.push(loss / lessons.length);
  }
  return losses;
}

/** A question with its candidates in rows of features, true answers first. */
type Task = LinearQuestion & Shape;

/** Gathers gradients of lessons and steps down. */
export class LinearDescent {
  readonly model: LinearModel;
  readonly #adam: Adam;
  readonly #touched = new Set<number>();
  readonly #gradient = new Float64Array(width);
  #rows = new Float32Array(0);
  #scores = new Float64Array(0);
  #slopes = new Float64Array(0);

  constructor(model: LinearModel) {
    this.model = model;
    this.#adam = new Adam(model.weights, width);
  }

  /** Adds the gradient of one lesson; returns its loss. */
  learnPacked(lesson: Lesson): number {
    if (this.#rows.length < lesson.size * width) this.#rows = new Float32Array(lesson.size * 2 * width);
    unpackRows(lesson, this.#rows);
    return this.learn(lesson, this.#rows);
  }

  /** The same for rows at hand. */
  learn(task: Task, rows: Float32Array): number {
    this.#reserve(task.size);
    this.model.score(task, { rows, size: task.size }, this.#scores);
    const loss = listwise(this.#scores, task, this.#slopes);
    const sum = this.#gradient.fill(0);
    for (let row = 0, at = 0; row < task.size; row++) {
      const slope = this.#slopes[row] as number;
      for (let k = 0; k < width; k++, at++) sum[k] = (sum[k] as number) + slope * (rows[at] as number);
    }
    this.#spread(task);
    return loss;
  }

  /** One step down in every block that was touched since the last. */
  step(rate: number): void {
    const { model } = this;
    for (const block of this.#touched) {
      const how = block === 0 ? ofAll : block <= model.relations ? ofRelation : ofClass;
      this.#adam.step(block, rate * how.rate, how.shrink);
    }
    this.#touched.clear();
  }

  #spread(task: Task): void {
    const { gradient } = this.#adam;
    for (const block of this.model.blocksOf(task)) {
      this.#touched.add(block);
      const to = block * width;
      for (let k = 0; k < width; k++)
        gradient[to + k] = (gradient[to + k] as number) + (this.#gradient[k] as number);
    }
  }

  #reserve(size: number): void {
    if (this.#scores.length >= size) return;
    this.#scores = new Float64Array(size * 2);
    this.#slopes = new Float64Array(size * 2);
  }
}

import { Adam } from './adam.js';
import { width } from './features.js';
import { type Lesson, unpackRows } from './lessons.js';
import type { LinearModel } from './linear.js';
import { listwise } from './loss.js';
import { fillInputs, inputs, type Networks, unit, unitSlope } from './networks.js';
import { OuterSums } from './outerSums.js';

/** Settings of the descent, chosen on the valid splits of two benchmarks (docs/links.md). */
const fit = {
  epochs: 4,
  rate: 0.003,
  cooling: 0.6,
  batch: 16,
};

/** Rates as a share, and how strongly weights are pulled to 0. */
const ofPart = { rate: 0.3, shrink: 1e-4 };
const ofAll = { rate: 1, shrink: 1e-5 };

/** A candidate whose score matters less than this to the loss is left out of the way back. */
const least = 1e-4;

export interface NetworksFit {
  readonly networks: Networks;
  /** Fitted before; its scores stay as they are. */
  readonly linear: LinearModel;
  readonly lessons: readonly Lesson[];
  /** A permutation of the lessons, a new one for each epoch. */
  readonly order: () => Int32Array;
}

/** Fits every network to what the linear score leaves. Returns the mean loss of each epoch, over lessons and networks. */
export function fitNetworks({ networks, linear, lessons, order }: NetworksFit): number[] {
  const descent = new NetworksDescent(networks, linear);
  networks.load();
  const losses: number[] = [];
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    let [loss, inBatch] = [0, 0];
    const rate = fit.rate * fit.cooling ** epoch;
    for (const at of order()) {
      loss += descent.learn(lessons[at] as Lesson);
      if (++inBatch < fit.batch) continue;
      descent.step(rate);
      inBatch = 0;
    }
    if (inBatch > 0) descent.step(rate);
    losses.push(loss / lessons.length / networks.members);
  }
  return losses;
}

class NetworksDescent {
  readonly networks: Networks;
  readonly linear: LinearModel;
  readonly #layer: Adam;
  readonly #biases: Adam;
  readonly #outputs: Adam;
  readonly #outer: OuterSums;
  readonly #touched = new Set<number>();
  /** What comes back to each unit for one row, and for all rows of a lesson. */
  readonly #back: Float64Array;
  readonly #backs: Float64Array;
  #rows = new Float32Array(0);
  #inputs = new Float32Array(0);
  #base = new Float64Array(0);
  #scores = new Float64Array(0);
  #corrections = new Float64Array(0);
  /** By row and member. */
  #slopes = new Float64Array(0);
  #slopesOf = new Float64Array(0);

  constructor(networks: Networks, linear: LinearModel) {
    this.networks = networks;
    this.linear = linear;
    const { units } = networks;
    this.#layer = new Adam(networks.layer, inputs);
    this.#biases = new Adam(networks.biases, units);
    this.#outputs = new Adam(networks.outputs, units);
    this.#outer = new OuterSums(units);
    this.#back = new Float64Array(units);
    this.#backs = new Float64Array(units);
  }

  /** Adds the gradient of one lesson; returns its loss, summed over the networks. */
  learn(lesson: Lesson): number {
    const { size } = lesson;
    this.#reserve(size);
    unpackRows(lesson, this.#rows);
    const own = { rows: this.#rows, size };
    this.linear.score(lesson, own, this.#base);
    fillInputs({ ...own, scores: this.#base }, this.#inputs);
    this.networks.score(lesson, { rows: this.#inputs, size }, this.#corrections);
    const loss = this.#lossOf(lesson);
    this.#backs.fill(0);
    for (let row = 0; row < size; row++) if (this.#matters(row)) this.#backRow(row);
    for (const block of this.networks.biasBlocks(lesson)) {
      this.#touched.add(block);
      const { gradient } = this.#biases;
      for (let u = 0, to = block * this.networks.units; u < this.networks.units; u++, to++)
        gradient[to] = (gradient[to] as number) + (this.#backs[u] as number);
    }
    return loss;
  }

  step(rate: number): void {
    this.#outer.take(this.#layer.gradient);
    for (let unit = 0; unit < this.networks.units; unit++)
      this.#layer.step(unit, rate * ofAll.rate, ofAll.shrink);
    this.#outputs.step(0, rate * ofAll.rate, ofAll.shrink);
    for (const block of this.#touched) {
      const how = block === 0 ? ofAll : ofPart;
      this.#biases.step(block, rate * how.rate, how.shrink);
    }
    this.#touched.clear();
    this.networks.load();
  }

  #lossOf(lesson: Lesson): number {
    const { members } = this.networks;
    let loss = 0;
    for (let member = 0; member < members; member++) {
      for (let row = 0; row < lesson.size; row++)
        this.#scores[row] =
          (this.#base[row] as number) + (this.#corrections[row * members + member] as number);
      loss += listwise(this.#scores, lesson, this.#slopesOf);
      for (let row = 0; row < lesson.size; row++)
        this.#slopes[row * members + member] = this.#slopesOf[row] as number;
    }
    return loss;
  }

  #matters(row: number): boolean {
    const { members } = this.networks;
    for (let at = row * members, to = at + members; at < to; at++)
      if (Math.abs(this.#slopes[at] as number) > least) return true;
    return false;
  }

  #backRow(row: number): void {
    const { units, members, outputs } = this.networks;
    const sums = this.networks.sumsOf(row);
    const { gradient } = this.#outputs;
    const hidden = units / members;
    for (let member = 0, u = 0; member < members; member++) {
      const slope = this.#slopes[row * members + member] as number;
      for (const to = u + hidden; u < to; u++) {
        const sum = sums[u] as number;
        gradient[u] = (gradient[u] as number) + slope * unit(sum);
        const back = slope * (outputs[u] as number) * unitSlope(sum);
        this.#back[u] = back;
        this.#backs[u] = (this.#backs[u] as number) + back;
      }
    }
    this.#outer.add(this.#inputs, row, this.#back);
  }

  #reserve(size: number): void {
    if (this.#scores.length >= size) return;
    const room = size * 2;
    this.#rows = new Float32Array(room * width);
    this.#inputs = new Float32Array(room * inputs);
    this.#base = new Float64Array(room);
    this.#scores = new Float64Array(room);
    this.#slopesOf = new Float64Array(room);
    this.#corrections = new Float64Array(room * this.networks.members);
    this.#slopes = new Float64Array(room * this.networks.members);
  }
}

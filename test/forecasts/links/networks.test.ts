import { describe, expect, it } from 'vitest';
import { width } from '../../../src/forecasts/links/features.js';
import { fitLinear } from '../../../src/forecasts/links/fitLinear.js';
import { fitNetworks } from '../../../src/forecasts/links/fitNetworks.js';
import { type Lesson, packRows, unpackRows } from '../../../src/forecasts/links/lessons.js';
import { LinearModel } from '../../../src/forecasts/links/linear.js';
import { listwise } from '../../../src/forecasts/links/loss.js';
import { fillInputs, inputs, Networks, unit } from '../../../src/forecasts/links/networks.js';
import { OuterSums } from '../../../src/forecasts/links/outerSums.js';
import { Reorder } from '../../../src/forecasts/links/reorder.js';
import { mulberry32 } from '../../../src/stats/mulberry32.js';

const next = mulberry32(5);
const table = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, () => next() * 2 - 1);
const question = { relation: 1, busy: 2 };
const shape = { members: 2, hidden: 4 };

describe('the loss', () => {
  const losses = (scores: readonly number[], drawnLog = 0) => {
    const slopes = new Float64Array(scores.length);
    const task = { positives: 2, size: scores.length, drawnFrom: 4, drawnLog };
    return { loss: listwise(Float64Array.from(scores), task, slopes), slopes: [...slopes] };
  };
  it('leaves the other true answers out of the denominator, and counts a drawn candidate for many', () => {
    const others = Math.exp(0.1) + Math.exp(-0.4) + 3 * Math.exp(0.7);
    const plain = [0.5, 1.5].map((s) => -Math.log(Math.exp(s) / (Math.exp(s) + others)));
    expect(losses([0.5, 1.5, 0.1, -0.4, 0.7], Math.log(3)).loss).toBeCloseTo(
      (plain[0] ?? 0) + (plain[1] ?? 0),
      10,
    );
  });
  it('has the slopes that small changes show', () => {
    const scores = [0.5, 1.5, 0.1, -0.4, 0.7];
    const { slopes } = losses(scores, 1);
    scores.forEach((_, at) => {
      const moved = (by: number) =>
        losses(
          scores.map((score, i) => score + (i === at ? by : 0)),
          1,
        ).loss;
      expect(slopes[at]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 6);
    });
  });
});

it('networks give what the plain sums give, however many rows there are', () => {
  const networks = new Networks(3, shape, next);
  for (const weights of [networks.biases, networks.outputs]) weights.set(table(1, weights.length));
  networks.load();
  for (const size of [3, 200]) {
    const rows = table(size, inputs);
    const out = new Float64Array(size * 2);
    networks.score(question, { rows, size }, out);
    for (let row = 0; row < size; row++)
      for (let member = 0; member < 2; member++) {
        let score = 0;
        for (let u = member * 4; u < member * 4 + 4; u++) {
          let sum = 0;
          for (const block of networks.biasBlocks(question)) sum += networks.biases[block * 8 + u] as number;
          for (let k = 0; k < inputs; k++)
            sum += (rows[row * inputs + k] as number) * (networks.layer[u * inputs + k] as number);
          score += unit(sum) * (networks.outputs[u] as number);
        }
        expect(out[row * 2 + member]).toBeCloseTo(score, 4);
      }
  }
});

it('outer sums are those of plain addition, time after time', () => {
  const sums = new OuterSums(8);
  for (const count of [5, 300, 1]) {
    const rows = table(count, inputs);
    const backs = table(count, 8);
    for (let row = 0; row < count; row++)
      sums.add(rows, row, Float64Array.from(backs.subarray(row * 8, row * 8 + 8)));
    const out = new Float32Array(8 * inputs);
    sums.take(out);
    for (const [u, k] of [
      [0, 0],
      [3, 7],
      [7, inputs - 1],
    ] as const) {
      let plain = 0;
      for (let row = 0; row < count; row++)
        plain += (backs[row * 8 + u] as number) * (rows[row * inputs + k] as number);
      expect(out[u * inputs + k]).toBeCloseTo(plain, 3);
    }
  }
});

it('rows come back from their packing to within the step of it', () => {
  const rows = table(4, width);
  rows[3] = 99;
  const packed = packRows(rows, [2, 0]);
  const out = new Float32Array(2 * width);
  unpackRows({ packed }, out);
  for (let k = 0; k < width; k++) {
    expect(out[k]).toBeCloseTo(rows[2 * width + k] as number, 3);
    if (k !== 3) expect(out[width + k]).toBeCloseTo(rows[k] as number, 3);
  }
  expect(out[width + 3]).toBeLessThan(17);
});

describe('learning', () => {
  /** The true answer is the one whose first two features agree in sign: no linear score can see it. */
  const lessons: Lesson[] = Array.from({ length: 300 }, () => {
    const rows = table(8, width);
    for (let row = 0; row < 8; row++) {
      const product = (rows[row * width] as number) * (rows[row * width + 1] as number);
      if (product > 0 !== (row === 0)) rows[row * width] = -(rows[row * width] as number);
    }
    const packed = packRows(rows, [0, 1, 2, 3, 4, 5, 6, 7]);
    return { ...question, positives: 1, size: 8, drawnFrom: 8, drawnLog: 0, packed };
  });
  const order = () => Int32Array.from(lessons.keys());
  const linear = new LinearModel(3);
  const ofLinear = fitLinear(linear, lessons, order);
  const networks = new Networks(3, { members: 2, hidden: 16 }, next);
  for (let again = 0; again < 15; again++) fitNetworks({ networks, linear, lessons, order });
  const ofNetworks = fitNetworks({ networks, linear, lessons, order });
  it('lowers the loss where features count together', () => {
    expect(ofLinear.at(-1)).toBeGreaterThan(1.6);
    expect(ofNetworks.at(-1)).toBeLessThan(1.4);
  });
  it('puts candidates beyond those that are seen behind all others, in their own order', () => {
    const size = 400;
    const rows = table(size, width);
    const scores = Float64Array.from({ length: size }, (_, row) => -row / 100);
    const before = scores.slice();
    new Reorder(networks).apply(question, { rows, size }, scores);
    const front = Math.min(...scores.subarray(0, 128));
    expect(Math.max(...scores.subarray(128))).toBeLessThan(front);
    for (let row = 129; row < size; row++) expect(scores[row]).toBeLessThan(scores[row - 1] as number);
    expect([...scores.subarray(0, 128)]).not.toEqual([...before.subarray(0, 128)]);
    const few = table(5, inputs);
    fillInputs({ rows: rows.subarray(0, 5 * width), size: 5, scores: before }, few);
    expect(few[width]).toBeCloseTo(0, 6);
  });
});

import type { NameMark } from '../../model/parse.js';
import { exp } from './twin.js';

/** In the order of training/net.py. */
const order: readonly NameMark['mark'][] = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'];

/** Best mark of each word by softmax over its scores; rows of `stride` floats from `at`. */
export function nameMarks(
  floats: Float32Array,
  job: { at: number; words: number; stride: number },
): NameMark[] {
  const marks: NameMark[] = [];
  for (let word = 0; word < job.words; word++) {
    const row = job.at + word * job.stride;
    let best = 0;
    for (let mark = 1; mark < order.length; mark++)
      if ((floats[row + mark] as number) > (floats[row + best] as number)) best = mark;
    let total = 0;
    for (let mark = 0; mark < order.length; mark++)
      total += exp(Math.fround((floats[row + mark] as number) - (floats[row + best] as number)));
    marks.push({ mark: order[best] as NameMark['mark'], p: 1 / total });
  }
  return marks;
}

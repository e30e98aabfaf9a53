import { width } from './features.js';

/** Features are kept as whole numbers of this fraction: a quarter of the memory, errors below the noise of any count. */
const scale = 2048;
const limit = 32_767;

/** One question to learn from: its true answers first, then candidates that were none. */
export interface Lesson {
  readonly relation: number;
  /** How busy the subject is (`busyness`). */
  readonly busy: number;
  readonly positives: number;
  readonly size: number;
  /** Candidates from this place on were drawn at random from the rest of the list ... */
  readonly drawnFrom: number;
  /** ... and each stands for e^this many of them. */
  readonly drawnLog: number;
  /** `width` scaled features for each candidate. */
  readonly packed: Int16Array;
}

/** Packs chosen rows of a table of features. */
export function packRows(rows: Float32Array, chosen: ArrayLike<number>): Int16Array {
  const packed = new Int16Array(chosen.length * width);
  for (let i = 0; i < chosen.length; i++) {
    const from = (chosen[i] as number) * width;
    for (let k = 0; k < width; k++) {
      const value = Math.round((rows[from + k] as number) * scale);
      packed[i * width + k] = Math.min(limit, Math.max(-limit, value));
    }
  }
  return packed;
}

/** Features of a lesson as they were, to within half of the fraction. */
export function unpackRows(lesson: Pick<Lesson, 'packed'>, out: Float32Array): void {
  const { packed } = lesson;
  for (let at = 0; at < packed.length; at++) out[at] = (packed[at] as number) / scale;
}

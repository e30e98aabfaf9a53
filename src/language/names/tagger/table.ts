import { markCount } from './chain.js';
import { keyBits } from './features.js';
import { hashOf } from './words.js';

/** The fitted tagger as `training/name-tagger.mjs` writes it (`packTable` below); little endian. */
export interface Table {
  /** Number of the row of weights by feature key, counted from 1; 0 for features without weights. */
  readonly rows: Uint16Array;
  /** `markCount` numbers a row; row 0 is empty. */
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** Scores of a mark after a mark; the last row opens the sentence. */
  readonly steps: Float32Array;
  /** Class of a lower-case word among 1,024, and the classes of that among 128 and 32. */
  readonly clusters: (word: string) => readonly number[] | undefined;
}

/** What a table is packed from. */
export interface TableParts {
  /** Rising, below 2^20, at most 65,535 of them. */
  readonly keys: readonly number[];
  readonly weights: Int8Array;
  readonly scale: number;
  readonly steps: Float32Array;
  /** Words with their class among `above.length`. */
  readonly words: readonly (readonly [word: string, cluster: number])[];
  readonly above: Uint8Array;
  readonly top: Uint8Array;
}

/** Words are known by 26 bits of their hash: one unknown word in 600 is taken for a known one. */
const wordBits = 26;
const wordKey = (word: string): number => hashOf(word) >>> (32 - wordBits);

/** Bytes of a table. */
export function packTable({ keys, weights, scale, steps, words, above, top }: TableParts): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of words) if (!byKey.has(wordKey(word))) byKey.set(wordKey(word), cluster);
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  const whole = (value: number) => bytes.push(...new Uint8Array(Uint32Array.of(value).buffer));
  for (const value of [keys.length, sorted.length, above.length, top.length]) whole(value);
  bytes.push(...new Uint8Array(Float32Array.of(scale, ...steps).buffer));
  pushGaps(bytes, keys);
  for (const weight of weights) bytes.push(weight & 255);
  pushGaps(
    bytes,
    sorted.map(([key]) => key),
  );
  for (const [, cluster] of sorted) bytes.push(cluster & 255, cluster >> 8);
  for (const value of [...above, ...top]) bytes.push(value);
  return Uint8Array.from(bytes);
}

/** Rising numbers as the gaps between them, seven bits a byte, the last byte of each below 128. */
function pushGaps(bytes: number[], values: readonly number[]): void {
  let before = 0;
  for (const value of values) {
    let gap = value - before;
    for (; gap > 127; gap >>>= 7) bytes.push(128 | (gap & 127));
    bytes.push(gap);
    before = value;
  }
}

/** Read a packed table. */
export function readTable(bytes: Uint8Array): Table {
  const reader = readerOf(bytes);
  const counts = Array.from({ length: 4 }, reader.whole) as [number, number, number, number];
  const scale = reader.real();
  const steps = Float32Array.from({ length: (markCount + 1) * markCount }, reader.real);
  const [keyCount, wordCount, aboveCount, topCount] = counts;
  const rows = new Uint16Array(1 << keyBits);
  reader.gaps(keyCount).forEach((key, index) => {
    rows[key] = index + 1;
  });
  const weights = new Int8Array((keyCount + 1) * markCount);
  weights.set(reader.bytes(keyCount * markCount), markCount);
  const words = reader.gaps(wordCount);
  const codes = reader.bytes(2 * wordCount);
  const [above, top] = [reader.bytes(aboveCount), reader.bytes(topCount)];
  const clusters = (word: string) => {
    const found = placeOf(words, wordKey(word));
    if (found < 0) return undefined;
    const code = (codes[2 * found] as number) + 256 * (codes[2 * found + 1] as number);
    const middle = above[code] as number;
    return [code, middle, top[middle] as number];
  };
  return { rows, weights, scale, steps, clusters };
}

/** Reads one thing after another. */
function readerOf(all: Uint8Array) {
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  let place = 0;
  const next = (size: number): number => {
    place += size;
    return place - size;
  };
  return {
    whole: () => view.getUint32(next(4), true),
    real: () => view.getFloat32(next(4), true),
    bytes: (count: number) => {
      const start = next(count);
      return all.subarray(start, start + count);
    },
    gaps: (count: number) => {
      const values = new Uint32Array(count);
      let value = 0;
      for (let index = 0; index < count; index++) {
        let shift = 0;
        for (; (all[place] as number) > 127; shift += 7) value += ((all[next(1)] as number) & 127) << shift;
        value += (all[next(1)] as number) << shift;
        values[index] = value;
      }
      return values;
    },
  };
}

/** Place of a number among rising ones, -1 when it is not there. */
function placeOf(values: Uint32Array, wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = values[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

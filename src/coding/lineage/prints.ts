import { hash32, hashNumbers } from '../../util/hash.js';
import { comparableWords } from './words.js';

/** Shorter sentences are too often formulas ("He gave no details.") to show where a text comes from. */
export const shortestSentence = 7;
/** Word 5-grams kept of each sentence: those with the smallest hashes, so two texts keep the same ones. */
export const sampledShingles = 3;
const gram = 5;

/** Sentences of one report as numbers, side by side to save memory; sentence i ends its words at `ends[i]`. */
export interface SentencePrints {
  /** One hash of all words of each sentence. */
  readonly exact: Uint32Array;
  /** `sampledShingles` a sentence; 0 where it has fewer. */
  readonly shingles: Uint32Array;
  /** 16-bit hashes of the distinct words, ascending within a sentence. */
  readonly words: Uint16Array;
  readonly ends: Uint32Array;
}

function shinglesOf(hashes: readonly number[]): number[] {
  const all = new Set<number>();
  for (let at = 0; at + gram <= hashes.length; at++) all.add(hashNumbers(hashes, at, at + gram));
  const kept = [...all].sort((a, b) => a - b).slice(0, sampledShingles);
  while (kept.length < sampledShingles) kept.push(0);
  return kept;
}

/** Prints of sentences; those under `shortestSentence` words and repetitions are left out. */
export function printsOf(sentences: readonly string[]): SentencePrints {
  const exact: number[] = [];
  const shingles: number[] = [];
  const words: number[] = [];
  const ends: number[] = [];
  for (const sentence of sentences) {
    const hashes = comparableWords(sentence).map((word) => hash32(word));
    const whole = hashNumbers(hashes);
    if (hashes.length < shortestSentence || exact.includes(whole)) continue;
    exact.push(whole);
    shingles.push(...shinglesOf(hashes));
    words.push(...[...new Set(hashes.map((hash) => hash & 0xffff))].sort((a, b) => a - b));
    ends.push(words.length);
  }
  return {
    exact: Uint32Array.from(exact),
    shingles: Uint32Array.from(shingles),
    words: Uint16Array.from(words),
    ends: Uint32Array.from(ends),
  };
}

/** Hashes by which a report is looked up: its sentences and their sampled shingles, each once. */
export function keysOf({ exact, shingles }: SentencePrints): Set<number> {
  const keys = new Set<number>(exact);
  for (const shingle of shingles) if (shingle !== 0) keys.add(shingle);
  return keys;
}

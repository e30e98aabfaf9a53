import { type Chain, markCount, mayFollow, scoresOf, sumsOf } from '../../src/language/names/tagger/chain.js';

/** A sentence with its marks, to learn from. */
export interface ChainExample {
  /** Feature keys by unit. */
  readonly features: readonly Uint32Array[];
  readonly marks: readonly number[];
  /** How much it counts. */
  readonly weight: number;
  /**
   * Of a set marked by another convention: each feature counts once for both sets and once for this one alone, and only
   * the first half is kept (Daume 2007).
   */
  readonly foreign: boolean;
}

export interface ChainWeights {
  /** `markCount` numbers by feature key. */
  readonly weights: Float32Array;
  /** Scores of a mark after a mark; the last row opens the sentence. */
  readonly steps: Float32Array;
}

export interface FitOptions {
  /** Feature keys are below this power of two. */
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly pull: number;
  /** Share of the features that each step leaves out, so that names are known by more than their words. */
  readonly dropout: number;
  /** Called after each round. */
  readonly report?: (round: number) => void;
}

/** Numbers from 0 to 1 that look random; always the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Conditional random field fitted by AdaGrad, features dropped out, weights averaged over the second half of the rounds.
 * Deterministic.
 */
export function fitChain(examples: readonly ChainExample[], options: FitOptions): ChainWeights {
  const { bits, rounds, report } = options;
  const random = randomFrom(12345);
  const size = markCount << (bits + 1);
  const state: State = {
    options,
    random,
    weights: new Float32Array(size),
    seen: new Float32Array(size),
    steps: new Float32Array((markCount + 1) * markCount),
    stepsSeen: new Float32Array((markCount + 1) * markCount),
  };
  const kept = markCount << bits;
  const sum = new Float64Array(kept);
  const order = examples.map((_, index) => index);
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) learn(state, examples[index] as ChainExample);
    if (round >= rounds / 2) {
      for (let at = 0; at < kept; at++) sum[at] = (sum[at] as number) + (state.weights[at] as number);
      count++;
    }
    report?.(round);
  }
  return { weights: Float32Array.from(sum, (value) => value / Math.max(1, count)), steps: state.steps };
}

interface State {
  readonly options: FitOptions;
  readonly random: () => number;
  readonly weights: Float32Array;
  /** Sums of squared slopes. */
  readonly seen: Float32Array;
  readonly steps: Float32Array;
  readonly stepsSeen: Float32Array;
}

function learn(state: State, example: ChainExample): void {
  const { marks, weight, foreign } = example;
  const { random } = state;
  const { bits, dropout } = state.options;
  const features = example.features.map((keys) => {
    const kept: number[] = [];
    for (const key of keys) {
      if (random() >= dropout) kept.push(key);
      if (foreign && random() >= dropout) kept.push(key + (1 << bits));
    }
    return kept;
  });
  const scores = scoresOf(features, state.weights, {
    rowOf: (key) => key * markCount,
    scale: 1 / (1 - dropout),
  });
  const chain: Chain = { length: features.length, scores, steps: state.steps };
  const sums = sumsOf(chain);
  const { ahead, behind, total } = sums;
  const chance = (place: number) => Math.exp((ahead[place] as number) + (behind[place] as number) - total);
  for (let at = 0; at < marks.length; at++) {
    const slopes = Array.from(
      { length: markCount },
      (_, mark) => (chance(at * markCount + mark) - (marks[at] === mark ? 1 : 0)) * weight,
    );
    if (slopes.every((slope) => Math.abs(slope) < negligible)) continue;
    for (const key of features[at] as readonly number[]) move(state, key * markCount, slopes);
    moveSteps(state, { chain, sums }, { marks, at, weight });
  }
}

/** Steps smaller than this are not taken: most words are surely no names. */
const negligible = 1e-4;

function move({ weights, seen, options }: State, row: number, slopes: readonly number[]): void {
  const { rate, pull } = options;
  for (let mark = 0; mark < markCount; mark++) {
    const slope = (slopes[mark] as number) + pull * (weights[row + mark] as number);
    const squares = (seen[row + mark] as number) + slope * slope;
    seen[row + mark] = squares;
    weights[row + mark] = (weights[row + mark] as number) - (rate * slope) / Math.sqrt(squares + 1e-8);
  }
}

function moveSteps(
  { steps, stepsSeen, options }: State,
  { chain, sums }: { chain: Chain; sums: ReturnType<typeof sumsOf> },
  { marks, at, weight }: { marks: readonly number[]; at: number; weight: number },
): void {
  const { rate } = options;
  const step = (place: number, slope: number) => {
    if (Math.abs(slope) < negligible) return;
    const squares = (stepsSeen[place] as number) + slope * slope;
    stepsSeen[place] = squares;
    steps[place] = (steps[place] as number) - (rate * slope) / Math.sqrt(squares + 1e-8);
  };
  for (let mark = 0; mark < markCount; mark++) {
    const place = at * markCount + mark;
    const right = marks[at] === mark;
    if (at === 0) {
      const chance = Math.exp((sums.ahead[place] as number) + (sums.behind[place] as number) - sums.total);
      step(markCount * markCount + mark, (chance - (right ? 1 : 0)) * weight);
      continue;
    }
    for (let before = 0; before < markCount; before++) {
      if (!mayFollow(before, mark)) continue;
      const chance = Math.exp(
        (sums.ahead[place - mark - markCount + before] as number) +
          (chain.steps[before * markCount + mark] as number) +
          (chain.scores[place] as number) +
          (sums.behind[place] as number) -
          sums.total,
      );
      step(before * markCount + mark, (chance - (right && marks[at - 1] === before ? 1 : 0)) * weight);
    }
  }
}

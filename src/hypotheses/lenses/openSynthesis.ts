import { populationDeviation, sampleDeviation } from '../../stats/deviation.js';
import { sumByOrigin } from '../origins.js';
import { meanAt, type Table, votesAt } from '../table.js';
import type { Lens } from './result.js';

/** II 1, I 2, N 3, C 4, CC 5; NA counts as neutral in the mean of a cell. */
const SCALE = [0, 1, 2, 3, 4, 5, 3] as const;
const NEUTRAL = 3;

/**
 * As Open Synthesis: the consensus of a cell is the mean of its votes; inconsistency adds (3 - mean)^2 below neutral, consistency
 * (mean - 3)^2 above. Order: least inconsistency, most consistency, least NA, least unrated. Averages before it squares, so votes can
 * cancel, and reliability never enters: for comparison, beside `disagreementMap`.
 */
export const openSynthesisLens: Lens = (table, options) => {
  const width = table.hypotheses.length;
  const means = consensus(table);
  const sum = (h: number, sign: 1 | -1) =>
    sumByOrigin(table.groups, options.dependence ?? 1, (row) => {
      const away = sign * ((means[row * width + h] as number) - NEUTRAL);
      return away > 0 ? away ** 2 : 0;
    });
  const scores = table.hypotheses.map(({ id }, h) => ({
    hypothesis: id,
    score: sum(h, -1),
    consistency: sum(h, 1),
  }));
  const keys = scores.map(({ score, consistency }, h) => [score, -consistency, ...shares(table, h)]);
  return { better: 'low', scores, keys, settings: { neutral: NEUTRAL, dependence: options.dependence ?? 1 } };
};

/** Mean vote of each cell, NaN for a cell without votes: `row * hypotheses + hypothesis`. */
export function consensus(table: Table): Float64Array {
  const width = table.hypotheses.length;
  const out = new Float64Array(table.rows.length * width);
  table.lines.forEach(({ row, share }, line) => {
    for (let h = 0; h < width; h += 1) {
      const at = line * width + h;
      (out[row * width + h] as number) +=
        votesAt(table, at) === 0 ? Number.NaN : share * meanAt(table, at, SCALE);
    }
  });
  return out;
}

/** Share of cells whose votes are mostly NA, and of cells without votes. */
function shares(table: Table, h: number): [number, number] {
  const width = table.hypotheses.length;
  let [na, none] = [0, 0];
  table.lines.forEach(({ share }, line) => {
    const at = line * width + h;
    const votes = votesAt(table, at);
    if (votes === 0) none += share;
    else if ((table.counts[at * 7 + 6] as number) * 2 > votes) na += share;
  });
  return [na / Math.max(1, table.rows.length), none / Math.max(1, table.rows.length)];
}

/** Population deviation of the consensus of a row's cells, those without votes left out. */
export function consensusDiagnosticity(means: readonly number[]): number {
  return populationDeviation(means.filter((value) => !Number.isNaN(value)));
}

export type VoteMark = 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA';
const NUMBERS: Readonly<Record<VoteMark, number>> = { II: 1, I: 2, N: 3, C: 4, CC: 5, NA: 0 };
const NAMES: readonly VoteMark[] = ['NA', 'II', 'I', 'N', 'C', 'CC'];

/** Larger of the sample deviations of "NA or rated" and of the rated votes; undefined without votes. */
export function voteDisagreement(votes: readonly VoteMark[]): number | undefined {
  if (votes.length === 0) return undefined;
  const rated = votes.filter((vote) => vote !== 'NA').map((vote) => NUMBERS[vote]);
  const whether = votes.map((vote) => (vote === 'NA' ? 1 : 0));
  return Math.max(sampleDeviation(whether), sampleDeviation(rated));
}

/** Bounds of the words for a disagreement: below .5, 1.5, 2. */
export function disagreementBand(disagreement: number): 'consensus' | 'mild' | 'large' | 'extreme' {
  if (disagreement < 0.5) return 'consensus';
  if (disagreement < 1.5) return 'mild';
  return disagreement < 2 ? 'large' : 'extreme';
}

/** One mark for all votes: NA if more NA than rated, else the mean of the rated ones, halves to the even number. */
export function aggregateVote(votes: readonly VoteMark[]): VoteMark | undefined {
  if (votes.length === 0) return undefined;
  const rated = votes.filter((vote) => vote !== 'NA').map((vote) => NUMBERS[vote]);
  if (votes.length - rated.length > rated.length) return 'NA';
  return NAMES[halfToEven(rated.reduce((sum, value) => sum + value, 0) / rated.length)];
}

function halfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

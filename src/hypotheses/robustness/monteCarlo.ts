import { drawFrom } from '../../stats/alias.js';
import { mulberry32 } from '../../stats/mulberry32.js';
import { combine } from '../origins.js';
import type { Ground } from './ground.js';
import { cellNoise, type Draws, weightNoise } from './noise.js';

export interface MonteCarloOptions {
  /** Printed with the result; the same seed gives the same result. Default 1. */
  readonly seed?: number;
  /** Default 10,000. */
  readonly draws?: number;
  /** Chance that a mark is one step off, half of it either way. Default .2. */
  readonly ratingStep?: number;
  /** The same for each half of a grade. Default .2. */
  readonly gradeStep?: number;
}

export interface MonteCarlo {
  readonly seed: number;
  readonly draws: number;
  readonly ratingStep: number;
  readonly gradeStep: number;
  /** Share of the draws in which each hypothesis leads alone, 0..1. */
  readonly leadsAlone: Readonly<Record<string, number>>;
  /** Share of the draws in which the first place is shared. */
  readonly shared: number;
  /** Mean rank, 1 first; those who share a place get its mean. */
  readonly meanRank: Readonly<Record<string, number>>;
}

/** How often each hypothesis leads when the marks and grades may be a step off. Deterministic for a seed. */
export function monteCarlo(ground: Ground, options: MonteCarloOptions = {}): MonteCarlo {
  const { seed = 1, draws = 10_000, ratingStep = 0.2, gradeStep = 0.2 } = options;
  const width = ground.table.hypotheses.length;
  const next = mulberry32(seed);
  const draw = sampler(ground, cellNoise(ground, ratingStep), weightNoise(ground, gradeStep));
  const alone = new Float64Array(width);
  const ranks = new Float64Array(width);
  let shared = 0;
  for (let i = 0; i < draws; i += 1) {
    const first = tally(draw(next), ground.ranked, ranks);
    if (first < 0) shared += 1;
    else (alone[first] as number) += 1;
  }
  const record = (values: Float64Array) =>
    Object.fromEntries(
      ground.ranked.map((h) => [ground.table.hypotheses[h]?.id as string, (values[h] as number) / draws]),
    );
  return {
    seed,
    draws,
    ratingStep,
    gradeStep,
    leadsAlone: record(alone),
    shared: shared / draws,
    meanRank: record(ranks),
  };
}

/** Sums of one draw. Rows that are alone in their origin are added as they are drawn; the others are kept and put together by origin. */
function sampler(ground: Ground, cells: Draws, weights: Draws): (next: () => number) => Float64Array {
  const { table, dependence } = ground;
  const width = table.hypotheses.length;
  const sums = new Float64Array(width);
  const several = table.groups.filter(({ length }) => length > 1);
  const together = new Set(several.flat());
  const kept = new Float64Array(table.rows.length * width);
  const drawn = (from: Draws, at: number, next: () => number) => {
    const index = from.of[at] as number;
    return index < 0
      ? (from.fixed[at] as number)
      : (from.values[drawFrom(from.tables, index, next())] as number);
  };
  return (next) => {
    sums.fill(0);
    if (several.length > 0) kept.fill(0);
    let weight = 0;
    let row = -1;
    for (let line = 0; line < table.lines.length; line += 1) {
      const { row: ofLine, share } = table.lines[line] as { row: number; share: number };
      if (ofLine !== row) {
        row = ofLine;
        weight = drawn(weights, row, next);
      }
      const target = together.has(row) ? kept : sums;
      const offset = target === kept ? row * width : 0;
      const factor = weight * share;
      for (let h = 0; h < width; h += 1)
        (target[offset + h] as number) += factor * drawn(cells, line * width + h, next);
    }
    for (const group of several)
      for (let h = 0; h < width; h += 1)
        (sums[h] as number) += combine(
          group.map((one) => kept[one * width + h] as number),
          dependence,
        );
    return sums;
  };
}

/** Add the ranks of one draw; the column that leads alone, or -1. */
function tally(sums: Float64Array, ranked: readonly number[], ranks: Float64Array): number {
  let leader = -1;
  for (const h of ranked) {
    let [below, same] = [0, 0];
    for (const other of ranked) {
      const difference = (sums[other] as number) - (sums[h] as number);
      if (Math.abs(difference) <= 1e-9) same += 1;
      else if (difference < 0) below += 1;
    }
    (ranks[h] as number) += below + (same + 1) / 2;
    if (below === 0 && same === 1) leader = h;
  }
  return leader;
}

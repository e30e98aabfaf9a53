import { addDraws } from '../../stats/drawTable.js';
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
  /** `ahead[a][b]`: share of the draws in which a stands before b. */
  readonly ahead: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Draws made together: cell by cell over the block, so that a cell's table stays at hand. */
const BLOCK = 255;

/** How often each hypothesis leads when the marks and grades may be a step off. Deterministic for a seed. */
export function monteCarlo(ground: Ground, options: MonteCarloOptions = {}): MonteCarlo {
  const { seed = 1, draws = 10_000, ratingStep = 0.2, gradeStep = 0.2 } = options;
  const width = ground.table.hypotheses.length;
  const generator = { state: seed | 0 };
  const noise = { cells: cellNoise(ground, ratingStep), weights: weightNoise(ground, gradeStep) };
  const alone = new Float64Array(width);
  const ranks = new Float64Array(width);
  const ahead = new Float64Array(width * width);
  let shared = 0;
  for (let done = 0; done < draws; done += BLOCK) {
    const size = Math.min(BLOCK, draws - done);
    const sums = sumsOfBlock(ground, { ...noise, size }, generator);
    for (let draw = 0; draw < size; draw += 1) {
      const first = tally({ sums, draw, ranked: ground.ranked }, ranks, ahead);
      if (first < 0) shared += 1;
      else (alone[first] as number) += 1;
    }
  }
  const record = (values: Float64Array) =>
    Object.fromEntries(
      ground.ranked.map((h) => [ground.table.hypotheses[h]?.id as string, (values[h] as number) / draws]),
    );
  const rows = ground.ranked.map(
    (h) =>
      [ground.table.hypotheses[h]?.id as string, record(ahead.subarray(h * width, (h + 1) * width))] as const,
  );
  return {
    seed,
    draws,
    ratingStep,
    gradeStep,
    leadsAlone: record(alone),
    shared: shared / draws,
    meanRank: record(ranks),
    ahead: Object.fromEntries(rows),
  };
}

interface Noise {
  readonly cells: Draws;
  readonly weights: Draws;
  readonly size: number;
}

/** For each hypothesis, its sum in each draw of a block. A row that is alone in its origin goes into the sums as it is drawn. */
function sumsOfBlock(ground: Ground, noise: Noise, generator: { state: number }): readonly Float64Array[] {
  const { table, dependence } = ground;
  const empty = () => table.hypotheses.map(() => new Float64Array(noise.size));
  const sums = empty();
  const lines = table.rows.map(() => [] as number[]);
  table.lines.forEach(({ row }, line) => {
    lines[row]?.push(line);
  });
  const ones = new Float64Array(noise.size).fill(1);
  const draw = (row: number, into: readonly Float64Array[]) => {
    drawRow(ground, { ...noise, row, lines: lines[row] as number[], ones, into }, generator);
    return into;
  };
  for (const group of table.groups) {
    if (group.length === 1) {
      draw(group[0] as number, sums);
      continue;
    }
    const rows = group.map((row) => draw(row, empty()));
    sums.forEach((sum, h) => {
      const amounts = rows.map((row) => row[h] as Float64Array);
      addOrigin(sum, amounts, dependence);
    });
  }
  return sums;
}

/** Add what one row says in each draw to each hypothesis: points of its readings by share, times its weight. */
function drawRow(
  { table }: Ground,
  noise: Noise & {
    readonly row: number;
    readonly lines: readonly number[];
    readonly ones: Float64Array;
    readonly into: readonly Float64Array[];
  },
  generator: { state: number },
): void {
  const { cells, weights, size, row, lines, ones, into } = noise;
  const weight = new Float64Array(size);
  addDraws(
    { values: weights.values, table: weights.start[row] as number, factor: 1, weight: ones },
    weight,
    generator,
  );
  into.forEach((sum, h) => {
    for (const line of lines) {
      const at = line * into.length + h;
      const factor = table.lines[line]?.share as number;
      addDraws({ values: cells.values, table: cells.start[at] as number, factor, weight }, sum, generator);
    }
  });
}

/** Add an origin to a hypothesis's sums: the greatest row where rows are copies, else sorted and counted less and less. */
function addOrigin(sum: Float64Array, rows: readonly Float64Array[], dependence: number): void {
  const [first, ...others] = rows as readonly [Float64Array, ...Float64Array[]];
  if (dependence === 1 || others.length === 0) {
    for (const other of others)
      for (let i = 0; i < first.length; i += 1) first[i] = Math.max(first[i] as number, other[i] as number);
    for (let i = 0; i < sum.length; i += 1) (sum[i] as number) += first[i] as number;
    return;
  }
  for (let i = 0; i < sum.length; i += 1)
    (sum[i] as number) += combine(
      rows.map((row) => row[i] as number),
      dependence,
    );
}

/** Add the ranks of one draw, and who stands before whom; the column that leads alone, or -1. */
function tally(
  at: {
    readonly sums: readonly Float64Array[];
    readonly draw: number;
    readonly ranked: readonly number[];
  },
  ranks: Float64Array,
  ahead: Float64Array,
): number {
  const { sums, draw, ranked } = at;
  const values = ranked.map((h) => sums[h]?.[draw] as number);
  let leader = -1;
  values.forEach((value, place) => {
    const h = ranked[place] as number;
    let below = 0;
    let same = 0;
    for (let other = 0; other < values.length; other += 1) {
      const difference = (values[other] as number) - value;
      if (Math.abs(difference) <= 1e-9) same += 1;
      else if (difference < 0) below += 1;
      else (ahead[h * sums.length + (ranked[other] as number)] as number) += 1;
    }
    (ranks[h] as number) += below + (same + 1) / 2;
    if (below === 0 && same === 1) leader = h;
  });
  return leader;
}

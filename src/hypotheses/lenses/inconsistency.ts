import { POINTS } from '../marks.js';
import { sumByOrigin } from '../origins.js';
import { meanAt, meansByRow, type Table, votesAt } from '../table.js';
import { type LevelWeights, type RowWeight, rowWeight } from '../weights.js';
import type { Lens, LensOptions, Scored } from './result.js';

/** Weighted points of inconsistency, `row * hypotheses + hypothesis`: the mean over the raters, so that CC and II do not cancel. */
export function penalties(table: Table, weights?: readonly RowWeight[]): Float64Array {
  const width = table.hypotheses.length;
  const out = meansByRow(table, POINTS);
  if (weights)
    for (let at = 0; at < out.length; at += 1)
      (out[at] as number) *= weights[Math.floor(at / width)]?.weight as number;
  return out;
}

/** Sum of penalties of each hypothesis, rows of one origin put together. */
export function inconsistencies(table: Table, amounts: Float64Array, dependence = 1): number[] {
  const width = table.hypotheses.length;
  return table.hypotheses.map((_, h) =>
    sumByOrigin(table.groups, dependence, (row) => amounts[row * width + h] as number),
  );
}

/** Below zero as PARC prints it, without a minus before 0. */
const negative = (points: number) => (points === 0 ? 0 : -points);

const originSetting = (dependence = 1) => ({ dependence });

/** PARC inconsistency: I -1, II -2, everything else 0; the least negative is the least refuted. */
export const parcLens: Lens = (table, options) => ({
  better: 'high',
  scores: scored(table, inconsistencies(table, penalties(table), options.dependence).map(negative)),
  settings: { I: -1, II: -2, ...originSetting(options.dependence) },
});

/** PARC weighted: each cell times credibility and relevance of its row (or the weight of its grade). */
export const weightedLens: Lens = (table, options) => {
  const weights = weightsOf(table, options);
  const sums = inconsistencies(table, penalties(table, weights), options.dependence);
  return {
    better: 'high',
    scores: scored(table, sums.map(negative)),
    settings: { I: -1, II: -2, grades: options.grades ?? 'steps', ...originSetting(options.dependence) },
    weights,
  };
};

const BURTON_LEVELS: LevelWeights = { high: 2, medium: 1, low: 0.5 };

/** As Burton's tool: points times high 2, medium 1, low 0.5, added over the raters; lower is better. Compatibility only. */
export const burtonLens: Lens = (table, options) => {
  const weights = table.rows.map((row) => rowWeight(row, { levels: BURTON_LEVELS, grades: 'ignore' }));
  const width = table.hypotheses.length;
  const amounts = new Float64Array(table.rows.length * width);
  table.lines.forEach(({ row, share }, line) => {
    for (let h = 0; h < width; h += 1) {
      const at = line * width + h;
      const points = meanAt(table, at, POINTS) * votesAt(table, at);
      (amounts[row * width + h] as number) += share * points * (weights[row]?.weight as number);
    }
  });
  const dependence = options.dependence ?? 0;
  return {
    better: 'low',
    scores: scored(table, inconsistencies(table, amounts, dependence)),
    settings: { I: 1, II: 2, ...BURTON_LEVELS, ...originSetting(dependence) },
    weights,
  };
};

const WORKBENCH_LEVELS: LevelWeights = { high: 1.5, medium: 1, low: 0.5 };
const WORKBENCH_POINTS = [0, 2, 2, 0, -1, -1, 0];

/** As intel-workbench: I +2, C -1, so confirmation offsets refutation. Compatibility only; the notice says what is wrong with it. */
export const workbenchLens: Lens = (table, options) => {
  const weights = table.rows.map((row) => rowWeight(row, { levels: WORKBENCH_LEVELS, grades: 'ignore' }));
  const width = table.hypotheses.length;
  const amounts = meansByRow(table, WORKBENCH_POINTS);
  const sums = table.hypotheses.map((_, h) =>
    weights.reduce((sum, { weight }, row) => sum + weight * (amounts[row * width + h] as number), 0),
  );
  return {
    better: 'low',
    scores: scored(table, sums),
    settings: { I: 2, C: -1, ...WORKBENCH_LEVELS, dependence: options.dependence ?? 0 },
    weights,
    notices: [
      {
        code: 'hypotheses/compatibility-lens',
        severity: 'warning',
        message:
          'In this lens consistent rows offset inconsistent ones, contrary to ACH; use it to compare with files of that tool only.',
      },
    ],
  };
};

/** As a published worksheet: weights from the grade, rows that are equal for all hypotheses removed first, lower is better. Compatibility only. */
export const templateLens: Lens = (table, options): Scored => {
  const weights = table.rows.map((row) => rowWeight(row, { grades: 'template' }));
  const width = table.hypotheses.length;
  const amounts = penalties(table, weights);
  table.rows.forEach((_, row) => {
    if (isUniform(table, row)) amounts.fill(0, row * width, (row + 1) * width);
  });
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return {
    better: 'low',
    scores: scored(table, inconsistencies(table, amounts, options.dependence)),
    settings: {
      grades: 'template',
      totalWeight: total,
      separation: total * 0.1,
      ...originSetting(options.dependence),
    },
    weights,
  };
};

/** Whether all hypotheses got the same votes in a row. */
export function isUniform(table: Table, row: number): boolean {
  const width = table.hypotheses.length;
  const votes = (line: number, h: number) =>
    table.counts.subarray((line * width + h) * 7, (line * width + h) * 7 + 7).join();
  return table.lines.every(
    (line, index) =>
      line.row !== row || table.hypotheses.every((_, h) => votes(index, h) === votes(index, 0)),
  );
}

export function weightsOf(table: Table, options: LensOptions): RowWeight[] {
  return table.rows.map((row) => rowWeight(row, options));
}

export function scored(table: Table, sums: readonly number[]): { hypothesis: string; score: number }[] {
  return table.hypotheses.map(({ id }, h) => ({ hypothesis: id, score: sums[h] as number }));
}

import type { Evidence } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { channelled, discounted, keepOpenMass, posteriorOf } from '../bayes.js';
import { holedRows, openColumns } from '../coverage.js';
import { CODES, POINTS } from '../marks.js';
import { marginalCounts } from '../origins.js';
import { meanAt, type Table, votesAt } from '../table.js';
import { DEFAULT_LAMBDA, logKeys, priorsOf, probabilityNotices } from './priors.js';
import type { Lens, LensOptions } from './result.js';

/**
 * Posterior ~ prior x product of P(row | H). A stated likelihood is taken as it is; a mark stands for exp(-lambda x points). Readings
 * are mixed by share; an absence counts the chance of seeing nothing; the source's channel or discount is applied to the row; the
 * strongest row of an origin speaks for it. NA, and a "none of these" that nobody rated, get the row's average: the row says nothing on them.
 */
export const likelihoodLens: Lens = (table, options) => {
  const prior = priorsOf(table.hypotheses, options);
  const lambda = options.lambda ?? DEFAULT_LAMBDA;
  const told = logLikelihoods(table, rowLikelihoods(table, options), options.dependence ?? 1);
  const logs = keepOpenMass(told, prior, openColumns(table, 'likelihoods'));
  const posterior = posteriorOf(prior, logs);
  const notices = probabilityNotices(table, { prior, options, lambda });
  const impossible: Notice[] = posterior
    ? []
    : [
        {
          code: 'hypotheses/all-impossible',
          severity: 'error',
          message: 'Some row is impossible under each hypothesis: no probabilities.',
          hint: 'Look at the likelihoods of 0, or add a hypothesis.',
        },
      ];
  const shown = posterior ?? prior;
  return {
    better: 'high',
    reads: 'likelihoods',
    scores: table.hypotheses.map(({ id }, h) => ({
      hypothesis: id,
      score: shown[h] as number,
      probability: shown[h] as number,
    })),
    keys: logKeys(prior, logs),
    settings: { lambda, prior: prior.join(' '), dependence: options.dependence ?? 1 },
    notices: [...notices, ...impossible],
    ...(posterior ? {} : { withheld: true as const }),
  };
};

/** P(row | H) of each cell, `row * hypotheses + hypothesis`, channel and discount applied; 1 throughout for a row with a blank. */
export function rowLikelihoods(table: Table, options: LensOptions): Float64Array {
  const width = table.hypotheses.length;
  const prior = priorsOf(table.hypotheses, options);
  const lambda = options.lambda ?? DEFAULT_LAMBDA;
  const out = new Float64Array(table.rows.length * width);
  table.lines.forEach(({ row, share }, line) => {
    const evidence = table.rows[row] as Evidence;
    const cells = table.hypotheses.map((_, h) =>
      cellLikelihood({ table, evidence, lambda }, line * width + h),
    );
    fillAverage(cells, prior);
    cells.forEach((value, h) => {
      (out[row * width + h] as number) += share * (value as number);
    });
  });
  // A row left blank for a hypothesis says nothing, rather than something by accident.
  const holed = new Set(holedRows(table, 'likelihoods'));
  table.rows.forEach((evidence, row) => {
    const part = out.subarray(row * width, (row + 1) * width);
    if (holed.has(row)) part.fill(1);
    else part.set(throughSource([...part], evidence, prior));
  });
  return out;
}

/** Undefined for NA and for a blank: no number of their own. */
function cellLikelihood(
  from: { readonly table: Table; readonly evidence: Evidence; readonly lambda: number },
  at: number,
): number | undefined {
  const { table, evidence, lambda } = from;
  const stated = table.stated.count[at] as number;
  if (stated > 0) {
    const mean = (table.stated.sum[at] as number) / stated;
    return evidence.kind === 'absence' && evidence.looked !== undefined ? 1 - evidence.looked * mean : mean;
  }
  const votes = votesAt(table, at);
  if (votes === 0 || table.counts[at * 7 + CODES.NA] === votes) return undefined;
  return Math.exp(-lambda * meanAt(table, at, POINTS));
}

/** Cells without a number of their own get the average of the others by prior: ratio 1 to the row as a whole. */
function fillAverage(cells: (number | undefined)[], prior: readonly number[]): void {
  let [sum, mass] = [0, 0];
  cells.forEach((value, h) => {
    if (value === undefined) return;
    sum += value * (prior[h] as number);
    mass += prior[h] as number;
  });
  const average = mass > 0 ? sum / mass : 1;
  cells.forEach((value, h) => {
    if (value === undefined) cells[h] = average;
  });
}

function throughSource(
  values: readonly number[],
  evidence: Evidence,
  prior: readonly number[],
): readonly number[] {
  const sent =
    evidence.channel === undefined
      ? values
      : values.map((value) => channelled(value, evidence.channel as { rho: number; phi: number }));
  return evidence.discount === undefined ? sent : discounted(sent, { prior, r: evidence.discount });
}

/** Sum of ln P over the origins; within an origin the row with the widest ratio first, each counted by `marginalCounts`. */
export function logLikelihoods(table: Table, likelihoods: Float64Array, dependence: number): number[] {
  const width = table.hypotheses.length;
  const sums = new Array<number>(width).fill(0);
  const logs = likelihoods.map(Math.log);
  const add = (row: number, times: number) => {
    if (times > 0)
      for (let h = 0; h < width; h += 1) (sums[h] as number) += times * (logs[row * width + h] as number);
  };
  for (const group of table.groups) {
    if (group.length === 1) {
      add(group[0] as number, 1);
      continue;
    }
    const counts = marginalCounts(group.length, dependence);
    const reach = (row: number) => maxLogRatio(likelihoods.subarray(row * width, (row + 1) * width));
    const id = (row: number) => table.rows[row]?.id as string;
    const sorted = group.map((row) => ({ row, reach: reach(row) }));
    sorted.sort((a, b) => (a.reach === b.reach ? (id(a.row) < id(b.row) ? -1 : 1) : b.reach - a.reach));
    for (const [k, { row }] of sorted.entries()) add(row, counts[k] as number);
  }
  return sums;
}

/** Largest |ln of a ratio| of two likelihoods; Infinity when one of them is 0 and another is not. */
export function maxLogRatio(likelihoods: ArrayLike<number>): number {
  const values = Array.from(likelihoods);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? 0 : Math.log(high / low);
}

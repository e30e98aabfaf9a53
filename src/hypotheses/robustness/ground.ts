import type { Evidence, Matrix } from '../../model/hypothesis.js';
import { coverageOf, openColumns } from '../coverage.js';
import { inconsistencies, penalties, weightsOf } from '../lenses/inconsistency.js';
import type { LensOptions } from '../lenses/result.js';
import { combine } from '../origins.js';
import { sameScore } from '../ranking.js';
import { type Table, tableOf } from '../table.js';
import type { RowWeight } from '../weights.js';

/** What every test of robustness starts from: the inconsistency of a complete matrix, weighted or not. */
export interface Ground {
  readonly table: Table;
  readonly lens: 'parc' | 'weighted';
  readonly dependence: number;
  readonly weights: readonly RowWeight[];
  /** Weighted points, `row * hypotheses + hypothesis`. */
  readonly amounts: Float64Array;
  readonly sums: readonly number[];
  /** Columns that are ranked: all but a "none of these" that nobody rated. */
  readonly ranked: readonly number[];
}

export interface GroundOptions extends LensOptions {
  /** Default: weighted when any row has a grade or a weight. */
  readonly lens?: 'parc' | 'weighted';
}

/** Undefined when blanks withhold the ranking. */
export function groundOf(matrix: Matrix, options: GroundOptions = {}): Ground | undefined {
  let table = tableOf(matrix, options);
  const coverage = coverageOf(table);
  if (coverage.blanks.length > 0) {
    if (options.holes !== 'common-rows') return undefined;
    table = table.narrowed(({ id }) => coverage.byEvidence[id] === 1);
  }
  if (table.rows.length === 0) return undefined;
  const lens = options.lens ?? (table.rows.some(isWeighed) ? 'weighted' : 'parc');
  const weights =
    lens === 'weighted' ? weightsOf(table, options) : table.rows.map(({ id }) => plainWeight(id));
  const amounts = penalties(table, weights);
  const dependence = options.dependence ?? 1;
  const sums = inconsistencies(table, amounts, dependence);
  const open = openColumns(table);
  const ranked = table.hypotheses.map((_, h) => h).filter((h) => !open.includes(h));
  return { table, lens, dependence, weights, amounts, sums, ranked };
}

const isWeighed = ({ reliability, credibility, weights }: Evidence) =>
  reliability !== undefined || credibility !== undefined || weights !== undefined;

const plainWeight = (evidence: string): RowWeight => ({
  evidence,
  weight: 1,
  basis: 'every row weighs 1',
  graded: false,
  unknown: false,
});

/** Columns that share the least sum. */
export function leadingColumns(sums: ArrayLike<number>, ranked: readonly number[]): readonly number[] {
  const least = Math.min(...ranked.map((h) => sums[h] as number));
  return ranked.filter((h) => sameScore(sums[h] as number, least));
}

export const idsOf = (ground: Ground, columns: readonly number[]): readonly string[] =>
  columns.map((h) => ground.table.hypotheses[h]?.id as string).sort();

/** What one origin adds against a hypothesis, with some rows' amounts changed. */
export function originAmount(
  ground: Ground,
  at: { readonly group: readonly number[]; readonly h: number },
  changed?: ReadonlyMap<number, number>,
): number {
  const width = ground.table.hypotheses.length;
  return combine(
    at.group.map((row) => changed?.get(row) ?? (ground.amounts[row * width + at.h] as number)),
    ground.dependence,
  );
}

/** The name of an origin; a row without one is its own. */
export function originName({ table }: Ground, group: readonly number[]): string {
  const row = table.rows[group[0] as number] as Evidence;
  return row.origin ?? row.id;
}

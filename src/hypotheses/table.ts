import type { Evidence, Hypothesis, Matrix, RatedCell } from '../model/hypothesis.js';
import { checkMatrix } from './check.js';
import { codeOf } from './marks.js';

/** One reading of one row; most rows have one line with share 1. */
export interface Line {
  readonly row: number;
  readonly share: number;
}

/**
 * A matrix laid out for arithmetic: votes are counted by line, hypothesis and code of mark. Rows that are still open are left out.
 * Everything that scores goes through this one table, so no two outputs can rank differently.
 */
export interface Table {
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly Evidence[];
  readonly raters: readonly string[];
  readonly lines: readonly Line[];
  /** Index of the origin group of each row; rows without an origin stand alone. */
  readonly groups: readonly (readonly number[])[];
  /** Votes with each code: `counts[(line * hypotheses + hypothesis) * 7 + code]`; the blanks of raters are not counted. */
  readonly counts: Uint16Array;
  /** Sum and number of likelihoods stated for a cell, `line * hypotheses + hypothesis`. */
  readonly stated: { readonly sum: Float64Array; readonly count: Uint16Array };
  /** The cells that count here, for those who need the votes one by one. */
  readonly cells: readonly RatedCell[];
}

export interface TableOptions {
  /** Count these raters only. Default: all. */
  readonly raters?: readonly string[];
  /** Keep these rows only, by their place in `matrix.evidence`. */
  readonly keep?: (row: Evidence) => boolean;
}

/** Lay out a matrix. Throws `UserError` for one that cannot be scored (`checkMatrix`). */
export function tableOf(matrix: Matrix, options: TableOptions = {}): Table {
  checkMatrix(matrix);
  const rows = matrix.evidence.filter((row) => row.open !== true && (options.keep?.(row) ?? true));
  const lines: Line[] = [];
  const lineOf = new Map<string, Map<string, number>>();
  rows.forEach((row, index) => {
    const readings = row.readings ?? [{ id: '', share: 1 }];
    lineOf.set(row.id, new Map(readings.map(({ id, share }) => [id, lines.push({ row: index, share }) - 1])));
  });
  const wanted = options.raters === undefined ? undefined : new Set(options.raters);
  const cells = matrix.cells.filter(
    (cell) => lineOf.has(cell.evidence) && (wanted?.has(cell.rater ?? '') ?? true),
  );
  const counted = countVotes({ cells, lineOf, lines: lines.length, hypotheses: matrix.hypotheses });
  const raters = [...new Set(cells.map(({ rater }) => rater ?? ''))].sort();
  return { hypotheses: matrix.hypotheses, rows, raters, lines, groups: groupsOf(rows), cells, ...counted };
}

function countVotes(from: {
  readonly cells: readonly RatedCell[];
  readonly lineOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly lines: number;
  readonly hypotheses: readonly Hypothesis[];
}): Pick<Table, 'counts' | 'stated'> {
  const width = from.hypotheses.length;
  const columnOf = new Map(from.hypotheses.map(({ id }, index) => [id, index]));
  const counts = new Uint16Array(from.lines * width * 7);
  const stated = { sum: new Float64Array(from.lines * width), count: new Uint16Array(from.lines * width) };
  for (const cell of from.cells) {
    const line = from.lineOf.get(cell.evidence)?.get(cell.reading ?? '') as number;
    const at = line * width + (columnOf.get(cell.hypothesis) as number);
    if (cell.rating !== undefined) (counts[at * 7 + codeOf(cell.rating)] as number) += 1;
    if (cell.likelihood === undefined) continue;
    (stated.sum[at] as number) += cell.likelihood;
    (stated.count[at] as number) += 1;
  }
  return { counts, stated };
}

/** Places of the rows of each origin, in the order the origins first occur. */
function groupsOf(rows: readonly Evidence[]): number[][] {
  const groups: number[][] = [];
  const byOrigin = new Map<string, number[]>();
  rows.forEach(({ origin }, index) => {
    const known = origin === undefined ? undefined : byOrigin.get(origin);
    if (known) {
      known.push(index);
      return;
    }
    const group = [index];
    groups.push(group);
    if (origin !== undefined) byOrigin.set(origin, group);
  });
  return groups;
}

/** Votes in a cell, whatever the mark. */
export function votesAt({ counts }: Table, at: number): number {
  let votes = 0;
  for (let code = 1; code < 7; code += 1) votes += counts[at * 7 + code] as number;
  return votes;
}

/** Mean over the votes of a cell of a number by code; 0 for a cell without votes. */
export function meanAt(table: Table, at: number, byCode: readonly number[]): number {
  let [sum, votes] = [0, 0];
  for (let code = 1; code < 7; code += 1) {
    const count = table.counts[at * 7 + code] as number;
    votes += count;
    sum += count * (byCode[code] as number);
  }
  return votes === 0 ? 0 : sum / votes;
}

/** Mean over a row's readings, by share, of a number for each vote: `row * hypotheses + hypothesis`. */
export function meansByRow(table: Table, byCode: readonly number[]): Float64Array {
  const width = table.hypotheses.length;
  const out = new Float64Array(table.rows.length * width);
  table.lines.forEach(({ row, share }, line) => {
    for (let h = 0; h < width; h += 1)
      (out[row * width + h] as number) += share * meanAt(table, line * width + h, byCode);
  });
  return out;
}

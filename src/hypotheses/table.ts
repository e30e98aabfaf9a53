import type { Evidence, Hypothesis, Matrix, RatedCell } from '../model/hypothesis.js';
import { checkFrame, placeCells } from './check.js';
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
  /** 1 for each cell (`row * hypotheses + hypothesis`) that has a mark in all its readings. */
  readonly marked: Uint8Array;
  /** The same for a mark or a stated likelihood. */
  readonly rated: Uint8Array;
  /** The table of some of the rows only. */
  readonly narrowed: (keep: (row: Evidence) => boolean) => Table;
}

export interface TableOptions {
  /** Count these raters only. Default: all. */
  readonly raters?: readonly string[];
  /** Keep these rows only, by their place in `matrix.evidence`. */
  readonly keep?: (row: Evidence) => boolean;
}

/** Lay out a matrix. Throws `UserError` for one that cannot be scored (`checkMatrix`). */
export function tableOf(matrix: Matrix, options: TableOptions = {}): Table {
  checkFrame(matrix);
  const places = placeCells(matrix);
  const rows: Evidence[] = [];
  const lines: Line[] = [];
  /** First line of each row of the matrix, -1 for rows that do not score. */
  const firstLine = matrix.evidence.map((row) => {
    if (row.open === true || options.keep?.(row) === false) return -1;
    const first = lines.length;
    for (const { share } of row.readings ?? [{ share: 1 }]) lines.push({ row: rows.length, share });
    rows.push(row);
    return first;
  });
  const wanted = options.raters === undefined ? undefined : new Set(options.raters);
  const counts = new Uint16Array(lines.length * matrix.hypotheses.length * 7);
  const stated = emptySums(lines.length * matrix.hypotheses.length);
  for (let index = 0; index < matrix.cells.length; index += 1) {
    const cell = matrix.cells[index] as RatedCell;
    const first = firstLine[places.rows[index] as number] as number;
    if (first < 0 || wanted?.has(cell.rater ?? '') === false) continue;
    const at =
      (first + (places.readings[index] as number)) * matrix.hypotheses.length +
      (places.columns[index] as number);
    if (cell.rating !== undefined) (counts[at * 7 + codeOf(cell.rating)] as number) += 1;
    if (cell.likelihood !== undefined) {
      (stated.sum[at] as number) += cell.likelihood;
      (stated.count[at] as number) += 1;
    }
  }
  const raters = places.raters.filter((rater) => wanted?.has(rater) ?? true).sort();
  const laid = { hypotheses: matrix.hypotheses, rows, raters, lines, groups: groupsOf(rows), counts, stated };
  const both = (keep: (row: Evidence) => boolean) => (row: Evidence) =>
    keep(row) && options.keep?.(row) !== false;
  return {
    ...laid,
    marked: filledCells(laid, (at) => votesAt(laid, at) > 0),
    rated: filledCells(laid, (at) => votesAt(laid, at) > 0 || (stated.count[at] as number) > 0),
    narrowed: (keep) => tableOf(matrix, { ...options, keep: both(keep) }),
  };
}

function filledCells(
  table: Pick<Table, 'hypotheses' | 'rows' | 'lines'>,
  isFilled: (at: number) => boolean,
): Uint8Array {
  const width = table.hypotheses.length;
  const filled = new Uint8Array(table.rows.length * width).fill(1);
  table.lines.forEach(({ row }, line) => {
    for (let h = 0; h < width; h += 1) if (!isFilled(line * width + h)) filled[row * width + h] = 0;
  });
  return filled;
}

const emptySums = (cells: number) => ({ sum: new Float64Array(cells), count: new Uint16Array(cells) });

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
export function votesAt({ counts }: Pick<Table, 'counts'>, at: number): number {
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

import type { Notice } from '../model/notice.js';
import type { Table } from './table.js';

export interface Coverage {
  /** Rated share of the cells, 0..1; a "none of these" that nobody rated is not counted. */
  readonly share: number;
  readonly byHypothesis: Readonly<Record<string, number>>;
  readonly byEvidence: Readonly<Record<string, number>>;
  /** Cells nobody has rated, as `[evidence, hypothesis]`. */
  readonly blanks: readonly (readonly [string, string])[];
  /** Hypotheses that are left open on purpose: "none of these" without a single rating. */
  readonly open: readonly string[];
}

/** What fills a cell for a lens: a mark, or for the likelihood lens a stated likelihood as well. */
export type Reads = 'marks' | 'likelihoods';

const filledCells = (table: Table, reads: Reads) => (reads === 'marks' ? table.marked : table.rated);

/** Which cells are rated. A blank is "not rated yet" and never evidence; a cell of a row with readings needs all of them. */
export function coverageOf(table: Table, reads: Reads = 'marks'): Coverage {
  const width = table.hypotheses.length;
  const rated = filledCells(table, reads);
  const open = openColumns(table, reads);
  const columns = table.hypotheses.map((_, h) => h).filter((h) => !open.includes(h));
  const blanks: [string, string][] = [];
  const filled = {
    rows: new Array<number>(table.rows.length).fill(0),
    columns: new Array<number>(width).fill(0),
  };
  table.rows.forEach(({ id }, row) => {
    for (const h of columns) {
      if (rated[row * width + h] === 1) {
        (filled.rows[row] as number) += 1;
        (filled.columns[h] as number) += 1;
      } else blanks.push([id, table.hypotheses[h]?.id as string]);
    }
  });
  const cells = table.rows.length * columns.length;
  const shareOf = (count: number, of: number) => (of === 0 ? 1 : count / of);
  return {
    share: shareOf(cells - blanks.length, cells),
    byHypothesis: Object.fromEntries(
      table.hypotheses.map(({ id }, h) => [id, shareOf(filled.columns[h] as number, table.rows.length)]),
    ),
    byEvidence: Object.fromEntries(
      table.rows.map(({ id }, row) => [id, shareOf(filled.rows[row] as number, columns.length)]),
    ),
    blanks,
    open: open.map((h) => table.hypotheses[h]?.id as string),
  };
}

/** Columns of a "none of these" without a single rating. */
export function openColumns(table: Table, reads: Reads = 'marks'): readonly number[] {
  const filled = filledCells(table, reads);
  const width = table.hypotheses.length;
  const any = (h: number) => table.rows.some((_, row) => filled[row * width + h] === 1);
  return table.hypotheses.flatMap(({ none }, h) => (none && !any(h) ? [h] : []));
}

/** Rows that are blank for some hypothesis, open columns aside. */
export function holedRows(table: Table, reads: Reads = 'marks'): readonly number[] {
  const filled = filledCells(table, reads);
  const width = table.hypotheses.length;
  const open = openColumns(table, reads);
  return table.rows.flatMap((_, row) =>
    table.hypotheses.some((_, h) => filled[row * width + h] === 0 && !open.includes(h)) ? [row] : [],
  );
}

/** What a result over an incomplete matrix has to say. */
export function coverageNotices(
  { blanks, share, open }: Coverage,
  kept: number | undefined,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (open.length > 0)
    notices.push({
      code: 'hypotheses/open-mass',
      severity: 'info',
      message: `${open.join(', ')} is not rated: it is not ranked and keeps its prior mass.`,
    });
  if (blanks.length === 0) return notices;
  const [evidence, hypothesis] = blanks[0] as readonly [string, string];
  notices.push({
    code: 'hypotheses/blanks',
    severity: 'warning',
    message:
      `${blanks.length === 1 ? '1 cell is' : `${blanks.length} cells are`} blank (${Math.floor(share * 100)} % rated), first ${evidence} x ${hypothesis}: ` +
      (kept === undefined
        ? 'the ranking is withheld, because an unrated hypothesis looks unrefuted.'
        : `ranked on the rows that are rated for every hypothesis (${kept}).`),
    hint: 'Rate the blank cells; N says "no bearing", NA "does not arise".',
  });
  return notices;
}

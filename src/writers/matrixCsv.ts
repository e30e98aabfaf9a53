import type { Matrix } from '../model/hypothesis.js';
import { csvLine } from './csvLine.js';

/** Columns of the long form, one line a cell that somebody rated. */
export const LONG_COLUMNS = ['matrix', 'hypothesis', 'evidence', 'rater', 'mark', 'note', 'at'] as const;

const lines = (all: readonly (readonly string[])[]) => `${all.map(csvLine).join('\r\n')}\r\n`;

/** Long form: matrix (its question), hypothesis, evidence, rater, mark, note, at. Ids stand for rows and hypotheses; a blank has no line. */
export function writeMatrixLongCsv(matrix: Matrix): string {
  const rows = matrix.cells.map((cell) => [
    matrix.question ?? '',
    cell.hypothesis,
    cell.reading === undefined ? cell.evidence : `${cell.evidence}/${cell.reading}`,
    cell.rater ?? '',
    cell.rating ?? '',
    cell.note ?? '',
    cell.at ?? '',
  ]);
  return lines([LONG_COLUMNS, ...rows]);
}

/** Wide form of one rater: evidence rows, hypothesis columns (`H1: text`), marks as text; a blank is empty, N and NA are written out. */
export function writeMatrixWideCsv(matrix: Matrix, rater = ''): string {
  const marks = new Map(
    matrix.cells
      .filter((cell) => (cell.rater ?? '') === rater)
      .map((cell) => [
        `${cell.evidence}\u0000${cell.reading ?? ''}\u0000${cell.hypothesis}`,
        cell.rating ?? '',
      ]),
  );
  const head = [
    'id',
    'evidence',
    'reading',
    'origin',
    'reliability',
    'credibility',
    ...matrix.hypotheses.map(({ id, text }) => `${id}: ${text}`),
  ];
  const rows = matrix.evidence.flatMap((row) =>
    (row.readings ?? [{ id: '' }]).map((reading) => [
      row.id,
      row.text,
      reading.id,
      row.origin ?? '',
      row.reliability ?? '',
      row.credibility === undefined ? '' : String(row.credibility),
      ...matrix.hypotheses.map(({ id }) => marks.get(`${row.id}\u0000${reading.id}\u0000${id}`) ?? ''),
    ]),
  );
  return lines([head, ...rows]);
}

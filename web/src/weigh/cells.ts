import type { MatrixRecord } from '../../../src/server/shapes/matrix.js';
import { post } from '../api.js';
import { version } from '../live.js';
import { tellError } from '../say.js';

/** A line of the grid: a row of evidence, or one reading of it. */
export interface GridRow {
  readonly evidence: MatrixRecord['evidence'][number];
  readonly reading?: { readonly id: string; readonly text?: string | undefined; readonly share: number };
  /** `E3`, or `E3:true` for a reading. */
  readonly name: string;
}

export const rowsOf = ({ evidence }: MatrixRecord): GridRow[] =>
  evidence.flatMap((row): GridRow[] =>
    row.readings.length === 0
      ? [{ evidence: row, name: row.id }]
      : row.readings.map((reading) => ({ evidence: row, reading, name: `${row.id}:${reading.id}` })),
  );

export interface Mark {
  readonly rating: string;
  readonly note: string;
  /** P(row given hypothesis), where it was stated. */
  readonly likelihood?: number | undefined;
}

export const blank: Mark = { rating: '', note: '' };

export const keyOf = (evidence: string, hypothesis: string, reading = ''): string =>
  [evidence, hypothesis, reading].join('\u0000');

/** Marks of one rater by cell. */
export function marksOf({ cells }: MatrixRecord, rater: string): ReadonlyMap<string, Mark> {
  const own = cells.filter((cell) => cell.rater === rater);
  return new Map(
    own.map(({ evidence, hypothesis, reading, rating = '', note = '', likelihood }) => [
      keyOf(evidence, hypothesis, reading),
      { rating, note, likelihood },
    ]),
  );
}

/** Marks of everybody else on a cell. */
export function othersOn({ cells, rater }: MatrixRecord, key: string): { rater: string; rating: string }[] {
  return cells.flatMap((cell) => {
    const here = keyOf(cell.evidence, cell.hypothesis, cell.reading) === key;
    return here && cell.rater !== rater && cell.rating ? [{ rater: cell.rater, rating: cell.rating }] : [];
  });
}

const letters: Readonly<Record<string, readonly string[]>> = {
  c: ['C', 'CC'],
  i: ['I', 'II'],
  n: ['N'],
  a: ['NA'],
  1: ['CC'],
  2: ['C'],
  3: ['N'],
  4: ['I'],
  5: ['II'],
  0: ['NA'],
  backspace: [''],
  delete: [''],
};

/** The mark that a key makes of the present one; undefined for a key that marks nothing. */
export function markBy(key: string, present: string): string | undefined {
  const marks = letters[key.toLowerCase()];
  if (!marks) return undefined;
  // The same letter again goes from consistent to very consistent, and back.
  return marks[(marks.indexOf(present) + 1) % marks.length];
}

let writing: Promise<unknown> = Promise.resolve();
let unwritten = 0;

/** Whether all marks that were typed are in the journal: until then a matrix from the server may lack some. */
export const allWritten = (): boolean => unwritten === 0;

/** Write a mark, one after the other, so that the journal has them in the order of the keys. */
export function writeMark(
  row: GridRow,
  hypothesis: string,
  mark: Mark,
  more: { rater: string; blind: boolean },
): void {
  const cell = {
    evidence: row.evidence.id,
    hypothesis,
    ...(row.reading ? { reading: row.reading.id } : {}),
    ...(mark.rating ? { mark: mark.rating } : {}),
    ...(mark.likelihood === undefined ? {} : { likelihood: mark.likelihood }),
    ...(mark.note && (mark.rating || mark.likelihood !== undefined) ? { note: mark.note } : {}),
    ...(more.blind ? { blind: true } : {}),
  };
  unwritten += 1;
  writing = writing
    .then(() => post('/api/matrix/cells', { rater: more.rater, cells: [cell] }))
    .catch((error: unknown) => {
      tellError(error);
      // The mark is not there: what the server has shows again.
      version.value += 1;
    })
    .finally(() => {
      unwritten -= 1;
    });
}

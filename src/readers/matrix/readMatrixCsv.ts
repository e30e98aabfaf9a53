import { checkMatrix } from '../../hypotheses/check.js';
import { parseMark } from '../../hypotheses/marks.js';
import { matrixOf } from '../../hypotheses/plain/matrix.js';
import { UserError } from '../../model/errors.js';
import type { Matrix, RatedCell } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { parseCsv } from './csv.js';
import type { ReadMatrix } from './readAchz.js';

/**
 * Read a matrix from CSV: long form (columns hypothesis, evidence, mark, and if you like matrix, rater, note, at) or wide form (evidence rows,
 * hypothesis columns headed `H1: text`, marks as text). Throws `UserError` for other tables and for an open quote.
 */
export function readMatrixCsv(text: string): ReadMatrix {
  const [head, ...records] = parseCsv(text) ?? refuse('a quote is opened and never closed');
  const names = head?.map((name) => name.trim().toLowerCase()) ?? [];
  const long = ['hypothesis', 'evidence', 'mark'].every((name) => names.includes(name));
  const rows = records.map((record) =>
    Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])),
  );
  if (long) return readLong(rows);
  if (head !== undefined && names.some((name) => name === 'evidence' || name === 'id'))
    return readWide(head, rows);
  return refuse('there are no columns hypothesis, evidence and mark, and no column evidence or id');
}

type Row = Readonly<Record<string, string>>;

function refuse(what: string): never {
  throw new UserError('readers/bad-matrix-csv', `This table is no matrix: ${what}.`, {
    hint: 'Long form: matrix,hypothesis,evidence,rater,mark,note,at. Wide form: id,evidence,H1: text,H2: text.',
    exitCode: 3,
  });
}

function readLong(rows: readonly Row[]): ReadMatrix {
  const notices: Notice[] = [];
  const unique = (name: 'hypothesis' | 'evidence') =>
    [...new Set(rows.map((row) => row[name] as string))].map((id) => ({ id, text: id }));
  const cells = rows.flatMap((row, index): RatedCell[] => {
    const rating = parseMark(row.mark as string);
    if (rating === undefined && row.mark?.trim() !== '')
      notices.push(unread(row.mark as string, `record ${index + 2}`));
    const optional = (name: 'rater' | 'note' | 'at') => (row[name] ? { [name]: row[name] } : {});
    const cell = {
      evidence: row.evidence as string,
      hypothesis: row.hypothesis as string,
      ...optional('rater'),
      ...(rating === undefined ? {} : { rating }),
      ...optional('note'),
      ...optional('at'),
    };
    return [cell];
  });
  const question = rows.find(({ matrix }) => matrix)?.matrix;
  const matrix: Matrix = {
    ...(question ? { question } : {}),
    hypotheses: unique('hypothesis'),
    evidence: unique('evidence'),
    cells,
  };
  checkMatrix(matrix);
  return { matrix, notices };
}

const unread = (mark: string, place: string): Notice => ({
  code: 'readers/unknown-mark',
  severity: 'warning',
  message: `"${mark.slice(0, 60)}" in ${place} is no mark; the cell stays blank.`,
  hint: 'Marks are CC, C, N, I, II, NA.',
});

const BESIDE = new Set([
  'id',
  'evidence',
  'text',
  'reading',
  'origin',
  'reliability',
  'credibility',
  'relevance',
  'weight',
  'grade',
  'link',
  'note',
  'date',
  'source',
]);

function readWide(head: readonly string[], rows: readonly Row[]): ReadMatrix {
  const columns = head.filter((name) => !BESIDE.has(name.trim().toLowerCase()));
  const evidence = rows.map((row, index) => {
    const { id, evidence: told, text, reading, credibility = '', ...rest } = row;
    const beside = Object.fromEntries(
      Object.entries(rest).filter(([name, value]) => BESIDE.has(name) && value !== ''),
    );
    if (reading) refuse('rows with readings are read from JSON only');
    return {
      ...beside,
      ...(credibility === '' ? {} : { credibility }),
      id: id || `E${index + 1}`,
      text: text ?? told ?? '',
      marks: Object.fromEntries(
        columns.map((name, h) => [idOf(name, h), row[name.trim().toLowerCase()] ?? '']),
      ),
    };
  });
  return matrixOf({
    hypotheses: columns.map((name, h) => ({ id: idOf(name, h), text: name.replace(HEAD, '') })),
    evidence,
  });
}

const HEAD = /^\s*([A-Za-z]{1,3}\d{1,3})(?::\s*|\s*$)/;
const idOf = (name: string, h: number) => HEAD.exec(name)?.[1] ?? `H${h + 1}`;

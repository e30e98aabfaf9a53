import type { RatedCell } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { parseMark } from '../marks.js';
import { type Fields, fieldsOf, mapped } from './fields.js';

/**
 * Cells from `ratings` (evidence -> hypothesis -> mark) beside the rows and from `ratings` or `marks` within a row. A cell is a mark, a
 * list of marks of raters r1, r2 ..., an object rater -> mark, or `{ rating, likelihood, note ... }`.
 */
export function cellsOf(
  fields: Fields,
  evidence: readonly { readonly id: string; readonly fields: Fields }[],
  notices: Notice[],
): readonly RatedCell[] {
  const rows: (readonly [string, unknown])[] = mapped(fields.ratings, (row, id) => [id, row] as const);
  for (const entry of evidence) rows.push([entry.id, entry.fields.ratings ?? entry.fields.marks ?? {}]);
  for (const [id, row] of mapped(fields.likelihoods, (one, key) => [key, one] as const))
    rows.push([id, Object.fromEntries(mapped(row, (likelihood, h) => [h, { likelihood }]))]);
  return rows.flatMap(([id, row]) =>
    mapped(row, (cell, hypothesis) => ({ cell, hypothesis })).flatMap(({ cell, hypothesis }) =>
      votesOf(cell).flatMap((vote) => cellOf({ evidence: id, hypothesis }, vote, notices)),
    ),
  );
}

interface Vote {
  readonly rater?: string;
  readonly fields: Fields;
}

function votesOf(cell: unknown): readonly Vote[] {
  if (cell === null || cell === undefined || cell === '') return [];
  if (Array.isArray(cell))
    return cell.map((mark, index) => ({ rater: `r${index + 1}`, fields: { rating: mark } }));
  const fields = fieldsOf(cell);
  if (fields === undefined) return [{ fields: { rating: cell } }];
  if ('rating' in fields || 'likelihood' in fields) return [{ fields }];
  return mapped(fields, (vote, rater) => ({ rater, fields: fieldsOf(vote) ?? { rating: vote } }));
}

function cellOf(
  at: { readonly evidence: string; readonly hypothesis: string },
  { rater, fields }: Vote,
  notices: Notice[],
): readonly RatedCell[] {
  const { rating: given, ...rest } = fields;
  const blank = given === undefined || given === null || given === '';
  const rating = blank ? undefined : parseMark(String(given));
  if (!blank && rating === undefined)
    notices.push({
      code: 'hypotheses/unknown-mark',
      severity: 'warning',
      message: `"${String(given).slice(0, 60)}" in ${at.evidence} x ${at.hypothesis} is no mark; the cell stays blank.`,
      hint: 'Marks are CC, C, N, I, II, NA.',
    });
  if (rating === undefined && Object.keys(rest).length === 0) return [];
  return [
    {
      ...at,
      ...(rater === undefined ? {} : { rater }),
      ...(rating === undefined ? {} : { rating }),
      ...rest,
    } as RatedCell,
  ];
}

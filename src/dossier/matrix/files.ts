import type { Matrix } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import type { Report } from '../../model/report.js';
import { writeAchz } from '../../writers/achz.js';
import { webAnnotations } from '../../writers/annotations.js';
import { writeMatrixLongCsv, writeMatrixWideCsv } from '../../writers/matrixCsv.js';
import { writeMatrixJson } from '../../writers/matrixJson.js';
import { renderMatrixMarkdown } from '../../writers/matrixMarkdown.js';
import { stixBundle } from '../../writers/matrixStix.js';
import { uuid5 } from '../uuid5.js';
import { refuse } from './desk.js';

/** Forms in which a matrix leaves. JSON holds everything and comes back exactly. */
export const MATRIX_FORMATS = ['json', 'csv', 'csv-wide', 'achz', 'markdown', 'stix', 'annotations'] as const;

export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

export interface MatrixFile {
  readonly bytes: Uint8Array;
  /** What the format has no place for. */
  readonly notices: readonly Notice[];
}

/** A matrix as a file. `reports` give annotations their context, `at` (ISO time) is written where a format wants a time. */
export function matrixFile(
  format: MatrixFormat,
  matrix: Matrix,
  more: { readonly reports: readonly Report[]; readonly at: string; readonly rater?: string },
): MatrixFile {
  const { reports, at } = more;
  if (format === 'achz') return writeAchz(matrix, { rater: oneRater(matrix, more.rater) });
  const text =
    format === 'csv-wide'
      ? writeMatrixWideCsv(matrix, oneRater(matrix, more.rater))
      : textOf(format, matrix, { reports, at });
  return { bytes: new TextEncoder().encode(text), notices: [] };
}

/** Forms with one mark a cell hold one rater: the only one, or the one asked for. */
function oneRater({ cells }: Matrix, asked: string | undefined): string {
  const raters = [...new Set(cells.map(({ rater = '' }) => rater))].sort();
  if (asked === undefined && raters.length < 2) return raters[0] ?? '';
  if (asked !== undefined && raters.includes(asked)) return asked;
  return refuse(
    'hypotheses/which-rater',
    asked === undefined
      ? 'This form holds the marks of one rater.'
      : `${asked.slice(0, 60)} has rated nothing.`,
    `Name one with --rater: ${raters.join(', ')}.`,
  );
}

function textOf(
  format: Exclude<MatrixFormat, 'achz' | 'csv-wide'>,
  matrix: Matrix,
  { reports, at }: { readonly reports: readonly Report[]; readonly at: string },
): string {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  switch (format) {
    case 'json':
      return writeMatrixJson(matrix);
    case 'csv':
      return writeMatrixLongCsv(matrix);
    case 'markdown':
      return renderMatrixMarkdown(matrix);
    case 'stix':
      return json(stixBundle(matrix, { at: at.replace(/(?:\.\d+)?Z$/, '.000Z'), uuid: uuid5 }));
    case 'annotations':
      return json(webAnnotations(matrix, reports, { at, iri: (name) => `urn:uuid:${uuid5(name)}` }));
  }
}

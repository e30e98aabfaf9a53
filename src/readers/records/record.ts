import type { Notice } from '../../model/notice.js';
import type { RecordForecast, RecordQuestion } from '../../model/record.js';
import { readTable, type TableRow } from '../codings/table.js';

/** A forecasting record as imported: what could be read, and what could not. */
export interface ForecastRecord {
  readonly questions: readonly RecordQuestion[];
  readonly forecasts: readonly RecordForecast[];
  readonly notices: readonly Notice[];
}

/** Rows of a table as cells by column name; a missing column reads as the empty text. */
export interface NamedRow {
  readonly line: number;
  readonly of: (column: string) => string;
}

/** A table with a header, divided by commas, semicolons or tabs. `missing` names the columns it lacks of those needed. */
export function namedRows(
  text: string,
  needed: readonly string[],
): { rows: readonly NamedRow[]; missing: readonly string[]; notices: readonly Notice[] } {
  const { rows, open } = readTable(text);
  const [header, ...rest] = rows as readonly [TableRow?, ...TableRow[]];
  const at = new Map((header?.cells ?? []).map((name, place) => [name.trim(), place]));
  return {
    missing: needed.filter((name) => !at.has(name)),
    rows: rest.map(({ line, cells }) => ({
      line,
      of: (column) => (cells[at.get(column) ?? -1] ?? '').trim(),
    })),
    notices: open === undefined ? [] : [rowNotice('open-quote', open, 'a quote opens and never closes')],
  };
}

/** A cell as a probability, or undefined. */
export function probabilityOf(cell: string): number | undefined {
  const value = cell === '' ? Number.NaN : Number(cell);
  return value >= 0 && value <= 1 ? value : undefined;
}

type RowCode =
  | 'open-quote'
  | 'bad-probability'
  | 'sum-not-one'
  | 'no-question'
  | 'late-forecast'
  | 'bad-time';

const codes: Readonly<Record<RowCode, `readers/${string}`>> = {
  'open-quote': 'readers/record-open-quote',
  'bad-probability': 'readers/record-bad-probability',
  'sum-not-one': 'readers/record-sum-not-one',
  'no-question': 'readers/record-no-question',
  'late-forecast': 'readers/record-late-forecast',
  'bad-time': 'readers/record-bad-time',
};

const hints: Readonly<Record<RowCode, string>> = {
  'open-quote': 'Rows from that line on may have run together: close the quote and import again.',
  'bad-probability': 'A probability lies from 0 to 1; the row was left out.',
  'sum-not-one': 'The probabilities of one forecast sum to one; it is kept as it stands and scored so.',
  'no-question': 'The row names a question that is not among the questions; it was left out.',
  'late-forecast':
    'They were made when the answer was known; they are kept, and left out of scores unless asked for.',
  'bad-time': 'The times are kept as written and used for nothing.',
};

/** A notice about rows of a record. */
export function rowNotice(code: RowCode, line: number, what: string): Notice {
  return {
    code: codes[code],
    severity: 'warning',
    message: `${what[0]?.toUpperCase()}${what.slice(1)}${line > 0 ? ` (line ${line})` : ''}.`,
    hint: hints[code],
  };
}

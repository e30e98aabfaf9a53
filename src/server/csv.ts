import { csvLine } from '../writers/csvLine.js';

/** A table as CSV. Words of reports that a spreadsheet would take for a formula get an apostrophe in front. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return rows.map((row) => `${csvLine(row.map(cell)).replace(/\r?\n$/, '')}\r\n`).join('');
}

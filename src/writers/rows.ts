/** A cell that can be written. */
type Cell = string | number | boolean | null;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line of CSV (RFC 4180, LF); no value is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((value) => (value === null ? '' : quoted(String(value)))).join(',')}\n`;

/** One line of JSON; names as given, no value is null. */
export const jsonLine = (row: Readonly<Record<string, Cell>>): string => `${JSON.stringify(row)}\n`;

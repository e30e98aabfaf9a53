/** A table as text, read into rows of cells with the number of the line each begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of CSV (RFC 4180; commas or semicolons) or of a table divided by tabs, where quotes are ordinary characters: lists divided
 * by tabs are written without quoting. The header decides which. `open` is the line of a quote that never ends.
 */
export function readTable(text: string): { rows: readonly TableRow[]; open?: number } {
  const clean = text.replace(/^\ufeff/, '');
  const header = clean.slice(0, clean.search(/[\r\n]|$/));
  if (header.includes('\t')) return { rows: tabbed(clean) };
  const comma = header.split(',').length >= header.split(';').length;
  return quoted(clean, comma ? ',' : ';');
}

function tabbed(text: string): TableRow[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function quoted(text: string, mark: string): { rows: readonly TableRow[]; open?: number } {
  const rows: TableRow[] = [];
  let [line, began, cells, cell, inside, opened] = [1, 1, [] as string[], '', false, 0];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells });
    [cells, cell, began] = [[], '', line];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\n') line++;
    if (inside) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else inside = false;
    } else if (sign === '"' && cell === '') [inside, opened] = [true, line];
    else if (sign === mark) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return inside ? { rows, open: opened } : { rows };
}

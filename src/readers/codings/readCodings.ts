import type { Codings } from '../../model/codings.js';
import type { Notice } from '../../model/notice.js';
import type { CodeOfName } from '../../ontology/actors/codeOfName.js';
import { noticeOn } from '../draft.js';
import { type Cells, rowOfCells } from './cells.js';
import type { ReadRow } from './readRow.js';
import { rowOfRecord } from './records.js';
import { readTable } from './table.js';

/**
 * A file of somebody's codings: JSON Lines as `detente events --json` writes them (with or without `--explain` or `--dictionaries`), or a
 * table with a header, divided by commas, semicolons or tabs. A file with rows that say "none" lists all it looked at; in any other
 * file silence about a sentence of a report that it names means no event. Rows that cannot be read are named in a notice.
 */
export function readCodings(
  text: string,
  origin: string,
  codeOf: CodeOfName,
): { codings: Codings; notices: readonly Notice[] } {
  const { read, notices } = /^\ufeff?\s*{/.test(text)
    ? fromLines(text, codeOf)
    : fromTable(text, origin, codeOf);
  const rows = read.flatMap(({ row }) => ('fault' in row ? [] : [row]));
  const faults = read.flatMap(({ line, row }) => ('fault' in row ? [{ line, fault: row.fault }] : []));
  const covers = rows.some(({ type }) => type === undefined) ? 'named' : 'reports';
  return { codings: { coder: origin, rows, covers }, notices: [...notices, ...badRows(faults, origin)] };
}

interface Read {
  readonly read: readonly { readonly line: number; readonly row: ReadRow }[];
  readonly notices: readonly Notice[];
}

function fromLines(text: string, codeOf: CodeOfName): Read {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const read = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ line: index + 1, row: rowOfLine(line, codeOf) }],
  );
  return { read, notices: [] };
}

function rowOfLine(line: string, codeOf: CodeOfName): ReadRow {
  try {
    return rowOfRecord(JSON.parse(line), codeOf);
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'no JSON' };
    throw error;
  }
}

function fromTable(text: string, origin: string, codeOf: CodeOfName): Read {
  const { rows, open } = readTable(text);
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const read = body.map(({ line, cells }) => {
    const named: Cells = Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()]));
    return { line, row: rowOfCells(named, codeOf) };
  });
  return { read, notices: open === undefined ? [] : [openQuote(open, origin)] };
}

const openQuote = (line: number, origin: string): Notice =>
  noticeOn(origin, 'error', {
    code: 'readers/bad-coding',
    message: `A quotation mark opened in line ${line} is never closed: what follows it was read as one cell.`,
    hint: 'Close it, or double the quotation marks that stand inside a cell.',
  });

function badRows(faults: readonly { line: number; fault: string }[], origin: string): Notice[] {
  const [first] = faults;
  if (!first) return [];
  return [
    noticeOn(origin, 'warning', {
      code: 'readers/bad-coding',
      message: `${faults.length} row${faults.length === 1 ? '' : 's'} of the codings cannot be read; the first is line ${first.line}: ${first.fault}.`,
      hint: 'Columns: report, sentence or start and end, actor, recipient, type, mode (docs/coders.md). The other rows were read.',
    }),
  ];
}

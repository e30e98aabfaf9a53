import { type ColumnKind, shapes, type TableShape } from '../../../model/tableShapes.js';
import type { TableName, TableRecord } from '../../../model/tables.js';
import { dayOf, numberOf, Refused } from '../fields.js';
import { columnsOf, type OpenedTable, type RowOutcome, type TableFormat } from '../format.js';

const LARGEST = 2 ** 31;

/** What Detente itself wrote out: every column of the record by its own name, as it was stored. */
function recordOf({ columns }: TableShape, cell: (name: string) => string): RowOutcome {
  const record: Record<string, string | number | undefined> = {};
  for (const [name, kind] of columns) {
    const value = valueIn(cell(name), kind);
    if (value instanceof Refused) return value;
    record[name] = value;
  }
  return record as unknown as TableRecord;
}

function valueIn(text: string, kind: ColumnKind): string | number | undefined | Refused {
  if (kind === 'word' || kind === 'text') return text;
  if (text === '' && kind.endsWith('?')) return undefined;
  if (kind === 'day' || kind === 'day?') return dayOf(text);
  const value = numberOf(text) ?? new Refused('tables/bad-number', text);
  if (value instanceof Refused || kind === 'real') return value;
  return Number.isInteger(value) && Math.abs(value) < LARGEST
    ? value
    : new Refused('tables/bad-number', text);
}

/** The table whose columns are all there. */
const shapeOf = (names: ReadonlySet<string>): TableShape | undefined =>
  Object.values(shapes).find(({ columns }) => columns.every(([name]) => names.has(name)));

function openSeparated(first: readonly string[]): (OpenedTable & { table: TableName }) | undefined {
  const shape = shapeOf(new Set(first));
  const columns = columnsOf(first);
  const places = new Map<string, number | undefined>(
    shape?.columns.map(([name]) => [name, columns.at(name)] as const),
  );
  return (
    shape && {
      header: true,
      table: shape.name,
      row: (fields) =>
        fields.length === first.length
          ? recordOf(shape, (name) => fields[places.get(name) as number] as string)
          : new Refused('tables/column-count', `${fields.length} columns`),
    }
  );
}

type Cells = Readonly<Record<string, unknown>>;

function cellsOf(line: string | undefined): Cells | undefined {
  if (!line?.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Cells;
  } catch {
    return undefined;
  }
}

function openLines(first: readonly string[]): (OpenedTable & { table: TableName }) | undefined {
  const shape = shapeOf(new Set(Object.keys(cellsOf(first[0]) ?? {})));
  return (
    shape && {
      header: false,
      table: shape.name,
      row: ([line]) => {
        const cells = cellsOf(line);
        if (!cells) return new Refused('tables/bad-json', line ?? '');
        return recordOf(shape, (name) => String(cells[name] ?? ''));
      },
    }
  );
}

const common = { table: 'events', terms: '' } as const;

/** Rows that `detente export` wrote, of any table, as CSV (or Parquet). */
export const exported: TableFormat = {
  ...common,
  name: 'export',
  title: 'what "detente export" wrote as CSV or Parquet',
  separator: 'comma',
  open: openSeparated,
};

/** The same as JSON lines. */
export const exportedLines: TableFormat = {
  ...common,
  name: 'export-jsonl',
  title: 'the same as JSON lines',
  separator: 'line',
  open: openLines,
};

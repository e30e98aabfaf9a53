import { UserError } from '../../model/errors.js';
import type { RowPlan } from '../../model/rowPlan.js';
import type { TableName, TableRecord } from '../../model/tables.js';
import type { Refused } from './fields.js';
import type { Mapping } from './mapping.js';

/** What a reader is told beside the bytes. */
export interface TableSetup {
  /** First digits of the file's hash: completes ids where a table has none. */
  readonly tag: string;
  /** Day for tables that carry none (`YYYY-MM-DD`). */
  readonly day?: string | undefined;
  readonly mapping?: Mapping | undefined;
}

/** What one row gives. */
export type RowOutcome = readonly TableRecord[] | TableRecord | Refused;
export type RowReader = (fields: readonly string[], line: number) => RowOutcome;

/** How a file of a format is read once its first row is known. */
export interface OpenedTable {
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly row: RowReader;
  /** Where the rows go, when that is not the format's own table. */
  readonly table?: TableName;
  /** How an engine may map plain rows itself; to the very records that `row` gives. */
  readonly plan?: RowPlan | undefined;
}

/** A kind of file. `open` looks at the first row and gives undefined when it is no such file. */
export interface TableFormat {
  /** As in `--as`. */
  readonly name: string;
  readonly title: string;
  readonly table: TableName;
  readonly separator: 'tab' | 'comma' | 'semicolon' | 'line' | 'xml';
  /** Terms of use in a line, printed when a file is imported; empty when there are none to tell. */
  readonly terms: string;
  readonly open: (first: readonly string[], setup: TableSetup) => OpenedTable | undefined;
}

/** Column positions by name; a column of several names is found under the first that is there. */
export interface Columns {
  at(...names: readonly string[]): number | undefined;
}

export function columnsOf(header: readonly string[]): Columns {
  const clean = (name: string) => name.trim().replace(/^"|"$/g, '').toLowerCase();
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    if (!places.has(clean(name))) places.set(clean(name), index);
  });
  return {
    at: (...names) => names.map((name) => places.get(name.toLowerCase())).find((at) => at !== undefined),
  };
}

/** Places of columns a format cannot do without; throws a UserError that names those the header lacks. */
export function needColumns(title: string, columns: Columns, names: readonly string[]): readonly number[] {
  const lacking = names.filter((name) => columns.at(name) === undefined);
  if (lacking.length > 0)
    throw new UserError('tables/missing-column', `This ${title} file has no column ${lacking.join(', ')}.`, {
      hint: 'Export it with these columns, or describe the file with --mapping.',
      exitCode: 3,
    });
  return names.map((name) => columns.at(name) as number);
}

import type { RowRef } from '../../relations/rowRef.js';
import type { TextChartOptions } from '../charts/relation/textBars.js';
import { grouped } from '../wording/quote.js';

/** A line of a sheet with the rows its figures come from. */
export interface SheetLine {
  readonly text: string;
  readonly rows?: readonly RowRef[];
  /** Lines under it. */
  readonly below?: readonly string[];
}

/** A chart in both forms. */
export interface SheetChart {
  readonly text: (options: TextChartOptions) => readonly string[];
  /** Empty when there is nothing to draw. */
  readonly svg: (id: string) => string;
}

export interface SheetTable {
  /** `textOnly`: left out of pages, which have a drawing in its place. */
  readonly columns: readonly {
    readonly words: string;
    readonly number?: boolean;
    readonly textOnly?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export interface SheetPart {
  readonly heading: string;
  readonly charts?: readonly SheetChart[];
  readonly table?: SheetTable;
  readonly lines: readonly SheetLine[];
  /** Whether the first line is a verdict. */
  readonly judged?: boolean;
}

/** What a command on relations shows, the same for terminal and page. */
export interface Sheet {
  /** What kind of sheet: `Relation`, `Partners`. */
  readonly kind: string;
  readonly title: string;
  /** Facts at the head: span, dataset. */
  readonly facts: readonly string[];
  readonly parts: readonly SheetPart[];
  /** How to read it and what it cannot say. */
  readonly notes: readonly string[];
}

/** `from icews.csv: lines 2-40, 51 and 120 more (161 rows)`: the way back of a figure. */
export function rowWords({ file, rows, lines }: RowRef): string {
  const count = `${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  return lines === '' ? `${baseOf(file)} (${count})` : `${baseOf(file)}: lines ${lines} (${count})`;
}

/** Name of a file without its folders. */
export const baseOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

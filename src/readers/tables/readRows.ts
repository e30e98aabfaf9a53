import type { TableBatch } from '../../model/tables.js';
import { type Choice, type ChoiceSetup, chooseFormat } from './choose.js';
import { emptyBatch, take } from './filling.js';
import type { TableFormat } from './format.js';
import type { ReadTable } from './readTable.js';

type Rows = readonly (readonly string[])[];

/**
 * Reads rows that are split already, such as those of a Parquet file: the names of the columns first, then rows, counted
 * from 1. Formats are told by their names of columns, whatever separates them in text. Throws a UserError when none fits.
 */
export async function readRows(
  pieces: AsyncIterable<Rows>,
  setup: ChoiceSetup,
): Promise<Pick<ReadTable, 'format' | 'table' | 'batches'>> {
  const all = pieces[Symbol.asyncIterator]();
  const first = await all.next();
  const [names = [], ...begun] = first.done ? [] : first.value;
  const { format, opened } = chooseFormat(setup, (wanted) => choiceBy(names, wanted, setup));
  const batches = async function* (): AsyncGenerator<TableBatch> {
    let line = 0;
    const batchOf = (rows: Rows): TableBatch => {
      const batch = emptyBatch();
      for (const fields of rows) take(batch, ++line, opened.row(fields, line));
      return batch;
    };
    yield batchOf(begun);
    for (let next = await all.next(); !next.done; next = await all.next()) yield batchOf(next.value);
  };
  return { format, table: opened.table ?? format.table, batches: batches() };
}

function choiceBy(
  names: readonly string[],
  wanted: readonly TableFormat[],
  setup: ChoiceSetup,
): Choice | undefined {
  for (const format of wanted) {
    const opened = format.separator === 'xml' ? undefined : format.open(names, setup);
    if (opened?.header) return { format, opened };
  }
  return undefined;
}

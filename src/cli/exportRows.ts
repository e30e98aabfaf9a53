import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { UserError } from '../model/errors.js';
import type { EventStore, Row } from '../store/engine.js';
import { type EXPORTS, type ExportQuery, exportSql } from '../store/exports.js';
import { csvLine, jsonLine } from '../writers/rows.js';

export const ROW_FORMATS = ['csv', 'jsonl', 'parquet'] as const;

export interface RowWords extends ExportQuery {
  readonly table: (typeof EXPORTS)[number];
  readonly format: (typeof ROW_FORMATS)[number];
  readonly output?: string;
}

/** Writes rows of a store to the file or stream named; a file gets its name when it is whole. */
export async function exportRows(store: EventStore, words: RowWords): Promise<void> {
  if (words.pair && words.pair.length !== 2)
    throw new UserError('cli/bad-pair', '--pair needs two codes.', { hint: 'For instance --pair RUS CHN.' });
  if (words.output === undefined) return write(store, words, process.stdout);
  const unfinished = `${words.output}.${process.pid}.tmp`;
  try {
    await (words.format === 'parquet'
      ? writeColumns(store, words, unfinished)
      : writeLines(store, words, unfinished));
    await rename(unfinished, words.output);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeColumns(store: EventStore, words: RowWords, path: string): Promise<void> {
  const { sql, parameters } = exportSql(words.table, words);
  await store.writeParquet(path, sql, parameters);
}

async function writeLines(store: EventStore, words: RowWords, path: string): Promise<void> {
  const out = createWriteStream(path, { flags: 'wx' });
  try {
    await write(store, words, out);
    out.end();
    await finished(out);
  } catch (error) {
    out.destroy();
    throw error;
  }
}

async function write(store: EventStore, words: RowWords, out: Writable): Promise<void> {
  if (words.format === 'parquet')
    throw new UserError('cli/no-output', 'Parquet is written to a file.', { hint: 'Name it with -o.' });
  const { sql, parameters, columns } = exportSql(words.table, words);
  if (words.format === 'csv') out.write(csvLine(columns));
  const line = (row: Row): string =>
    words.format === 'csv' ? csvLine(columns.map((name) => row[name] ?? null)) : jsonLine(row);
  for await (const rows of store.stream(sql, parameters))
    if (!out.write(rows.map(line).join(''))) await new Promise((ready) => out.once('drain', ready));
}

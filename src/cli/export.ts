import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { MATRIX_FORMATS, type MatrixFormat } from '../dossier/matrix/files.js';
import { openStoreAt } from '../dossier/tables/storePlace.js';
import { UserError } from '../model/errors.js';
import type { EventStore, Row } from '../store/engine.js';
import { EXPORTS, type ExportQuery, exportSql } from '../store/exports.js';
import { csvLine, jsonLine } from '../writers/rows.js';
import { day, terminalOf } from './options.js';

const lessons = `
Rows leave with the file and the line they came from. Mind the terms of those who made the table: some forbid passing rows on.

  $ detente export world.duckdb --pair RUS CHN --from 2020-01-01 > rus-chn.csv
  $ detente export s400 --table loads                             the manifest: files, checksums, rows read, stored, refused
  $ detente export s400 --table refusals --format jsonl
  $ detente export s400 --matrix stix -o s400.stix.json           the matrix of competing explanations
  $ detente export old.achz --matrix json                         from one form to another
`;

interface ExportWords extends ExportQuery {
  readonly table: (typeof EXPORTS)[number];
  readonly format: 'csv' | 'jsonl';
  readonly output?: string;
  readonly matrix?: MatrixFormat;
  readonly rater?: string;
}

/** `detente export`: rows of a store as CSV or JSON lines. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write rows of an event store, or a matrix of competing explanations')
    .argument('<place>', 'a dossier, an event store (.duckdb), or a matrix')
    .addOption(new Option('--table <name>', 'what to write').choices(EXPORTS).default('events'))
    .addOption(new Option('--format <name>', 'how').choices(['csv', 'jsonl']).default('csv'))
    .option('--pair <code...>', 'two states (ISO alpha-3), both directions')
    .option('--from <day>', 'first day', day)
    .option('--to <day>', 'last day', day)
    .addOption(
      new Option('--matrix <format>', 'the matrix of competing explanations instead').choices(MATRIX_FORMATS),
    )
    .option('--rater <name>', '.achz: whose marks, when there are several raters')
    .option('-o, --output <file>', 'file to write; default: the terminal')
    .addHelpText('after', lessons)
    .action(async (place: string, words: ExportWords, self: Command) => {
      if (words.matrix) {
        const { exportMatrix } = await import('./matrixFiles.js');
        return exportMatrix(place, { ...words, format: words.matrix }, terminalOf(self));
      }
      const store = await openStoreAt(place, 'read');
      try {
        await (words.output === undefined
          ? write(store, words, process.stdout)
          : writeFile(store, words, words.output));
      } finally {
        await store.close();
      }
    });
}

/** The file gets its name when it is whole. */
async function writeFile(store: EventStore, words: ExportWords, path: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const out = createWriteStream(unfinished, { flags: 'wx' });
  try {
    await write(store, words, out);
    out.end();
    await finished(out);
    await rename(unfinished, path);
  } catch (error) {
    out.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(store: EventStore, words: ExportWords, out: Writable): Promise<void> {
  if (words.pair && words.pair.length !== 2)
    throw new UserError('cli/bad-pair', '--pair needs two codes.', { hint: 'For instance --pair RUS CHN.' });
  const { sql, parameters, columns } = exportSql(words.table, words);
  if (words.format === 'csv') out.write(csvLine(columns));
  const line = (row: Row): string =>
    words.format === 'csv' ? csvLine(columns.map((name) => row[name] ?? null)) : jsonLine(row);
  for await (const rows of store.stream(sql, parameters))
    if (!out.write(rows.map(line).join(''))) await new Promise((ready) => out.once('drain', ready));
}

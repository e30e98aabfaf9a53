import { type Command, Option } from 'commander';
import { MATRIX_FORMATS, type MatrixFormat } from '../dossier/matrix/files.js';
import { openStoreAt } from '../dossier/tables/storePlace.js';
import { EXPORTS } from '../store/exports.js';
import { exportRows, ROW_FORMATS, type RowWords } from './exportRows.js';
import { day, terminalOf } from './options.js';

const lessons = `
Rows leave with the file and the line they came from. Mind the terms of those who made the table: some forbid passing rows on.
CSV, JSON lines and Parquet are read back by "detente import".

  $ detente export world.duckdb --pair RUS CHN --from 2020-01-01 > rus-chn.csv
  $ detente export s400 --table loads                             the manifest: files, checksums, rows read, stored, refused
  $ detente export s400 --table refusals --format jsonl
  $ detente export world.duckdb --format parquet -o world.parquet
  $ detente export s400 --matrix stix -o s400.stix.json           the matrix of competing explanations
  $ detente export old.achz --matrix json                         from one form to another
`;

interface ExportWords extends RowWords {
  readonly matrix?: MatrixFormat;
  readonly rater?: string;
}

/** `detente export`: rows of a store as CSV, JSON lines or Parquet, or a matrix. */
export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('write rows of an event store, or a matrix of competing explanations')
    .argument('<place>', 'a dossier, an event store (.duckdb), or a matrix')
    .addOption(new Option('--table <name>', 'what to write').choices(EXPORTS).default('events'))
    .addOption(new Option('--format <name>', 'how').choices(ROW_FORMATS).default('csv'))
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
        await exportRows(store, words);
      } finally {
        await store.close();
      }
    });
}

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Imported, importTable } from '../dossier/tables/importTable.js';
import { openStoreAt } from '../dossier/tables/storePlace.js';
import { UserError } from '../model/errors.js';
import { tableFormats } from '../readers/tables/formats.js';
import { type Mapping, readMapping } from '../readers/tables/mapping.js';
import type { EventStore } from '../store/engine.js';
import { day, terminalOf } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

const lessons = `
Tables of coded events that others publish and you have: plain, .gz or .zip. Nothing is fetched. Every row is stored or refused
with its line and a reason; a file is stored whole or not at all; the same file twice is stored once.

  $ detente import 20191024143000.export.CSV.zip --into s400      into a dossier
  $ detente import events/*.tab --into world.duckdb               into a store of its own
  $ detente import mine.csv --mapping mine.json --into s400       a layout of your own (docs/store.md)
  $ detente export world.duckdb --table refusals                  what was refused, and why
  $ detente import marks.achz --into s400                         a matrix of competing explanations (.json, .csv: --matrix)

Formats (found by the first rows; --as names one):
${tableFormats.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n')}
`;

interface ImportWords {
  readonly into: string;
  readonly as?: string;
  readonly mapping?: string;
  readonly date?: string;
  readonly refuseAtMost: number;
  readonly matrix?: boolean;
  readonly rater?: string;
}

/** `detente import`: read event tables into a store. */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description(
      'read tables of coded events (GDELT, ICEWS, POLECAT ...) into an event store, or a matrix into a dossier',
    )
    .argument('<file...>', 'tables: plain, gzip, or zip with one file; or matrices')
    .requiredOption('--into <place>', 'a dossier, or a file ending in .duckdb (made when it is not there)')
    .option('--as <format>', 'format, when the first rows do not tell')
    .option('--mapping <file>', 'JSON that says what the columns of your own table hold')
    .option('--date <day>', 'day of the events, for tables that carry none (CAMEO XML)', day)
    .option('--matrix', 'the files are matrices of competing explanations: .json, .csv, .achz')
    .option('--rater <name>', 'matrices: whose marks they are, where the file does not say')
    .option('--refuse-at-most <percent>', 'largest share of rows that may be refused', percent, 50)
    .addHelpText('after', lessons)
    .action(async (files: string[], words: ImportWords, self: Command) => {
      const terminal = terminalOf(self);
      if (words.matrix || files.every((file) => /\.achz$/i.test(file))) {
        const { importMatrices } = await import('./matrixFiles.js');
        return importMatrices(files, words, terminal);
      }
      const mapping = words.mapping === undefined ? undefined : await mappingFrom(words.mapping);
      const store = await openStoreAt(words.into, 'write');
      const stop = new AbortController();
      const interrupt = () => stop.abort();
      // The first Ctrl-C undoes the file at hand in good order; a second one ends the program as ever.
      process.once('SIGINT', interrupt);
      try {
        await importAll(store, files, { words, mapping, terminal, signal: stop.signal });
      } finally {
        process.off('SIGINT', interrupt);
        await store.close();
      }
    });
}

async function mappingFrom(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UserError('cli/no-such-file', `The mapping ${path} cannot be read: ${error.message}.`, {
      hint: 'Check the path given with --mapping.',
      exitCode: 3,
      cause: error,
    });
  });
  return readMapping(text);
}

function percent(value: string): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number <= 100) return number;
  throw new UserError('cli/bad-number', `"${value}" is no share in percent.`, { hint: 'Give 0 to 100.' });
}

interface ImportParts {
  readonly words: ImportWords;
  readonly mapping: Mapping | undefined;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** One file after the other; a file that cannot be imported does not keep the others out. */
async function importAll(
  store: EventStore,
  files: readonly string[],
  { words, mapping, terminal, signal }: ImportParts,
): Promise<void> {
  const terms = new Set<string>();
  let failed = 0;
  for (const path of files) {
    const progress = progressLine(terminal, `${path}: rows`);
    try {
      const done = await importTable(store, path, {
        ...{ as: words.as, mapping, day: words.date, signal },
        refuseAtMost: words.refuseAtMost / 100,
        at: new Date().toISOString(),
        progress: (read) => progress.step(read),
      });
      progress.end();
      terminal.out(`${path}\n${told(done)}`);
      if (done.format.terms) terms.add(done.format.terms);
    } catch (error) {
      progress.end();
      if (!(error instanceof UserError) || files.length === 1 || signal.aborted) throw error;
      failed++;
      terminal.err(`${path}: ${error.message}\n  ${error.hint}\n  (${error.code})\n`);
    }
  }
  for (const term of terms) terminal.out(`Terms: ${term}\n`);
  if (failed > 0)
    throw new UserError('cli/import-incomplete', `${failed} of ${files.length} files were not imported.`, {
      hint: 'See above; the others are stored. Run it again with the files repaired: what is stored is passed over.',
      exitCode: 3,
    });
}

const count = (value: number): string => value.toLocaleString('en');

/** The closing account of one file. */
function told({ account, format, already }: Imported): string {
  const { read, stored, refused, records, reasons, load_id } = account;
  const lines = [
    already
      ? `already imported as load ${load_id}; nothing was done`
      : `${format.title}, load ${load_id}: ${count(read)} rows read = ${count(stored)} stored + ${count(refused)} refused`,
  ];
  if (!already && records !== stored) lines.push(`${count(records)} records of these rows`);
  for (const [reason, n] of already ? [] : Object.entries(reasons))
    lines.push(`refused: ${count(n)} ${reason}`);
  return lines.map((line) => `  ${line}\n`).join('');
}

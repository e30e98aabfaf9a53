import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../model/errors.js';
import { shapes, type TableShape } from '../../model/tableShapes.js';
import type { TableBatch } from '../../model/tables.js';
import type { LoadAccount, Loaded, LoadSource } from '../engine.js';
import { BulkLoad } from './bulk/bulkLoad.js';
import { dropWords } from './bulk/words.js';
import { accountsOf } from './manifest.js';
import { findRepeats, markMirrors, openRepeats, REPEATS, stagedKeys } from './repeats.js';
import { openStaging, type Staging } from './staging.js';

/** What a load has done so far. */
interface Progress {
  read: number;
  records: number;
  /** Refusals of the reader by reason, with the first line of each. */
  refused: number;
  readonly reasons: Map<string, number>;
}

interface LoadParts {
  readonly connection: DuckDBConnection;
  readonly source: LoadSource;
  readonly shape: TableShape;
  readonly staging: Staging;
  readonly load: number;
  readonly progress: Progress;
}

/**
 * Loads one file in one transaction: its rows become visible together with the manifest line and the refusals, or not at
 * all. `spill` is a folder for what is on its way.
 */
export async function loadFile(
  connection: DuckDBConnection,
  source: LoadSource,
  spill: string,
): Promise<Loaded> {
  const [before] = await accountsOf(connection, 'where sha256 = $sha256 and format = $format', {
    sha256: source.sha256,
    format: source.format,
  });
  if (before) return { account: before, already: true };
  const { signal, file } = source;
  const stop = () => connection.interrupt();
  signal?.addEventListener('abort', stop);
  await connection.run('begin');
  try {
    const load = await loadWithin(connection, source, spill);
    await connection.run('commit');
    await connection.run('checkpoint');
    const [account] = await accountsOf(connection, 'where load_id = $load', { load });
    return { account: account as LoadAccount, already: false };
  } catch (error) {
    await connection.run('rollback').catch(() => undefined);
    throw signal?.aborted ? interrupted(file, error) : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await dropTemporary(connection);
  }
}

const interrupted = (file: string, cause: unknown) =>
  new UserError('store/interrupted', `The load of ${file} was interrupted. Nothing of it was stored.`, {
    hint: 'Run it again: what is stored already is passed over.',
    exitCode: 130,
    cause,
  });

async function loadWithin(connection: DuckDBConnection, source: LoadSource, spill: string): Promise<number> {
  const shape = shapes[source.table];
  const staging = await openStaging(connection, shape);
  const progress: Progress = { read: 0, records: 0, refused: 0, reasons: new Map() };
  try {
    await openRepeats(connection);
    const load = await numberFrom(connection, 'select coalesce(max(load_id), 0) + 1 from loads');
    const parts = { connection, source, shape, staging, load, progress };
    await fill(parts, spill);
    await source.confirm?.();
    source.signal?.throwIfAborted();
    staging.flush();
    await writeStaged(parts);
    await writeManifest(parts);
    return load;
  } finally {
    staging.end();
  }
}

const numberFrom = async (connection: DuckDBConnection, sql: string): Promise<number> =>
  Number((await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0]);

/** Refusals are judged while reading, so that a wrong file of some gigabytes ends soon. */
const JUDGE_FROM = 50_000;

async function fill(parts: LoadParts, spill: string): Promise<void> {
  const { source, progress } = parts;
  const bulk = bulkOf(parts, spill);
  let seen = 0;
  try {
    for await (const batch of source.batches) {
      source.signal?.throwIfAborted();
      if (!batch.raw || !bulk) {
        await bulk?.settled();
        take(parts, batch);
      } else if (bulk.add(batch.raw)) await bulk.publish();
      seen += batch.read + (batch.raw?.count ?? 0);
      source.progress?.(seen);
      if (progress.read > JUDGE_FROM) judge(progress, source);
    }
    await bulk?.publish();
    await bulk?.settled();
  } finally {
    await bulk?.drop();
  }
  if (progress.read === 0)
    throw new UserError('tables/empty', `${source.file} holds no row.`, {
      hint: 'Give a file with rows.',
      exitCode: 3,
    });
  judge(progress, source);
}

/** Keeps what the reader gives row by row. */
function take({ staging, progress }: LoadParts, { read, records, refused }: TableBatch): void {
  staging.add(records);
  staging.refuse(refused);
  for (const { reason, line } of refused)
    if (!progress.reasons.has(reason)) progress.reasons.set(reason, line);
  progress.read += read;
  progress.refused += refused.length;
}

function bulkOf(parts: LoadParts, spill: string): BulkLoad | undefined {
  const { connection, source, shape, staging, load, progress } = parts;
  return (
    source.bulk &&
    new BulkLoad({
      ...{ connection, bulk: source.bulk, shape, spill, load },
      odd: (batch) => take(parts, batch),
      others: () => {
        staging.flush();
        return stagedKeys(shape);
      },
      written: async ({ read, records }) => {
        progress.read += read;
        progress.records += records;
        if (!staging.isEmpty()) await insertStaged(parts);
        await staging.clear();
      },
    })
  );
}

function judge({ read, refused, reasons }: Progress, source: LoadSource): void {
  if (refused <= read * source.refuseAtMost) return;
  const told = [...reasons].map(([reason, line]) => `${reason} (first in line ${line})`).join(', ');
  throw new UserError(
    'store/too-many-refused',
    `${source.file}: ${refused.toLocaleString('en')} of ${read.toLocaleString('en')} rows cannot be read as ${source.format}: ${told}. Nothing was stored.`,
    {
      hint: 'Check that the file is whole and of this format (--as), or allow more with --refuse-at-most.',
      exitCode: 3,
    },
  );
}

/** Writes the rows gathered one by one. */
async function writeStaged(parts: LoadParts): Promise<void> {
  const { connection, shape, staging } = parts;
  if (staging.isEmpty()) return;
  await findRepeats(connection, shape, { keys: stagedKeys(shape) });
  if (shape.name === 'events') await markMirrors(connection);
  await insertStaged(parts);
}

/** The same when it is known which of them are stored already. */
async function insertStaged({ connection, shape, staging, load, progress }: LoadParts): Promise<void> {
  const { rowsChanged } = await connection.run(
    `insert into ${shape.name} (load_id, line, part, ${shape.columns.map(([name]) => name).join(', ')})
      select ${load}, s.line, s.part, ${staging.select.columns.join(', ')} from ${staging.select.from}
      where (s.line, s.part) not in (select (line, part) from ${REPEATS})
      order by ${[...shape.order, 'line', 'part'].join(', ')}`,
  );
  progress.records += rowsChanged;
}

async function writeManifest({ connection, source, load, progress }: LoadParts): Promise<void> {
  const refused = await numberFrom(connection, 'select count(*) from staged_refusals');
  await connection.run(
    `insert into refusals select ${load}, line, reason, found from staged_refusals order by line`,
  );
  await connection.run(
    `insert into loads values ($load, $file, $sha256, $bytes, $format, $target, $loaded_at, $read, $stored, $refused, $records)`,
    {
      ...{ load, file: source.file, sha256: source.sha256, bytes: source.bytes, format: source.format },
      ...{ target: source.table, loaded_at: source.loaded_at, read: progress.read, refused },
      ...{ records: progress.records, stored: progress.read - refused },
    },
  );
}

/** Temporary tables live as long as the connection unless the load was undone. */
async function dropTemporary(connection: DuckDBConnection): Promise<void> {
  for (const table of ['staged', 'staged_words', 'staged_refusals', REPEATS])
    await connection.run(`drop table if exists temp.${table}`);
  await dropWords(connection);
}

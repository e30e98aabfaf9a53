import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../../model/errors.js';
import type { Refusal } from '../../model/tables.js';
import type { EventStore, LoadAccount, Loaded, LoadSource, Parameters, Row } from '../engine.js';
import { engineFault } from './faults.js';
import { loadFile } from './load.js';
import { accountsOf } from './manifest.js';
import { readParquet, writeParquet } from './parquet.js';
import { LAYOUT, schemaSql } from './schema.js';
import { bound, plainRow } from './values.js';

export interface OpenStoreOptions {
  /** `write` makes the file when it is not there; `read` changes nothing. */
  readonly mode: 'read' | 'write';
  /** Memory for the engine's buffers, MB; the process takes more. */
  readonly memory?: number;
  readonly threads?: number;
}

/** Files this process has open: the engine's own lock does not keep a process from opening one twice, and losing rows. */
const open = new Set<string>();

/**
 * Opens an event store in one file, with the engine inside this process. No extension is loaded or fetched. Throws a
 * UserError when another process has it open (exit code 4), when this one has, or when the file is no store.
 */
export async function openDuckStore(path: string, options: OpenStoreOptions): Promise<EventStore> {
  // Another thread of this process would not be seen by the engine's lock, and rows would be lost.
  if (!isMainThread)
    throw new Error('event stores are opened on the main thread; let workers send their rows there');
  const file = placeOf(path, options);
  if (open.has(file)) throw busy(path, 'this program');
  open.add(file);
  try {
    const instance = await DuckDBInstance.create(file, configOf(file, options)).catch((error: Error) => {
      throw refusedOpening(error, path);
    });
    try {
      // What a killed load spilled; the lock is ours now, and nothing has been spilled yet.
      if (options.mode === 'write') rmSync(spillOf(file), { recursive: true, force: true });
      const connection = await instance.connect();
      await prepare(connection, path, options);
      return new DuckStore({ instance, connection, file });
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  } catch (error) {
    open.delete(file);
    throw error;
  }
}

/** One name for one file, whichever way it is reached. */
function placeOf(path: string, { mode }: OpenStoreOptions): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const folder = dirname(whole);
  if (mode === 'write') mkdirSync(folder, { recursive: true });
  return existsSync(folder) ? join(realpathSync(folder), basename(whole)) : whole;
}

/** Layout of the file's blocks: this one packs text in a third of the time and space. */
const STORAGE = 'v1.5.0';

const spillOf = (file: string): string => `${file}.spill`;

const configOf = (file: string, { mode, memory, threads }: OpenStoreOptions): Record<string, string> => ({
  access_mode: mode === 'read' ? 'READ_ONLY' : 'READ_WRITE',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: `${memory ?? 1536}MB`,
  storage_compatibility_version: STORAGE,
  temp_directory: spillOf(file),
  ...(threads === undefined ? {} : { threads: String(threads) }),
});

async function prepare(
  connection: DuckDBConnection,
  path: string,
  { mode }: OpenStoreOptions,
): Promise<void> {
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
  const tables = (await rows('select table_name from duckdb_tables() order by 1')).flat();
  if (tables.length === 0 && mode === 'write') for (const sql of schemaSql) await connection.run(sql);
  else if (!tables.includes('about') || !tables.includes('loads')) throw notAStore(path);
  const layout = Number((await rows('select layout from about'))[0]?.[0]);
  if (layout !== LAYOUT)
    throw new UserError(
      'store/other-version',
      `${path} has layout ${layout}; this version reads ${LAYOUT}.`,
      {
        hint: 'Import the files anew into a new store.',
        exitCode: 4,
      },
    );
}

function refusedOpening(error: Error, path: string): Error {
  const { message } = error;
  if (/lock/i.test(message)) return busy(path, /PID (\d+)/.exec(message)?.[0] ?? 'another process', error);
  if (/does not exist/i.test(message))
    return new UserError('store/missing', `There is no event store at ${path}.`, {
      hint: 'Make one with "detente import FILE... --into".',
      exitCode: 3,
      cause: error,
    });
  if (/not a valid DuckDB|serialization|version number|corrupt/i.test(message)) return notAStore(path, error);
  return new UserError('store/not-opened', `The event store ${path} could not be opened: ${message}`, {
    hint: 'Check the path, its rights and the space on the disk.',
    exitCode: 5,
    cause: error,
  });
}

const busy = (path: string, holder: string, cause?: unknown) =>
  new UserError('store/busy', `The event store ${path} is open in ${holder}.`, {
    hint: 'Wait until it is done, or end it.',
    exitCode: 4,
    cause,
  });

const notAStore = (path: string, cause?: unknown) =>
  new UserError('store/not-a-store', `${path} is no event store.`, {
    hint: 'Name a store made by "detente import", or a path where none is yet.',
    exitCode: 4,
    cause,
  });

class DuckStore implements EventStore {
  readonly mapsRows = true;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #file: string;
  #last: Promise<unknown> = Promise.resolve();
  constructor(parts: { instance: DuckDBInstance; connection: DuckDBConnection; file: string }) {
    this.#instance = parts.instance;
    this.#connection = parts.connection;
    this.#file = parts.file;
  }
  /** Loads come one after the other; each has a connection of its own, so that queries see committed loads only. */
  load(source: LoadSource): Promise<Loaded> {
    const run = async () => {
      const connection = await this.#instance.connect();
      try {
        return await loadFile(connection, source, spillOf(this.#file));
      } catch (error) {
        throw engineFault(error, `load ${source.file}`);
      } finally {
        connection.closeSync();
      }
    };
    const done = this.#last.then(run, run);
    this.#last = done;
    return done;
  }
  loads(): Promise<readonly LoadAccount[]> {
    return accountsOf(this.#connection);
  }
  async refusals(load: number, limit = 1000): Promise<readonly Refusal[]> {
    const sql =
      'select line, reason, found from refusals where load_id = $load order by line, reason limit $limit';
    return (await this.rows(sql, { load, limit })) as unknown as readonly Refusal[];
  }
  async rows(sql: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return (await this.#connection.runAndReadAll(sql, bound(parameters))).getRowObjectsJS().map(plainRow);
  }
  async *stream(sql: string, parameters: Parameters = {}): AsyncGenerator<readonly Row[]> {
    const result = await this.#connection.stream(sql, bound(parameters));
    for await (const rows of result.yieldRowObjectJs()) yield rows.map(plainRow);
  }
  writeParquet(path: string, sql: string, parameters: Parameters = {}): Promise<number> {
    return writeParquet(this.#connection, path, { sql, parameters });
  }
  async *readParquet(path: string): AsyncGenerator<readonly (readonly string[])[]> {
    // A load runs on another connection at the same time.
    const connection = await this.#instance.connect();
    try {
      yield* readParquet(connection, path);
    } finally {
      connection.closeSync();
    }
  }
  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(spillOf(this.#file), { recursive: true, force: true });
    open.delete(this.#file);
  }
}

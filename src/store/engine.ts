import type { RowPlan } from '../model/rowPlan.js';
import type { Refusal, TableBatch, TableName } from '../model/tables.js';

/** A day as a parameter: engines bind it as a date. */
export interface Day {
  readonly day: string;
}

export type Parameter = string | number | Day;
export type Parameters = Readonly<Record<string, Parameter>>;

/** Values as they leave the store: days are `YYYY-MM-DD`; whole numbers beyond 2^53 are text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** A file to be loaded. */
export interface LoadSource {
  /** As the user named it. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** How it is read; the same bytes read in another way are another load. */
  readonly format: string;
  readonly table: TableName;
  /** Now, ISO 8601. */
  readonly loaded_at: string;
  /** Rows in the order of the file; raw lines among them only with `bulk`. */
  readonly batches: AsyncIterable<TableBatch>;
  readonly bulk?: BulkRows | undefined;
  /** Largest share of rows that may be refused, 0..1, repeats not counted; above it nothing is stored. */
  readonly refuseAtMost: number;
  /** Called when all rows are in and before they become visible; what it throws undoes the load. */
  readonly confirm?: () => Promise<void>;
  /** Rows read so far. */
  readonly progress?: (read: number) => void;
  /** Ends the load at once: the store is as before, and `load` throws a UserError. */
  readonly signal?: AbortSignal | undefined;
}

/** How raw lines are mapped, and the exact reader for a line that is not plain. */
export interface BulkRows {
  readonly plan: RowPlan;
  readonly read: (line: number, text: string) => TableBatch;
}

/** One line of the manifest. `read` = `stored` + `refused`. */
export interface LoadAccount {
  readonly load_id: number;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly table: TableName;
  readonly loaded_at: string;
  /** Rows of the file, without header and blank lines. */
  readonly read: number;
  readonly stored: number;
  readonly refused: number;
  /** Records made of the rows stored: more than rows where one row names several parties. */
  readonly records: number;
  /** Rows refused by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** What `load` did; `already` when the same bytes had been loaded before and nothing was done. */
export interface Loaded {
  readonly account: LoadAccount;
  readonly already: boolean;
}

/**
 * Where rows of event tables lie. SQL given to `rows` keeps to the subset that DuckDB and ClickHouse answer alike
 * (docs/store.md); parameters are written `$name` and bound, never pasted.
 */
export interface EventStore {
  /** Whether `load` takes raw lines with a plan: then millions of rows need not pass through JavaScript one by one. */
  readonly mapsRows: boolean;
  /** All rows of a file or none: until it returns, nothing of the load can be seen, and a process that dies leaves none. */
  load(source: LoadSource): Promise<Loaded>;
  /** The manifest, in order of loading. */
  loads(): Promise<readonly LoadAccount[]>;
  /** What a load did not store, by line. */
  refusals(load: number, limit?: number): Promise<readonly Refusal[]>;
  rows(sql: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** The same piece by piece, for answers too large to hold. */
  stream(sql: string, parameters?: Parameters): AsyncIterable<readonly Row[]>;
  /** Writes the rows of a query as a Parquet file and gives their number. */
  writeParquet(path: string, sql: string, parameters?: Parameters): Promise<number>;
  /** Rows of a Parquet file as text (no value is empty): the names of the columns first. Throws a UserError when it is damaged. */
  readParquet(path: string): AsyncIterable<readonly (readonly string[])[]>;
  close(): Promise<void>;
}

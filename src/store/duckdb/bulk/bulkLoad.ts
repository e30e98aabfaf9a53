import type { DuckDBConnection } from '@duckdb/node-api';
import type { RawLines } from '../../../model/rowPlan.js';
import type { TableShape } from '../../../model/tableShapes.js';
import type { TableBatch } from '../../../model/tables.js';
import type { BulkRows } from '../../engine.js';
import { findRepeats, REPEATS } from '../repeats.js';
import { insertPlain } from './mapping.js';
import { dropSlice, firstOf, rowsOf, type Slice, SliceWriter, textOf } from './slice.js';
import { makeWords } from './words.js';

/** Bytes after which the lines gathered are mapped: up to a million rows, written in order. */
const SLICE = 256 << 20;

export interface BulkOptions {
  readonly connection: DuckDBConnection;
  readonly bulk: BulkRows;
  readonly shape: TableShape;
  /** Folder for lines on their way. */
  readonly spill: string;
  readonly load: number;
  /** Takes rows that were not plain, as the exact reader gives them. */
  readonly odd: (batch: TableBatch) => void;
  /** Line, part and key of the rows of the exact reader, once they can be queried. */
  readonly others: () => string;
  /** Called when the plain rows of a slice are written: then those of the exact reader follow. */
  readonly written: (rows: { readonly read: number; readonly records: number }) => Promise<void>;
}

/** Rows that the engine maps: gathered as lines, mapped and written slice by slice inside the load's transaction. */
export class BulkLoad {
  readonly #options: BulkOptions;
  #writer: SliceWriter | undefined;
  #made = 0;
  #ready = false;
  #writing: Promise<void> = Promise.resolve();
  constructor(options: BulkOptions) {
    this.#options = options;
  }
  /** Takes lines; true when a slice is full and `publish` is due. */
  add(raw: RawLines): boolean {
    const { spill, load, bulk } = this.#options;
    const path = { folder: spill, name: `rows-${load}-${this.#made}` };
    if (!this.#writer) this.#made++;
    this.#writer ??= new SliceWriter(path, bulk.plan.separator);
    this.#writer.add(raw);
    return this.#writer.bytes >= SLICE;
  }
  /** Begins to map and write what was gathered; the next lines may come meanwhile. */
  async publish(): Promise<void> {
    await this.settled();
    const slice = this.#writer?.end();
    this.#writer = undefined;
    if (!slice) return;
    this.#writing = this.#write(slice).finally(() => dropSlice(slice));
    // Who waits for it next learns of a failure.
    this.#writing.catch(() => undefined);
  }
  /** Comes back when nothing is being written: only then may others use the connection. */
  settled(): Promise<void> {
    return this.#writing;
  }
  /** Lets go of lines that will not be written. */
  async drop(): Promise<void> {
    await this.#writing.catch(() => undefined);
    if (this.#writer) dropSlice(this.#writer.end());
    this.#writer = undefined;
  }
  async #write(slice: Slice): Promise<void> {
    const { connection, bulk, shape, load, others, written } = this.#options;
    if (!this.#ready) await makeWords(connection, bulk.plan);
    this.#ready = true;
    const { rowsChanged: plain } = await connection.run(insertPlain(slice, bulk.plan, { shape, load }));
    if (plain < rowsOf(slice)) await this.#readOdd(slice);
    // Rows of this load are written in the order of their lines, slice by slice: these are its last.
    const own = `load_id = ${load} and line >= ${firstOf(slice)}`;
    const keys = `select line, part, dataset, event_id from ${shape.name} where ${own} union all ${others()}`;
    const repeats = await findRepeats(connection, shape, { keys, stored: `not (${own})` });
    const taken =
      repeats > 0
        ? await connection.run(
            `delete from ${shape.name} where ${own} and line in (select line from ${REPEATS} where part = 1)`,
          )
        : { rowsChanged: 0 };
    await written({ read: plain, records: plain - taken.rowsChanged });
  }
  /** Hands lines that were not plain to the exact reader. */
  async #readOdd(slice: Slice): Promise<void> {
    const { connection, bulk, odd, shape, load } = this.#options;
    const ranges = slice.ranges.map(({ first, count }) => `(${first}, ${count})`).join(', ');
    const found = await connection.runAndReadAll(
      `select n::integer from (select unnest(range(f, f + c)) as n from (values ${ranges}) r(f, c)) lines
       where n not in (select line from ${shape.name} where load_id = ${load} and line >= ${firstOf(slice)}) order by n`,
    );
    const lines = found.getRowsJS().map(([line]) => line as number);
    for await (const { line, text } of textOf(slice, lines)) odd(bulk.read(line, text));
  }
}

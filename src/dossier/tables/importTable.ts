import type { TableFormat } from '../../readers/tables/format.js';
import type { Mapping } from '../../readers/tables/mapping.js';
import { readRows } from '../../readers/tables/readRows.js';
import { readTable } from '../../readers/tables/readTable.js';
import type { EventStore, LoadAccount } from '../../store/engine.js';
import { type TableFile, tableFile } from './tableFile.js';

export interface ImportOptions {
  /** Format by name; found out when absent. */
  readonly as?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** Day for tables that carry none. */
  readonly day?: string | undefined;
  readonly refuseAtMost: number;
  readonly at: string;
  readonly progress?: (read: number) => void;
  /** Ends the import at once. */
  readonly signal?: AbortSignal | undefined;
}

export interface Imported {
  readonly account: LoadAccount;
  readonly format: TableFormat;
  /** These bytes had been imported before: nothing was done. */
  readonly already: boolean;
}

/** Digits of the file's hash that complete ids where a table has none. */
const TAG = 16;

/** From this size on (bytes as the file lies there) the engine maps plain rows itself; below, that would take longer. */
const LARGE = 1 << 20;

/**
 * Imports one file into a store, whole or not at all. Throws a UserError when the file is damaged, changes meanwhile, is of
 * no known format, or too many of its rows are refused; the store is then as it was.
 */
export async function importTable(
  store: EventStore,
  path: string,
  options: ImportOptions,
): Promise<Imported> {
  const file = await tableFile(path);
  const { as, mapping, day } = options;
  const setup = { as, mapping, day, tag: file.sha256.slice(0, TAG) };
  const { format, table, batches, bulk, close } =
    file.kind === 'parquet'
      ? { ...(await readRows(store.readParquet(path), setup)), bulk: undefined, close: undefined }
      : await textOf(file, { ...setup, raw: store.mapsRows && file.bytes >= LARGE });
  try {
    const loaded = await store.load({
      file: path,
      sha256: file.sha256,
      bytes: file.bytes,
      format: mapping ? `mapped:${mapping.dataset}` : format.name,
      table,
      loaded_at: options.at,
      batches,
      bulk,
      refuseAtMost: options.refuseAtMost,
      signal: options.signal,
      confirm: () => file.unchanged(),
      ...(options.progress ? { progress: options.progress } : {}),
    });
    return { ...loaded, format };
  } finally {
    await close?.();
  }
}

async function textOf(file: TableFile, setup: Parameters<typeof readTable>[1]) {
  const { plan, rows, ...read } = await readTable(file.open(), setup);
  return { ...read, bulk: plan && { plan, read: rows } };
}

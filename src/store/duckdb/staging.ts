import {
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBVector,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import type { ColumnKind, TableShape } from '../../model/tableShapes.js';
import type { PlacedRecord, Refusal } from '../../model/tables.js';

/** Stands for "no value" while rows are gathered: a mark for each would cost more than the values. */
const NOTHING = -2_147_483_648;
/** Rows in one chunk: DuckDB's vector size. */
const CHUNK = 2048;

const TYPES: Readonly<Record<ColumnKind, readonly [string, DuckDBType]>> = {
  word: ['integer', INTEGER],
  text: ['varchar', VARCHAR],
  count: ['integer', INTEGER],
  'count?': ['integer', INTEGER],
  real: ['double', DOUBLE],
  day: ['integer', INTEGER],
  'day?': ['integer', INTEGER],
};

/** Rows on their way into the store, in tables that die with the connection. Words are numbers until the end. */
export interface Staging {
  add(records: readonly PlacedRecord[]): void;
  refuse(refused: readonly Refusal[]): void;
  /** Writes what is held, so that queries see it. */
  flush(): void;
  /** Whether no row has been added since it was cleared. */
  isEmpty(): boolean;
  /** Drops the rows, which are written; refusals and words stay. */
  clear(): Promise<void>;
  /** The same, and closes the appenders. */
  end(): void;
  /** The columns as they go into the table, from the staging tables `s` and its word lists. */
  readonly select: { readonly columns: readonly string[]; readonly from: string };
}

/** Takes cells of rows in the order of their columns. */
interface Sink {
  cell(value: string | number): void;
  flush(): void;
  end(): void;
}

export async function openStaging(connection: DuckDBConnection, shape: TableShape): Promise<Staging> {
  await connection.run(
    `create temp table staged (line integer, part integer, ${shape.columns
      .map(([name, kind]) => `${name} ${TYPES[kind][0]}`)
      .join(', ')})`,
  );
  await connection.run('create temp table staged_words (id integer, word varchar)');
  await connection.run('create temp table staged_refusals (line integer, reason varchar, found varchar)');
  const appender = (table: string) => connection.createAppender(table, 'main', 'temp');
  const words = wordList(sink(await appender('staged_words'), [INTEGER, VARCHAR]));
  const rows = sink(await appender('staged'), [
    INTEGER,
    INTEGER,
    ...shape.columns.map(([, kind]) => TYPES[kind][1]),
  ]);
  const refusals = sink(await appender('staged_refusals'), [INTEGER, VARCHAR, VARCHAR]);
  let empty = true;
  return {
    add: (records) => {
      if (records.length > 0) empty = false;
      for (const placed of records) writeRow(placed, shape, { rows, words });
    },
    refuse: (refused) => {
      for (const { line, reason, found } of refused)
        for (const value of [line, reason, found]) refusals.cell(value);
    },
    flush: () => {
      for (const part of [rows, refusals, words]) part.flush();
    },
    isEmpty: () => empty,
    clear: async () => {
      if (!empty) await connection.run('delete from staged');
      empty = true;
    },
    end: () => {
      for (const part of [rows, refusals, words]) part.end();
    },
    select: selectOf(shape),
  };
}

function writeRow(
  { line, part, record }: PlacedRecord,
  { columns }: TableShape,
  { rows, words }: { rows: Sink; words: WordList },
): void {
  const values = record as unknown as Readonly<Record<string, string | number | undefined>>;
  rows.cell(line);
  rows.cell(part);
  for (const [name, kind] of columns) {
    const value = values[name];
    rows.cell(kind === 'word' ? words.id(value as string) : (value ?? NOTHING));
  }
}

interface WordList {
  id(word: string): number;
  flush(): void;
  end(): void;
}

function wordList(into: Sink): WordList {
  const ids = new Map<string, number>();
  return {
    id: (word) => {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        into.cell(id);
        into.cell(word);
      }
      return id;
    },
    flush: () => into.flush(),
    end: () => into.end(),
  };
}

/** Writes cells straight into the engine's vectors; full chunks go to the appender. */
function sink(appender: DuckDBAppender, types: readonly DuckDBType[]): Sink {
  let chunk: DuckDBDataChunk | undefined;
  let vectors: DuckDBVector[] = [];
  let [row, column] = [0, 0];
  const open = () => {
    chunk = DuckDBDataChunk.create(types, CHUNK);
    vectors = types.map((_, at) => (chunk as DuckDBDataChunk).getColumnVector(at));
  };
  const flush = () => {
    if (!chunk || row === 0) return;
    for (const vector of vectors) vector.flush();
    chunk.rowCount = row;
    appender.appendDataChunk(chunk);
    chunk = undefined;
    row = 0;
  };
  return {
    cell: (value) => {
      if (!chunk) open();
      (vectors[column] as DuckDBVector).setItem(row, value);
      if (++column < types.length) return;
      column = 0;
      if (++row === CHUNK) flush();
    },
    flush: () => {
      flush();
      appender.flushSync();
    },
    end: () => {
      flush();
      appender.closeSync();
    },
  };
}

function selectOf({ columns }: TableShape): Staging['select'] {
  const joins: string[] = [];
  const selected = columns.map(([name, kind]) => {
    if (kind === 'word') {
      joins.push(`join staged_words w_${name} on w_${name}.id = s.${name}`);
      return `w_${name}.word as ${name}`;
    }
    if (kind === 'day') return `date '1970-01-01' + s.${name} as ${name}`;
    if (kind === 'day?') return `date '1970-01-01' + nullif(s.${name}, ${NOTHING}) as ${name}`;
    return kind === 'count?' ? `nullif(s.${name}, ${NOTHING}) as ${name}` : `s.${name}`;
  });
  return { columns: selected, from: `staged s ${joins.join(' ')}` };
}

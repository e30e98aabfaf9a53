import type { TableName, TableRecords } from './tables.js';

/**
 * How a column is stored. `word`: text that repeats (states, codes, names); `text`: text that does not; `count`: whole
 * number; `real`: double; `day`: day number in records, DATE in the store. A trailing `?` allows no value.
 */
export type ColumnKind = 'word' | 'text' | 'count' | 'count?' | 'real' | 'day' | 'day?';

export interface TableShape<Name extends TableName = TableName> {
  readonly name: Name;
  readonly columns: readonly (readonly [name: keyof TableRecords[Name] & string, kind: ColumnKind])[];
  /** What makes a row the same row: it is stored once. */
  readonly key: readonly (keyof TableRecords[Name] & string)[];
  /** Order in which a load is written, so that one pair's rows lie together. */
  readonly order: readonly string[];
}

const events: TableShape<'events'> = {
  name: 'events',
  columns: [
    ['dataset', 'word'],
    ['event_id', 'text'],
    ['actor', 'word'],
    ['recipient', 'word'],
    ['actor_code', 'word'],
    ['recipient_code', 'word'],
    ['actor_name', 'word'],
    ['recipient_name', 'word'],
    ['scope', 'word'],
    ['swapped', 'count'],
    ['day', 'day'],
    ['reported', 'day?'],
    ['scheme', 'word'],
    ['code', 'word'],
    ['type', 'word'],
    ['mode', 'word'],
    ['contexts', 'word'],
    ['quad', 'count'],
    ['quad_given', 'count?'],
    ['intensity1000', 'count?'],
    ['scale', 'word'],
    ['mentions', 'count?'],
    ['sources', 'count?'],
    ['articles', 'count?'],
    ['story', 'text'],
    ['url', 'text'],
    ['publisher', 'word'],
    ['place', 'word'],
  ],
  key: ['dataset', 'event_id'],
  order: ['actor', 'recipient', 'day', 'event_id'],
};

const nets: TableShape<'nets'> = {
  name: 'nets',
  columns: [
    ['dataset', 'word'],
    ['a', 'word'],
    ['b', 'word'],
    ['day', 'day'],
    ['net', 'real'],
  ],
  key: ['dataset', 'a', 'b', 'day'],
  order: ['a', 'b', 'day'],
};

const votes: TableShape<'votes'> = {
  name: 'votes',
  columns: [
    ['dataset', 'word'],
    ['a', 'word'],
    ['b', 'word'],
    ['year', 'count'],
    ['n', 'count'],
    ['agree', 'real'],
    ['same', 'real'],
  ],
  key: ['dataset', 'a', 'b', 'year'],
  order: ['a', 'b', 'year'],
};

const deliveries: TableShape<'deliveries'> = {
  name: 'deliveries',
  columns: [
    ['dataset', 'word'],
    ['deal', 'text'],
    ['supplier', 'word'],
    ['recipient', 'word'],
    ['supplier_name', 'word'],
    ['recipient_name', 'word'],
    ['designation', 'word'],
    ['category', 'word'],
    ['ordered', 'count?'],
    ['delivered', 'count'],
    ['number', 'count?'],
    ['estimated', 'count'],
    ['tiv1000', 'count?'],
  ],
  key: ['dataset', 'deal', 'delivered'],
  order: ['supplier', 'recipient', 'delivered', 'deal'],
};

/** The tables of a store. Each row also carries `load_id`, `line` and `part`: the way back to file and line. */
export const shapes: Readonly<Record<TableName, TableShape>> = {
  events: events as TableShape,
  nets: nets as TableShape,
  votes: votes as TableShape,
  deliveries: deliveries as TableShape,
};

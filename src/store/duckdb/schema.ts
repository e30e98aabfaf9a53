import type { ColumnKind, TableShape } from '../../model/tableShapes.js';
import { shapes } from '../../model/tableShapes.js';

/** Layout of the file; another one is refused at opening. */
export const LAYOUT = 1;

const TYPES: Readonly<Record<ColumnKind, string>> = {
  word: 'varchar not null',
  text: 'varchar not null',
  count: 'integer not null',
  'count?': 'integer',
  real: 'double not null',
  day: 'date not null',
  'day?': 'date',
};

const tableSql = ({ name, columns }: TableShape): string =>
  `create table ${name} (load_id integer not null, line integer not null, part integer not null, ${columns
    .map(([column, kind]) => `${column} ${TYPES[kind]}`)
    .join(', ')})`;

/** All that a new store consists of, in one transaction. */
export const schemaSql: readonly string[] = [
  'begin',
  `create table about as select ${LAYOUT} as layout`,
  `create table loads (load_id integer not null, file varchar not null, sha256 varchar not null, bytes bigint not null,
    format varchar not null, target varchar not null, loaded_at varchar not null, read integer not null, stored integer not null,
    refused integer not null, records integer not null)`,
  'create table refusals (load_id integer not null, line integer not null, reason varchar not null, found varchar not null)',
  ...Object.values(shapes).map(tableSql),
  'commit',
];

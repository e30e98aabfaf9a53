import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableShape } from '../shapes.js';

/** Marks staged rows that the store, or an earlier line of the file, already has: they are refused as repeated. */
export async function findRepeats(connection: DuckDBConnection, shape: TableShape): Promise<number> {
  const keys = shape.key.map((name) => [name, kindOf(shape, name)] as const);
  const own = keys.map(([name]) => name).join(', ');
  await connection.run('create temp table staged_repeats (id bigint)');
  await connection.run(`insert into staged_repeats select id from (
      select s.rowid as id, row_number() over (partition by ${own} order by s.line, s.part) as n from staged s
      join (select ${own} from staged group by ${own} having count(*) > 1) using (${own})) where n > 1`);
  const joins = keys.flatMap(([name, kind]) =>
    kind === 'word' ? [`join staged_words w_${name} on w_${name}.id = s.${name}`] : [],
  );
  const same = keys.map(([name, kind]) => {
    if (kind === 'word') return `e.${name} = w_${name}.word`;
    return kind === 'day' ? `e.${name} = date '1970-01-01' + s.${name}` : `e.${name} = s.${name}`;
  });
  await connection.run(`insert into staged_repeats select s.rowid from staged s ${joins.join(' ')}
      join (select ${own} from ${shape.name}) e on ${same.join(' and ')}
      where s.rowid not in (select id from staged_repeats)`);
  await connection.run(`insert into staged_refusals select line, 'tables/repeated', ''
      from staged where part = 1 and rowid in (select id from staged_repeats)`);
  const { rows } = {
    rows: (await connection.runAndReadAll('select count(*) from staged_repeats')).getRowsJS(),
  };
  return Number(rows[0]?.[0]);
}

const kindOf = (shape: TableShape, name: string): string =>
  shape.columns.find(([column]) => column === name)?.[1] ?? 'count';

/**
 * A visit told from both sides in one sentence (CAMEO 042 by the guest, 043 by the host) is one act: where both tellings are
 * there, the second leaves the dyad. Sides of 043 have been exchanged by the reader, so both read alike.
 */
export async function markMirrors(connection: DuckDBConnection): Promise<void> {
  const id = (word: string) => `(select id from staged_words where word = '${word}')`;
  const alike = ['day', 'story', 'actor', 'recipient', 'actor_name', 'recipient_name'];
  await connection.run(`insert into staged_words select max(id) + 1, 'mirror' from staged_words
      where not exists (select 1 from staged_words where word = 'mirror')`);
  await connection.run(`update staged set scope = ${id('mirror')} where rowid in (
      select host.rowid from staged host join staged guest on guest.code = ${id('042')}
        and ${alike.map((name) => `guest.${name} = host.${name}`).join(' and ')}
      where host.swapped = 1 and host.story <> '' and host.scope = ${id('dyad')})`);
}

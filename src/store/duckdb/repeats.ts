import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableShape } from '../../model/tableShapes.js';

/** Lines and parts of the rows at hand that are stored already; made by `openRepeats`, filled by `findRepeats`. */
export const REPEATS = 'staged_repeats';

export const openRepeats = (connection: DuckDBConnection) =>
  connection.run(`create temp table ${REPEATS} (line integer, part integer)`);

/** The rows at hand by line, part and key; `stored` is the condition by which rows of the table are not among them. */
interface RowsAtHand {
  readonly keys: string;
  readonly stored?: string;
}

/**
 * Marks rows that the store, an earlier run of the load or an earlier line of this one already has: they are refused as
 * repeated. The result is the number of rows marked.
 */
export async function findRepeats(
  connection: DuckDBConnection,
  shape: TableShape,
  { keys, stored = 'true' }: RowsAtHand,
): Promise<number> {
  const own = shape.key.join(', ');
  await connection.run(`delete from ${REPEATS}`);
  const { isSure, range, bounds } = await looked(connection, shape, keys);
  if (!isSure)
    await connection.run(`insert into ${REPEATS} select line, part from (
      select line, part, row_number() over (partition by ${own} order by line, part) as n from (${keys}) k
      where hash(${own}) in (select h from (select hash(${own}) as h from (${keys}) g) group by h having count(*) > 1)) where n > 1`);
  await connection.run(
    `insert into ${REPEATS} select k.line, k.part from (${keys}) k
      join (select ${own} from ${shape.name} where ${stored} and ${range}) e using (${own})
      where (k.line, k.part) not in (select (line, part) from ${REPEATS})`,
    bounds,
  );
  const rows = (await connection.runAndReadAll(`select count(*) from ${REPEATS}`)).getRowsJS();
  const found = Number(rows[0]?.[0]);
  if (found > 0)
    await connection.run(
      `insert into staged_refusals select line, 'tables/repeated', '' from ${REPEATS} where part = 1`,
    );
  return found;
}

/**
 * Whether the rows at hand surely differ from each other (their hashes do), and between which ids they lie: producers count
 * upwards, so what was stored before mostly lies outside and need not be read.
 */
async function looked(
  connection: DuckDBConnection,
  shape: TableShape,
  keys: string,
): Promise<{ isSure: boolean; range: string; bounds: Record<string, string> }> {
  const id = shape.key.find((name) => kindOf(shape, name) === 'text');
  const ends = id === undefined ? 'null, null' : `min(${id}), max(${id})`;
  const found = await connection.runAndReadAll(
    `select count(*) = count(distinct hash(${shape.key.join(', ')})), ${ends} from (${keys}) k`,
  );
  const [isSure, least, most] = (found.getRowsJS()[0] ?? []) as readonly unknown[];
  const rest =
    typeof least === 'string' && typeof most === 'string'
      ? { range: `${id} between $least and $most`, bounds: { least, most } }
      : { range: id === undefined ? 'true' : 'false', bounds: {} };
  return { isSure: isSure === true, ...rest };
}

const kindOf = (shape: TableShape, name: string): string =>
  shape.columns.find(([column]) => column === name)?.[1] ?? 'count';

/** Line, part and key of the rows gathered one by one. */
export function stagedKeys(shape: TableShape): string {
  const joins: string[] = [];
  const columns = shape.key.map((name) => {
    const kind = kindOf(shape, name);
    if (kind === 'word') joins.push(`join staged_words w_${name} on w_${name}.id = s.${name}`);
    if (kind === 'word') return `w_${name}.word as ${name}`;
    return kind === 'day' ? `date '1970-01-01' + s.${name} as ${name}` : `s.${name}`;
  });
  return `select s.line, s.part, ${columns.join(', ')} from staged s ${joins.join(' ')}`;
}

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

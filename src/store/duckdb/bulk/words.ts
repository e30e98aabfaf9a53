import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowPlan } from '../../../model/rowPlan.js';

/** Text of ours as SQL; users' words are never pasted. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Days a plain row may carry: others are rare, and the exact reader judges them. */
const DAYS = ['1970-01-01', '2036-01-01'] as const;
/** Largest intensity in tenths of a point that a plain row may carry. */
const TENTHS = 100;

/** Temporary tables by which plain rows are mapped. */
export const WORD_TABLES = ['bulk_parties', 'bulk_codes', 'bulk_intensities', 'bulk_days'] as const;

/** Fills them. States get numbers in the order of their codes, so that rows may be ordered by number. */
export async function makeWords(connection: DuckDBConnection, plan: RowPlan): Promise<void> {
  const states = [...new Set(plan.parties.map(({ state }) => state))].sort();
  const rows = (lines: readonly (readonly (string | number | boolean | null)[])[]): string =>
    lines
      .map((cells) => `(${cells.map((c) => (typeof c === 'string' ? quoted(c) : String(c))).join(', ')})`)
      .join(', ');
  await connection.run(
    'create temp table bulk_parties (given varchar, id smallint, state varchar, region boolean)',
  );
  await connection.run(
    `insert into bulk_parties values ${rows(plan.parties.map(({ given, state, region }) => [given, states.indexOf(state), state, region]))}`,
  );
  await connection.run(
    'create temp table bulk_codes (given varchar, id smallint, code varchar, type varchar, mode varchar, contexts varchar, quad integer, swapped boolean)',
  );
  await connection.run(
    `insert into bulk_codes values ${rows(
      plan.codes.map((c, id) => [c.given, id, c.code, c.type, c.mode, c.contexts, c.quad, c.swapped]),
    )}`,
  );
  await connection.run('create temp table bulk_intensities (given varchar, value integer)');
  await connection.run(`insert into bulk_intensities values ${rows(intensities())}`);
  await connection.run(`create temp table bulk_days as select strftime(d, '%Y%m%d') as given, d::date as day
    from range(timestamp '${DAYS[0]}', timestamp '${DAYS[1]}', interval 1 day) t(d)`);
}

/** Intensities with at most one decimal, as tables write them, in thousandths; an empty cell has none. */
function intensities(): (readonly [string, number | null])[] {
  const found: (readonly [string, number | null])[] = [['', null]];
  for (let tenths = -TENTHS; tenths <= TENTHS; tenths++) {
    found.push([String(tenths / 10), tenths * 100]);
    if (tenths % 10 === 0 && tenths !== 0) found.push([(tenths / 10).toFixed(1), tenths * 100]);
  }
  return found;
}

export async function dropWords(connection: DuckDBConnection): Promise<void> {
  for (const table of WORD_TABLES) await connection.run(`drop table if exists temp.${table}`);
}

import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../model/errors.js';
import type { Parameters } from '../engine.js';
import { fileLiteral } from './fileLiteral.js';
import { bound } from './values.js';

/** Writes the rows of a query in the order it gives them. */
export async function writeParquet(
  connection: DuckDBConnection,
  path: string,
  { sql, parameters }: { sql: string; parameters: Parameters },
): Promise<number> {
  const copy = `copy (${sql}) to ${fileLiteral(path)} (format parquet, compression zstd)`;
  return (await connection.run(copy, bound(parameters))).rowsChanged;
}

/** Every cell as text, the names of the columns first. */
export async function* readParquet(
  connection: DuckDBConnection,
  path: string,
): AsyncGenerator<readonly (readonly string[])[]> {
  try {
    const from = `from read_parquet(${fileLiteral(path, { pattern: true })})`;
    const result = await connection.stream(`select coalesce(columns(*)::varchar, '') ${from}`);
    yield [result.columnNames()];
    for await (const rows of result.yieldRowsJs()) yield rows as string[][];
  } catch (error) {
    throw new UserError('tables/damaged-parquet', `${path} cannot be read: ${(error as Error).message}`, {
      hint: 'Fetch or write the file again.',
      exitCode: 3,
      cause: error,
    });
  }
}

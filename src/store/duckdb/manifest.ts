import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableName } from '../../model/tables.js';
import type { LoadAccount, Parameters } from '../engine.js';
import { bound, plainRow } from './values.js';

/** Manifest lines that a condition selects, with their refusals by reason, in order of loading. */
export async function accountsOf(
  connection: DuckDBConnection,
  condition = '',
  parameters: Parameters = {},
): Promise<readonly LoadAccount[]> {
  const values = bound(parameters);
  const rows = async (sql: string, given = {}) =>
    (await connection.runAndReadAll(sql, given)).getRowObjectsJS().map(plainRow);
  const loads = await rows(`select * from loads ${condition} order by load_id`, values);
  if (loads.length === 0) return [];
  const reasons = await rows(
    `select load_id, reason, count(*) as n from refusals
     where load_id in (select load_id from loads ${condition}) group by load_id, reason order by load_id, reason`,
    values,
  );
  return loads.map(({ target, ...load }) => ({
    ...(load as unknown as Omit<LoadAccount, 'table' | 'reasons'>),
    table: target as TableName,
    reasons: Object.fromEntries(
      reasons.filter(({ load_id }) => load_id === load.load_id).map(({ reason, n }) => [reason, n as number]),
    ),
  }));
}

import { DuckDBDateValue, type DuckDBValue } from '@duckdb/node-api';
import { numberOfIso } from '../../util/calendar.js';
import type { Parameters, Row, Value } from '../engine.js';

/** Parameters as DuckDB binds them. */
export function bound(parameters: Parameters): Record<string, DuckDBValue> {
  const values: Record<string, DuckDBValue> = {};
  for (const [name, value] of Object.entries(parameters))
    values[name] = typeof value === 'object' ? new DuckDBDateValue(numberOfIso(value.day)) : value;
  return values;
}

/** A row as it leaves the store. */
export function plainRow(row: Readonly<Record<string, unknown>>): Row {
  const plain: Record<string, Value> = {};
  for (const [name, value] of Object.entries(row)) plain[name] = plainValue(value);
  return plain;
}

function plainValue(value: unknown): Value {
  if (typeof value === 'bigint')
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
      ? Number(value)
      : String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === undefined) return null;
  return value as Value;
}

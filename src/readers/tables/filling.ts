import type { PlacedRecord, Refusal } from '../../model/tables.js';
import { Refused } from './fields.js';
import type { RowOutcome } from './format.js';

/** A batch while rows are put into it. */
export interface Filling {
  read: number;
  readonly records: PlacedRecord[];
  readonly refused: Refusal[];
}

export const emptyBatch = (): Filling => ({ read: 0, records: [], refused: [] });

/** Counts a row and keeps what it gave. */
export function take(batch: Filling, line: number, outcome: RowOutcome): void {
  batch.read++;
  if (outcome instanceof Refused)
    batch.refused.push({ line, reason: outcome.reason, found: shortened(outcome.found) });
  else if (Array.isArray(outcome))
    for (const [index, record] of outcome.entries()) batch.records.push({ line, part: index + 1, record });
  else batch.records.push({ line, part: 1, record: outcome as PlacedRecord['record'] });
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

import type { PlacedRecord, TableBatch, TableEvent } from '../../src/model/tables.js';
import type { LoadSource } from '../../src/store/engine.js';
import { numberOfIso } from '../../src/util/calendar.js';

/** An event with what a test does not care about filled in. */
export function event(cells: Partial<Omit<TableEvent, 'day'>> & { day?: string } = {}): TableEvent {
  const { day = '2020-03-04', ...rest } = cells;
  return {
    dataset: 'test',
    event_id: '1',
    actor: 'KEN',
    recipient: 'TZA',
    actor_code: 'KENGOV',
    recipient_code: 'TZA',
    actor_name: 'One',
    recipient_name: 'Other',
    scope: 'dyad',
    swapped: 0,
    reported: undefined,
    scheme: 'cameo',
    code: '040',
    type: 'CONSULT',
    mode: '',
    contexts: '',
    quad: 1,
    quad_given: undefined,
    intensity1000: 1000,
    scale: 'goldstein/gdelt',
    mentions: undefined,
    sources: undefined,
    articles: undefined,
    story: '',
    url: '',
    publisher: '',
    place: '',
    ...rest,
    day: numberOfIso(day),
  };
}

/** Records one a line from line 1, all in one piece. */
export const batchOf = (records: readonly PlacedRecord['record'][]): TableBatch => ({
  read: records.length,
  records: records.map((record, index) => ({ line: index + 1, part: 1, record })),
  refused: [],
});

export async function* pieces(...batches: readonly TableBatch[]): AsyncGenerator<TableBatch> {
  yield* batches;
}

let made = 0;

/** A file to load; each has bytes of its own unless told. */
export function source(batches: readonly TableBatch[], more: Partial<LoadSource> = {}): LoadSource {
  made++;
  return {
    file: `file${made}.csv`,
    sha256: String(made).padStart(64, '0'),
    bytes: 10,
    format: 'test',
    table: 'events',
    loaded_at: '2026-11-30T00:00:00Z',
    batches: pieces(...batches),
    refuseAtMost: 0.5,
    ...more,
  };
}

import { z } from 'zod';
import type { Session } from '../../dossier/session.js';
import { onceAVersion } from '../memo.js';
import { count, route } from '../route.js';
import type { ReportRow } from '../shapes/records.js';
import { type ReportsRecord, reportsShape } from '../shapes/reports.js';
import { tablesOf } from '../tables.js';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports by date, undated ones last. */
const rowsOf = onceAVersion((session: Session): readonly ReportRow[] => {
  const { eventsOf, claimsOf, lineage } = tablesOf(session);
  const waiting = session.waiting();
  return session
    .material()
    .reports.map(
      ({ id, title, publisher, date, origin }): ReportRow => ({
        id,
        title: title?.trim() || origin,
        publisher: publisher ?? '',
        date: date ?? '',
        events: eventsOf.get(id)?.length ?? 0,
        claims: claimsOf.get(id)?.length ?? 0,
        waiting: waiting.has(id),
        repeats: (lineage.get(id)?.origin ?? id) !== id,
      }),
    )
    .sort((a, b) => compare(a.date || '9999', b.date || '9999') || compare(a.id, b.id));
});

export const reportsRoute = route({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports by date; a page of them',
  query: z.object({
    text: z.string().max(200).optional().describe('Words of the title, the publisher or the text'),
    offset: count(10_000_000, 0),
    limit: count(500, 100),
  }),
  answers: reportsShape,
  handle: ({ query: { text, offset, limit } }, { session }): ReportsRecord => {
    const rows = text ? found(session, text.toLowerCase()) : rowsOf(session);
    return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) };
  },
});

function found(session: Session, text: string): ReportRow[] {
  const { reports } = tablesOf(session);
  return rowsOf(session).filter(
    ({ id, title, publisher }) =>
      `${title}\n${publisher}`.toLowerCase().includes(text) ||
      reports.get(id)?.text.toLowerCase().includes(text),
  );
}

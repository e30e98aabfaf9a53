import { z } from 'zod';
import { reportLabel } from '../../briefs/wording/speakers.js';
import { sentencesOf } from '../../dossier/byHand/placedWords.js';
import type { Session } from '../../dossier/session.js';
import { claimRecord, eventsOfReport } from '../eventRecord.js';
import { notFound } from '../failure.js';
import { route } from '../route.js';
import { type ReportRecord, reportShape } from '../shapes/reports.js';
import { tablesOf } from '../tables.js';

export const reportId = z.string().regex(/^r[0-9a-f]{12}$/, 'a report id is r and 12 hexadecimal digits');

function lineageWords(session: Session, id: string): { lineage: string; goesBackTo?: string } {
  const { reports, lineage } = tablesOf(session);
  const { origin = id, repeats, cites = [] } = lineage.get(id) ?? {};
  const other = reports.get(repeats?.report ?? origin);
  const named = [...new Set(cites.map(({ exact }) => exact))].slice(0, 5);
  const from = named.length > 0 ? `; cites ${named.join(', ')}` : '';
  if (origin === id || !other) return { lineage: `own reporting as far as the text shows${from}` };
  const how = repeats ? `repeats ${Math.round(repeats.share * 100)} % of` : 'goes back to';
  return { lineage: `${how} ${reportLabel(other)}${from}`, goesBackTo: other.id };
}

export const reportRoute = route({
  method: 'get',
  path: '/api/reports/:id',
  summary: 'One report with its text and everything coded in it',
  params: z.object({ id: reportId }),
  answers: reportShape,
  handle: ({ params: { id } }, { session }): ReportRecord => {
    const { reports, claimsOf } = tablesOf(session);
    const report = reports.get(id);
    if (!report) throw notFound(`report ${id}`);
    const { title, publisher = '', date = '', url, origin, mediaType, sha256, text } = report;
    return {
      ...{ id, title: title?.trim() || origin, publisher, date, origin, mediaType, sha256, text },
      ...(url === undefined ? {} : { url }),
      ...lineageWords(session, id),
      waiting: session.waiting().has(id),
      sentences: sentencesOf(text),
      events: eventsOfReport(session, id),
      claims: (claimsOf.get(id) ?? []).map((claim) => claimRecord(session, claim)),
      notices: session
        .material()
        .notices.filter((notice) => notice.report === id)
        .map((one) => ({ ...one })),
    };
  },
});

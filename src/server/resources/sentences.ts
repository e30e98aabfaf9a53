import { z } from 'zod';
import { sentencesOf } from '../../dossier/byHand/placedWords.js';
import type { Session } from '../../dossier/session.js';
import type { Report } from '../../model/report.js';
import { onceAVersion } from '../memo.js';
import { count, route } from '../route.js';
import { type SentenceRow, type SentencesRecord, sentencesShape } from '../shapes/own.js';
import { tablesOf } from '../tables.js';
import { reportId } from './report.js';

type Placed = Pick<SentenceRow, 'report' | 'start' | 'end' | 'exact'>;

export function sentenceRow(
  reports: ReadonlyMap<string, Report>,
  { report, start, end, exact }: Placed,
): SentenceRow {
  const { title, origin = '', publisher = '', date = '' } = reports.get(report) ?? {};
  return { report, start, end, exact, title: title?.trim() || origin, publisher, date };
}

const lowered = new WeakMap<Report, string>();

/** Whether all words stand in a report, before its sentences are cut. */
function mayHold(report: Report, words: readonly string[]): boolean {
  const text = lowered.get(report) ?? report.text.toLowerCase();
  lowered.set(report, text);
  return words.every((word) => text.includes(word));
}

const byDate = onceAVersion((session: Session): readonly Report[] => {
  const dated = session.material().reports.map((report) => [report.date ?? '9999', report] as const);
  return dated.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, report]) => report);
});

export const sentencesRoute = route({
  method: 'get',
  path: '/api/sentences',
  summary:
    'Sentences of the reports that hold all of these words, to cite them; those of a report without words',
  query: z.object({
    text: z.string().max(200).default(''),
    report: reportId.optional(),
    limit: count(50, 8),
  }),
  answers: sentencesShape,
  handle: ({ query: { text, report: only, limit } }, { session }): SentencesRecord => {
    const { reports } = tablesOf(session);
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found: SentenceRow[] = [];
    if (words.length === 0 && only === undefined) return { sentences: [], more: false };
    for (const report of byDate(session)) {
      if ((only !== undefined && report.id !== only) || !mayHold(report, words)) continue;
      for (const [start, end] of sentencesOf(report.text)) {
        const exact = report.text.slice(start, end);
        const lower = exact.toLowerCase();
        if (!words.every((word) => lower.includes(word))) continue;
        if (found.length === limit) return { sentences: found, more: true };
        found.push(sentenceRow(reports, { report: report.id, start, end, exact }));
      }
    }
    return { sentences: found, more: false };
  },
});

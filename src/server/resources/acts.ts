import { z } from 'zod';
import { actWords } from '../../briefs/wording/acts.js';
import { dateWords } from '../../briefs/wording/dates.js';
import { isDoubtful } from '../../briefs/wording/speakers.js';
import { CORRECTED } from '../../dossier/corrected.js';
import type { Session } from '../../dossier/session.js';
import { type ActEntry, densityOf, filterActs } from '../acts.js';
import { toCsv } from '../csv.js';
import { count, day, route } from '../route.js';
import { type ActsRecord, actsShape } from '../shapes/acts.js';
import type { ActRow } from '../shapes/records.js';
import { partiesOf, tablesOf } from '../tables.js';

const filterShape = z.object({
  party: z.string().max(20).optional().describe('Code of a party on either side'),
  actor: z.string().max(20).optional(),
  recipient: z.string().max(20).optional(),
  type: z.string().max(20).optional(),
  quad: z.coerce.number().int().min(1).max(4).optional(),
  modality: z.string().max(20).optional(),
  publisher: z.string().max(500).optional(),
  text: z.string().max(200).optional(),
  from: day.optional(),
  to: day.optional(),
});

/** Tellings of one act that are sent along; the count stands beside them. */
const mostTellings = 50;

function rowOf(session: Session, { group, first, tellings, quad }: ActEntry): ActRow {
  const { reports, lineage } = tablesOf(session);
  return {
    ...{ id: group.id, event: first.id, report: first.report, date: { ...first.date } },
    when: dateWords(first.date),
    actors: partiesOf(first.actors),
    recipients: partiesOf(first.recipients),
    ...{ reciprocal: first.reciprocal, type: first.type, quad, modality: first.modality },
    ...(first.mode === undefined ? {} : { mode: first.mode }),
    doubtful: isDoubtful(first),
    says: actWords(first),
    ...{ reports: group.reports, origins: group.origins },
    corrected: tellings.some(({ reasons }) => reasons.some(({ rule }) => rule === CORRECTED)),
    byHand: [...new Set(tellings.flatMap(({ codedBy }) => codedBy ?? []))],
    tellings: tellings.slice(0, mostTellings).map(({ id, report, sentence }) => ({
      ...{ event: id, report, quote: sentence.exact },
      title: reports.get(report)?.title ?? '',
      publisher: reports.get(report)?.publisher ?? '',
      date: reports.get(report)?.date ?? '',
      origin: lineage.get(report)?.origin ?? report,
    })),
  };
}

export const actsRoute = route({
  method: 'get',
  path: '/api/acts',
  summary: 'Acts by day, tellings folded; a page of them, and how they lie in time',
  query: filterShape.extend({
    offset: count(10_000_000, 0),
    limit: count(500, 100),
    density: z.stringbool().default(false),
  }),
  answers: actsShape,
  handle: ({ query }, { session }): ActsRecord => {
    const { offset, limit, density, from, to, ...rest } = query;
    const acts = filterActs(session, { ...rest, from, to });
    return {
      ...{ total: acts.length, offset },
      rows: acts.slice(offset, offset + limit).map((act) => rowOf(session, act)),
      ...(density ? { density: drawn(densityOf(from || to ? filterActs(session, rest) : acts)) } : {}),
    };
  },
});

const drawn = ({ bin, bars, undated }: ReturnType<typeof densityOf>) => ({
  ...{ bin, undated },
  bars: bars.map(({ start, counts }) => ({ start, counts: [...counts] })),
});

export const actsCsvRoute = route({
  method: 'get',
  path: '/api/acts.csv',
  summary: 'The same acts as a table',
  query: filterShape,
  answers: 'text/csv',
  handle: ({ query }, { session }, c) => {
    const head = [
      'from',
      'to',
      'actors',
      'recipients',
      'type',
      'mode',
      'modality',
      'reports',
      'origins',
      'event',
      'report',
      'start',
      'end',
      'sentence',
      'codedBy',
    ];
    const rows = filterActs(session, query).map(({ group, first }) => [
      first.date.from ?? '',
      first.date.to ?? '',
      first.actors.map(({ code }) => code).join(' '),
      (first.reciprocal ? first.actors : first.recipients).map(({ code }) => code).join(' '),
      first.type,
      first.mode ?? '',
      first.modality,
      group.reports,
      group.origins,
      first.id,
      first.report,
      first.sentence.start,
      first.sentence.end,
      first.sentence.exact,
      first.codedBy ?? '',
    ]);
    return c.body(toCsv([head, ...rows]), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="acts.csv"',
    });
  },
});

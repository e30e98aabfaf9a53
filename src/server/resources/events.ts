import { z } from 'zod';
import { partyCodePattern } from '../../dossier/eventChange.js';
import type { Session } from '../../dossier/session.js';
import { type CodedEvent, type EventType, modalities } from '../../model/event.js';
import type { DateInterval } from '../../model/time.js';
import { eventTypes } from '../../ontology/plover.js';
import { eventRecord } from '../eventRecord.js';
import { notFound } from '../failure.js';
import { day, route } from '../route.js';
import { eventShape } from '../shapes/records.js';
import { tablesOf } from '../tables.js';
import { reportId } from './report.js';

const eventId = z.object({ id: z.string().regex(/^e[0-9a-z-]{1,40}$/) });

export const eventRoute = route({
  method: 'get',
  path: '/api/events/:id',
  summary: 'One event with its reason trail',
  params: eventId,
  answers: eventShape,
  handle: ({ params: { id } }, { session }) => eventRecord(session, eventAt(session, id)),
});

const codes = z
  .array(z.string().regex(partyCodePattern, 'a code is 2 to 12 capital letters and digits'))
  .max(20);

const type = z.enum(eventTypes as readonly [EventType, ...EventType[]]);
const modality = z.enum(modalities);
const days = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, 'the first day lies after the last');
const note = z.string().trim().min(1).max(2000).optional();

/** Days as an event keeps them; without any it is not dated. */
function intervalOf(given: z.infer<typeof days> | undefined): DateInterval {
  if (!given) return { granularity: 'day', kind: 'unresolved' };
  return { ...given, granularity: 'day', kind: given.from === given.to ? 'exact' : 'range' };
}

function eventAt(session: Session, id: string): CodedEvent {
  const event = tablesOf(session).events.get(id) ?? session.coded().events.find((one) => one.id === id);
  if (!event) throw notFound(`event ${id}`);
  return event;
}

const changeShape = z
  .strictObject({
    type: type.optional(),
    mode: z.string().max(40).nullable().optional().describe('null: no mode'),
    modality: modality.optional(),
    actors: codes.optional(),
    recipients: codes.optional(),
    date: days.optional(),
    dismissed: z.boolean().optional().describe('The sentence tells no event'),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing is changed');

export const correctRoute = route({
  method: 'post',
  path: '/api/events/:id/corrections',
  summary: 'Say what an event should have been coded as; answered when the journal line is on the disk',
  params: eventId,
  body: z.strictObject({ change: changeShape, note }),
  answers: z.object({ seq: z.number().describe('Journal line, for undoing'), event: eventShape }),
  handle: async ({ params: { id }, body: { change, note } }, { session }) => {
    const { date, ...rest } = change;
    const given = Object.fromEntries(
      Object.entries({ ...rest, date: date && intervalOf(date) }).filter(([, v]) => v !== undefined),
    );
    const { seq } = await session.correct(id, given, note);
    return { seq, event: eventRecord(session, eventAt(session, id)) };
  },
});

export const addEventRoute = route({
  method: 'post',
  path: '/api/reports/:id/events',
  summary: 'Code an event that was missed, by hand; answered when the journal line is on the disk',
  params: z.object({ id: reportId }),
  body: z.strictObject({
    start: z
      .number()
      .int()
      .min(0)
      .describe('The words that tell it: UTF-16 offsets in the text of the report'),
    end: z.number().int().min(1),
    type,
    mode: z.string().max(40).optional(),
    modality,
    actors: codes,
    recipients: codes,
    reciprocal: z.boolean().default(false).describe('All actors act on each other'),
    date: days.optional().describe('Left out: not dated'),
    note,
  }),
  answers: z.object({ seq: z.number().describe('Journal line, for undoing'), event: eventShape }),
  handle: async ({ params, body }, { session }) => {
    const { start, end, note: why, date, mode, ...rest } = body;
    const coded = { ...rest, ...(mode ? { mode } : {}), date: intervalOf(date) };
    const added = await session.addEvent({
      ...{ report: params.id, start, end, coded },
      ...(why ? { note: why } : {}),
    });
    return { seq: added.seq, event: eventRecord(session, eventAt(session, added.id)) };
  },
});

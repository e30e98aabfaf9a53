import { z } from 'zod';
import { partyCodePattern } from '../../dossier/eventChange.js';
import type { EventType } from '../../model/event.js';
import { modalities } from '../../model/event.js';
import { eventTypes } from '../../ontology/plover.js';
import { eventRecord } from '../eventRecord.js';
import { notFound } from '../failure.js';
import { day, route } from '../route.js';
import { eventShape } from '../shapes/records.js';
import { tablesOf } from '../tables.js';

const eventId = z.object({ id: z.string().regex(/^e[0-9a-z-]{1,40}$/) });

export const eventRoute = route({
  method: 'get',
  path: '/api/events/:id',
  summary: 'One event with its reason trail',
  params: eventId,
  answers: eventShape,
  handle: ({ params: { id } }, { session }) => {
    const event = tablesOf(session).events.get(id) ?? session.coded().events.find((one) => one.id === id);
    if (!event) throw notFound(`event ${id}`);
    return eventRecord(session, event);
  },
});

const codes = z
  .array(z.string().regex(partyCodePattern, 'a code is 2 to 12 capital letters and digits'))
  .max(20);

const changeShape = z
  .strictObject({
    type: z.enum(eventTypes as readonly [EventType, ...EventType[]]).optional(),
    mode: z.string().max(40).nullable().optional().describe('null: no mode'),
    modality: z.enum(modalities as readonly [string, ...string[]]).optional(),
    actors: codes.optional(),
    recipients: codes.optional(),
    date: z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to, 'the first day lies after the last')
      .optional(),
    dismissed: z.boolean().optional().describe('The sentence tells no event'),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing is changed');

export const correctRoute = route({
  method: 'post',
  path: '/api/events/:id/corrections',
  summary: 'Say what an event should have been coded as; answered when the journal line is on the disk',
  params: eventId,
  body: z.strictObject({ change: changeShape, note: z.string().trim().min(1).max(2000).optional() }),
  answers: z.object({ seq: z.number().describe('Journal line, for undoing'), event: eventShape }),
  handle: async ({ params: { id }, body: { change, note } }, { session }) => {
    const { date, ...rest } = change;
    const interval = date && {
      ...date,
      granularity: 'day' as const,
      kind: date.from === date.to ? ('exact' as const) : ('range' as const),
    };
    const given = Object.fromEntries(
      Object.entries({ ...rest, date: interval }).filter(([, v]) => v !== undefined),
    );
    const { seq } = await session.correct(id, given, note);
    const event = tablesOf(session).events.get(id) ?? session.coded().events.find((one) => one.id === id);
    if (!event) throw notFound(`event ${id}`);
    return { seq, event: eventRecord(session, event) };
  },
});

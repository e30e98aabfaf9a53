import { z } from 'zod';
import {
  addEvidence,
  type EvidenceWords,
  editEvidence,
  removeEvidence,
} from '../../dossier/matrix/evidence.js';
import {
  addHypothesis,
  editHypothesis,
  removeHypothesis,
  setPriors,
  setQuestion,
} from '../../dossier/matrix/hypotheses.js';
import { type CellWords, rate } from '../../dossier/matrix/rate.js';
import type { Session } from '../../dossier/session.js';
import { route } from '../route.js';
import { gradeFields, ratings, readingShape, weightFields } from '../shapes/matrix.js';
import { rater } from './matrix.js';

const text = z.string().trim().min(1).max(1000);
const kind = z.enum(['event', 'claim', 'assumption', 'absence', 'comparator']);
const done = z.object({ id: z.string() });
const line = done.extend({ seq: z.number().describe('Journal line, for undoing') });
const seqOf = (session: Session): number => session.dossier.journal.head().seq;

/** What was given of a body: left out is left as it is, `null` takes a field away. */
const given = <T>(body: object): T =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;

const ofId = z.object({ id: z.string().min(1).max(60) });

const hypothesisRoute = route({
  method: 'post',
  path: '/api/matrix/hypotheses',
  summary: 'Put a hypothesis forward',
  body: z.strictObject({
    text,
    none: z.literal(true).optional(),
    prior: z.number().min(0).max(1).optional(),
  }),
  answers: done,
  handle: async ({ body }, { session }) => {
    const { hypothesis } = await addHypothesis(session.matrix(), given<{ text: string }>(body));
    return { id: hypothesis.id };
  },
});

const editHypothesisRoute = route({
  method: 'post',
  path: '/api/matrix/hypotheses/:id',
  summary:
    'Word a hypothesis anew; after evidence it counts as put forward after it, unless the meaning is the same',
  params: ofId,
  body: z.strictObject({ text, sameMeaning: z.boolean().default(false) }),
  answers: line,
  handle: async ({ params: { id }, body }, { session }) => {
    const { text: words, sameMeaning } = body;
    await editHypothesis(session.matrix(), id, { set: { text: words }, sameMeaning });
    return { id, seq: seqOf(session) };
  },
});

const priorsRoute = route({
  method: 'post',
  path: '/api/matrix/priors',
  summary: 'Set the priors of all hypotheses at once, or take all away',
  body: z.strictObject({
    priors: z.record(z.string().max(60), z.number().min(0).max(1)).nullable(),
    referenceClass: z
      .string()
      .trim()
      .max(500)
      .optional()
      .describe('What they were counted in; empty: nothing'),
  }),
  answers: z.object({ seq: z.number() }),
  handle: async ({ body: { priors, referenceClass } }, { session }) => {
    const counted = referenceClass === undefined ? {} : { referenceClass: referenceClass || null };
    await setPriors(session.matrix(), { priors, ...counted });
    return { seq: seqOf(session) };
  },
});

const evidenceRoute = route({
  method: 'post',
  path: '/api/matrix/evidence',
  summary: 'Add a row of evidence, an assumption, or something not yet known',
  body: z.strictObject({
    text,
    kind: kind.optional(),
    origin: z.string().trim().max(200).optional(),
    open: z.literal(true).optional(),
    question: z.string().max(20).optional().describe('With `open`: the registered question it waits for'),
    ...gradeFields,
  }),
  answers: done,
  handle: async ({ body }, { session }) => {
    const { evidence } = await addEvidence(session.matrix(), given<{ text: string }>(body));
    return { id: evidence.id };
  },
});

const erasable = <T extends z.ZodRawShape>(fields: T) =>
  Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, (one as z.ZodType).nullable()])) as {
    [K in keyof T]: z.ZodNullable<T[K] extends z.ZodType ? T[K] : never>;
  };

const editEvidenceRoute = route({
  method: 'post',
  path: '/api/matrix/evidence/:id',
  summary: 'Change a row: words, grade, weights, readings and what else it has; null takes a field away',
  params: ofId,
  body: z.strictObject({
    text: text.optional(),
    ...erasable({
      kind: kind.optional(),
      origin: z.string().trim().min(1).max(200).optional(),
      note: z.string().trim().min(1).max(2000).optional(),
      open: z.literal(true).optional(),
      readings: z.array(readingShape).min(1).max(20).optional(),
      ...gradeFields,
      ...weightFields,
    }),
  }),
  answers: line,
  handle: async ({ params: { id }, body }, { session }) => {
    await editEvidence(session.matrix(), id, { set: given<EvidenceWords>(body) });
    return { id, seq: seqOf(session) };
  },
});

const removeRoute = route({
  method: 'post',
  path: '/api/matrix/remove',
  summary: 'Take a hypothesis or a row out, with its marks; undoing the line brings both back',
  body: z.union([
    z.strictObject({ hypothesis: z.string().max(60) }),
    z.strictObject({ evidence: z.string().max(60) }),
  ]),
  answers: line,
  handle: async ({ body }, { session }) => {
    if ('hypothesis' in body) await removeHypothesis(session.matrix(), body.hypothesis);
    else await removeEvidence(session.matrix(), body.evidence);
    return { id: 'hypothesis' in body ? body.hypothesis : body.evidence, seq: seqOf(session) };
  },
});

const questionRoute = route({
  method: 'post',
  path: '/api/matrix/question',
  summary: 'Set the question that the matrix answers',
  body: z.strictObject({ question: z.string().trim().max(500) }),
  answers: z.object({ question: z.string() }),
  handle: async ({ body: { question } }, { session }) => {
    await setQuestion(session.matrix(), question);
    return { question };
  },
});

const cell = z.strictObject({
  evidence: z.string().max(60),
  hypothesis: z.string().max(60),
  reading: z.string().max(60).optional(),
  mark: z.enum(ratings).optional(),
  likelihood: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('P(row given hypothesis). Without it and a mark the cell is blank again'),
  note: z.string().trim().max(2000).optional(),
  blind: z.literal(true).optional().describe('Entered without seeing the marks of others'),
});

const rateRoute = route({
  method: 'post',
  path: '/api/matrix/cells',
  summary: 'Put marks into cells; answered when they are in the journal',
  body: z.strictObject({ rater: rater.optional(), cells: z.array(cell).min(1).max(200) }),
  answers: z.object({ seq: z.number().describe('Journal line of the last mark, for undoing') }),
  handle: async ({ body }, { session }) => {
    await rate(session.matrix(), body.cells.map(given<CellWords>), body.rater);
    return { seq: session.dossier.journal.head().seq };
  },
});

/** Requests that change the matrix, each a line of the journal. */
export const matrixWrites = [
  hypothesisRoute,
  editHypothesisRoute,
  priorsRoute,
  evidenceRoute,
  editEvidenceRoute,
  removeRoute,
  questionRoute,
  rateRoute,
];

import { z } from 'zod';
import { composeQuestion } from '../../dossier/forecasts/compose.js';
import { ask } from '../../dossier/forecasts/questions.js';
import { aboutStore } from '../../dossier/forecasts/tables.js';
import type { Session } from '../../dossier/session.js';
import { MODEL } from '../../forecasts/questions/ledger.js';
import { type QuestionStage, questionStages, stageOf } from '../../forecasts/questions/stage.js';
import type { Question } from '../../model/question.js';
import { notFound } from '../failure.js';
import { inTurnWithTables, ledgerFor, ledgerOn, todayOf } from '../ledger.js';
import { boardFor, questionRecord, questionRow } from '../questionRecord.js';
import { count, day, route } from '../route.js';
import {
  begunShape,
  type EventTablesRecord,
  eventTablesShape,
  type QuestionRecord,
  type QuestionsRecord,
  questionShape,
  questionsShape,
} from '../shapes/questions.js';
import { beginModel } from '../thinking.js';

/** Who forecasts, decides or asks, where it is not the one who opened the dossier. */
export const person = z.string().trim().min(1).max(100);
export const questionId = z.object({ id: z.string().regex(/^Q\d{1,9}$/, 'a question id is Q and a number') });

interface Asked {
  readonly stage?: QuestionStage | undefined;
  readonly text?: string | undefined;
  readonly of?: string | undefined;
  readonly bucket?: number | undefined;
}

const listRoute = route({
  method: 'get',
  path: '/api/questions',
  summary: 'Questions as one person may see them: what asks for something first; a page of them',
  query: z.object({
    by: person.optional().describe('Who looks'),
    stage: z.enum(questionStages).optional(),
    text: z.string().max(200).optional().describe('Words or codes of the question'),
    of: person.optional().describe('Whose calibration the bucket belongs to; who looks, when left out'),
    bucket: z.coerce
      .number()
      .int()
      .min(0)
      .max(9)
      .optional()
      .describe('Answered questions on which a forecast of this tenth stood: 3 is 30 to 40 %'),
    offset: count(10_000_000, 0),
    limit: count(500, 100),
  }),
  answers: questionsShape,
  handle: ({ query }, { session }): QuestionsRecord => {
    const { by = session.dossier.by, offset, limit } = query;
    const { questions, forecasts } = ledgerFor(session);
    const staged = questions.map((question) => ({ question, stage: stageFor(session, question) }));
    const rows = filtered(session, staged, { ...query, of: query.of ?? by }).sort(byUrgency);
    const people = new Set([by, ...forecasts.map((one) => one.by)]);
    people.delete(MODEL);
    const inStage = (stage: QuestionStage) => staged.filter((one) => one.stage === stage).length;
    return {
      ...{ by, today: todayOf(session), forecasters: [...people].sort() },
      counts: {
        ...{ all: staged.length, open: inStage('open'), due: inStage('due') },
        ...{ late: inStage('late'), resolved: inStage('resolved') },
      },
      ...{ total: rows.length, offset },
      rows: rows.slice(offset, offset + limit).map(({ question }) => questionRow(session, question, by)),
    };
  },
});

interface Staged {
  readonly question: Question;
  readonly stage: QuestionStage;
}

const stageFor = (session: Session, question: Question): QuestionStage =>
  stageOf(ledgerOn(session, question.id), question, todayOf(session));

function filtered(session: Session, all: readonly Staged[], { stage, text, of, bucket }: Asked): Staged[] {
  const board = bucket === undefined ? undefined : boardFor(session);
  const inBucket = new Set(board?.scored.find(({ by }) => by === of)?.buckets[bucket ?? 0] ?? []);
  const wanted = text?.toLowerCase();
  return all.filter(
    ({ question, stage: own }) =>
      (stage === undefined || own === stage) &&
      (bucket === undefined || inBucket.has(question.id)) &&
      (!wanted || wordsIn(question).includes(wanted)),
  );
}

const wordsIn = ({ id, text, acts }: Question): string =>
  [id, text, ...acts.actors, ...acts.recipients, ...acts.codes].join(' ').toLowerCase();

const urgency: Readonly<Record<QuestionStage, number>> = { due: 0, late: 1, open: 2, resolved: 3 };

/** Those that wait for an answer, then open ones by their last day, then answered ones, latest first. */
function byUrgency(a: Staged, b: Staged): number {
  const stage = urgency[a.stage] - urgency[b.stage];
  if (stage !== 0) return stage;
  const [x, y] = [a.question.to, b.question.to];
  if (x === y) return Number(a.question.id.slice(1)) - Number(b.question.id.slice(1));
  return (x < y ? -1 : 1) * (a.stage === 'resolved' ? -1 : 1);
}

const oneRoute = route({
  method: 'get',
  path: '/api/questions/:id',
  summary: 'One question with its terms, the prediction behind it, and the forecasts this person may see',
  params: questionId,
  query: z.object({ by: person.optional() }),
  answers: questionShape,
  handle: ({ params: { id }, query: { by } }, { session }): QuestionRecord => {
    const [question] = ledgerOn(session, id).questions;
    if (!question) throw notFound(`question ${id}`);
    return questionRecord(session, question, by ?? session.dossier.by);
  },
});

const tablesRoute = route({
  method: 'get',
  path: '/api/event-tables',
  summary: 'Imported tables of events, by which questions can be answered',
  answers: eventTablesShape,
  handle: (_, { session }): Promise<EventTablesRecord> =>
    inTurnWithTables(session, async (_desk, store) => {
      const about = store && (await aboutStore(store));
      return about ? { tables: { ...about, datasets: [...about.datasets] } } : {};
    }),
});

const parties = z.array(z.string().trim().min(1).max(100)).max(20).default([]);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at-least'), count: z.number().int().min(1).max(1_000_000) }),
  z.strictObject({
    kind: z.literal('more-than-average'),
    much: z.boolean().default(false).describe('More than ten times one more than usual'),
  }),
  z.strictObject({ kind: z.literal('conflict-share'), share: z.number().min(0).lt(1) }),
  z.strictObject({
    kind: z.literal('change-point'),
    channel: z.string().max(60),
    bin: z.enum(['week', 'month']).default('month'),
  }),
]);

const askRoute = route({
  method: 'post',
  path: '/api/questions',
  summary:
    'Register a question, with the probability of the model where it has one; refused when nobody could answer it',
  body: z.strictObject({
    text: z.string().trim().max(1000).optional().describe('Left out: worded by its codes'),
    actors: parties.describe('Codes or names'),
    recipients: parties,
    codes: z
      .array(z.string().trim().min(1).max(60))
      .max(40)
      .default([])
      .describe('PLOVER types, with or without a mode'),
    measure: measure.default({ kind: 'at-least', count: 1 }),
    from: day.optional(),
    to: day,
    judged: z.boolean().default(false).describe('No data decide: the decider does'),
    dataset: z.string().max(200).optional(),
    coverage: z.number().int().min(0).max(1_000_000).default(10),
    grace: z
      .number()
      .int()
      .min(0)
      .max(3650)
      .optional()
      .describe('Days; left out: a week, or what a change point takes'),
    decider: person.optional(),
    claim: z
      .string()
      .regex(/^c[0-9a-z-]{1,40}$/)
      .optional()
      .describe('The prediction it was drawn from'),
    by: person.optional(),
  }),
  answers: begunShape.extend({ id: z.string() }),
  handle: ({ body }, own) =>
    inTurnWithTables(own.session, async (desk, store) => {
      const { actors, recipients, codes: types, coverage, grace, by = desk.dossier.by, ...rest } = body;
      const words = {
        ...{ ...rest, acts: { actors, recipients, codes: types }, leastCoverage: coverage, graceDays: grace },
        decider: body.decider ?? by,
      };
      const question = await ask(desk, await composeQuestion(words, store, todayOf(own.session)), by);
      return { id: question.id, ...(await beginModel(own, desk, { store, question })) };
    }),
});

export const questionRoutes = [listRoute, oneRoute, askRoute, tablesRoute];

import { z } from 'zod';
import { questionAt } from '../../dossier/forecasts/desk.js';
import { predict, settle } from '../../dossier/forecasts/questions.js';
import { resolveAll } from '../../dossier/forecasts/resolve.js';
import { inTurn, inTurnWithTables } from '../ledger.js';
import { route } from '../route.js';
import { begunShape, type LookedRecord, lookedShape, outcomeStates } from '../shapes/questions.js';
import { beginModel } from '../thinking.js';
import { person, questionId } from './questions.js';

const forecastRoute = route({
  method: 'post',
  path: '/api/questions/:id/forecasts',
  summary: 'Make a forecast, or revise it by another one; answered when it is in the journal',
  params: questionId,
  body: z.strictObject({
    p: z.number().min(0).max(1).describe('Probability of yes'),
    note: z.string().trim().max(2000).optional().describe('Why'),
    by: person.optional(),
  }),
  answers: z.object({ id: z.string() }),
  handle: ({ params: { id }, body: { p, note, by } }, { session }) =>
    inTurn(session, async (desk) => {
      const words = { question: id, p, by: by ?? desk.dossier.by, ...(note ? { note } : {}) };
      return { id: (await predict(desk, words)).id };
    }),
});

const modelRoute = route({
  method: 'post',
  path: '/api/questions/:id/model',
  summary: 'Ask the model anew, from the tables as they are now; what it says comes as a line of the journal',
  params: questionId,
  body: z.strictObject({}),
  answers: begunShape,
  handle: ({ params: { id } }, own) =>
    inTurnWithTables(own.session, (desk, store) =>
      beginModel(own, desk, { store, question: questionAt(desk, id) }),
    ),
});

const resolveRoute = route({
  method: 'post',
  path: '/api/questions/resolve',
  summary: 'Answer what the imported tables can answer: one question, or all that wait',
  body: z.strictObject({ question: questionId.shape.id.optional() }),
  answers: lookedShape,
  handle: ({ body: { question } }, { session }): Promise<LookedRecord> =>
    inTurnWithTables(session, async (desk, store) => {
      const looked = await resolveAll(desk, store, question);
      return {
        looked: looked.map(({ question: { id }, state, because, written }) => ({
          ...{ question: id, state, because, written },
        })),
      };
    }),
});

const outcomeRoute = route({
  method: 'post',
  path: '/api/questions/:id/outcomes',
  summary:
    'Say what came of a question; one that contradicts the last replaces it only when asked to, and both stay',
  params: questionId,
  body: z.strictObject({
    state: z.enum(outcomeStates),
    because: z.string().trim().max(2000),
    replace: z.boolean().default(false),
    by: person.optional(),
  }),
  answers: z.object({ question: z.string(), state: z.enum(outcomeStates) }),
  handle: ({ params: { id }, body: { state, because, replace, by } }, { session }) =>
    inTurn(session, async (desk) => {
      const words = { question: id, state, because, by: by ?? desk.dossier.by, events: [] };
      const outcome = await settle(desk, words, { replace });
      return { question: outcome.question, state: outcome.state };
    }),
});

export const forecastRoutes = [resolveRoute, forecastRoute, modelRoute, outcomeRoute];

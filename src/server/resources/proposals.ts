import { z } from 'zod';
import { acceptHypothesis, acceptProposal } from '../../dossier/matrix/accept.js';
import { matrixAt } from '../../dossier/matrix/desk.js';
import { rejectProposal } from '../../dossier/matrix/evidence.js';
import { proposalsOf } from '../../dossier/matrix/propose.js';
import type { Session } from '../../dossier/session.js';
import { onceAVersion } from '../memo.js';
import { route } from '../route.js';
import { type ProposalsRecord, proposalsShape } from '../shapes/matrix.js';
import { anchorsFor } from './matrix.js';

const proposed = onceAVersion((session: Session) =>
  proposalsOf(session.material(), matrixAt(session.matrix())),
);

const listRoute = route({
  method: 'get',
  path: '/api/proposals',
  summary: 'Rows and hypotheses that the reports offer; nothing of it counts until somebody accepts it',
  answers: proposalsShape,
  handle: (_, { session }): ProposalsRecord => {
    const { evidence, hypotheses } = proposed(session);
    return {
      evidence: evidence.map(({ id, row, argument, suggested }) => ({
        ...{ id, text: row.text, argument: [...argument], anchors: anchorsFor(row.anchors) },
        ...(row.kind ? { kind: row.kind } : {}),
        suggested: suggested.map((one) => ({ ...one })),
      })),
      hypotheses: hypotheses.map(({ id, hypothesis, because }) => ({
        ...{ id, because, text: hypothesis.text, anchors: anchorsFor(hypothesis.anchors) },
      })),
    };
  },
});

const id = z.object({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) });
const done = z.object({ id: z.string() });

const acceptRowRoute = route({
  method: 'post',
  path: '/api/proposals/:id/accept',
  summary: 'Take a proposed row into the matrix, by the name of the one who accepts it',
  params: id,
  body: z.strictObject({
    marks: z.boolean().default(false).describe('Make the suggested marks one’s own as well'),
  }),
  answers: done,
  handle: async ({ params, body: { marks } }, { session }) => {
    const asked = { id: params.id, proposals: proposed(session) };
    const { evidence } = await acceptProposal(session.matrix(), asked, { marks });
    return { id: evidence.id };
  },
});

const acceptHypothesisRoute = route({
  method: 'post',
  path: '/api/proposals/:id/take-up',
  summary: 'Take up a reason that somebody gives as a hypothesis',
  params: id,
  body: z.strictObject({ text: z.string().trim().min(1).max(1000).optional() }),
  answers: done,
  handle: async ({ params, body: { text } }, { session }) => {
    const asked = { ids: [params.id], proposals: proposed(session) };
    const { hypothesis } = await acceptHypothesis(session.matrix(), asked, text ? { set: { text } } : {});
    return { id: hypothesis.id };
  },
});

const rejectRoute = route({
  method: 'post',
  path: '/api/proposals/:id/reject',
  summary: 'Turn a proposal down; it is not made again until the line is undone',
  params: id,
  body: z.strictObject({ note: z.string().trim().min(1).max(2000).optional() }),
  answers: done,
  handle: async ({ params, body: { note } }, { session }) => {
    await rejectProposal(session.matrix(), params.id, note ? { note } : {});
    return { id: params.id };
  },
});

export const proposalRoutes = [listRoute, acceptRowRoute, acceptHypothesisRoute, rejectRoute];

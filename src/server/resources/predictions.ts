import { z } from 'zod';
import { byWords } from '../../briefs/wording/speakers.js';
import { type ClaimDraft, draftFromClaim, predictionsOf } from '../../dossier/forecasts/draft.js';
import { aboutStore } from '../../dossier/forecasts/tables.js';
import { checkQuestion } from '../../forecasts/questions/check.js';
import { UserError } from '../../model/errors.js';
import { inTurnWithTables, ledgerFor, todayOf } from '../ledger.js';
import { day, route } from '../route.js';
import {
  type DraftRecord,
  draftShape,
  type PredictionsRecord,
  predictionsShape,
} from '../shapes/questions.js';
import { tablesOf } from '../tables.js';
import { person } from './questions.js';

const listRoute = route({
  method: 'get',
  path: '/api/predictions',
  summary: 'What the reports predict: each can become a question; latest report first',
  answers: predictionsShape,
  handle: (_, { session }): PredictionsRecord => {
    const { reports } = tablesOf(session);
    const asked = ledgerFor(session).questions;
    const rows = predictionsOf(session.material()).flatMap((claim) => {
      const report = reports.get(claim.report);
      if (!report) return [];
      return [
        {
          ...{ id: claim.id, report: report.id, title: report.title?.trim() || report.origin },
          ...{ publisher: report.publisher ?? '', date: report.date ?? '' },
          ...{ by: byWords(claim.attribution, report), content: { ...claim.content } },
          ...{ hedged: claim.hedge !== undefined, coded: claim.events.length > 0 },
          questions: asked.filter((one) => one.claim === claim.id).map(({ id }) => id),
        },
      ];
    });
    rows.sort((a, b) => (a.date === b.date ? a.content.start - b.content.start : a.date < b.date ? 1 : -1));
    return { total: rows.length, rows };
  },
});

const draftRoute = route({
  method: 'get',
  path: '/api/predictions/:id/draft',
  summary: 'The question that a prediction asks, with what it leaves open named; nothing is written',
  params: z.object({ id: z.string().regex(/^c[0-9a-z-]{1,40}$/) }),
  query: z.object({ to: day.optional().describe('First day after the window'), by: person.optional() }),
  answers: draftShape,
  handle: ({ params: { id }, query: { to, by } }, { session }): Promise<DraftRecord> =>
    inTurnWithTables(session, async (desk, store) => {
      const drawn = draftFromClaim(session.material(), id, {
        today: todayOf(session),
        about: store ? await aboutStore(store) : undefined,
        decider: by ?? desk.dossier.by,
        ...(to === undefined ? {} : { to }),
      });
      return draftRecord(drawn, todayOf(session));
    }),
});

function draftRecord({ claim, draft, filled }: ClaimDraft, today: string): DraftRecord {
  const wrong = refusalOf(() => checkQuestion(draft, today));
  const { text, acts, from, to, resolver, leastCoverage, graceDays, decider } = draft;
  return {
    ...{ claim: claim.id, report: claim.report, sentence: claim.sentence.exact, filled: [...filled] },
    ...(wrong === undefined ? {} : { wrong }),
    ...{ text, actors: [...acts.actors], recipients: [...acts.recipients], codes: [...acts.codes] },
    ...{ from, to, judged: resolver === 'judged', coverage: leastCoverage, grace: graceDays, decider },
  };
}

function refusalOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

export const predictionRoutes = [listRoute, draftRoute];

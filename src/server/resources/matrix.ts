import { z } from 'zod';
import { matrixAt } from '../../dossier/matrix/desk.js';
import { addEvidence, removeEvidence } from '../../dossier/matrix/evidence.js';
import { addHypothesis, removeHypothesis, setQuestion } from '../../dossier/matrix/hypotheses.js';
import { type CellWords, rate } from '../../dossier/matrix/rate.js';
import { scoredMatrix } from '../../dossier/matrix/records.js';
import type { Session } from '../../dossier/session.js';
import { type Weighing, weigh } from '../../hypotheses/weighing.js';
import { explainScores } from '../../hypotheses/wording/explain.js';
import { explainRaters, explainWeighing } from '../../hypotheses/wording/weighing.js';
import type { Anchor, Evidence, Matrix } from '../../model/hypothesis.js';
import { onceAVersion } from '../memo.js';
import { route } from '../route.js';
import {
  type AnchorRecord,
  type MatrixRecord,
  matrixShape,
  ratings,
  type WeighingRecord,
  weighingShape,
} from '../shapes/matrix.js';

const stateOf = onceAVersion((session: Session) => matrixAt(session.matrix()));
const weighed = onceAVersion((session: Session): { matrix: Matrix; weighing: Weighing } => {
  const matrix = scoredMatrix(stateOf(session));
  return { matrix, weighing: weigh(matrix) };
});

export const anchorsFor = (anchors: readonly Anchor[] = []): AnchorRecord[] =>
  anchors.map(({ report, span, id, against }) => ({
    ...{ report, exact: span.exact, against: against === true },
    ...(id === undefined ? {} : { id }),
  }));

const rater = z.string().trim().min(1).max(100);

function rowOf({
  evidence,
  retracted,
}: {
  evidence: Evidence;
  retracted?: unknown;
}): MatrixRecord['evidence'][number] {
  const { id, text, kind, origin, reliability = '', credibility = '', open, note } = evidence;
  return {
    ...{
      id,
      text,
      grade: `${reliability}${credibility}`,
      open: open === true,
      retracted: retracted !== undefined,
    },
    ...(kind ? { kind } : {}),
    ...(origin ? { origin } : {}),
    ...(note ? { note } : {}),
    ...(evidence.question ? { question: evidence.question } : {}),
    readings: (evidence.readings ?? []).map((one) => ({ ...one })),
    anchors: anchorsFor(evidence.anchors),
  };
}

export const matrixRoute = route({
  method: 'get',
  path: '/api/matrix',
  summary: 'The matrix as one rater may see it: his own marks only, until he asks for those of the others',
  query: z.object({ rater: rater.optional(), others: z.stringbool().default(false) }),
  answers: matrixShape,
  handle: ({ query }, { session }): MatrixRecord => {
    const own = query.rater ?? session.dossier.by;
    const { question = '', hypotheses, evidence, cells } = stateOf(session);
    const raters = [...new Set([own, ...cells.map((cell) => cell.rater ?? '')])].sort();
    return {
      ...{ question, rater: own, raters, others: query.others },
      hypotheses: hypotheses.map(({ hypothesis: { id, text, none, prior, addedAfter = [], anchors } }) => ({
        ...{ id, text, none: none === true, addedAfter: [...addedAfter], anchors: anchorsFor(anchors) },
        ...(prior === undefined ? {} : { prior }),
      })),
      evidence: evidence.map(rowOf),
      cells: cells
        .filter((cell) => query.others || cell.rater === own)
        .map(({ evidence: row, hypothesis, reading, rater: by = '', rating, likelihood, note }) => ({
          ...{ evidence: row, hypothesis, rater: by },
          ...(reading === undefined ? {} : { reading }),
          ...(rating === undefined ? {} : { rating }),
          ...(likelihood === undefined ? {} : { likelihood }),
          ...(note === undefined ? {} : { note }),
        })),
    };
  },
});

const weighingRoute = route({
  method: 'get',
  path: '/api/weighing',
  summary:
    'What the matrix says: verdict, lenses side by side, every test of the ranking, what to find out next',
  answers: weighingShape,
  handle: (_, { session }): WeighingRecord => {
    const { matrix, weighing } = weighed(session);
    return {
      verdict: weighing.verdict,
      says: [...explainWeighing(weighing)],
      lenses: weighing.lenses.map(({ lens, better, scores, places = [], leaders }) => ({
        ...{ lens, better },
        scores: scores.map(({ hypothesis, score }) => {
          const rank = places.find((place) => place.hypotheses.includes(hypothesis))?.rank;
          return {
            hypothesis,
            score,
            leads: leaders.includes(hypothesis),
            ...(rank === undefined ? {} : { rank }),
          };
        }),
      })),
      scores: weighing.lenses.length === 0 ? [] : [...explainScores(matrix)],
      raters: weighing.raters ? [...explainRaters(weighing)] : [],
      collect: weighing.collect.map(({ says }) => says),
      bits: Object.fromEntries(weighing.diagnosticity.map(({ evidence, bits }) => [evidence, bits])),
      disputed: (weighing.raters?.disagreements ?? []).map(({ evidence, hypothesis, band }) => ({
        evidence,
        hypothesis,
        band,
      })),
      notices: weighing.notices.map((one) => ({ ...one })),
    };
  },
});

const text = z.string().trim().min(1).max(1000);
const done = z.object({ id: z.string() });

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
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const { hypothesis } = await addHypothesis(session.matrix(), given as { text: string });
    return { id: hypothesis.id };
  },
});

const evidenceRoute = route({
  method: 'post',
  path: '/api/matrix/evidence',
  summary: 'Add a row of evidence, an assumption, or something not yet known',
  body: z.strictObject({
    text,
    kind: z.enum(['event', 'claim', 'assumption', 'absence', 'comparator']).optional(),
    origin: z.string().trim().max(200).optional(),
    open: z.literal(true).optional(),
    question: z.string().max(20).optional().describe('With `open`: the registered question it waits for'),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
    credibility: z.union([1, 2, 3, 4, 5, 6].map((grade) => z.literal(grade as 1))).optional(),
  }),
  answers: done,
  handle: async ({ body }, { session }) => {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const { evidence } = await addEvidence(session.matrix(), given as { text: string });
    return { id: evidence.id };
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
  answers: done,
  handle: async ({ body }, { session }) => {
    if ('hypothesis' in body) await removeHypothesis(session.matrix(), body.hypothesis);
    else await removeEvidence(session.matrix(), body.evidence);
    return { id: 'hypothesis' in body ? body.hypothesis : body.evidence };
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
  mark: z.enum(ratings).optional().describe('Left out: the cell is blank again'),
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
    const cells = body.cells.map(
      (one) =>
        Object.fromEntries(
          Object.entries(one).filter(([, value]) => value !== undefined),
        ) as unknown as CellWords,
    );
    await rate(session.matrix(), cells, body.rater);
    return { seq: session.dossier.journal.head().seq };
  },
});

export const matrixRoutes = [
  matrixRoute,
  weighingRoute,
  hypothesisRoute,
  evidenceRoute,
  removeRoute,
  questionRoute,
  rateRoute,
];

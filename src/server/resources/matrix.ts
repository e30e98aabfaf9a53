import { z } from 'zod';
import { matrixAt } from '../../dossier/matrix/desk.js';
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
  type WeighingRecord,
  weighingShape,
  weightFields,
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

const weightNames = Object.keys(weightFields) as (keyof typeof weightFields)[];

export const rater = z.string().trim().min(1).max(100);

function rowOf({
  evidence,
  retracted,
}: {
  evidence: Evidence;
  retracted?: unknown;
}): MatrixRecord['evidence'][number] {
  const { id, text, reliability = '', credibility = '', open, readings = [] } = evidence;
  const given = ['kind', 'origin', 'note', 'question', 'reliability', 'credibility', ...weightNames] as const;
  return {
    ...{ id, text, grade: `${reliability}${credibility}` },
    ...{ open: open === true, retracted: retracted !== undefined },
    ...Object.fromEntries(
      given.flatMap((name) => (evidence[name] === undefined ? [] : [[name, evidence[name]]])),
    ),
    readings: readings.map((one) => ({ ...one })),
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
      hypotheses: hypotheses.map(
        ({ hypothesis: { id, text, none, prior, referenceClass, addedAfter = [], anchors } }) => ({
          ...{ id, text, none: none === true, addedAfter: [...addedAfter], anchors: anchorsFor(anchors) },
          ...(prior === undefined ? {} : { prior }),
          ...(referenceClass ? { referenceClass } : {}),
        }),
      ),
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

export const matrixRoutes = [matrixRoute, weighingRoute];

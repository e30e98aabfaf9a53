import { boardClip, type Scored } from '../../forecasts/questions/board.js';
import { boardFor } from '../questionRecord.js';
import { route } from '../route.js';
import { type ScoreRecord, scoreShape } from '../shapes/questions.js';

const scoreRoute = route({
  method: 'get',
  path: '/api/score',
  summary:
    'How forecasts did, with every denominator: scores, skill, Murphy’s decomposition, calibration by tenths',
  answers: scoreShape,
  handle: (_, { session }): ScoreRecord => {
    const { scored, ...counts } = boardFor(session);
    return { ...counts, clip: [...boardClip], scored: scored.map(scoredRecord) };
  },
});

/** JSON has no NaN: what cannot be worked out is left out. */
const known = (name: string, value: number | undefined): object =>
  value === undefined || Number.isNaN(value) ? {} : { [name]: value };

function scoredRecord(one: Scored): ScoreRecord['scored'][number] {
  const { by, questions, brier, log, peer, coverage, calibrated, murphy } = one;
  return {
    ...{ by, questions, brier, log, peer, coverage, calibrated },
    ...known('skill', one.skill),
    ...known('ece', one.ece),
    ...(murphy
      ? {
          murphy: {
            ...{ brier: murphy.brier, reliability: murphy.reliability },
            ...{ resolution: murphy.resolution, uncertainty: murphy.uncertainty },
          },
        }
      : {}),
    bins: one.calibration.map(({ from, to, count, said, seen, band }, at) => ({
      ...{ from, to, count, questions: one.buckets[at]?.length ?? 0 },
      ...known('said', said),
      ...known('seen', seen),
      ...(band ? { band: [...band] } : {}),
    })),
  };
}

export const scoreRoutes = [scoreRoute];

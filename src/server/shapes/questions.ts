import { z } from 'zod';
import { questionStages } from '../../forecasts/questions/stage.js';
import { spanShape } from './records.js';

export const outcomeStates = ['yes', 'no', 'ambiguous', 'annulled', 'late'] as const;
const chance = z.number().min(0).max(1);

const baseRateShape = z.object({
  p: chance.describe('Share of past windows with a yes, shrunk to the type'),
  windows: z.number().describe('Past windows that do not overlap'),
  hits: z.number().optional(),
  onset: z.boolean().optional().describe('No such act in the 30 days before: a yes would be an onset'),
});

export const questionRowShape = z.object({
  id: z.string(),
  text: z.string(),
  stage: z.enum(questionStages),
  state: z.enum(['open', ...outcomeStates]),
  from: z.string(),
  to: z.string().describe('First day after the window'),
  resolver: z.enum(['machine', 'judged']),
  own: z.object({ p: chance, madeAt: z.string() }).optional(),
  stale: z.number().optional().describe('Days since the own forecast was touched, once they are many'),
  baseRate: baseRateShape.optional(),
  model: chance.optional().describe('Absent while it is hidden, or where the model says nothing'),
  others: z.number().describe('Other people whose standing forecasts may be seen'),
  hidden: z.number().describe('Standing forecasts hidden until this person has made one'),
});

export const questionsShape = z.object({
  by: z.string(),
  today: z.string(),
  forecasters: z
    .array(z.string())
    .describe('Everybody who has forecast, and the one who asks; without the model'),
  counts: z.object({
    all: z.number(),
    open: z.number(),
    due: z.number(),
    late: z.number(),
    resolved: z.number(),
  }),
  total: z.number(),
  offset: z.number(),
  rows: z.array(questionRowShape),
});

const outcomeShape = z.object({
  state: z.enum(outcomeStates),
  at: z.string(),
  by: z.string(),
  because: z.string(),
  knownOn: z.string().optional(),
  events: z.array(z.string()),
});

const termShape = z.object({
  family: z.string(),
  logOdds: z.number(),
  acts: z.number().optional().describe('Acts it rests on; some of them follow'),
  without: chance.optional().describe('The forecast, had these acts not been'),
  events: z.array(z.object({ id: z.string(), day: z.string(), says: z.string() })),
});

const forecastShape = z.object({
  id: z.string(),
  by: z.string(),
  p: chance,
  madeAt: z.string(),
  note: z.string().optional(),
  standing: z.boolean().describe('The last of this forecaster'),
  baseRate: baseRateShape.optional(),
  model: z
    .object({
      version: z.string(),
      dataTo: z.string(),
      intercept: z.number().optional(),
      terms: z.array(termShape),
    })
    .optional(),
  track: z
    .object({ from: chance, to: chance, seen: chance, questions: z.number() })
    .optional()
    .describe('How forecasts of this bin by this forecaster have done'),
});

export const questionShape = questionRowShape.extend({
  by: z.string().describe('Who asked'),
  madeAt: z.string(),
  decider: z.string(),
  hash: z.string(),
  terms: z.array(z.string()).describe('What exactly counts and who decides, in sentences'),
  claim: z
    .object({
      id: z.string(),
      report: z.string(),
      title: z.string(),
      date: z.string(),
      by: z.string().describe('Who predicts it'),
      sentence: spanShape,
      content: spanShape,
    })
    .optional()
    .describe('The prediction it was drawn from, where it is still coded'),
  forecasts: z.array(forecastShape).describe('All that this person may see, in the order they were made'),
  outcomes: z.array(outcomeShape).describe('In the order they were written; the last counts'),
  thinking: z.boolean().describe('The model is at work on it'),
  closed: z.string().optional().describe('Why no forecast is taken any more'),
});

export const predictionsShape = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      id: z.string(),
      report: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string(),
      by: z.string(),
      content: spanShape,
      hedged: z.boolean(),
      coded: z.boolean().describe('An act is coded in it: a machine may answer the question'),
      questions: z.array(z.string()).describe('Ids of questions drawn from it'),
    }),
  ),
});

export const draftShape = z.object({
  claim: z.string(),
  report: z.string(),
  sentence: z.string(),
  filled: z.array(z.string()).describe('What the prediction leaves open, and what stands in'),
  wrong: z.string().optional().describe('Why the draft as it is would be refused'),
  text: z.string(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  codes: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  judged: z.boolean(),
  coverage: z.number(),
  grace: z.number(),
  decider: z.string(),
});

export const eventTablesShape = z.object({
  tables: z
    .object({
      from: z.string(),
      to: z.string(),
      rows: z.number(),
      datasets: z.array(z.string()),
      version: z.string(),
    })
    .optional()
    .describe('Absent: none are imported, and every question must be judged by somebody'),
});

export const begunShape = z.object({
  thinking: z.boolean().describe('The model is at work; its forecast will be a line of the journal'),
  silent: z.string().optional().describe('Why the model says nothing'),
});

export const lookedShape = z.object({
  looked: z.array(
    z.object({
      question: z.string(),
      state: z.enum(['open', ...outcomeStates]),
      because: z.string(),
      written: z.boolean(),
    }),
  ),
});

const number = z.number().describe('Absent: nothing to work it out from').optional();

export const scoreShape = z.object({
  asked: z.number(),
  open: z.number(),
  answered: z.number(),
  due: z.number().describe('Answered, and past the day for which the answer was scheduled'),
  late: z.number(),
  ambiguous: z.number(),
  annulled: z.number(),
  clip: z.array(z.number()).describe('Probabilities are clipped to these for the log and peer scores'),
  scored: z.array(
    z.object({
      by: z.string(),
      questions: z.number(),
      brier: z.number(),
      log: z.number(),
      peer: z.number(),
      coverage: z.number(),
      skill: number,
      calibrated: z.number().describe('Questions past their scheduled day: only these make the calibration'),
      ece: number,
      murphy: z
        .object({
          brier: z.number(),
          reliability: z.number(),
          resolution: z.number(),
          uncertainty: z.number(),
        })
        .optional(),
      bins: z.array(
        z.object({
          from: z.number(),
          to: z.number(),
          count: z.number().describe('Days of standing forecasts'),
          questions: z.number(),
          said: number,
          seen: number,
          band: z.array(z.number()).length(2).optional(),
        }),
      ),
    }),
  ),
});

export type QuestionsRecord = z.infer<typeof questionsShape>;
export type QuestionRow = z.infer<typeof questionRowShape>;
export type QuestionRecord = z.infer<typeof questionShape>;
export type ForecastRecord = z.infer<typeof forecastShape>;
export type PredictionsRecord = z.infer<typeof predictionsShape>;
export type DraftRecord = z.infer<typeof draftShape>;
export type EventTablesRecord = z.infer<typeof eventTablesShape>;
export type BegunRecord = z.infer<typeof begunShape>;
export type LookedRecord = z.infer<typeof lookedShape>;
export type ScoreRecord = z.infer<typeof scoreShape>;

import { z } from 'zod';
import { noticeShape } from './records.js';

export const ratings = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

const anchorShape = z.object({
  report: z.string(),
  id: z.string().optional().describe('Event, claim or finding that was coded there'),
  exact: z.string(),
  against: z.boolean(),
});

const hypothesisShape = z.object({
  id: z.string(),
  text: z.string(),
  none: z.boolean().describe('"None of these": keeps open mass, and need not be rated'),
  prior: z.number().optional(),
  referenceClass: z.string().optional().describe('What the prior was counted in'),
  addedAfter: z.array(z.string()).describe('Rows that were known when it was put forward: no test of it'),
  anchors: z.array(anchorShape),
});

export const gradeFields = {
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  credibility: z.union([1, 2, 3, 4, 5, 6].map((grade) => z.literal(grade as 1))).optional(),
};

const share = z.number().min(0).max(1);
const weight = z.union([z.enum(['high', 'medium', 'low']), z.number().min(0).max(1000)]);

export const readingShape = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u, 'an id has up to 40 letters, digits, points, dashes'),
  text: z.string().trim().min(1).max(500).optional(),
  share,
});

/** What a row weighs, beside its grade. */
export const weightFields = {
  weights: z
    .strictObject({
      credibility: weight.optional(),
      relevance: weight.optional(),
      factor: z.number().min(0).max(1000).optional(),
    })
    .optional(),
  channel: z
    .strictObject({ rho: share, phi: share })
    .optional()
    .describe('Chance that the source reports it when it is so, and when it is not'),
  discount: share.optional().describe('Chance that the report stands for what it says'),
  looked: share.optional().describe('Absence: share of places and days that somebody looked at'),
};

const evidenceShape = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string().optional(),
  origin: z.string().optional(),
  grade: z.string().describe('Reliability and credibility, as far as given: B2'),
  ...gradeFields,
  ...weightFields,
  open: z.boolean(),
  question: z
    .string()
    .optional()
    .describe('Registered question that an open row waits for, or whose outcome the row tells'),
  retracted: z.boolean().describe('It lost what it rests on, and does not score'),
  note: z.string().optional(),
  readings: z.array(z.object({ id: z.string(), text: z.string().optional(), share: z.number() })),
  anchors: z.array(anchorShape),
});

const cellShape = z.object({
  evidence: z.string(),
  hypothesis: z.string(),
  reading: z.string().optional(),
  rater: z.string(),
  rating: z.enum(ratings).optional(),
  likelihood: z.number().optional(),
  note: z.string().optional(),
});

export const matrixShape = z.object({
  question: z.string(),
  rater: z.string(),
  raters: z.array(z.string()).describe('Everybody who has rated, and the one who asks'),
  others: z.boolean().describe('Whether the marks of others are among the cells'),
  hypotheses: z.array(hypothesisShape),
  evidence: z.array(evidenceShape),
  cells: z.array(cellShape),
});

export const weighingShape = z.object({
  verdict: z.string(),
  says: z.array(z.string()).describe('The verdict and every test of it, in words'),
  lenses: z.array(
    z.object({
      lens: z.string(),
      better: z.string(),
      scores: z.array(
        z.object({
          hypothesis: z.string(),
          score: z.number(),
          rank: z.number().optional(),
          leads: z.boolean(),
        }),
      ),
    }),
  ),
  scores: z.array(z.string()).describe('Where the scores come from'),
  raters: z.array(z.string()),
  collect: z.array(z.string()).describe('What to find out next'),
  bits: z.record(z.string(), z.number()).describe('What each row is expected to tell'),
  disputed: z.array(z.object({ evidence: z.string(), hypothesis: z.string(), band: z.string() })),
  notices: z.array(noticeShape),
});

export const proposalsShape = z.object({
  evidence: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: z.string().optional(),
      argument: z.array(z.string()),
      suggested: z.array(
        z.object({
          hypothesis: z.string(),
          reading: z.string().optional(),
          mark: z.string(),
          because: z.string(),
        }),
      ),
      anchors: z.array(anchorShape),
    }),
  ),
  hypotheses: z.array(
    z.object({ id: z.string(), text: z.string(), because: z.string(), anchors: z.array(anchorShape) }),
  ),
});

export type MatrixRecord = z.infer<typeof matrixShape>;
export type WeighingRecord = z.infer<typeof weighingShape>;
export type ProposalsRecord = z.infer<typeof proposalsShape>;
export type AnchorRecord = z.infer<typeof anchorShape>;

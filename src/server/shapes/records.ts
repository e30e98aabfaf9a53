import { z } from 'zod';

export const spanShape = z.object({
  start: z.number().describe('UTF-16 offset in the text of the report'),
  end: z.number(),
  exact: z.string(),
});

export const partyShape = z.object({
  code: z.string(),
  name: z.string().describe('Display name'),
});

export const intervalShape = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  granularity: z.string(),
  kind: z.string(),
});

const stepShape = z.object({ rule: z.string(), says: z.string(), span: spanShape.optional() });

const actorShape = partyShape.extend({
  sectors: z.array(z.string()),
  span: spanShape,
  because: z.string(),
});

const attributionShape = z.object({
  source: spanShape.optional(),
  actor: actorShape.optional(),
  cue: spanShape,
  content: spanShape,
});

const hedgeShape = z.object({ cue: spanShape, scope: spanShape });

export const correctionShape = z.object({
  seq: z.number().describe('Journal line, for undoing'),
  at: z.string(),
  by: z.string(),
  change: z.record(z.string(), z.unknown()),
  note: z.string().optional(),
});

/** A coded event as it stands now, with its reason trail and what people changed. */
export const eventShape = z.object({
  id: z.string(),
  report: z.string(),
  sentence: spanShape,
  trigger: spanShape,
  actors: z.array(actorShape),
  recipients: z.array(actorShape),
  reciprocal: z.boolean(),
  type: z.string(),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  date: intervalShape,
  modality: z.string(),
  attribution: attributionShape.optional(),
  hedge: hedgeShape.optional(),
  object: z.object({ span: spanShape, classes: z.array(z.string()) }).optional(),
  beneficiaries: z.array(actorShape),
  reasons: z.array(stepShape),
  quad: z.number().describe('1 verbal, 2 material cooperation; 3 verbal, 4 material conflict'),
  score: z.number().describe('PLOVER score, -10 to 10'),
  says: z.string().describe('The act in a sentence'),
  when: z.string(),
  codedBy: z.string().optional().describe('Who coded it by hand; absent: the program'),
  added: z
    .object({ seq: z.number().describe('Journal line, for undoing'), at: z.string() })
    .optional()
    .describe('When it was coded by hand'),
  corrections: z.array(correctionShape),
  dismissed: z.boolean(),
  told: z.object({ reports: z.number(), origins: z.number() }).optional(),
});

export const claimShape = z.object({
  id: z.string(),
  report: z.string(),
  kind: z.string(),
  sentence: spanShape,
  content: spanShape,
  cue: spanShape.optional(),
  attribution: attributionShape.optional(),
  hedge: hedgeShape.optional(),
  about: z.array(actorShape),
  events: z.array(z.string()),
  cause: z.object({ span: spanShape, scope: z.string(), because: z.string() }).optional(),
  reasons: z.array(stepShape),
  by: z.string().describe('Who says it'),
});

export const noticeShape = z.object({
  code: z.string(),
  severity: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  report: z.string().optional(),
  file: z.string().optional(),
  span: spanShape.optional(),
});

export const reportRowShape = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  events: z.number(),
  claims: z.number(),
  waiting: z.boolean().describe('Kept, but not coded yet'),
  repeats: z.boolean().describe('Goes back to another report of the dossier'),
});

export const actRowShape = z.object({
  id: z.string(),
  event: z.string().describe('The telling that words the act'),
  report: z.string(),
  date: intervalShape,
  when: z.string(),
  actors: z.array(partyShape),
  recipients: z.array(partyShape),
  reciprocal: z.boolean(),
  type: z.string(),
  mode: z.string().optional(),
  quad: z.number(),
  modality: z.string(),
  doubtful: z.boolean().describe('Hedged, or left to somebody else'),
  says: z.string(),
  reports: z.number(),
  origins: z.number(),
  corrected: z.boolean(),
  byHand: z.array(z.string()).describe('Who coded it by hand; empty: the program'),
  tellings: z.array(
    z.object({
      event: z.string(),
      report: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.string(),
      quote: z.string(),
      origin: z.string(),
    }),
  ),
});

export type EventRecord = z.infer<typeof eventShape>;
export type ClaimRecord = z.infer<typeof claimShape>;
export type ReportRow = z.infer<typeof reportRowShape>;
export type ActRow = z.infer<typeof actRowShape>;
export type SpanRecord = z.infer<typeof spanShape>;
export type NoticeRecord = z.infer<typeof noticeShape>;

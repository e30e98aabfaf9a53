import { z } from 'zod';
import { noticeShape, partyShape } from './records.js';

export const dossierShape = z.object({
  id: z.string(),
  title: z.string(),
  analyst: z.string(),
  readOnly: z.string().optional().describe('Why it cannot be changed'),
  version: z.number().describe('Grows with every change'),
  head: z.object({ seq: z.number(), hash: z.string() }),
  counts: z.object({
    reports: z.number(),
    waiting: z.number(),
    events: z.number(),
    acts: z.number(),
    claims: z.number(),
  }),
  parties: z.array(partyShape.extend({ acts: z.number() })).describe('By number of acts'),
  publishers: z.array(z.object({ name: z.string(), reports: z.number() })),
  types: z.array(
    z.object({ type: z.string(), quad: z.number(), modes: z.array(z.string()), acts: z.number() }),
  ),
  span: z.object({ from: z.string(), to: z.string() }).optional().describe('Days of the acts'),
  notices: z.array(noticeShape),
});

export type DossierRecord = z.infer<typeof dossierShape>;

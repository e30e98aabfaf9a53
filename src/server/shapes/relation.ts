import { z } from 'zod';
import type { VerdictRule } from '../../relations/judge.js';
import { defaultRule } from '../../relations/rule.js';
import { noticeShape, partyShape } from './records.js';

const breakShape = z.object({
  channel: z.string(),
  index: z.number(),
  start: z.string(),
  earliest: z.string(),
  latest: z.string(),
  before: z.number(),
  after: z.number(),
  size: z.number().describe('Robust standard deviations; negative: the rate fell'),
  p: z.number().describe('Bound on the chance of so large a gain without any break'),
});

const binShape = z.object({
  start: z.string(),
  counts: z.object({ vc: z.number(), mc: z.number(), vx: z.number(), mx: z.number() }),
  cooperation: z.number(),
  conflict: z.number(),
  exposure: z.number().describe('All acts that name either party: how much was told at all'),
  net: z.number().optional(),
});

const carrierShape = z.object({
  event: z.string(),
  report: z.string(),
  when: z.string(),
  says: z.string(),
  type: z.string(),
});

const directionShape = z.object({
  actor: z.string(),
  recipient: z.string(),
  bins: z.array(binShape),
  channels: z.array(
    z.object({
      channel: z.string(),
      segments: z.array(z.object({ from: z.number(), to: z.number(), rate: z.number() })),
      breaks: z.array(breakShape),
      penalty: z.number(),
      dispersion: z.number(),
    }),
  ),
  word: z.string().optional(),
  verdict: z.array(z.string()).describe('The word with level, channels, return and distance; never alone'),
  level: breakShape.optional(),
  carriers: z.array(carrierShape).describe('Acts that carry the break; without one, the last ones'),
  notices: z.array(noticeShape),
});

export const ruleNames = Object.keys(defaultRule) as (keyof VerdictRule)[];
const ruleShape = z.object(
  Object.fromEntries(ruleNames.map((name) => [name, z.number()])) as Record<keyof VerdictRule, z.ZodNumber>,
);

export const relationShape = z.object({
  parties: z.array(partyShape).length(2),
  bin: z.string(),
  directions: z.array(directionShape).length(2),
  triangle: z
    .object({
      third: partyShape,
      says: z.string(),
      states: z.array(z.object({ start: z.string(), balance: z.string() })),
    })
    .optional(),
  rule: ruleShape,
  defaults: ruleShape,
  notices: z.array(noticeShape),
});

export type RelationRecord = z.infer<typeof relationShape>;
export type DirectionRecord = z.infer<typeof directionShape>;

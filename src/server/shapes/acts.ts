import { z } from 'zod';
import { actRowShape } from './records.js';

const densityShape = z.object({
  bin: z.string(),
  undated: z.number(),
  bars: z.array(z.object({ start: z.string(), counts: z.array(z.number()).length(4) })),
});

export const actsShape = z.object({
  total: z.number(),
  offset: z.number(),
  rows: z.array(actRowShape),
  density: densityShape.optional().describe('All acts of the filter, whatever the period'),
});

export type ActsRecord = z.infer<typeof actsShape>;

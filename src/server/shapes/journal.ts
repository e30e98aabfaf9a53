import { z } from 'zod';

const lineShape = z.object({
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  about: z.string().describe('Id of the report or event, or what the line takes back'),
  says: z.string(),
  mayUndo: z.boolean(),
  undone: z.boolean(),
});

export const journalShape = z.object({ total: z.number(), lines: z.array(lineShape) });

export type JournalRecord = z.infer<typeof journalShape>;

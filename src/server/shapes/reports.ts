import { z } from 'zod';
import { claimShape, eventShape, noticeShape, reportRowShape } from './records.js';

export const reportsShape = z.object({
  total: z.number(),
  offset: z.number(),
  rows: z.array(reportRowShape),
});

export type ReportsRecord = z.infer<typeof reportsShape>;

export const reportShape = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  url: z.string().optional(),
  origin: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  text: z.string(),
  lineage: z.string().describe('Where it has its matter from, in words'),
  goesBackTo: z.string().optional().describe('Id of the report it goes back to'),
  waiting: z.boolean(),
  sentences: z.array(z.array(z.number()).length(2)).describe('Where its sentences begin and end'),
  events: z.array(eventShape),
  claims: z.array(claimShape),
  notices: z.array(noticeShape),
});

export type ReportRecord = z.infer<typeof reportShape>;

export const addedShape = z.object({
  added: z.array(z.string()).describe('Ids of reports that are new'),
  known: z.array(z.string()).describe('Ids of reports that were there already'),
  notices: z.array(noticeShape),
});

export type AddedRecord = z.infer<typeof addedShape>;

import { z } from 'zod';
import { noticeShape } from './records.js';

export const sentenceShape = z.object({
  report: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
});

export const sentencesShape = z.object({
  sentences: z.array(sentenceShape),
  more: z.boolean().describe('Others fit as well'),
});

export const faultsShape = z.object({
  faults: z.array(noticeShape).describe('Words of likelihood and confidence to look at, with their place'),
});

const ownShape = z.object({
  id: z.string(),
  section: z.string(),
  text: z.string(),
  by: z.string(),
  at: z.string(),
  changed: z.object({ by: z.string(), at: z.string() }).optional(),
  cites: z.array(sentenceShape).describe('Empty: the analyst’s own judgement, with no source'),
  lost: z.number().describe('Citations whose words are no more at their place'),
  faults: z.array(noticeShape),
});

export const ownListShape = z.object({
  sections: z.array(z.object({ key: z.string(), heading: z.string() })),
  sentences: z.array(ownShape).describe('By part of the brief, in their order'),
});

export type OwnList = z.infer<typeof ownListShape>;
export type OwnRow = z.infer<typeof ownShape>;
export type SentenceRow = z.infer<typeof sentenceShape>;
export type SentencesRecord = z.infer<typeof sentencesShape>;
export type FaultsRecord = z.infer<typeof faultsShape>;

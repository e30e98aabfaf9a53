import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { cleanText } from './cleanText.js';
import { type Draft, type Drafts, noticeOn, type ReadInput, type ReadResult } from './draft.js';
import { metadataValue, writeFrontMatter } from './frontMatter.js';
import { publicationDay } from './publicationDay.js';
import { trimLines } from './trimLines.js';

/** Media type the parts of feeds and lists are kept under. */
const PART_TYPE = 'text/markdown';

/** Turn what a format reader found into reports: the user's word applied, dates checked, ids given. */
export function assemble(found: Drafts, input: ReadInput, mediaType: string): ReadResult {
  const several = found.several ?? false;
  const all = found.drafts.map((draft) => oneReport(cleaned(draft), { input, mediaType, several }));
  const seen = new Set<string>();
  const made = all.filter(({ report }) => !report || (!seen.has(report.id) && seen.add(report.id)));
  const reports = made.flatMap((one) => one.report ?? []);
  const parts = made.flatMap((one) => one.part ?? []);
  const notices = [...found.notices, ...made.flatMap((one) => one.notices)];
  if (several && made.length === 0 && found.notices.length === 0) notices.push(empty(input.origin));
  return several ? { reports, notices, parts } : { reports, notices };
}

interface Making {
  readonly input: ReadInput;
  readonly mediaType: string;
  readonly several: boolean;
}

interface Made {
  readonly report?: Report;
  readonly part?: { readonly id: string; readonly bytes: Uint8Array };
  readonly notices: readonly Notice[];
}

function oneReport(draft: Draft, { input, mediaType, several }: Making): Made {
  if (draft.text.trim() === '') return { notices: [empty(input.origin)] };
  const bytes = several ? new TextEncoder().encode(writeFrontMatter(draft)) : input.bytes;
  const sha256 = input.sha256(bytes);
  const id = `r${sha256.slice(0, 12)}`;
  const { day, notices } = dayOf(draft, input, several);
  const report: Report = {
    id,
    text: draft.text,
    ...present('title', input.title || draft.title),
    ...present('publisher', input.publisher || draft.publisher),
    ...present('date', day),
    ...present('url', several ? draft.url || input.url : input.url || draft.url),
    mediaType: several ? PART_TYPE : mediaType,
    origin: input.origin,
    sha256,
  };
  return {
    report,
    ...(several ? { part: { id, bytes } } : {}),
    notices: notices.map((notice) => ({ ...notice, report: id })),
  };
}

/** The publication day and what is to be said about it. In a feed the item's own date comes first. */
function dayOf(draft: Draft, input: ReadInput, several: boolean): { day?: string; notices: Notice[] } {
  const stated = (several ? [draft.date, input.date] : [input.date, draft.date]).filter((date) => date);
  const notices: Notice[] = [];
  for (const date of stated) {
    const day = publicationDay(date ?? '');
    if (day) return { day, notices: [...notices, ...future(day, input)] };
    notices.push(badDate(input.origin, date ?? ''));
  }
  const made = publicationDay(draft.madeOn ?? '');
  if (made) return { day: made, notices: [...notices, madeDate(input.origin, made), ...future(made, input)] };
  return { notices: notices.length > 0 ? notices : [noDate(input.origin)] };
}

/** Entities and PDF fonts can bring in characters that decoding never saw. */
function cleaned(draft: Draft): Draft {
  return { ...draft, text: trimLines(cleanText(draft.text).text) };
}

function present<K extends keyof Report>(key: K, value: string | undefined): { [P in K]?: string } {
  const trimmed = metadataValue(value);
  return trimmed === '' ? {} : ({ [key]: trimmed } as { [P in K]?: string });
}

function future(day: string, { origin, today }: ReadInput): Notice[] {
  if (!today || day <= today) return [];
  return [
    noticeOn(origin, 'warning', {
      code: 'readers/future-date',
      message: `The publication date ${day} lies after today (${today}); it was kept.`,
      hint: 'Check the year; give the right day with --date YYYY-MM-DD.',
    }),
  ];
}

function badDate(file: string, date: string): Notice {
  return noticeOn(file, 'warning', {
    code: 'readers/bad-date',
    message: `${JSON.stringify(date.slice(0, 60))} is not a day of the calendar, or can be read in two ways; it was not used.`,
    hint: 'Write the date as YYYY-MM-DD, or give it with --date YYYY-MM-DD.',
  });
}

function madeDate(file: string, day: string): Notice {
  return noticeOn(file, 'warning', {
    code: 'readers/file-date',
    message: `No publication date is stated; the day the file was made, ${day}, stands in for it.`,
    hint: 'Give the publication date with --date YYYY-MM-DD.',
  });
}

function noDate(file: string): Notice {
  return noticeOn(file, 'warning', {
    code: 'readers/no-date',
    message: 'No publication date is stated, so words like "yesterday" cannot be resolved.',
    hint: 'Give it with --date YYYY-MM-DD, or put a line "Date: YYYY-MM-DD" and a blank line before the text.',
  });
}

function empty(file: string): Notice {
  return noticeOn(file, 'error', {
    code: 'readers/empty',
    message: 'There is no text in it.',
    hint: 'Check that this is the file you meant.',
  });
}

import { readFileSync } from 'node:fs';
import { type DateMention, findDates } from '../../src/language/dates.js';
import { tokenize } from '../../src/language/tokenize.js';
import type { Sentence } from '../../src/model/parse.js';
import type { DateInterval } from '../../src/model/time.js';
import { daysInMonth, isoOf } from '../../src/util/calendar.js';

/** Sentences of a text with words only: no tags and no tree. */
export function bareSentences(text: string): Sentence[] {
  return tokenize(text).map((raw, index) => ({
    index,
    start: raw.start,
    end: raw.end,
    text: text.slice(raw.start, raw.end),
    kind: raw.kind,
    tokens: raw.tokens.map((token, place) => ({
      ...token,
      index: place,
      lemma: token.text.toLowerCase(),
      upos: 'X',
      xpos: 'XX',
      head: place === 0 ? -1 : 0,
      deprel: place === 0 ? 'root' : 'dep',
      feats: '',
    })),
  }));
}

export interface DateCase {
  readonly line: number;
  readonly reportDate?: string;
  readonly text: string;
  readonly expected: string;
}

export function readCases(path: string): DateCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((row, index) => {
      const [day, text, expected] = row.split('|').map((cell) => cell.trim());
      if (row.startsWith('#') || !day || !text || !expected) return [];
      return [{ line: index + 1, text, expected, ...(day === '-' ? {} : { reportDate: day }) }];
    });
}

/** What the resolver finds, in the notation of the case file with every day written out. */
export function answer(test: DateCase): string {
  const found = bareSentences(test.text).flatMap((sentence) =>
    findDates(sentence, {
      text: test.text,
      ...(test.reportDate ? { reportDate: test.reportDate } : {}),
    }),
  );
  return found.length === 0 ? 'none' : found.map(notation).join(' ; ');
}

function notation(mention: DateMention): string {
  const length = (d: { min: number; max: number; unit: string }) =>
    `${d.min}${d.max === d.min ? '' : `-${d.max}`} ${d.unit}`;
  if (mention.shift) return `shift ${mention.shift.direction} ${length(mention.shift)}`;
  const { interval, alternatives } = mention;
  if (!interval) return mention.duration ? `duration ${length(mention.duration)}` : 'nothing';
  const readings = alternatives.length > 0 ? ` {${alternatives.map(days).join(', ')}}` : '';
  return days(interval) + readings;
}

const days = ({ from, to, kind, granularity }: DateInterval) =>
  kind === 'unresolved' ? `?${granularity}` : `${from ?? ''}..${to ?? ''}`;

/** Writes every day of the expected value out: 2020-02 becomes 2020-02-01..2020-02-29. */
export function writtenOut(expected: string): string {
  if (/^(?:none|shift|duration)/.test(expected)) return expected;
  return expected
    .split(' ; ')
    .map((mention) => mention.replace(/[\d.-]{4,}/g, interval))
    .join(' ; ');
}

function interval(short: string): string {
  const [from, to] = short.includes('..') ? short.split('..') : [short, short];
  return `${edge(from ?? '', 'first')}..${edge(to ?? '', 'last')}`;
}

function edge(short: string, side: 'first' | 'last'): string {
  const [year, month, day] = short.split('-').map(Number);
  if (!year) return '';
  const m = month ?? (side === 'first' ? 1 : 12);
  return isoOf(year, m, day ?? (side === 'first' ? 1 : daysInMonth(year, m)));
}

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

/** Words only, or parsed with tags and tree. */
export type SentencesOf = (text: string) => readonly Sentence[];

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

/** What the resolver finds, in the notation of the case files with every day written out. */
export function answer(test: DateCase, sentencesOf: SentencesOf = bareSentences): string {
  const found = mentionsOf(test, sentencesOf).map(notation);
  return found.length === 0 ? 'none' : found.join(' ; ');
}

/** Whether each mention expected is found with its interval, and with the type and granularity where written. */
export function isRight(test: DateCase, sentencesOf: SentencesOf = bareSentences): boolean {
  const found = mentionsOf(test, sentencesOf);
  const expected = test.expected === 'none' ? [] : test.expected.split(' ; ');
  return (
    found.length === expected.length &&
    expected.every((mention, index) => agrees(found[index] as DateMention, mention))
  );
}

/** Dates of all sentences; the last date of a sentence is the previous one for the next. */
function mentionsOf(test: DateCase, sentencesOf: SentencesOf): DateMention[] {
  let previous: DateInterval | undefined;
  const { text, reportDate } = test;
  return sentencesOf(text).flatMap((sentence) => {
    const found = findDates(sentence, { text, reportDate, previous });
    previous = found.filter((mention) => mention.interval?.from).at(-1)?.interval ?? previous;
    return found;
  });
}

const typeWords =
  / (?:exact|approximate|range|day|week|month|quarter|season|half|year|decade|century)(?= |$)/g;

function agrees(found: DateMention, expected: string): boolean {
  if (/^(?:shift|duration)/.test(expected)) return notation(found) === expected;
  const types: readonly string[] = [found.interval?.kind ?? '', found.interval?.granularity ?? ''];
  return (
    notation(found) === writtenOut(expected.replace(typeWords, '')) &&
    (expected.match(typeWords) ?? []).every((word) => types.includes(word.trim()))
  );
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

/** Writes every day of the expected values out: 2020-02 becomes 2020-02-01..2020-02-29. */
export function writtenOut(expected: string): string {
  return expected
    .split(' ; ')
    .map((mention) =>
      /^(?:none|shift|duration)/.test(mention) ? mention : mention.replace(/[\d.-]{4,}/g, interval),
    )
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

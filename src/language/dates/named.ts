import type { DateInterval } from '../../model/time.js';
import { daysInMonth, isIsoDay, isoOf, partsOf } from '../../util/calendar.js';
import {
  absolute,
  approximate,
  type Found,
  impliedYear,
  type Rule,
  relative,
  type Scene,
  unknown,
  word,
  yearAt,
} from './scene.js';
import { dayInterval, isYear, monthInterval, monthOf } from './units.js';

// Days and months that are called by name or number.

/** 2020-07-26, 2020/07/26, 2020-07. */
export const iso: Rule = (scene, at) => {
  const text = word(scene, at).replaceAll('/', '-');
  if (/^\d{4}-/.test(text) && isIsoDay(text)) return absolute(1, 'ISO day', dayInterval(text));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(word(scene, at));
  // 2001-02 is rather two years than a month: left to the range of years.
  if (!month || !isYear(month[1] as string) || Number(month[2]) === (Number(month[1]) % 100) + 1)
    return undefined;
  return absolute(1, 'ISO month', monthInterval(Number(month[1]), Number(month[2])));
};

/** 8-May-2006, 8/May/2006. */
export const dashed: Rule = (scene, at) => {
  const match = /^(\d{1,2})([-/])([A-Za-z]{3,9})\2(\d{4})$/.exec(scene.words[at] ?? '');
  const month = match ? monthOf(match[3] as string) : undefined;
  if (!match || month === undefined || !isYear(match[4] as string)) return undefined;
  const interval = dayOf(Number(match[4]), month, Number(match[1]));
  return interval && absolute(1, 'day, month and year', interval);
};

/** 26/07/2020: the day first where both orders are possible, and then both readings; with dots (26.07.2020) always day first. */
export const numeric: Rule = (scene, at) => {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(word(scene, at));
  if (!match || !isYear(match[4] as string)) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const readings = [dayOf(year, second, first), dayOf(year, first, second)].filter(
    (day) => day !== undefined,
  );
  const [interval] = readings;
  if (!interval) return undefined;
  const found = absolute(1, 'date in figures', interval);
  return readings.length > 1 && first !== second && match[2] !== '.' ? { ...found, readings } : found;
};

function dayOf(
  year: number,
  month: number,
  days: number | readonly [number, number],
): DateInterval | undefined {
  const [day, last] = typeof days === 'number' ? [days, days] : days;
  if (month < 1 || month > 12 || day < 1 || last < day || last > daysInMonth(year, month)) return undefined;
  const from = isoOf(year, month, day);
  return last === day
    ? dayInterval(from)
    : { from, to: isoOf(year, month, last), granularity: 'day', kind: 'range' };
}

const ordinalDays =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "the fifth of January": only before "of" and a month. */
const wordDay: Rule = (scene, at) => {
  const day = ordinalDays.indexOf(word(scene, at)) + 1;
  const month = day > 0 && word(scene, at + 1) === 'of' ? monthOf(scene.words[at + 2] ?? '') : undefined;
  return month === undefined ? undefined : dated(scene, at, { day, last: day, length: 3, month });
};

const dayNumberOf = (text: string): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
};

interface Days {
  readonly day: number;
  readonly last: number;
  readonly length: number;
  /** "15 or 16 May": one of the two. */
  readonly or?: boolean;
}

const joints = new Set(['to', '-', '–', '—', 'until', 'through', 'and']);

/** "3", "3-6", "3 to 6" (and "3 and 6" where the caller allows it). */
function daysAt(scene: Scene, at: number, and: boolean): Days | undefined {
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(scene, at));
  if (range) return { day: Number(range[1]), last: Number(range[2]), length: 1 };
  const day = dayNumberOf(word(scene, at));
  if (day === undefined) return undefined;
  const joint = word(scene, at + 1);
  const other = joint === 'or' ? dayNumberOf(word(scene, at + 2)) : undefined;
  if (other !== undefined && other > day) return { day, last: other, length: 3, or: true };
  const second = joints.has(joint) ? dayNumberOf(word(scene, at + 2)) : undefined;
  // "6 and 7 March" follow each other; "6 and 9 March" are two days.
  const last = and || joint !== 'and' || second === day + 1 ? second : undefined;
  return last !== undefined && last > day ? { day, last, length: 3 } : { day, last: day, length: 1 };
}

function dated(scene: Scene, at: number, parts: Days & { month: number }): Found | undefined {
  const { month, day, last } = parts;
  const given = yearAt(scene, at + parts.length);
  const inYear = (year: number) => dayOf(year, month, [day, last]);
  const length = parts.length + (given?.length ?? 0);
  if (!inYear(2000)) return undefined;
  const year = given?.year ?? impliedYear(scene, at, { month, day });
  if (year === undefined) return { ...unknown(length, 'day'), inYear };
  const interval = inYear(year);
  if (!interval) return undefined;
  if (parts.or) return eitherDay({ length, interval, year, month, given: given !== undefined }, parts);
  return given
    ? absolute(length, 'day, month and year', interval)
    : { ...relative(length, 'day and month of the nearest fitting year', interval), inYear };
}

function eitherDay(
  found: { length: number; interval: DateInterval; year: number; month: number; given: boolean },
  { day, last }: Days,
): Found {
  const readings = [day, last].flatMap((one) => dayOf(found.year, found.month, one) ?? []);
  const make = found.given ? absolute : relative;
  return { ...make(found.length, 'one of two days', approximate(found.interval)), readings };
}

/** 14 May 2018, 3rd of March, 3-6 May. */
export const dayMonth: Rule = (scene, at) => {
  const joint = word(scene, at - 1) === 'between';
  const wide = daysAt(scene, at, joint);
  // "from 28 May to 4 June": no month after the wider stretch, so only the first day belongs to this month.
  const single = wide && wide.length === 3 ? { day: wide.day, last: wide.day, length: 1 } : undefined;
  for (const days of [wide, single]) {
    if (!days) continue;
    const of = ['of', '-'].includes(word(scene, at + days.length)) ? 1 : 0;
    const month = monthOf(scene.words[at + days.length + of] ?? '');
    if (month === undefined) continue;
    // "8 - May - 2006" in a token each.
    const dash =
      of && word(scene, at + days.length + 2) === '-' && isYear(word(scene, at + days.length + 3)) ? 1 : 0;
    return dated(scene, at, { ...days, month, length: days.length + of + 1 + dash });
  }
  return wordDay(scene, at);
};

/** May 14, 2018; May 3-6; Sept. 9; May 14th. */
export const monthDay: Rule = (scene, at) => {
  const month = monthOf(scene.words[at] ?? '');
  if (month === undefined) return undefined;
  const dot = word(scene, at + 1) === '.' ? 1 : 0;
  const the = word(scene, at + 1 + dot) === 'the' ? 1 : 0;
  const days = daysAt(scene, at + 1 + dot + the, false);
  return days && dated(scene, at, { ...days, month, length: 1 + dot + the + days.length });
};

const monthLeads = new Set(
  'in since until till by of or and from to during late early mid through before after last next this for between'.split(
    ' ',
  ),
);

/** June 2020; July, 2019; May of 2018; a month by itself takes its year from the tense. */
export const month: Rule = (scene, at) => {
  const month = monthOf(scene.words[at] ?? '');
  if (month === undefined) return undefined;
  const dot = word(scene, at + 1) === '.' ? 1 : 0;
  const gap = ['of', '-'].includes(word(scene, at + 1 + dot)) ? 1 : 0;
  const given = yearAt(scene, at + 1 + dot + gap);
  if (given)
    return absolute(1 + dot + gap + given.length, 'month and year', monthInterval(given.year, month));
  const doubtful = /^(?:may|march|mar|jan|sun)$/.test(word(scene, at));
  if (doubtful && !monthLeads.has(word(scene, at - 1))) return undefined;
  const inYear = (year: number) => monthInterval(year, month);
  const year = impliedYear(scene, at, { month });
  const found =
    year === undefined ? unknown(1, 'month') : relative(1, 'month of the nearest fitting year', inYear(year));
  return {
    ...found,
    inYear,
    attributive: /^[a-z]+$/.test(scene.words[at + 1] ?? '') && word(scene, at - 1) === 'the',
  };
};

/** "of this month", "of next month" behind a day. */
const pointedMonth = (scene: Scene, at: number): number | undefined => {
  const move = { last: -1, this: 0, next: 1 }[word(scene, at + 1)];
  return word(scene, at) === 'of' && word(scene, at + 2) === 'month' ? move : undefined;
};

/** "on the 15th", "on the 5th of next month": of the month that fits the tense. */
export const dayAlone: Rule = (scene, at) => {
  if (word(scene, at - 1) !== 'the' || word(scene, at - 2) !== 'on') return undefined;
  const day = /^\d{1,2}(?:st|nd|rd|th)$/.test(word(scene, at)) ? dayNumberOf(word(scene, at)) : undefined;
  const pointed = pointedMonth(scene, at + 1);
  if (day === undefined || (pointed === undefined && /^[\p{L}]/u.test(word(scene, at + 1)))) return undefined;
  const today = scene.today && partsOf(scene.today);
  const length = pointed === undefined ? 1 : 4;
  if (!today) return unknown(length, 'day');
  const fitting = scene.tense(at) === 'future' ? (day >= today.day ? 0 : 1) : day <= today.day ? 0 : -1;
  const move = pointed ?? fitting;
  const index = today.year * 12 + today.month - 1 + move;
  const interval = dayOf(Math.floor(index / 12), (index % 12) + 1, day);
  return interval && relative(length, 'day of the nearest fitting month', interval);
};

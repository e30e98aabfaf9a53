import type { DateInterval, Granularity } from '../../model/time.js';
import { addToDay, daysInMonth, isoOf, numberOfIso, partsOf, weekday } from '../../util/calendar.js';

const list = (text: string) => text.split(' ');
const names = list('january february march april may june july august september october november december');
const shortMonths = list('jan feb mar apr may jun jul aug sep oct nov dec');
const weekdays = list('monday tuesday wednesday thursday friday saturday sunday');
const shortDays: Readonly<Record<string, number>> = {
  'mon.': 0,
  tue: 1,
  tues: 1,
  wed: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  'sat.': 5,
  'sun.': 6,
};
const ordinals = list('first second third fourth');
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const units: ReadonlyMap<string, Unit> = new Map(
  (list('day week month quarter year decade') as Unit[]).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** 1..12 of a capitalised month name or its usual abbreviation. */
export function monthOf(word: string): number | undefined {
  if (!/^[A-Z]/.test(word)) return undefined;
  const bare = word.toLowerCase().replace(/\.$/, '');
  const index = bare === 'sept' ? 8 : Math.max(names.indexOf(bare), shortMonths.indexOf(bare));
  return index < 0 ? undefined : index + 1;
}

/** 0 (Monday) .. 6 of a capitalised weekday name or abbreviation. */
export function weekdayOf(word: string): number | undefined {
  if (!/^[A-Z]/.test(word)) return undefined;
  const bare = word.toLowerCase();
  const index = weekdays.indexOf(bare);
  if (index >= 0) return index;
  return shortDays[bare] ?? shortDays[bare.replace(/\.$/, '')];
}

export function quarterOf(word: string): number | undefined {
  const index = Math.max(ordinals.indexOf(word), list('1st 2nd 3rd 4th').indexOf(word));
  return index < 0 ? undefined : index + 1;
}

/** First month of a season of the northern year; winter starts in December. */
export function seasonOf(word: string): number | undefined {
  return Object.hasOwn(seasons, word) ? seasons[word] : undefined;
}

export function unitOf(word: string): Unit | undefined {
  return units.get(word);
}

/** A year written in digits, 1500 to 2100. */
export function isYear(word: string): boolean {
  return /^(?:1[5-9]\d\d|20\d\d|2100)$/.test(word);
}

const exact = (from: string, to: string, granularity: Granularity): DateInterval => ({
  from,
  to,
  granularity,
  kind: 'exact',
});

export function dayInterval(iso: string): DateInterval {
  return exact(iso, iso, 'day');
}

export function monthInterval(year: number, month: number): DateInterval {
  return exact(isoOf(year, month, 1), isoOf(year, month, daysInMonth(year, month)), 'month');
}

/** `count` months from the first of a month. */
export function monthsInterval(
  from: { year: number; month: number },
  count: number,
  granularity: Granularity,
): DateInterval {
  const start = isoOf(from.year, from.month, 1);
  return exact(start, addToDay(addToDay(start, count, 'month'), -1, 'day'), granularity);
}

export function yearsInterval(first: number, last: number, granularity: Granularity = 'year'): DateInterval {
  return exact(isoOf(first, 1, 1), isoOf(last, 12, 31), granularity);
}

/** The calendar unit that holds a day: its week (Monday to Sunday), month, quarter, year or decade. */
export function unitAround(iso: string, unit: Granularity): DateInterval {
  const { year, month } = partsOf(iso) ?? { year: 1970, month: 1 };
  if (unit === 'day') return dayInterval(iso);
  if (unit === 'week') {
    const monday = addToDay(iso, -weekday(iso), 'day');
    return exact(monday, addToDay(monday, 6, 'day'), 'week');
  }
  if (unit === 'month') return monthInterval(year, month);
  if (unit === 'quarter' || unit === 'season')
    return monthsInterval({ year, month: Math.floor((month - 1) / 3) * 3 + 1 }, 3, 'quarter');
  if (unit === 'half') return monthsInterval({ year, month: month < 7 ? 1 : 7 }, 6, 'half');
  if (unit === 'year') return yearsInterval(year, year);
  const size = unit === 'decade' ? 10 : 100;
  const start = unit === 'decade' ? Math.floor(year / 10) * 10 : Math.floor((year - 1) / 100) * 100 + 1;
  return yearsInterval(start, start + size - 1, unit);
}

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

const thirds: Readonly<Record<Part, number>> = { early: 0, start: 0, mid: 1, late: 2, end: 2 };

/**
 * A part of an interval. Our conventions: of a year four months each, but its start and end one month; of a month the days
 * 1-10, 11-20, 21-end; of a week Mon-Wed, Tue-Thu, Thu-Sun; of a season or quarter one month each;
 * of a decade the years 0-3, 4-6, 7-9; else thirds.
 */
export function partOf(interval: DateInterval, part: Part): DateInterval {
  const { from, to, granularity } = interval;
  if (!from || !to || from === to) return interval;
  const place = thirds[part];
  const first = partsOf(from) ?? { year: 1970, month: 1 };
  const about = (piece: DateInterval): DateInterval => ({ ...piece, kind: 'approximate' });
  if (granularity === 'year' && from.slice(0, 4) === to.slice(0, 4))
    return about(partOfYear(first.year, part));
  if (granularity === 'week') {
    const [a, b] = [
      [0, 2],
      [1, 3],
      [3, 6],
    ][place] as [number, number];
    return about(exact(addToDay(from, a, 'day'), addToDay(from, b, 'day'), 'day'));
  }
  if (granularity === 'month') {
    const starts = [from, addToDay(from, 10, 'day'), addToDay(from, 20, 'day')];
    return about(
      exact(starts[place] as string, place === 2 ? to : addToDay(from, place * 10 + 9, 'day'), 'day'),
    );
  }
  if (granularity === 'season' || granularity === 'quarter')
    return about(unitAround(addToDay(from, place, 'month'), 'month'));
  if (granularity === 'decade' || granularity === 'century')
    return about(partOfYears(first.year, granularity, place));
  return about(thirdOf(from, to, place));
}

function partOfYear(year: number, part: Part): DateInterval {
  if (part === 'start') return monthInterval(year, 1);
  if (part === 'end') return monthInterval(year, 12);
  return monthsInterval({ year, month: thirds[part] * 4 + 1 }, 4, 'month');
}

function partOfYears(first: number, unit: 'decade' | 'century', place: number): DateInterval {
  const bounds = unit === 'decade' ? [0, 3, 4, 6, 7, 9] : [0, 32, 33, 65, 66, 99];
  return yearsInterval(first + (bounds[place * 2] as number), first + (bounds[place * 2 + 1] as number));
}

function thirdOf(from: string, to: string, place: number): DateInterval {
  const third = Math.max(1, Math.floor((numberOfIso(to) - numberOfIso(from) + 1) / 3));
  const start = addToDay(from, place * third, 'day');
  return exact(start, place === 2 ? to : addToDay(start, third - 1, 'day'), 'day');
}

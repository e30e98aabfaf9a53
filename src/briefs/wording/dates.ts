import type { DateInterval, Duration, Shift } from '../../model/time.js';
import { countOf } from './quote.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayOf(date: string): Day {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: day === '' ? '' : String(Number(day)) };
}

/** `26 Jul 2020` from `2020-07-26`; `Jul 2020` from `2020-07`. */
export function dayWords(date: string): string {
  const { year, month, day } = dayOf(date);
  return [day, month, year].filter((part) => part !== '').join(' ');
}

function monthWords(date: string): string {
  const { year, month } = dayOf(date);
  return month === '' ? year : `${month} ${year}`;
}

function pointWords(date: string, granularity: DateInterval['granularity']): string {
  if (granularity === 'day' || granularity === 'week') return dayWords(date);
  if (granularity === 'year' || granularity === 'decade' || granularity === 'century')
    return date.slice(0, 4);
  return monthWords(date);
}

function betweenWords(from: string, to: string, granularity: DateInterval['granularity']): string {
  const first = pointWords(from, granularity);
  const last = pointWords(to, granularity);
  if (first === last) return first;
  const shared = first.length > 4 && first.slice(-4) === last.slice(-4);
  return `${shared ? first.slice(0, -5) : first} – ${last}`;
}

/** A date interval for a reader: `26 Jul 2020`, `Jun – Aug 2020`, `from Dec 2020`, `by Mar 2032`, `about Jul 2020`, `undated`. */
export function dateWords(date: DateInterval): string {
  const { from, to, granularity } = date;
  const about = date.kind === 'approximate' ? 'about ' : '';
  if (from !== undefined && to !== undefined) return about + betweenWords(from, to, granularity);
  if (from !== undefined) return `${about}from ${pointWords(from, granularity)}`;
  return to === undefined ? 'undated' : `by ${about}${pointWords(to, granularity)}`;
}

/** Sort key: first known day, unknown last. */
export function dateKey(date: DateInterval): string {
  return `${date.from ?? date.to ?? '9999'}|${date.to ?? '9999'}`;
}

/** `3 to 7 years`, `1 month`. */
export function durationWords(length: Duration): string {
  if (length.min === length.max) return countOf(length.min, length.unit);
  return `${length.min} to ${length.max} ${length.unit}s`;
}

/** `1 year earlier`. */
export function shiftWords(shift: Shift): string {
  return `${durationWords(shift)} ${shift.direction === 'unknown' ? 'away from plan' : shift.direction}`;
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** `date` plus the longest reading of a duration, `YYYY-MM-DD`; undefined when the date is no date. */
export function dayAfter(date: string, length: Duration): string | undefined {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  const ahead = length.max * (monthsIn[length.unit] ?? 0);
  const time = Date.UTC(year, month - 1 + ahead, day + length.max * (daysIn[length.unit] ?? 0));
  return Number.isFinite(time) && Math.abs(time) < 8.64e15
    ? new Date(time).toISOString().slice(0, 10)
    : undefined;
}

import { dayNumber, daysInMonth } from '../../util/calendar.js';

/** A row that is not stored: stable reason and what was found. */
export class Refused {
  readonly reason: string;
  readonly found: string;
  constructor(reason: string, found: string) {
    this.reason = reason;
    this.found = found;
  }
}

/** Days the stores keep: outside, one engine would move them in silence. */
const [FIRST, LAST] = [dayNumber(1900, 1, 1), dayNumber(2299, 12, 31)];
const known = new Map<string, number | Refused>();
let last: { readonly text: string; readonly day: number | Refused } = {
  text: '',
  day: new Refused('tables/bad-day', ''),
};

/**
 * Day number of `YYYYMMDD` or `YYYY-MM-DD` (a time after it is dropped), or why it is none. Days repeat, mostly from one row to
 * the next, so they are kept.
 */
export function dayOf(text: string): number | Refused {
  if (text === last.text) return last.day;
  let day = known.get(text);
  if (day === undefined) {
    day = readDay(text.trim());
    if (known.size > 200_000) known.clear();
    known.set(text, day);
  }
  last = { text, day };
  return day;
}

function readDay(text: string): number | Refused {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[ T].*)?$/.exec(text);
  if (!match) return new Refused('tables/bad-day', text);
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return new Refused('tables/bad-day', text);
  const number = dayNumber(year, month, day);
  return number < FIRST || number > LAST ? new Refused('tables/day-out-of-range', text) : number;
}

/** Whether a cell says "nothing here". */
export const isMissing = (text: string | undefined): boolean =>
  text === undefined || text === '' || text === 'NA' || text === 'None' || text === 'nan' || text === '---';

/** A cell, empty when it says "nothing here". */
export const cell = (text: string | undefined): string => (isMissing(text) ? '' : (text as string).trim());

const plainNumeral = /^-?\d+(?:\.\d+)?$/;
const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number; undefined when missing, a Refused when something else stands there. */
export function numberOf(text: string | undefined): number | undefined | Refused {
  // Most cells begin with a digit and are plain: they need none of the tests below.
  if (text !== undefined && plainNumeral.test(text)) return Number(text);
  if (isMissing(text)) return undefined;
  const trimmed = (text as string).trim();
  return numeral.test(trimmed) ? Number(trimmed) : new Refused('tables/bad-number', trimmed);
}

/** A whole number from 0 to 2^31 - 1; undefined when missing. */
export function countOf(text: string | undefined): number | undefined | Refused {
  const value = numberOf(text);
  if (value === undefined || value instanceof Refused) return value;
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31
    ? value
    : new Refused('tables/bad-number', text as string);
}

/** An intensity in thousandths; scales run from -10 to 10, and nothing beyond 1,000 is one. */
export function thousandthsOf(text: string | undefined): number | undefined | Refused {
  const value = numberOf(text);
  if (value === undefined || value instanceof Refused) return value;
  return Math.abs(value) <= 1000
    ? Math.round(value * 1000)
    : new Refused('tables/bad-number', text as string);
}

/** The first refusal among values, if any. */
export const refusalAmong = (...values: readonly unknown[]): Refused | undefined =>
  values.find((value): value is Refused => value instanceof Refused);

/** Calendar units a day can be moved by. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

const isoDay = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a proleptic Gregorian date (Hinnant, "days from civil"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Year, month (1..12) and day of a day number. */
export function civilOf(number: number): { year: number; month: number; day: number } {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

const two = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD`. */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function isoOfNumber(number: number): string {
  const { year, month, day } = civilOf(number);
  return isoOf(year, month, day);
}

/** Parts of `YYYY-MM-DD`, or undefined when the text is no such day. */
export function partsOf(iso: string): { year: number; month: number; day: number } | undefined {
  const match = isoDay.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

export function isIsoDay(text: string): boolean {
  return partsOf(text) !== undefined;
}

/** Day number of an ISO day; NaN when it is none. */
export function numberOfIso(iso: string): number {
  const parts = partsOf(iso);
  return parts ? dayNumber(parts.year, parts.month, parts.day) : Number.NaN;
}

const months: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** A day moved by a number of units; the day of the month is kept where the month has it, else its last day. */
export function addToDay(iso: string, amount: number, unit: CalendarUnit): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  if (unit === 'day' || unit === 'week')
    return isoOfNumber(dayNumber(parts.year, parts.month, parts.day) + amount * (unit === 'week' ? 7 : 1));
  const index = parts.year * 12 + parts.month - 1 + amount * months[unit];
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return isoOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** 0 is Monday. */
export function weekday(iso: string): number {
  return (((numberOfIso(iso) + 3) % 7) + 7) % 7;
}

/** Whether two intervals of ISO days share a day; a missing end is open, an interval without ends overlaps nothing. */
export function intervalsOverlap(
  a: { from?: string; to?: string },
  b: { from?: string; to?: string },
): boolean {
  if ((!a.from && !a.to) || (!b.from && !b.to)) return false;
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const to = [a.to, b.to].filter((day) => day !== undefined).sort()[0];
  return from === undefined || to === undefined || from <= to;
}

/** Days from one ISO day to another; negative when the second comes first, NaN when either is no day. */
export function daysBetween(from: string, to: string): number {
  return numberOfIso(to) - numberOfIso(from);
}

/** Days by which a report may lag behind a change of office. */
export const TOLERANCE_DAYS = 30;

export type Validity = 'before' | 'during' | 'after';

const DAY = 86_400_000;
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Day number of the first (`end` false) or last day that a date of four, seven or ten characters covers; NaN if none. */
export function dayNumber(date: string, end: boolean): number {
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : end ? 12 : 1;
  const day = date.length >= 10 ? Number(date.slice(8, 10)) : end ? lastDay(year, month) : 1;
  return Date.UTC(year, month - 1, day) / DAY;
}

function lastDay(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0);
}

/**
 * Where a date stands to a period. A missing end is open; a missing or unreadable date counts as `during`.
 * @param tolerance days by which both ends are widened
 */
export function validityAt(
  period: { readonly from?: string; readonly to?: string },
  date: string | undefined,
  tolerance = 0,
): Validity {
  if (date === undefined) return 'during';
  const day = dayNumber(date, false);
  if (Number.isNaN(day)) return 'during';
  if (period.from !== undefined && day < dayNumber(period.from, false) - tolerance) return 'before';
  if (period.to !== undefined && day > dayNumber(period.to, true) + tolerance) return 'after';
  return 'during';
}

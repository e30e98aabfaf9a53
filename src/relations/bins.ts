import { addToDay, weekday } from '../util/calendar.js';

export type Bin = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const bins: readonly Bin[] = ['day', 'week', 'month', 'quarter', 'year'];

/** First day of the bin that a day lies in; weeks are ISO weeks, from Monday. */
export function binStart(day: string, bin: Bin): string {
  if (bin === 'day') return day;
  if (bin === 'week') return addToDay(day, -weekday(day), 'day');
  if (bin === 'month') return `${day.slice(0, 7)}-01`;
  if (bin === 'year') return `${day.slice(0, 4)}-01-01`;
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/** Starts of all bins from the one of `from` to the one of `to`, both in. Empty when `to` lies before `from`. */
export function binsBetween(from: string, to: string, bin: Bin): string[] {
  const found: string[] = [];
  for (let start = binStart(from, bin); start <= to; start = addToDay(start, 1, bin)) found.push(start);
  return found;
}

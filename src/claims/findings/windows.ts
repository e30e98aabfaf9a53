import type { CodedEvent } from '../../model/event.js';
import { numberOfIso } from '../../util/calendar.js';

/** Days (numbers since 1970), both ends inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Two acts are near when their windows overlap or lie at most so many days apart: a quarter of a year. */
export const nearDays = 92;

/** The window rule, for the argument of a finding. */
export const windowRule = `windows that overlap or lie at most ${nearDays} days apart`;

/** Days of an act; an open interval stands for its known end, undefined when no day is known. */
export function daysOf({ date }: CodedEvent): Days | undefined {
  const from = numberOfIso(date.from ?? date.to ?? '');
  const to = numberOfIso(date.to ?? date.from ?? '');
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to: Math.max(from, to) };
}

/** Days between two windows; 0 when they overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}

/** An act with its days looked up once. */
export interface Placed {
  readonly first: CodedEvent;
  readonly days: Days | undefined;
}

/** Near in time. Acts without any day are near only within one report. */
export function isNear(a: Placed, b: Placed): boolean {
  if (a.days === undefined || b.days === undefined) return a.first.report === b.first.report;
  return gap(a.days, b.days) <= nearDays;
}

/** With a day in common; as `isNear` where a day is missing. */
export function overlaps(a: Placed, b: Placed): boolean {
  if (a.days === undefined || b.days === undefined) return a.first.report === b.first.report;
  return gap(a.days, b.days) === 0;
}

/** Windows of more days than this ("the decade") are looked up under their ends only. */
const longest = 8 * nearDays;

/** Numbers of the quarters (of `nearDays` days) that a window touches; one for an act without a day. */
export function quartersOf({ days }: Placed): number[] {
  if (days === undefined) return [Number.NaN];
  const [first, last] = [Math.floor(days.from / nearDays), Math.floor(days.to / nearDays)];
  if (days.to - days.from > longest) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

import { addToDay, isoOfNumber, numberOfIso } from '../util/calendar.js';
import type { Stretches } from './partners.js';

/** Longest stretch compared, in days. */
const longest = 365;

/**
 * The last stretch of a span of days and the one of the same length before it: a year each, or half the span where that is less;
 * or from a day of the user's on, and as long before it.
 */
export function stretchesOf(
  span: { readonly first: string; readonly last: string },
  since?: string,
): Stretches {
  const [first, last] = [numberOfIso(span.first), numberOfIso(span.last)];
  const days = Math.max(1, last - first + 1);
  const length = since === undefined ? Math.min(longest, Math.ceil(days / 2)) : last - numberOfIso(since) + 1;
  const split = since ?? isoOfNumber(last - length + 1);
  return { from: addToDay(split, -Math.max(1, length), 'day'), split };
}

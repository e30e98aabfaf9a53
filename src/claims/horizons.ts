import { type Reading, tokenSpan } from '../language/reading.js';
import type { Claim } from '../model/claim.js';
import { hitsOf } from './phrases.js';

export type Horizon = NonNullable<Claim['horizon']>;

/** Until when a proposition is to hold or come true: a date ahead or a length of time among its words, else in its sentence. */
export function horizonIn(reading: Reading, tokens: readonly number[]): Horizon | undefined {
  const inside = new Set(tokens);
  const own = reading.dates.filter(({ tokens: [first] }) => inside.has(first));
  return firstAhead(reading, own) ?? phrase(reading, inside) ?? firstAhead(reading, reading.dates);
}

function firstAhead(reading: Reading, dates: Reading['dates']): Horizon | undefined {
  const today = reading.report.date ?? '';
  for (const { span, interval, duration } of dates) {
    const end = interval?.to;
    const open = interval?.from !== undefined && end === undefined;
    if (interval && interval.kind !== 'unresolved' && (open || (end !== undefined && end >= today)))
      return { span, interval };
    if (duration) return { span, duration };
  }
  return undefined;
}

function phrase(reading: Reading, inside: ReadonlySet<number>): Horizon | undefined {
  const hit = hitsOf(reading, 'horizonPhrase').find(({ first }) => inside.has(first));
  return hit && { span: tokenSpan(reading, hit.first, hit.last) };
}

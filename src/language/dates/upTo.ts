import type { DateInterval } from '../../model/time.js';
import { addToDay, isoOf } from '../../util/calendar.js';
import { type Amount, amountAt } from './amounts.js';
import { absolute, type Rule, relative, type Scene, unknown, word } from './scene.js';
import { isYear, unitAround, unitOf } from './units.js';

// Stretches given by one of their ends.

/** the week of March 4, the week beginning 4 March, the week to Sunday, the 12 months to March 2020. */
export function byItsEnd(core: Rule): Rule {
  return (scene, at) => {
    const the = word(scene, at) === 'the' ? 1 : 0;
    const amount = stretchAt(scene, at + the);
    if (!amount || (!the && word(scene, at - 1) !== 'the')) return undefined;
    const joint = jointAt(scene, at + the + amount.length);
    if (!joint || (joint.end === 'inside' && word(scene, at + the) !== 'week')) return undefined;
    const place = at + the + amount.length + joint.length;
    const inner = core(scene, place);
    if (!inner?.interval?.from || !inner.interval.to || inner.attributive) return undefined;
    const interval = reckoned(inner.interval, amount, joint.end);
    const length = place + inner.length - at;
    return interval && { length, rule: `stretch given by ${inner.rule}`, interval, anchor: inner.anchor };
  };
}

/** "week", "12 months": one number of units longer than a day. */
function stretchAt(scene: Scene, at: number): Amount | undefined {
  const unit = /s$/.test(word(scene, at)) ? undefined : unitOf(word(scene, at));
  const amount = unit ? { length: 1, unit, min: 1, max: 1 } : amountAt(scene.lower, at);
  return amount && amount.min === amount.max && amount.unit !== 'day' ? amount : undefined;
}

type End = 'inside' | 'first' | 'last';

function reckoned(named: DateInterval, { unit, max }: Amount, end: End): DateInterval | undefined {
  const { from, to, granularity } = named;
  if (!from || !to) return undefined;
  if (end === 'inside') return granularity === 'day' ? unitAround(from, 'week') : undefined;
  const ends =
    end === 'first'
      ? { from, to: addToDay(addToDay(from, max, unit), -1, 'day') }
      : { from: addToDay(addToDay(to, 1, 'day'), -max, unit), to };
  return { ...ends, granularity: unit, kind: 'range' };
}

function jointAt(scene: Scene, at: number): { length: number; end: End } | undefined {
  const on = /^(?:on|in)$/.test(word(scene, at + 1)) ? 2 : 1;
  switch (word(scene, at)) {
    case 'of':
      return { length: 1, end: 'inside' };
    case 'beginning':
    case 'starting':
    case 'commencing':
      return { length: on, end: 'first' };
    case 'ending':
    case 'ended':
      return { length: on, end: 'last' };
    case 'to':
    case 'through':
      return { length: 1, end: 'last' };
    default:
      return undefined;
  }
}

/** pre-1967 borders: up to the end of 1966; post-2014: from 2015 on. */
export const prefixedYear: Rule = (scene, at) => {
  const match = /^(pre|post)-(\d{4})$/.exec(word(scene, at));
  if (!match || !isYear(match[2] as string)) return undefined;
  const year = Number(match[2]);
  const end = match[1] === 'pre' ? { to: isoOf(year - 1, 12, 31) } : { from: isoOf(year + 1, 1, 1) };
  return absolute(1, 'before or after a year', { ...end, granularity: 'year', kind: 'range' });
};

/** within the week, within the year: up to the end of the one that holds the report. */
export const withinUnit: Rule = (scene, at) => {
  const lead = /^(?:within|inside)$/.test(word(scene, at)) && word(scene, at + 1) === 'the';
  if (!lead) return undefined;
  const unit = unitOf(word(scene, at + 2));
  if (!unit || /s$/.test(word(scene, at + 2)) || /^(?:of|\p{L}+)$/u.test(word(scene, at + 3)))
    return undefined;
  if (!scene.today) return unknown(3, unit);
  const { to } = unitAround(scene.today, unit);
  return relative(3, `within the ${unit}`, { ...(to ? { to } : {}), granularity: unit, kind: 'range' });
};

/** this time last year, this time next week. */
export const thisTime: Rule = (scene, at) => {
  if (word(scene, at) !== 'this' || word(scene, at + 1) !== 'time') return undefined;
  const unit = unitOf(word(scene, at + 3));
  const move = { last: -1, next: 1 }[word(scene, at + 2)];
  if (!unit || move === undefined) return undefined;
  if (!scene.today) return unknown(4, unit);
  const width = {
    day: 'day',
    week: 'day',
    month: 'week',
    quarter: 'week',
    year: 'month',
    decade: 'year',
  } as const;
  const interval = unitAround(addToDay(scene.today, move, unit), width[unit]);
  return relative(4, 'this time in another unit', { ...interval, kind: 'approximate' });
};

import { type DateInterval, type Granularity, granularities } from '../../model/time.js';
import { addToDay } from '../../util/calendar.js';
import { type Amount, amountAt } from './amounts.js';
import { directionOf } from './pointed.js';
import { type Found, type Rule, relative, type Scene, unknown, word } from './scene.js';
import { type Unit, unitAround, unitOf } from './units.js';

// Times that are counted from the report, from the date named last, or from an event.

const fineness: Readonly<Record<Unit, Granularity>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'month',
  year: 'month',
  decade: 'year',
};

const coarser = (a: Granularity, b: Granularity): Granularity =>
  granularities.indexOf(a) > granularities.indexOf(b) ? a : b;

/** A day some units away, as wide as such a phrase is precise: "three years ago" is a month, "two weeks ago" a week. */
function away(from: DateInterval, amount: Amount, sign: number): DateInterval | undefined {
  const base = from.from;
  if (!base || amount.max > 1000) return undefined;
  const width = coarser(from.granularity, fineness[amount.unit]);
  const ends = [amount.min, amount.max].map((count) =>
    unitAround(movedBy(base, sign * count, amount.unit), width),
  );
  const [first, last] = sign < 0 ? [ends[1], ends[0]] : ends;
  if (!first?.from || !last?.to) return undefined;
  return { from: first.from, to: last.to, granularity: coarser(width, amount.unit), kind: 'approximate' };
}

/** Half a year is six months, half a month two weeks. */
function movedBy(day: string, count: number, unit: Unit): string {
  if (Number.isInteger(count)) return addToDay(day, count, unit);
  const smaller = { day: 1, week: 3, month: 15, quarter: 45, year: 182, decade: 1826 }[unit];
  return addToDay(day, Math.sign(count) * smaller, 'day');
}

/** three years ago, two months earlier, a week later, two years from now, four months before the vote, two days after 4 May. */
export function fromAnchor(core: Rule): Rule {
  return (scene, at) => {
    const amount = amountAt(scene.lower, at) ?? uncounted(scene, at);
    if (!amount) return undefined;
    const tail = at + amount.length;
    if (word(scene, tail) === 'into' && /^(?:the|its|his|her|their|a)$/.test(word(scene, tail + 1)))
      return unknown(amount.length + 1, amount.unit, 'event');
    const own = word(scene, tail) === 'ago' ? -1 : fromNow(scene, tail) ? 1 : 0;
    if (own < 0 && scene.today && word(scene, tail + 1) === 'today') {
      const day = addToDay(scene.today, -amount.max, amount.unit);
      return relative(amount.length + 2, 'to the day', dayOf(day));
    }
    if (own !== 0) {
      const length = amount.length + (own < 0 ? 1 : fromNow(scene, tail));
      const interval = scene.today && away(dayOf(scene.today), amount, own);
      return interval
        ? relative(length, own < 0 ? 'a time ago' : 'a time from now', interval)
        : unknown(length, amount.unit);
    }
    const sign = tailSign(word(scene, tail));
    return sign === 0 ? undefined : counted(scene, { amount, tail, sign, at }, core);
  };
}

/** "weeks later", "years ago", "days before the vote": a plural without a number, behind no word that would count it. */
function uncounted(scene: Scene, at: number): Amount | undefined {
  if (!/^(?:ago|later|before|after|earlier|into)$/.test(word(scene, at + 1))) return undefined;
  return /^(?:of|for|the|\d+)$/.test(word(scene, at - 1)) ? undefined : many(scene, at);
}

const dayOf = (day: string): DateInterval => ({ from: day, to: day, granularity: 'day', kind: 'exact' });

/** Words of "from now", "hence", "from today" at a place; 0 when there are none. */
function fromNow(scene: Scene, at: number): number {
  if (word(scene, at) === 'hence') return 1;
  return word(scene, at) === 'from' && ['now', 'today'].includes(word(scene, at + 1)) ? 2 : 0;
}

function tailSign(text: string): number {
  if (['earlier', 'before', 'previously', 'prior'].includes(text)) return -1;
  return ['later', 'after', 'afterwards', 'afterward', 'on'].includes(text) ? (text === 'on' ? 0 : 1) : 0;
}

function counted(
  scene: Scene,
  job: { amount: Amount; tail: number; sign: number; at: number },
  core: Rule,
): Found | undefined {
  const { amount, tail, sign } = job;
  const length = amount.length + 1;
  const leads = ['before', 'after', 'prior'].includes(word(scene, tail));
  const inner = leads ? core(scene, tail + 1) : undefined;
  const ended = !/^[\p{L}\d]/u.test(word(scene, tail + 1)) || /^(?:and|but)$/.test(word(scene, tail + 1));
  if (inner?.interval?.from && !inner.attributive) {
    const interval = away(inner.interval, amount, sign);
    if (interval)
      return {
        length: length + inner.length,
        rule: `counted from ${inner.rule}`,
        interval,
        anchor: inner.anchor,
      };
  }
  if (leads && !ended) return unknown(length, amount.unit, 'event');
  // "weeks later" told of the past, with nothing to count from, cannot lie after the report.
  if (sign > 0 && !scene.previous?.from && scene.tense(job.at) === 'past')
    return unknown(length, amount.unit, 'previous');
  const base = scene.previous?.from ? scene.previous : scene.today ? dayOf(scene.today) : undefined;
  const interval = base && away(base, amount, sign);
  const anchor = scene.previous?.from ? 'previous' : 'report';
  return interval
    ? { length, rule: `a time ${word(scene, tail)}`, interval, anchor }
    : unknown(length, amount.unit, 'previous');
}

/** "will last two weeks": the verb. */
const lasting = (scene: Scene, at: number): boolean =>
  word(scene, at) === 'last' &&
  /^(?:to|will|would|can|could|may|might|should|must|not|did|does|do|ll|['’]ll)$/.test(word(scene, at - 1));

/** Bare plural: "the coming weeks", "recent months" are read as up to eight of them. */
function many(scene: Scene, at: number): Amount | undefined {
  const unit = unitOf(word(scene, at));
  return unit && /s$/.test(word(scene, at))
    ? { length: 1, unit, min: 2, max: unit === 'decade' ? 3 : 8 }
    : undefined;
}

/** "the coming weeks and months": the longer of the two. */
function widest(scene: Scene, at: number): Amount | undefined {
  const [first, second] = [many(scene, at), /^(?:and|or)$/.test(word(scene, at + 1)) && many(scene, at + 2)];
  return first && second ? { ...second, length: 3 } : first;
}

/** in the years ahead, in the weeks to come. */
export const lyingAhead: Rule = (scene, at) => {
  const amount =
    word(scene, at - 1) === 'the' || word(scene, at - 1) === 'in' ? widest(scene, at) : undefined;
  if (!amount) return undefined;
  const tail = `${word(scene, at + amount.length)} ${word(scene, at + amount.length + 1)}`;
  const length = amount.length + (/^ahead (?!of\b)/.test(tail) ? 1 : tail === 'to come' ? 2 : 0);
  if (length === amount.length) return undefined;
  if (!scene.today) return unknown(length, amount.unit);
  const to = movedBy(scene.today, amount.max, amount.unit);
  const interval = { from: scene.today, to, granularity: amount.unit, kind: 'approximate' } as const;
  return relative(length, 'a stretch from the report on', interval);
};

/** the past two months, the next five years, in the coming weeks, in recent days. */
export const stretch: Rule = (scene, at) => {
  const direction = word(scene, at) === 'recent' ? -1 : directionOf(word(scene, at));
  if (!direction || lasting(scene, at)) return undefined;
  const given = amountAt(scene.lower, at + 1);
  const amount = given ?? widest(scene, at + 1);
  // "the last days of the old order" count from its end.
  if (!amount || (!given && word(scene, at + 1 + amount.length) === 'of')) return undefined;
  const length = 1 + amount.length;
  if (!scene.today || amount.max > 1000) return unknown(length, amount.unit);
  const edge = movedBy(scene.today, direction * amount.max, amount.unit);
  const [from, to] = direction < 0 ? [edge, scene.today] : [scene.today, edge];
  const rule = direction < 0 ? 'a stretch up to the report' : 'a stretch from the report on';
  return relative(length, rule, { from, to, granularity: amount.unit, kind: 'approximate' });
};

/** in two weeks, told of the future: a point in time, not a length. */
export const ahead: Rule = (scene, at) => {
  const amount = word(scene, at) === 'in' ? amountAt(scene.lower, at + 1) : undefined;
  if (!amount || scene.tense(at) !== 'future') return undefined;
  const time =
    /^['’]$/.test(word(scene, at + 1 + amount.length)) && word(scene, at + 2 + amount.length) === 'time'
      ? 2
      : 0;
  const length = 1 + amount.length + time;
  const interval = scene.today && away(dayOf(scene.today), amount, 1);
  return interval ? relative(length, 'a time from now', interval) : unknown(length, amount.unit);
};

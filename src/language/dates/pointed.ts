import type { DateInterval, Granularity } from '../../model/time.js';
import { addToDay, partsOf, weekday } from '../../util/calendar.js';
import { dayMonth, iso, monthDay } from './named.js';
import { approximate, type Found, type Rule, relative, type Scene, unknown, word } from './scene.js';
import {
  dayInterval,
  monthInterval,
  monthOf,
  monthsInterval,
  seasonOf,
  unitAround,
  unitOf,
  weekdayOf,
  yearsInterval,
} from './units.js';

// Days, months and units that are pointed at from the day of the report.

const pointers: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

export function directionOf(text: string): number | undefined {
  return Object.hasOwn(pointers, text) ? pointers[text] : undefined;
}

/** last March, next May, last autumn, this week, last Friday, last night, next weekend. */
export const pointed: Rule = (scene, at) => {
  const direction = directionOf(word(scene, at));
  const next = scene.words[at + 1] ?? '';
  if (direction === undefined) return undefined;
  const target = targetOf(next);
  if (!target || ofSomeone(scene, at, next)) return undefined;
  if (!scene.today) return unknown(2, target);
  const readings = readingsOf({ scene, at, direction, next, today: scene.today });
  const [interval] = readings;
  if (!interval) return undefined;
  const found = relative(2, `${word(scene, at)} ${target}`, interval);
  // "this past March", "this coming Friday" are the nearest one.
  return readings.length > 1 && word(scene, at - 1) !== 'this' ? { ...found, readings } : found;
};

const partsOfDay = new Set('night morning afternoon evening'.split(' '));

function targetOf(next: string): Granularity | undefined {
  const lower = next.toLowerCase();
  if (monthOf(next) !== undefined) return 'month';
  if (seasonOf(lower) !== undefined) return 'season';
  if (weekdayOf(next) !== undefined || partsOfDay.has(lower) || lower === 'weekend') return 'day';
  if (lower === 'century') return 'century';
  return /s$/.test(lower) ? undefined : unitOf(lower);
}

/** "his last year in office", "on the last day": of a stay, not before the report. */
const ofSomeone = (scene: Scene, at: number, next: string): boolean =>
  (/^(?:my|our|your|his|her|its|their)$/.test(word(scene, at - 1)) &&
    unitOf(next.toLowerCase()) !== undefined) ||
  (next.toLowerCase() === 'day' && /^(?:last|past)$/.test(word(scene, at)));

interface Pointing {
  readonly scene: Scene;
  readonly at: number;
  readonly direction: number;
  readonly next: string;
  readonly today: string;
}

function readingsOf(pointing: Pointing): DateInterval[] {
  const { direction, next, today, scene, at } = pointing;
  const lower = next.toLowerCase();
  const now = partsOf(today) as { year: number; month: number };
  const month = monthOf(next);
  if (month !== undefined)
    return pointedYears(now, month, direction).map((year) => monthInterval(year, month));
  const season = seasonOf(lower);
  if (season !== undefined) return [pointedSeason(now, season, direction)];
  const day = weekdayOf(next);
  if (day !== undefined) return pointedWeekday(today, day, direction);
  if (partsOfDay.has(lower)) return [dayInterval(addToDay(today, direction, 'day'))];
  if (lower === 'weekend') return [weekendOf(today, direction, scene.tense(at))];
  if (lower === 'century') {
    const { from } = unitAround(today, 'century');
    const first = Number(from?.slice(0, 4)) + direction * 100;
    return [yearsInterval(first, first + 99, 'century')];
  }
  const unit = unitOf(lower);
  if (!unit) return [];
  if (word(scene, at) === 'past' && word(scene, at - 1) !== 'this')
    return [{ from: addToDay(today, -1, unit), to: today, granularity: unit, kind: 'approximate' }];
  // "over the coming year": twelve months from now, no year of the calendar.
  if (word(scene, at) === 'coming' && word(scene, at - 1) === 'the' && unit !== 'week')
    return [{ from: today, to: addToDay(today, 1, unit), granularity: unit, kind: 'approximate' }];
  return [unitAround(addToDay(today, direction, unit), unit)];
}

/** "last March" said in August: this year's, or the one before; the nearer first. */
function pointedYears(now: { year: number; month: number }, wanted: number, direction: number): number[] {
  const { year, month } = now;
  if (direction < 0) return wanted < month ? [year, year - 1] : [year - 1];
  if (direction > 0) return wanted > month ? [year, year + 1] : [year + 1];
  return [year];
}

function pointedSeason(now: { year: number; month: number }, first: number, direction: number): DateInterval {
  const here = now.year * 12 + now.month;
  const years = [now.year - 2, now.year - 1, now.year, now.year + 1];
  const past = years.filter((year) => year * 12 + first + 2 < here);
  const ahead = years.filter((year) => year * 12 + first > here);
  const current = years.find((year) => year * 12 + first <= here && here <= year * 12 + first + 2);
  const year = direction < 0 ? past.at(-1) : direction > 0 ? ahead[0] : (current ?? now.year);
  return approximate(monthsInterval({ year: year ?? now.year, month: first }, 3, 'season'));
}

function pointedWeekday(today: string, day: number, direction: number): DateInterval[] {
  const monday = addToDay(today, -weekday(today), 'day');
  if (direction === 0) return [dayInterval(addToDay(monday, day, 'day'))];
  const nearest = direction < 0 ? lastWeekday(today, day) : comingWeekday(today, day);
  const inWeek = addToDay(monday, day + 7 * direction, 'day');
  // "next Saturday" said on a Thursday may skip the day after tomorrow.
  return nearest === inWeek || direction < 0
    ? [dayInterval(nearest)]
    : [dayInterval(nearest), dayInterval(inWeek)];
}

/** The latest such weekday before a day. */
export function lastWeekday(today: string, day: number): string {
  return addToDay(today, -((weekday(today) - day + 7) % 7 || 7), 'day');
}

/** The first such weekday after a day. */
export function comingWeekday(today: string, day: number): string {
  return addToDay(today, (day - weekday(today) + 7) % 7 || 7, 'day');
}

function weekendOf(today: string, direction: number, tense: string): DateInterval {
  const saturday = addToDay(addToDay(today, -weekday(today), 'day'), 5, 'day');
  const inside = saturday <= today;
  const back = direction < 0 || (direction === 0 && tense === 'past' && !inside);
  const move = Math.abs(direction) === 2 ? direction * 7 : back ? -7 : direction > 0 ? 7 : 0;
  const from = addToDay(saturday, move, 'day');
  return { from, to: addToDay(from, 1, 'day'), granularity: 'day', kind: 'range' };
}

/** over the weekend, at the weekend, after weekend protests. */
export const weekend: Rule = (scene, at) => {
  if (word(scene, at) !== 'weekend') return undefined;
  const named = /^(?:after|during|following|despite|at|in)$/.test(word(scene, at - 1));
  if (named && /^[a-z-]{3,}s$/.test(scene.words[at + 1] ?? '')) return weekendAround(scene, at);
  if (word(scene, at - 1) !== 'the') return undefined;
  if (!/^(?:over|at|on|during|of|throughout|by|since|until|before|after|for)$/.test(word(scene, at - 2)))
    return undefined;
  return weekendAround(scene, at);
};

function weekendAround(scene: Scene, at: number): Found {
  if (!scene.today) return unknown(1, 'day');
  const tense = scene.tense(at) === 'future' ? 'future' : 'past';
  return relative(1, 'weekend nearest to the report', weekendOf(scene.today, 0, tense));
}

/** on Monday, Friday night, Monday (July 20): the latest one in the past tense (the report's own day counts), else the coming one. */
export const weekdayAlone: Rule = (scene, at) => {
  const day = weekdayOf(scene.words[at] ?? '');
  if (day === undefined || recurring(scene, at)) return undefined;
  const inWeek = dayOfWeek(scene, at, day);
  if (inWeek) return inWeek;
  const gap = [',', '('].includes(word(scene, at + 1)) ? 1 : 0;
  const dated = [iso, dayMonth, monthDay].map((rule) => rule(scene, at + 1 + gap)).find((found) => found);
  if (dated) {
    const close = word(scene, at + 1) === '(' && word(scene, at + 2 + dated.length) === ')' ? 1 : 0;
    return { ...dated, length: dated.length + 1 + gap + close };
  }
  const length = partsOfDay.has(word(scene, at + 1)) ? 2 : 1;
  if (!scene.today) return unknown(length, 'day');
  if (weekday(scene.today) === day)
    return relative(length, 'weekday of the report', dayInterval(scene.today));
  const future = /^(?:future|either)$/.test(scene.tense(at));
  const iso8601 = future ? comingWeekday(scene.today, day) : lastWeekday(scene.today, day);
  return relative(
    length,
    future ? 'weekday after the report' : 'weekday up to the report',
    dayInterval(iso8601),
  );
};

/** the week before last, the year after next, the night before last. */
export const beforeLast: Rule = (scene, at) => {
  const the = word(scene, at) === 'the' ? 1 : 0;
  const name = word(scene, at + the);
  const unit = partsOfDay.has(name) || name === 'weekend' ? 'day' : unitOf(name);
  if (!unit) return undefined;
  const tail = `${word(scene, at + the + 1)} ${word(scene, at + the + 2)}`;
  const move = { 'before last': -2, 'after next': 2 }[tail];
  if (move === undefined || /s$/.test(name)) return undefined;
  if (!scene.today) return unknown(the + 3, unit);
  const interval =
    name === 'weekend'
      ? weekendOf(scene.today, Math.sign(move) * 2, 'unknown')
      : unitAround(addToDay(scene.today, move, unit), unit);
  return relative(the + 3, `${name} ${tail}`, interval);
};

/** "Monday last week", "Friday of next week": the day in that week. */
function dayOfWeek(scene: Scene, at: number, day: number): Found | undefined {
  const of = word(scene, at + 1) === 'of' ? 1 : 0;
  const move = directionOf(word(scene, at + 1 + of));
  if (move === undefined || word(scene, at + 2 + of) !== 'week') return undefined;
  if (!scene.today) return unknown(3 + of, 'day');
  const monday = addToDay(scene.today, -weekday(scene.today) + 7 * move, 'day');
  return relative(3 + of, 'weekday of a week', dayInterval(addToDay(monday, day, 'day')));
}

/** "every Wednesday", "Friday nights", "opened on a Sunday to fix it": days that come again, none in particular. */
function recurring(scene: Scene, at: number): boolean {
  const [before, after] = [word(scene, at - 1), word(scene, at + 1)];
  if (
    /^(?:every|each|any|most|some|alternate)$/.test(before) ||
    /^(?:night|morning|evening|afternoon)s$/.test(after)
  )
    return true;
  // "the Saturday Herald" is a name.
  const name =
    /^\p{Lu}\p{Ll}/u.test(scene.words[at + 1] ?? '') && monthOf(scene.words[at + 1] ?? '') === undefined;
  if (before === 'the' && name) return true;
  return before === 'a' && !/^[a-z]{3,}$/.test(after);
}

const simpleDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** today, yesterday, tomorrow, the day before yesterday, overnight on Friday. */
export const namedDay: Rule = (scene, at) => {
  if (word(scene, at) === 'overnight') return overnight(scene, at);
  const around = word(scene, at) === 'day' ? { before: -1, after: 1 }[word(scene, at + 1)] : undefined;
  const place = around === undefined ? at : at + 2;
  const text = word(scene, place);
  const offset = Object.hasOwn(simpleDays, text) ? simpleDays[text] : undefined;
  if (offset === undefined || (around !== undefined && Math.sign(offset) !== around)) return undefined;
  const length = place - at + 1;
  if (!scene.today) return unknown(length, 'day');
  return relative(length, text, dayInterval(addToDay(scene.today, offset + (around ?? 0), 'day')));
};

/** The night that starts on the named day; alone, the night before the report. */
function overnight(scene: Scene, at: number): Found | undefined {
  const on = ['on', 'into', 'from'].includes(word(scene, at + 1)) ? 1 : 0;
  const day = weekdayAlone(scene, at + 1 + on);
  if (day) {
    const interval = day.interval && { ...approximateIfKnown(day.interval) };
    return {
      ...day,
      ...(interval ? { interval } : {}),
      length: day.length + 1 + on,
      rule: `night of ${day.rule}`,
    };
  }
  if (!scene.today || word(scene, at - 1) === 'an') return undefined;
  const from = addToDay(scene.today, -1, 'day');
  return relative(1, 'the night before the report', {
    from,
    to: scene.today,
    granularity: 'day',
    kind: 'approximate',
  });
}

const approximateIfKnown = (interval: DateInterval): DateInterval =>
  interval.kind === 'unresolved' ? interval : approximate(interval);

/** "the end of the year": the unit around the report. */
export function unitOfReport(scene: Scene, at: number): Found | undefined {
  const unit = unitOf(word(scene, at));
  if (!unit || word(scene, at - 1) !== 'the' || /s$/.test(word(scene, at))) return undefined;
  if (!scene.today) return unknown(1, unit);
  return {
    length: 1,
    rule: `${unit} of the report`,
    interval: unitAround(scene.today, unit),
    anchor: 'report',
  };
}

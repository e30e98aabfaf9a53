import { addToDay } from '../../util/calendar.js';
import { approximate, type Found, type Rule, unknown, word } from './scene.js';
import {
  dayInterval,
  monthInterval,
  monthOf,
  monthsInterval,
  seasonOf,
  unitAround,
  unitOf,
  weekdayOf,
} from './units.js';

// Times that take up the date named last: that year, the next day, that spring.

const turns: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
]);
const sides: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['after', 1],
]);

/** that year, the same day, the following month, the year before: counted from the date named last. */
export const anaphoric: Rule = (scene, at) => {
  const start = word(scene, at) === 'the' ? 1 : 0;
  const turn = turns.get(word(scene, at + start));
  const behind = start === 1 ? sides.get(word(scene, at + 2)) : undefined;
  const unitPlace = turn === undefined ? at + start : at + start + 1;
  const unit = unitOf(word(scene, unitPlace));
  const move = turn ?? behind;
  if (!unit || move === undefined || /s$/.test(word(scene, unitPlace))) return undefined;
  if (start === 0 && word(scene, at) !== 'that') return undefined;
  if (turn === undefined && /^(?:yesterday|tomorrow)$/.test(word(scene, at + 3))) return undefined;
  const length = unitPlace - at + 1 + (turn === undefined ? 1 : 0);
  // "the day before the vote" counts from the vote.
  if (
    turn === undefined &&
    /^[\p{L}\d]/u.test(word(scene, at + 3)) &&
    !/^(?:and|but|in|at)$/.test(word(scene, at + 3))
  )
    return unknown(length, unit, 'event');
  const base = scene.previous?.from;
  if (!base) return unknown(length, unit, 'previous');
  const interval = unitAround(addToDay(base, move, unit), unit);
  const vague = scene.previous?.granularity !== 'day' && unit === 'day';
  return {
    length,
    rule: `${unit} counted from the date before`,
    interval: vague ? approximate(interval) : interval,
    anchor: 'previous',
  };
};

const saying = /^(?:sa(?:y|ys|id)|warn|announce|report|claim|insist|argue|add|note|mean|so$|hope|fear|show)/;

/** that spring, the same May, that night, that Sunday: in the year, or on the day, named last. */
export const thatTime: Rule = (scene, at) => {
  const start = word(scene, at) === 'the' && word(scene, at + 1) === 'same' ? 1 : 0;
  if (!start && (word(scene, at) !== 'that' || saying.test(word(scene, at - 1)))) return undefined;
  const name = scene.words[at + start + 1] ?? '';
  const base = scene.previous?.from;
  if (!base) return undefined;
  const interval = namedNear(base, name, scene.previous?.granularity === 'day');
  return interval && { length: start + 2, rule: 'time near the date before', interval, anchor: 'previous' };
};

function namedNear(base: string, name: string, day: boolean): Found['interval'] {
  const year = Number(base.slice(0, 4));
  const lower = name.toLowerCase();
  const season = lower === 'fall' ? undefined : seasonOf(lower);
  if (season !== undefined) return approximate(monthsInterval({ year, month: season }, 3, 'season'));
  const month = monthOf(name);
  if (month !== undefined) return monthInterval(year, month);
  if (!day) return undefined;
  if (/^(?:night|morning|afternoon|evening)$/.test(lower)) return dayInterval(base);
  const wanted = weekdayOf(name);
  const monday = unitAround(base, 'week').from;
  if (wanted !== undefined && monday) return dayInterval(addToDay(monday, wanted, 'day'));
  return undefined;
}

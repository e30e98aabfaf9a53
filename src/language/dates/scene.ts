import type { DateInterval, Duration, Granularity } from '../../model/time.js';
import { partsOf } from '../../util/calendar.js';
import { isYear } from './units.js';

/** The words of a sentence and what relative phrases count from. */
export interface Scene {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Day of the report; absent: relative phrases stay unresolved. */
  readonly today: string | undefined;
  /** The date named before, for "that year", "the next day". */
  readonly previous: DateInterval | undefined;
  /** Tense of the clause around a word. */
  readonly tense: (index: number) => Tense;
}

/** `either`: told of something moved, whose new day may lie on either side of the report. */
export type Tense = 'past' | 'future' | 'either' | 'unknown';
export type Anchor = 'absolute' | 'report' | 'previous' | 'event';

/** A date phrase found at some word: how many words it takes and what it means. */
export interface Found {
  readonly length: number;
  readonly rule: string;
  readonly interval?: DateInterval;
  readonly duration?: Duration;
  readonly anchor: Anchor;
  /** Every reading where there are several, the chosen one first. */
  readonly readings?: readonly DateInterval[];
  /** The phrase stands before a noun ("the 2015 deal"): a preposition in front belongs to that noun. */
  readonly attributive?: boolean;
  /** The phrase names the end of something ("the end of 2021"). */
  readonly edge?: 'end';
  /** The same phrase in a given year, where the words name none. */
  readonly inYear?: (year: number) => DateInterval | undefined;
}

export type Rule = (scene: Scene, at: number) => Found | undefined;

export const word = (scene: Scene, at: number): string => scene.lower[at] ?? '';

export const absolute = (length: number, rule: string, interval: DateInterval): Found => ({
  length,
  rule,
  interval,
  anchor: 'absolute',
});

export const relative = (length: number, rule: string, interval: DateInterval): Found => ({
  length,
  rule,
  interval,
  anchor: 'report',
});

export const unknown = (length: number, granularity: Granularity, anchor: Anchor = 'report'): Found => ({
  length,
  rule: anchor === 'report' ? 'relative, report date unknown' : 'relative to something undated',
  interval: { granularity, kind: 'unresolved' },
  anchor,
});

export const approximate = (interval: DateInterval): DateInterval => ({ ...interval, kind: 'approximate' });

/** Nouns that are counted, so that a number before them is no year. */
const counted = new Set(
  'troops soldiers people tons tonnes men women children miles km kilometres kilometers kilometers metres meters m dollars euros pounds roubles rubles yuan rupees killed wounded civilians others tanks missiles jets aircraft rockets shells drones votes cases deaths percent barrels megawatts mw gmt utc hours year years feet homes houses refugees prisoners delegates members workers police officers fighters ships words pages % °'.split(
    ' ',
  ),
);

export const countsNext = (scene: Scene, at: number): boolean => counted.has(word(scene, at + 1));

/** A year, directly or after a comma: the year and how many words it takes. */
export function yearAt(scene: Scene, at: number): { year: number; length: number } | undefined {
  const told = pointedYear(scene, at);
  if (told) return told;
  const comma = word(scene, at) === ',' ? 1 : 0;
  const text = word(scene, at + comma);
  return isYear(text) && !countsNext(scene, at + comma)
    ? { year: Number(text), length: 1 + comma }
    : undefined;
}

const yearMoves: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "(of) this year", "last year", "in that year", "the same year" behind a day, month or quarter. */
function pointedYear(scene: Scene, at: number): { year: number; length: number } | undefined {
  const link = /^(?:of|in)$/.test(word(scene, at)) ? 1 : 0;
  const the = word(scene, at + link) === 'the' ? 1 : 0;
  const pointer = word(scene, at + link + the);
  if (link && isYear(pointer) && !the && !countsNext(scene, at + link))
    return { year: Number(pointer), length: 2 };
  if (word(scene, at + link + the + 1) !== 'year') return undefined;
  const move = Object.hasOwn(yearMoves, pointer) ? yearMoves[pointer] : undefined;
  const base =
    move !== undefined && !the
      ? scene.today
      : pointer === 'same' || (pointer === 'that' && !the)
        ? scene.previous?.from
        : undefined;
  return base ? { year: Number(base.slice(0, 4)) + (move ?? 0), length: link + the + 2 } : undefined;
}

/** The year that brings a day (difference of month times 100 and day) within half a year of the report. */
const nearestYear = (ahead: number): number => (ahead > 600 ? -1 : ahead < -600 ? 1 : 0);

/** Year of a day, month or season named without one: the latest that is past, or the first to come, as the tense says. */
export function impliedYear(
  scene: Scene,
  at: number,
  key: { month: number; day?: number },
): number | undefined {
  const today = scene.today && partsOf(scene.today);
  if (!today) return undefined;
  const wanted = key.month * 100 + (key.day ?? 0);
  const now = today.month * 100 + (key.day === undefined ? 0 : today.day);
  const tense = scene.tense(at);
  if (tense === 'either') return today.year + nearestYear(wanted - now);
  if (tense === 'future') return wanted >= now ? today.year : today.year + 1;
  return wanted <= now ? today.year : today.year - 1;
}

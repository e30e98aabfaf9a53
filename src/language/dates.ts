import type { Sentence } from '../model/parse.js';
import { type Span, spanOf } from '../model/span.js';
import type { DateInterval, Duration, Shift } from '../model/time.js';
import { isIsoDay } from '../util/calendar.js';
import { joined, type Reading } from './dates/combine.js';
import { startsOfTime } from './dates/cues.js';
import { core } from './dates/grammar.js';
import { type Modifier, modifierAt } from './dates/modifiers.js';
import { functionWords } from './dates/periods.js';
import type { Anchor, Scene } from './dates/scene.js';
import { shiftAt } from './dates/shifts.js';
import { tenseOf } from './dates/tense.js';

export type { Modifier } from './dates/modifiers.js';

/** A phrase of time in a sentence. At least one of `interval`, `duration` and `shift` is there. */
export interface DateMention {
  readonly span: Span;
  /** First and last token, inclusive. */
  readonly tokens: readonly [number, number];
  /** When, if the phrase names a time. */
  readonly interval?: DateInterval;
  /** How long, if it names a length. */
  readonly duration?: Duration;
  /** By how much something moves. */
  readonly shift?: Shift;
  /** Every reading where there are several ("October or November", "last March"), before open ends; else empty. */
  readonly alternatives: readonly DateInterval[];
  /** What the phrase counts from: nothing, the report's day, the date named last, or an event without a date. */
  readonly anchor: Anchor;
  readonly modifier?: Modifier;
  /** What the grammar did, in words. */
  readonly rule: string;
}

export interface DateOptions {
  /** `YYYY-MM-DD`; without it relative phrases are `unresolved`. */
  readonly reportDate?: string | undefined;
  /** The report's text, which the offsets point into. */
  readonly text: string;
  /** The date named last before the sentence, for "that year". */
  readonly previous?: DateInterval | undefined;
}

/**
 * Dates, lengths and shifts in a sentence, in text order, without overlap. Days are whole days of the report's own
 * calendar; no clock and no time zone take part. Tags and tree, where present, only serve to tell past from future.
 * Never throws.
 */
export function findDates(sentence: Sentence, options: DateOptions): DateMention[] {
  const words = sentence.tokens.map((token) => token.text);
  const lower = words.map((text) => text.toLowerCase());
  const near = startsOfTime(lower);
  if (!near.includes(true)) return [];
  let scene: Scene = {
    words,
    lower,
    today: usableDay(options.reportDate),
    tense: tenseOf(sentence),
    previous: options.previous,
  };
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; ) {
    const reading = near[at] ? readingAt(scene, at, sentence) : undefined;
    if (!reading) {
      at++;
      continue;
    }
    const mention = mentionOf(reading, at, { sentence, text: options.text });
    found.push(mention);
    if (mention.interval?.from || mention.interval?.to) scene = { ...scene, previous: mention.interval };
    at += reading.length;
  }
  return found;
}

/** Report dates outside 1500 to 2199 are taken for mistakes. */
function usableDay(day: string | undefined): string | undefined {
  return day && isIsoDay(day) && /^(?:1[5-9]|2[01])\d\d-/.test(day) ? day : undefined;
}

function readingAt(scene: Scene, at: number, sentence: Sentence): Reading | undefined {
  const shift = shiftAt(scene, at, sentence);
  if (shift) return shift;
  const lead = modifierAt(scene, at);
  if (lead) {
    const shifted = lead.scene;
    const inner = core(shifted, at + lead.length);
    if (
      inner &&
      !inner.attributive &&
      !belongs(shifted, lead.modifier, { from: at + lead.length, to: at + lead.length + inner.length }) &&
      (inner.interval || lead.modifier === 'about')
    )
      return joined(shifted, inner, { at, lead });
  }
  const inner = core(scene, at);
  return inner && joined(scene, inner, { at });
}

/** "after Sunday's strike", "ahead of the Aug. 31 deadline": the preposition belongs to the thing, the phrase itself is the day. */
function belongs(scene: Scene, modifier: Modifier, phrase: { from: number; to: number }): boolean {
  if (!/^(?:before|after|from)$/.test(modifier)) return false;
  const next = scene.words[phrase.to] ?? '';
  if (/^['’]s?$/.test(next)) return true;
  if (scene.lower[phrase.from] === 'weekend') return /^[a-z]/.test(next) && !functionWords.has(next);
  const article = scene.lower[phrase.from] === 'the' && /^[\dA-Z]/.test(scene.words[phrase.from + 1] ?? '');
  return article && /^[a-z]{2,}$/.test(next) && !functionWords.has(next);
}

function mentionOf(
  reading: Reading,
  first: number,
  place: { sentence: Sentence; text: string },
): DateMention {
  const { tokens } = place.sentence;
  const last = Math.min(first + reading.length, tokens.length) - 1;
  const { length: _, interval, ...rest } = reading;
  const kept =
    interval &&
    (sound(interval) ? interval : { granularity: interval.granularity, kind: 'unresolved' as const });
  return {
    span: spanOf(place.text, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
    tokens: [first, last],
    ...rest,
    ...(kept ? { interval: kept } : {}),
  };
}

/** Counting back thousands of years leaves the calendar we write. */
function sound({ from, to }: DateInterval): boolean {
  const days = [from, to].filter((day) => day !== undefined);
  return days.every((day) => /^\d{4}-/.test(day) && isIsoDay(day)) && (!from || !to || from <= to);
}

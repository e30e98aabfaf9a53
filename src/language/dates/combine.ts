import type { DateInterval, Duration, Shift } from '../../model/time.js';
import { addToDay, numberOfIso } from '../../util/calendar.js';
import { core } from './grammar.js';
import { type Lead, opened } from './modifiers.js';
import { type Anchor, type Found, type Scene, word } from './scene.js';
import { dayInterval, unitOf, weekdayOf } from './units.js';

/** What a stretch of words says, modifiers, ranges and alternatives included. */
export interface Reading {
  readonly length: number;
  readonly interval?: DateInterval;
  readonly duration?: Duration;
  readonly shift?: Shift;
  readonly alternatives: readonly DateInterval[];
  readonly anchor: Anchor;
  readonly modifier?: Lead['modifier'];
  readonly rule: string;
}

/** Adds what surrounds a date: ranges ("to July 4"), alternatives ("or November"), "onward", and the open end of its modifier. */
export function joined(scene: Scene, inner: Found, job: { at: number; lead?: Lead }): Reading {
  const { at, lead } = job;
  const start = at + (lead?.length ?? 0);
  const pair = pairOf(scene, inner, { at: start, modifier: lead?.modifier });
  const last = start + inner.length + (pair?.length ?? 0);
  const onward =
    /^onwards?$/.test(word(scene, last)) || (lead?.modifier === 'from' && word(scene, last) === 'on');
  const interval = pair?.interval ?? inner.interval;
  const how = {
    // "moved from 5 June to 12 June" names a day that no longer holds.
    modifier:
      pair?.range || (lead?.modifier === 'from' && moved(scene, at) && word(scene, last) === 'to')
        ? undefined
        : lead?.modifier,
    onward,
    today: scene.today,
    dating: /^dat(?:es?|ed|ing)$/.test(word(scene, at - 1)),
    edge: inner.edge === 'end',
  };
  return {
    length: last - at + (onward ? 1 : 0),
    ...(interval ? { interval: opened(interval, how) } : {}),
    ...(inner.duration ? { duration: inner.duration } : {}),
    alternatives: pair?.readings ?? inner.readings ?? [],
    anchor: pair?.anchor ?? inner.anchor,
    ...(lead ? { modifier: lead.modifier } : {}),
    rule: (lead ? `${lead.modifier} + ` : '') + inner.rule,
  };
}

interface Pair {
  readonly length: number;
  readonly interval: DateInterval;
  readonly range: boolean;
  readonly readings?: readonly DateInterval[];
  readonly anchor: Anchor;
}

const rangeWords = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);

function pairOf(
  scene: Scene,
  inner: Found,
  job: { at: number; modifier: Lead['modifier'] | undefined },
): Pair | undefined {
  if (!inner.interval || inner.attributive) return undefined;
  const place = job.at + inner.length;
  const joint = word(scene, place);
  if (!rangeWords.has(joint) && joint !== 'or' && joint !== 'and') return undefined;
  const range = rangeWords.has(joint);
  if (range && job.modifier === 'from' && moved(scene, job.at - 1)) return undefined;
  // "in 2014 to 2016": the word before lets a bare year through.
  const second = elliptic(scene, place) ?? core(leading(scene, place), place + 1);
  if (!second?.interval || second.attributive) return undefined;
  const first = inYearOf(inner, second, range);
  if (
    joint === 'and' &&
    job.modifier !== 'between' &&
    first === inner.interval &&
    !adjoin(first, second.interval)
  )
    return undefined;
  const last = range ? weekdayAfter(scene, { first, place }, second.interval) : second.interval;
  if (range && (first.from ?? '') > (last.from ?? '~')) return undefined;
  const interval = hull(first, last, joint === 'or' ? 'approximate' : 'range');
  if (!interval) return undefined;
  const shared = { length: 1 + second.length, interval, anchor: second.anchor };
  return joint === 'or' ? { ...shared, range: false, readings: [first, last] } : { ...shared, range: true };
}

/** "from Monday to Friday": the second weekday is the one that follows the first. */
function weekdayAfter(
  scene: Scene,
  { first, place }: { first: DateInterval; place: number },
  second: DateInterval,
): DateInterval {
  const both = [place - 1, place + 1].every((at) => weekdayOf(scene.words[at] ?? '') !== undefined);
  if (!both || !first.from || !second.from) return second;
  const gap = (numberOfIso(second.from) - numberOfIso(first.from)) % 7;
  return dayInterval(addToDay(first.from, (gap + 7) % 7 || 7, 'day'));
}

/** "moved from 12 October to 9 November": an old and a new day, no stretch between them. */
const moved = (scene: Scene, from: number): boolean =>
  scene.lower
    .slice(Math.max(0, from - 4), from)
    .some((text) =>
      /^(?:delay|mov(?:e|ing)|postpon|reschedul|shift|chang|push|brought|put$|slip)/.test(text),
    );

/** "this year or next": the unit of the first holds for the second. */
function elliptic(scene: Scene, joint: number): Found | undefined {
  const [unit, pointer] = [word(scene, joint - 1), word(scene, joint + 1)];
  if (!unitOf(unit) || !/^(?:next|last)$/.test(pointer) || /^\p{L}/u.test(word(scene, joint + 2)))
    return undefined;
  const spread = (words: readonly string[]) => [
    ...words.slice(0, joint + 2),
    unit,
    ...words.slice(joint + 2),
  ];
  const found = core({ ...scene, words: spread(scene.words), lower: spread(scene.lower) }, joint + 1);
  return found && { ...found, length: 1 };
}

/** Decades, centuries or their parts that follow each other: "the 1970s and 1980s". */
function adjoin(first: DateInterval, second: DateInterval): boolean {
  if (!/^(?:decade|century)$/.test(first.granularity) || first.granularity !== second.granularity)
    return false;
  return first.to !== undefined && addToDay(first.to, 1, 'day') === second.from;
}

/** The joint read as "in", so that a bare year may follow it. */
function leading(scene: Scene, at: number): Scene {
  return { ...scene, lower: scene.lower.map((text, index) => (index === at ? 'in' : text)) };
}

/** "October or November 2020": the year named second holds for the first as well; "from January to March" ends in the year that the tense gives, and starts before. */
function inYearOf(inner: Found, second: Found, range: boolean): DateInterval {
  const own = inner.interval as DateInterval;
  const until = second.interval?.from;
  if (!inner.inYear || (second.anchor !== 'absolute' && !(range && second.inYear)) || !until) return own;
  if (second.interval?.granularity === 'year') return own;
  const year = Number(until.slice(0, 4));
  const same = inner.inYear(year);
  return (same?.from && same.from > until ? inner.inYear(year - 1) : same) ?? own;
}

function hull(a: DateInterval, b: DateInterval, kind: DateInterval['kind']): DateInterval | undefined {
  if (a.kind === 'unresolved' || b.kind === 'unresolved')
    return { granularity: a.granularity, kind: 'unresolved' };
  if (!a.from || !b.from || !a.to || !b.to) return undefined;
  const [from = a.from] = [a.from, b.from].sort();
  const [, to = b.to] = [a.to, b.to].sort();
  return { from, to, granularity: a.granularity, kind };
}

import type { DateInterval, Duration, Shift } from '../../model/time.js';
import { core } from './grammar.js';
import { type Lead, opened } from './modifiers.js';
import { type Anchor, type Found, type Scene, word } from './scene.js';

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
    modifier: pair?.range ? undefined : lead?.modifier,
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
  // "in 2014 to 2016": the word before lets a bare year through.
  const second = core(leading(scene, place), place + 1);
  if (!second?.interval || second.attributive) return undefined;
  const first = inYearOf(inner, second);
  if (joint === 'and' && job.modifier !== 'between' && first === inner.interval) return undefined;
  if (rangeWords.has(joint) && (first.from ?? '') > (second.interval.from ?? '~')) return undefined;
  const interval = hull(first, second.interval, joint === 'or' ? 'approximate' : 'range');
  if (!interval) return undefined;
  const shared = { length: 1 + second.length, interval, anchor: second.anchor };
  return joint === 'or'
    ? { ...shared, range: false, readings: [first, second.interval] }
    : { ...shared, range: true };
}

/** The joint read as "in", so that a bare year may follow it. */
function leading(scene: Scene, at: number): Scene {
  return { ...scene, lower: scene.lower.map((text, index) => (index === at ? 'in' : text)) };
}

/** "October or November 2020": the year named second holds for the first as well. */
function inYearOf(inner: Found, second: Found): DateInterval {
  const own = inner.interval as DateInterval;
  const until = second.interval?.from;
  if (!inner.inYear || second.anchor !== 'absolute' || !until) return own;
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

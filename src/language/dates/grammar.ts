import type { DateInterval } from '../../model/time.js';
import { keptByWord } from '../../util/keptByWord.js';
import { anaphoric, thatTime } from './anaphors.js';
import { ahead, fromAnchor, lyingAhead, stretch } from './counted.js';
import { era } from './eras.js';
import { feast } from './feasts.js';
import { fiscalYear } from './fiscal.js';
import { length, lengthAdjective, term } from './lengths.js';
import { dashed, dayAlone, dayMonth, iso, month, monthDay, numeric } from './named.js';
import { occasion } from './occasions.js';
import { type Opening, openingsOf } from './openings.js';
import { century, decade, namedYear, quarter, quarterCode, season, year, yearRange } from './periods.js';
import { beforeLast, namedDay, pointed, unitOfReport, weekdayAlone, weekend } from './pointed.js';
import { portion } from './portions.js';
import { approximate, type Found, type Rule, type Scene, unknown, word } from './scene.js';
import { isYear, monthOf, type Part, partOf, unitAround, unitOf } from './units.js';
import { byItsEnd, prefixedYear, thisTime, withinUnit } from './upTo.js';

const partWords: Readonly<Record<string, Part>> = {
  early: 'early',
  earlier: 'early',
  beginning: 'start',
  start: 'start',
  outset: 'start',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  end: 'end',
  close: 'end',
};

/** early 2016, late last week, the end of 2023, the end of the year, earlier this week, mid-July. */
const part: Rule = (scene, at) => {
  const glued = /^([Mm]id|[Ee]arly|[Ll]ate)-(.+)$/.exec(scene.words[at] ?? '');
  const wide = partToPart(scene, at);
  if (wide) return wide;
  const text = glued ? (glued[1] as string).toLowerCase() : word(scene, at);
  const which = Object.hasOwn(partWords, text) ? partWords[text] : undefined;
  if (!which) return yearEnd(scene, at);
  // "by end-June": a hyphen stands for "of".
  const edge = which === 'start' || which === 'end' || text === 'middle';
  if (edge && word(scene, at + 1) !== 'of' && !(word(scene, at + 1) === '-' && datesNext(scene, at + 2)))
    return undefined;
  const place = glued ? at : afterLinks(scene, at + 1, edge);
  const inner = glued
    ? core(withWord(scene, at, glued[2] as string), at)
    : (core(scene, place) ?? unitOfReport(scene, place));
  // "the start of the 2014 games": the year belongs to the games.
  if (!inner?.interval || (edge && inner.attributive)) return undefined;
  const interval = narrowed(scene, inner.interval, { text, which });
  const { readings: _, inYear, ...rest } = inner;
  const inYearToo = (year: number) => {
    const whole = inYear?.(year);
    return whole && narrowed(scene, whole, { text, which });
  };
  const found = {
    ...rest,
    ...(inYear ? { inYear: inYearToo } : {}),
    interval,
    length: inner.length + place - at,
    rule: `${text} part of ${inner.rule}`,
  };
  return which === 'end' ? { ...found, edge: 'end' } : found;
};

/** "mid to late September", "mid-to-late June", "early and mid-July": from the first part to the end of the second. */
function partToPart(scene: Scene, at: number): Found | undefined {
  const opening = /^(early|mid)(-to)?$/.exec(word(scene, at));
  if (!opening) return undefined;
  let place = at + 1;
  let joined = opening[2] !== undefined;
  for (; place < at + 4 && /^(?:-|to|and|or)$/.test(word(scene, place)); place++)
    joined ||= word(scene, place) !== '-';
  const closing = /^(mid|late)(?:-(.+))?$/.exec(scene.words[place] ?? '');
  if (!joined || !closing) return undefined;
  const dash = word(scene, place + 1) === '-' ? 1 : 0;
  const start = closing[2] ? place : place + 1 + dash;
  const inner = core(closing[2] ? withWord(scene, place, closing[2]) : scene, start);
  if (!inner?.interval || inner.interval.kind === 'unresolved') return undefined;
  const first = partOf(inner.interval, opening[1] as Part);
  const last = partOf(inner.interval, closing[1] as Part);
  if (!first.from || !last.to) return undefined;
  const interval = {
    from: first.from,
    to: last.to,
    granularity: first.granularity,
    kind: 'approximate',
  } as const;
  return {
    length: start + inner.length - at,
    rule: `parts of ${inner.rule}`,
    interval,
    anchor: inner.anchor,
  };
}

function afterLinks(scene: Scene, at: number, edge: boolean): number {
  const links = edge ? ['of', 'the', '-'] : ['in', 'on', 'the', '-', 'of'];
  let place = at;
  while (links.includes(word(scene, place)) && place < at + 3) place++;
  return links.includes('the') && word(scene, place - 1) === 'the' && startsAnaphor(scene, place)
    ? place - 1
    : place;
}

const datesNext = (scene: Scene, at: number) =>
  monthOf(scene.words[at] ?? '') !== undefined || isYear(word(scene, at));

const startsAnaphor = (scene: Scene, at: number) =>
  /^(?:following|same|previous|preceding)$/.test(word(scene, at));

function withWord(scene: Scene, at: number, text: string): Scene {
  return {
    ...scene,
    words: scene.words.map((word, index) => (index === at ? text : index === at - 1 ? 'in' : word)),
    lower: scene.lower.map((word, index) =>
      index === at ? text.toLowerCase() : index === at - 1 ? 'in' : word,
    ),
  };
}

/** year-end, year's end, month's end. */
function yearEnd(scene: Scene, at: number): Found | undefined {
  const unit = unitOf(word(scene, at));
  const link = /^(?:-|'s|’s)$/.test(word(scene, at + 1)) && word(scene, at + 2) === 'end';
  if (!unit || !link) return undefined;
  if (!scene.today) return unknown(3, unit);
  return {
    length: 3,
    rule: `end of ${unit}`,
    interval: partOf(unitAround(scene.today, unit), 'end'),
    anchor: 'report',
    edge: 'end',
  };
}

function narrowed(scene: Scene, interval: DateInterval, how: { text: string; which: Part }): DateInterval {
  const { from, to } = interval;
  if (!from || !to || interval.kind === 'unresolved') return interval;
  const { today } = scene;
  const comparative = how.text === 'earlier' || how.text === 'later';
  if (!comparative) return partOf(interval, how.which);
  if (!today || today < from || today > to) return interval;
  return approximate(how.text === 'earlier' ? { ...interval, to: today } : { ...interval, from: today });
}

const itself: Rule = (scene, at) => core(scene, at);

/** The rules in the order in which they are tried, each with the words that may open its phrases. */
export const rules: readonly (readonly [Rule, ...Opening[]])[] = [
  [era, 'figure', 'era'],
  [iso, 'figure'],
  [dashed, 'figure'],
  [numeric, 'figure'],
  [fiscalYear(itself), 'figure', 'account', 'pointer'],
  [feast, 'feast'],
  [prefixedYear, 'figure'],
  [thisTime, 'pointer'],
  [withinUnit, 'within'],
  [byItsEnd(itself), 'the', 'unit', 'count', 'figure'],
  [part, 'part', 'unit'],
  [quarterCode, 'figure'],
  [quarter, 'ordinal', 'figure'],
  [portion(itself), 'within', 'edge', 'ordinal', 'figure'],
  [occasion, 'moment', 'unit', 'ordinal', 'figure'],
  [century, 'figure', 'ordinal', 'count'],
  [dayMonth, 'figure', 'ordinal'],
  [monthDay, 'month'],
  [month, 'month'],
  [season, 'season'],
  [decade, 'figure', 'decade'],
  [yearRange, 'figure'],
  [beforeLast, 'the', 'unit', 'moment'],
  [anaphoric, 'the', 'that'],
  [thatTime, 'the', 'that'],
  [stretch, 'pointer'],
  [pointed, 'pointer'],
  [namedDay, 'named', 'unit'],
  [fromAnchor(itself), 'figure', 'count', 'unit'],
  [ahead, 'in'],
  [lyingAhead, 'unit'],
  [weekdayAlone, 'weekday'],
  [weekend, 'moment'],
  [dayAlone, 'figure'],
  [term, 'term'],
  [lengthAdjective, 'unit'],
  [namedYear, 'unit'],
  [year, 'figure'],
  [length, 'figure', 'count', 'unit'],
];

const rulesOf = keptByWord((text: string): readonly Rule[] => {
  const kinds = openingsOf(text);
  return rules.filter(([, ...openings]) => openings.some((kind) => kinds.has(kind))).map(([rule]) => rule);
});

/** The first rule that reads a date at a word; an article before it is taken along. */
export function core(scene: Scene, at: number): Found | undefined {
  if (at >= scene.words.length) return undefined;
  for (const rule of rulesOf(word(scene, at))) {
    const found = rule(scene, at);
    if (found) return found;
  }
  if (word(scene, at) !== 'the' || word(scene, at + 1) === 'the') return undefined;
  const inner = core(scene, at + 1);
  return inner && { ...inner, length: inner.length + 1 };
}

import type { DateInterval } from '../../model/time.js';
import { addToDay, isoOf, numberOfIso, partsOf } from '../../util/calendar.js';
import { countOf } from './amounts.js';
import { unitOfReport } from './pointed.js';
import { type Found, type Rule, type Scene, unknown, word } from './scene.js';
import { partOf, quarterOf, type Unit, unitOf } from './units.js';

// A counted piece of a longer time: "the first week of April", "the last six months of 2019", "midway through 2019".

interface Piece {
  readonly length: number;
  /** Which piece, from 1; -1 is the last. */
  readonly which: number;
  /** How many units; absent for a bare plural ("the final weeks"). */
  readonly count: number | undefined;
  readonly unit: Unit | 'half';
}

const edges: Readonly<Record<string, number>> = { opening: 1, last: -1, final: -1, closing: -1 };

/** the first week of April, the second half of May, the last two months of 2020, the final weeks of 2016, the last quarter of this year. */
export function portion(core: Rule): Rule {
  return (scene, at) => {
    const piece = midway(scene, at) ? undefined : pieceAt(scene, at);
    const length = piece?.length ?? midway(scene, at);
    if (!length) return undefined;
    const the = word(scene, at + length) === 'the' ? 1 : 0;
    const place = at + length + the;
    const inner = core(ofScene(scene, place), place) ?? unitOfReport(scene, place);
    if (!inner) return ofEvent(scene, { at, the, length }, piece);
    if (!inner.interval || inner.attributive) return undefined;
    const taken = length + the + inner.length;
    if (inner.interval.kind === 'unresolved') return { ...unknown(taken, 'day'), anchor: inner.anchor };
    const interval = piece ? cut(inner.interval, piece) : partOf(inner.interval, 'mid');
    const { readings: _, inYear: __, edge: ___, ...rest } = inner;
    return interval && { ...rest, interval, length: taken, rule: `part of ${inner.rule}` };
  };
}

/** "in the first days of the war", "the final weeks of the campaign": counted from something that has no date here. */
function ofEvent(
  scene: Scene,
  { at, the, length }: { at: number; the: number; length: number },
  piece: Piece | undefined,
): Found | undefined {
  const led =
    word(scene, at - 1) === 'the' && /^(?:in|during|since|until|after|before)$/.test(word(scene, at - 2));
  return piece && piece.unit !== 'half' && piece.count === undefined && led && the
    ? unknown(length - 1, piece.unit, 'event')
    : undefined;
}

/** The word before reads as "in", so that a bare year is let through. */
const ofScene = (scene: Scene, place: number): Scene => ({
  ...scene,
  lower: scene.lower.map((text, index) => (index === place - 1 && text !== 'the' ? 'in' : text)),
});

function midway(scene: Scene, at: number): number {
  if (!/^(?:midway|halfway)$/.test(word(scene, at))) return 0;
  return /^(?:through|into)$/.test(word(scene, at + 1)) ? 2 : 0;
}

function pieceAt(scene: Scene, at: number): Piece | undefined {
  const text = word(scene, at);
  const which = Object.hasOwn(edges, text)
    ? edges[text]
    : (quarterOf(text) ?? (text === 'fifth' ? 5 : undefined));
  if (which === undefined) return undefined;
  for (let words = 0; words <= 2; words++) {
    const name = word(scene, at + 1 + words);
    const unit = name === 'half' ? 'half' : unitOf(name);
    if (!unit) continue;
    if (!/^(?:of|in)$/.test(word(scene, at + 2 + words))) return undefined;
    const bounds = words > 0 ? countOf(scene.lower.slice(at + 1, at + 1 + words)) : undefined;
    if (words > 0 && (bounds?.min !== bounds?.max || !bounds)) return undefined;
    const count = bounds?.max ?? (/s$/.test(name) ? undefined : 1);
    return { length: 3 + words, which, count, unit };
  }
  return undefined;
}

function cut(whole: DateInterval, piece: Piece): DateInterval | undefined {
  const { from, to } = whole;
  if (!from || !to) return undefined;
  if (piece.count === undefined) return vaguePart(whole, piece);
  const { which, count, unit } = piece;
  const [first, last] =
    unit === 'half'
      ? halfOf(whole, which)
      : which > 0
        ? [
            addToDay(from, (which - 1) * count, unit),
            addToDay(addToDay(from, which * count, unit), -1, 'day'),
          ]
        : [addToDay(addToDay(to, 1, 'day'), -count, unit), to];
  if (!first || !last || first < from || last > to) return undefined;
  return { from: first, to: last, granularity: unit, kind: count > 1 ? 'range' : whole.kind };
}

/** "the final weeks of 2016": its last month; "the first days of May": its early part. */
function vaguePart(whole: DateInterval, { which }: Piece): DateInterval | undefined {
  return which === 1 ? partOf(whole, 'start') : which === -1 ? partOf(whole, 'end') : undefined;
}

/** Halves: of a month days 1-15 and the rest, of a year six months, of a decade five years, else by days. */
function halfOf({ from = '', to = '', granularity }: DateInterval, which: number): readonly string[] {
  if (which > 2) return [];
  const { year, month } = partsOf(from) ?? { year: 1970, month: 1 };
  const middle =
    granularity === 'month'
      ? isoOf(year, month, 16)
      : granularity === 'year'
        ? addToDay(from, 6, 'month')
        : granularity === 'decade'
          ? addToDay(from, 5, 'year')
          : addToDay(from, Math.ceil((numberOfIso(to) - numberOfIso(from) + 1) / 2), 'day');
  return which === 1 ? [from, addToDay(middle, -1, 'day')] : [middle, to];
}

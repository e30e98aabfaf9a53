import { opensCount } from './openings.js';
import { type Unit, unitOf } from './units.js';

/** A count of units, with how many words it takes. */
export interface Amount {
  readonly length: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
/** Vague counts; our conventions. */
const vague: Readonly<Record<string, readonly [number, number]>> = {
  a: [1, 1],
  an: [1, 1],
  whole: [1, 1],
  'a whole': [1, 1],
  'a full': [1, 1],
  'a single': [1, 1],
  another: [1, 1],
  full: [1, 1],
  half: [0.5, 0.5],
  'a half': [0.5, 0.5],
  'half a': [0.5, 0.5],
  few: [2, 5],
  'a few': [2, 5],
  several: [3, 9],
  couple: [2, 2],
  'a couple of': [2, 2],
  'couple of': [2, 2],
  'a couple': [2, 2],
  'a handful of': [3, 7],
  'handful of': [3, 7],
  'a number of': [2, 9],
  many: [5, 50],
  some: [2, 9],
  dozen: [12, 12],
  'a dozen': [12, 12],
  'a hundred': [100, 100],
};
const hedges =
  /^(?:the|some|about|around|roughly|nearly|almost|just|only|over|another|a whole|a full|a further|a single|at least|at most|up to|more than|less than|fewer than) (?=\S)/;

/** Bounds of a count in words or digits: `three` 3..3, `two to three` 2..3, `several` 3..9, `a handful of` 3..7. */
export function countOf(words: readonly string[]): { min: number; max: number } | undefined {
  const text = words.join(' ');
  const whole = simpleCount(text) ?? simpleCount(text.replace(hedges, ''));
  if (whole) return whole;
  if (words[0] === 'between') {
    const and = words.indexOf('and');
    return and > 0 ? joined(words.slice(1, and).join(' '), words.slice(and + 1).join(' ')) : undefined;
  }
  const between = words.findIndex((word) => ['to', 'or', '-', '–'].includes(word));
  if (between > 0) return joined(words.slice(0, between).join(' '), words.slice(between + 1).join(' '));
  const digits = /^(\d{1,3})[-–](\d{1,3})$/.exec(text);
  return digits ? joined(digits[1] as string, digits[2] as string) : undefined;
}

function joined(first: string, second: string): { min: number; max: number } | undefined {
  const [a, b] = [simpleCount(first), simpleCount(second)];
  return a && b && a.min < b.max ? { min: a.min, max: b.max } : undefined;
}

function simpleCount(text: string): { min: number; max: number } | undefined {
  const half = / and a half$/.test(text) ? simpleCount(text.replace(/ and a half$/, '')) : undefined;
  if (half) return { min: half.min + 0.5, max: half.max + 0.5 };
  const compound = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: - |-| )(\w+)$/.exec(text);
  if (compound) {
    const one = small.indexOf(compound[2] as string);
    const ten = compound[1] === 'twenty' ? 20 : (tens[compound[1] as string] ?? 0);
    return one >= 1 && one <= 9 ? { min: ten + one, max: ten + one } : undefined;
  }
  const number = /^\d{1,4}$/.test(text)
    ? Number(text)
    : Math.max(0, small.indexOf(text)) || (Object.hasOwn(tens, text) ? tens[text] : undefined);
  if (number) return { min: number, max: number };
  const bounds = Object.hasOwn(vague, text) ? vague[text] : undefined;
  return bounds ? { min: bounds[0], max: bounds[1] } : undefined;
}

/** A count of units at a word: "three years", "a handful of years", "two to three weeks", "six-month", "decades". */
export function amountAt(lower: readonly string[], at: number): Amount | undefined {
  if (!opensCount(lower[at] ?? '')) return undefined;
  for (let length = 5; length >= 1; length--) {
    const measure = measureOf(lower[at + length] ?? '');
    if (!measure) continue;
    const hyphen = length > 1 && lower[at + length - 1] === '-' ? 1 : 0;
    const bounds = countOf(lower.slice(at, at + length - hyphen));
    if (!bounds) continue;
    const more = halfMore(lower, at + length + 1);
    return inWhole({ length: length + 1 + more, unit: measure.unit, ...scaled(bounds, measure.size, more) });
  }
  return undefined;
}

/** Words that measure time but are no unit of our model, in units of it. */
const measures: ReadonlyMap<string, { readonly unit: Unit; readonly size: number }> = new Map(
  (
    [
      ['hour', { unit: 'day', size: 1 / 24 }],
      ['fortnight', { unit: 'week', size: 2 }],
      ['century', { unit: 'decade', size: 10 }],
      ['centurie', { unit: 'decade', size: 10 }],
    ] as const
  ).flatMap(([name, measure]) => [
    [name, measure],
    [`${name}s`, measure],
  ]),
);

function measureOf(text: string): { unit: Unit; size: number } | undefined {
  const unit = unitOf(text);
  return unit ? { unit, size: 1 } : measures.get(text);
}

/** "a year and a half". */
const halfMore = (lower: readonly string[], at: number): number =>
  lower[at] === 'and' && lower[at + 1] === 'a' && lower[at + 2] === 'half' ? 3 : 0;

const scaled = (bounds: { min: number; max: number }, size: number, more: number) => ({
  min: (bounds.min + (more ? 0.5 : 0)) * size,
  max: (bounds.max + (more ? 0.5 : 0)) * size,
});

/** Half a year is six months, half a decade five years; hours count only where they make whole days. */
function inWhole(amount: Amount): Amount | undefined {
  const whole = ({ min, max }: Amount) => Number.isInteger(min) && Number.isInteger(max);
  if (whole(amount)) return amount;
  const [unit, size] = ({ year: ['month', 12], decade: ['year', 10], week: ['week', 1] } as const)[
    amount.unit as 'year'
  ] ?? [amount.unit, 1];
  const finer: Amount = { ...amount, unit, min: amount.min * size, max: amount.max * size };
  if (whole(finer)) return finer;
  return Number.isInteger(amount.min * 2) ? amount : undefined;
}

import type { DateInterval } from '../../model/time.js';
import { addToDay, isoOf, isoOfNumber, partsOf } from '../../util/calendar.js';
import { absolute, approximate, type Rule, relative, type Scene, unknown, word, yearAt } from './scene.js';
import { dayInterval } from './units.js';

// Feasts that reports date things by. Those of the moon are reckoned, and may be a day off where the moon is watched for.

interface Feast {
  /** Words of the name, in lower case. */
  readonly name: readonly string[];
  readonly inYear: (year: number) => readonly DateInterval[];
}

const fixed = (month: number, day: number) => (year: number) => [dayInterval(isoOf(year, month, day))];

/** Easter Sunday of the Gregorian reckoning (anonymous algorithm of 1876), or a day counted from it. */
const easter =
  (move: number) =>
  (year: number): readonly DateInterval[] => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
    return [dayInterval(addToDay(isoOf(year, Math.floor(n / 31), (n % 31) + 1), move, 'day'))];
  };

/** Days since 1970-01-01 of a day of the tabular Islamic calendar (civil epoch: 16 July 622 of the Julian calendar). */
const islamicDay = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_149;

/** A stretch of the Islamic year; a year of ours may hold it twice. */
const islamic =
  (month: number, day: number, days: number) =>
  (year: number): readonly DateInterval[] => {
    const about = Math.floor((year - 622) * 1.03069);
    return [about - 1, about, about + 1, about + 2].flatMap((hijri) => {
      const start = islamicDay(hijri, month, day);
      const from = isoOfNumber(start);
      if (partsOf(from)?.year !== year) return [];
      const to = isoOfNumber(start + days - 1);
      return [approximate({ from, to, granularity: days > 20 ? 'month' : 'day', kind: 'exact' })];
    });
  };

const named = (name: string, inYear: Feast['inYear']): Feast => ({ name: name.split(' '), inYear });

/** Longer names first. */
const feasts: readonly Feast[] = [
  named('christmas eve', fixed(12, 24)),
  named('christmas day', fixed(12, 25)),
  named('christmas', fixed(12, 25)),
  ...["'s", '’s'].flatMap((s) => [
    named(`new year ${s} eve`, fixed(12, 31)),
    named(`new year ${s} day`, fixed(1, 1)),
  ]),
  named('may day', fixed(5, 1)),
  named('good friday', easter(-2)),
  named('easter sunday', easter(0)),
  named('easter monday', easter(1)),
  named('easter', easter(0)),
  named('ramadan', islamic(9, 1, 30)),
  named('eid al - fitr', islamic(10, 1, 1)),
  named('eid al-fitr', islamic(10, 1, 1)),
  named('eid al - adha', islamic(12, 10, 1)),
  named('eid al-adha', islamic(12, 10, 1)),
];

const leads =
  /^(?:on|at|before|by|since|until|till|after|during|over|around|of|for|from|in|to|through|last|this|next|,)$/;

/** before Christmas, on New Year's Eve, since Easter 2019, this Ramadan; not "a Christmas tree", "the Easter truce". */
export const feast: Rule = (scene, at) => {
  if (!/^\p{Lu}/u.test(scene.words[at] ?? '')) return undefined;
  const found = feasts.find(({ name }) => name.every((part, step) => word(scene, at + step) === part));
  if (!found) return undefined;
  const length = found.name.length;
  const [before, after] = [word(scene, at - 1), scene.words[at + length] ?? ''];
  if (at > 0 && !leads.test(before)) return undefined;
  const given = yearAt(scene, at + length);
  if (!given && /^\p{Lu}/u.test(after)) return undefined;
  if (given) {
    const [interval] = found.inYear(given.year);
    return interval && absolute(length + given.length, 'feast', interval);
  }
  if (!scene.today) return unknown(length, 'day');
  const interval = nearest(scene, at, found);
  return interval && relative(length, 'feast nearest to the report', interval);
};

/** The first that is to come or the latest that has begun, as the pointer before it or the tense says. */
function nearest(scene: Scene, at: number, { inYear }: Feast): DateInterval | undefined {
  const today = scene.today as string;
  const year = partsOf(today)?.year ?? 1970;
  const all = [year - 1, year, year + 1].flatMap((one) => inYear(one));
  const pointer = word(scene, at - 1);
  if (pointer === 'this') return inYear(year)[0];
  const ahead = pointer === 'next' || (pointer !== 'last' && scene.tense(at) === 'future');
  return ahead
    ? all.find(({ to = '' }) => to >= today)
    : all.filter(({ from = '~' }) => from <= today).at(-1);
}

import { STATES, type State } from './states.js';
import { WORDS } from './words.js';

/** Where a report's slots are filled from: its states by letter, its day and its random numbers. */
export interface Setting {
  readonly states: Readonly<Record<string, State>>;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly random: () => number;
  /** What the whole story is about: words that stay the same wherever their slot stands. */
  readonly bound: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SMALL = 'two three four five six seven eight nine 11 12 14 15 17 18 20 22 25 30 34 40'.split(' ');

/** One of `list`, which must not be empty. */
export function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** A whole number from `low` to `high`, both included. */
export function between(low: number, high: number, random: () => number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Different states under the letters A to D. */
export function drawStates(random: () => number): Record<string, State> {
  const left = [...STATES];
  const drawn: Record<string, State> = {};
  for (const letter of 'ABCD') {
    const [state] = left.splice(between(0, left.length - 1, random), 1);
    if (state) drawn[letter] = state;
  }
  return drawn;
}

/** The place, the weapon and the two goods of a story. */
export function bindWords(random: () => number): Record<string, string> {
  const [place, weapon, goods] = [WORDS.feature ?? [], WORDS.weapon ?? [], WORDS.goods ?? []];
  const first = pick(goods, random);
  const others = goods.filter((one) => one !== first);
  return {
    feature: pick(place, random),
    weapon: pick(weapon, random),
    goods: first,
    goods2: pick(others, random),
  };
}

/**
 * A frame as a sentence: `[this|that]` becomes one of its parts, `{A.adj}`, `{weapon}` and the like are filled, the
 * first letter is capital. An unknown slot throws a RangeError, so no frame can leak braces.
 */
export function fill(frame: string, setting: Setting): string {
  let text = frame;
  while (text.includes('[')) {
    text = text.replace(/\[([^[\]]*)\]/g, (_all, parts: string) => pick(parts.split('|'), setting.random));
  }
  text = text.replace(/\{([^}]*)\}/g, (_all, slot: string) => value(slot, setting));
  const agreed = text.replace(
    /\b([Aa])n? (?=(\p{L}+))/gu,
    (_all, first, next) => `${first}${article(next).slice(1)} `,
  );
  return agreed.replace(/^(["“]?)(\p{Ll})/u, (_all, quote, letter) => quote + letter.toUpperCase());
}

/** `2018-05-03` and `May 3` of a day since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Month and day of the month as datelines have them: `May 3`. */
export function monthDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

function value(slot: string, setting: Setting): string {
  const [letter = '', part] = slot.split('.');
  const state = setting.states[letter];
  if (state) return stateForm(state, part, setting);
  const bound = setting.bound[slot];
  if (bound) return bound;
  const words = WORDS[slot];
  if (words) return pick(words, setting.random);
  const made = numbers(slot, setting.random) ?? days(slot, setting);
  if (made === undefined) throw new RangeError(`unknown slot {${slot}}`);
  return made;
}

function stateForm(state: State, part: string | undefined, { random }: Setting): string {
  if (part === undefined) return state.name;
  if (part === 'city') return pick(state.cities, random);
  if (part === 'adj' || part === 'cap' || part === 'leader') return state[part];
  throw new RangeError(`unknown form of a state: ${part}`);
}

function numbers(slot: string, random: () => number): string | undefined {
  if (slot === 'few') return pick(SMALL, random);
  if (slot === 'many') return thousands(between(3, 99, random) * 100);
  if (slot === 'pct') return `${between(1, 29, random)}.${between(0, 9, random)} percent`;
  if (slot === 'points') return `${between(0, 3, random)}.${between(1, 9, random)} percent`;
  if (slot === 'money') return `$${between(1, 19, random)}.${between(1, 9, random)} billion`;
  if (slot === 'sum') return `$${between(5, 95, random) * 10} million`;
  if (slot === 'year') return String(between(1972, 2009, random));
  return undefined;
}

function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Days before or after the report's own, as wire copy names them. */
function days(slot: string, { day, random }: Setting): string | undefined {
  if (slot === 'day') return weekday(day - between(0, 2, random));
  if (slot === 'ago') return monthDay(day - between(8, 160, random));
  if (slot === 'later') return monthDay(day + between(6, 120, random));
  return undefined;
}

function weekday(day: number): string {
  return WEEKDAYS[new Date(day * DAY_MS).getUTCDay()] ?? '';
}

/** `an` before a vowel sound, as far as the words of frames and states need it. */
function article(next: string): string {
  if (/^(?:uni[^mn]|uk|uga|uru|use|eu|one)/i.test(next)) return 'a';
  return /^(?:[aeiou]|hour|honest)/i.test(next) ? 'an' : 'a';
}

import type { DateInterval } from '../../model/time.js';
import { partsOf } from '../../util/calendar.js';
import {
  absolute,
  approximate,
  countsNext,
  type Found,
  impliedYear,
  type Rule,
  relative,
  type Scene,
  unknown,
  word,
  yearAt,
} from './scene.js';
import { isYear, monthsInterval, quarterOf, seasonOf, yearsInterval } from './units.js';

// Quarters, halves, seasons, years, decades, centuries.

/** Q3 2021, 3Q 2021, H1 2020, 2021 Q3 is left out on purpose (a table, not prose). */
export const quarterCode: Rule = (scene, at) => {
  // Some tokenizers split "3Q".
  const split = /^[1-4]$/.test(word(scene, at)) && /^[QH]$/.test(scene.words[at + 1] ?? '');
  if (split) {
    const found = quarterCode(glued(scene, at), at + 1);
    return found && { ...found, length: found.length + 1 };
  }
  const text = word(scene, at);
  const match = /^([qh])([1-4])$/.exec(text.replace(/^([1-4])([qh])$/, '$2$1'));
  if (!match || (match[1] === 'h' && Number(match[2]) > 2)) return undefined;
  const of = word(scene, at + 1) === 'of' ? 1 : 0;
  const given = yearAt(scene, at + 1 + of);
  const part = piece(match[1] === 'h' ? 'half' : 'quarter', Number(match[2]));
  if (given) return absolute(1 + of + given.length, 'quarter or half', part(given.year));
  const today = scene.today && partsOf(scene.today);
  if (match[1] === 'h') return undefined;
  return today ? relative(1, 'quarter of the report year', part(today.year)) : unknown(1, 'quarter');
};

/** "3", "Q" read as "Q3" at the second word. */
const glued = (scene: Scene, at: number): Scene => ({
  ...scene,
  lower: scene.lower.map((text, index) => (index === at + 1 ? text + scene.lower[at] : text)),
});

function piece(kind: 'quarter' | 'half', which: number): (year: number) => DateInterval {
  const size = kind === 'half' ? 6 : 3;
  return (year) => monthsInterval({ year, month: (which - 1) * size + 1 }, size, kind);
}

/** the second quarter of 2018, the first half of this year, the first quarter. */
export const quarter: Rule = (scene, at) => {
  const which = quarterOf(word(scene, at));
  const kind = word(scene, at + 1);
  if (which === undefined || (kind !== 'quarter' && kind !== 'half')) return undefined;
  if (kind === 'half' && which > 2) return undefined;
  const part = piece(kind, which);
  let place = at + 2;
  while (['of', 'in', 'the'].includes(word(scene, place)) && place < at + 4) place++;
  const given = yearAt(scene, place);
  if (given) return absolute(place + given.length - at, kind, part(given.year));
  const today = scene.today && partsOf(scene.today);
  const move = { last: -1, this: 0, next: 1, year: 0 }[word(scene, place)];
  const ofYear = move !== undefined && (word(scene, place) === 'year' || word(scene, place + 1) === 'year');
  if (ofYear) {
    const length = place - at + (word(scene, place) === 'year' ? 1 : 2);
    return today ? relative(length, kind, part(today.year + move)) : unknown(length, kind);
  }
  if (kind === 'half' || word(scene, at - 1) !== 'the') return undefined;
  return today ? relative(2, 'quarter of the report year', part(today.year)) : unknown(2, 'quarter');
};

/** summer of 2019, winter 2019-20, in the spring. Northern seasons: the reading says so. */
export const season: Rule = (scene, at) => {
  const first = seasonOf(word(scene, at));
  if (first === undefined) return undefined;
  const of = word(scene, at + 1) === 'of' ? 1 : 0;
  const inYear = (year: number) => approximate(monthsInterval({ year, month: first }, 3, 'season'));
  const split = /^(\d{4})[-–/]\d{2,4}$/.exec(word(scene, at + 1 + of));
  const given = split ? { year: Number(split[1]), length: 1 } : yearAt(scene, at + 1 + of);
  if (given && isYear(String(given.year)))
    return absolute(1 + of + given.length, 'season (northern)', inYear(given.year));
  const spoken =
    (word(scene, at - 1) === 'the' &&
      /^(?:in|by|since|until|before|after|during)$/.test(word(scene, at - 2))) ||
    /^(?:by|since|until|before|after|early|late)$/.test(word(scene, at - 1));
  if (!spoken || word(scene, at) === 'fall' || of) return undefined;
  const year = impliedYear(scene, at, { month: first });
  return year === undefined
    ? unknown(1, 'season')
    : { ...relative(1, 'season (northern) of the nearest fitting year', inYear(year)), inYear };
};

const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** the 1990s, the '90s, the nineties (of the last century before 2000 unless digits say otherwise). */
export const decade: Rule = (scene, at) => {
  const text = word(scene, at);
  const full = /^((?:1[5-9]|20)\d)0s$/.exec(text);
  // "the 90s": only behind words that lead to a decade, and none that is an age or a temperature.
  const led = /^(?:the|early|mid|late|-)$/.test(word(scene, at - 1));
  const short = /^['’](\d)0s$/.exec(text) ?? (led ? /^([5-9])0s$/.exec(text) : null);
  const named = led ? decadeNames.indexOf(text) : -1;
  const digit = short ? Number(short[1]) : named >= 0 ? named + 2 : undefined;
  const start = full ? Number(full[1]) * 10 : digit === undefined ? undefined : 1900 + digit * 10;
  return start === undefined ? undefined : absolute(1, 'decade', yearsInterval(start, start + 9, 'decade'));
};

const centuries: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** the 19th century: 1801 to 1900. */
export const century: Rule = (scene, at) => {
  const hyphen = word(scene, at) === 'twenty' && word(scene, at + 1) === '-' ? 2 : 0;
  const glued = /^(\d{1,2})(?:st|nd|rd|th)-century$/.exec(word(scene, at));
  if (glued) return centuryOf(Number(glued[1]), 1);
  if (word(scene, at + 1) === '-' && word(scene, at + 2) === 'century') {
    const spelt = Object.hasOwn(centuries, word(scene, at)) ? centuries[word(scene, at)] : undefined;
    return centuryOf(spelt ?? Number.parseInt(word(scene, at), 10), 3);
  }
  // "the late 19th and early 20th centuries": the noun comes once.
  const next = [2, 3].find((step) => /^centuries$/.test(word(scene, at + step + 1)));
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word(scene, at)) && next && /^(?:and|or|to)$/.test(word(scene, at + 1)))
    return centuryOf(Number.parseInt(word(scene, at), 10), 1);
  if (!/^centur(?:y|ies)$/.test(word(scene, at + 1 + hyphen))) return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word(scene, at));
  const text = hyphen ? `twenty-${word(scene, at + 2)}` : word(scene, at);
  const which = digits ? Number(digits[1]) : Object.hasOwn(centuries, text) ? centuries[text] : undefined;
  return which ? centuryOf(which, 2 + hyphen) : undefined;
};

const centuryOf = (which: number, length: number): Found | undefined =>
  which >= 1 && which <= 22
    ? absolute(length, 'century', yearsInterval((which - 1) * 100 + 1, which * 100, 'century'))
    : undefined;

/** 2014-2016, 2014-16, 2014/15. */
export const yearRange: Rule = (scene, at) => {
  const spaced =
    isYear(word(scene, at)) &&
    /^[-–—]$/.test(word(scene, at + 1)) &&
    /^(?:\d\d|\d{4})$/.test(word(scene, at + 2));
  const text = spaced ? `${word(scene, at)}-${word(scene, at + 2)}` : word(scene, at);
  const match = /^(\d{4})[-–/](\d{2}|\d{4})$/.exec(text);
  if (spaced && !/^(?:\p{L}|$|[).,;:])/u.test(word(scene, at + 3))) return undefined;
  if (!match || !isYear(match[1] as string)) return undefined;
  const first = Number(match[1]);
  const second = Number(match[2]);
  const last = second < 100 ? first - (first % 100) + second : second;
  // 2017/18 is a season of two years, 2017/44 a file number.
  if (last <= first || last > 2100 || last - first > 150) return undefined;
  if (text[4] === '/' && last !== first + 1) return undefined;
  return absolute(spaced ? 3 : 1, 'span of years', { ...yearsInterval(first, last), kind: 'range' });
};

const leads = new Set(
  'in since until till by from of during early late mid before after through between around about circa c. ca. for throughout fiscal year end beginning start pre post opened began started ended entered closed than than until'.split(
    ' ',
  ),
);
const owners = new Set("a the an its their his her 's ’s this that".split(' '));

/** the year 1962. */
export const namedYear: Rule = (scene, at) =>
  word(scene, at) === 'year' && isYear(word(scene, at + 1))
    ? absolute(2, 'year', yearsInterval(Number(word(scene, at + 1)), Number(word(scene, at + 1))))
    : undefined;

/** A bare year after a word that leads to one, in brackets, or before a noun ("a 2009 treaty"); never a count. */
export const year: Rule = (scene, at) => {
  const text = scene.words[at] ?? '';
  // "In 1990 troops crossed the border": a sentence opens with its year.
  const opens = at === 1 && word(scene, 0) === 'in';
  if (!isYear(text) || (countsNext(scene, at) && !opens)) return undefined;
  const [before, after] = [word(scene, at - 1), scene.words[at + 1] ?? ''];
  const found: Found = absolute(1, 'year', yearsInterval(Number(text), Number(text)));
  const noun = /^\p{L}/u.test(after) && !functionWords.has(after.toLowerCase());
  if (owners.has(before) && noun) return { ...found, attributive: true };
  if (openingYear(scene, at) || statedYear(scene, at) || eventYear(scene, at) || citedYear(scene, at))
    return found;
  const hyphened = before === '-' && leads.has(word(scene, at - 2));
  const bracketed = before === '(' && [')', ',', '-', '–'].includes(after);
  if (
    leads.has(before) ||
    hyphened ||
    bracketed ||
    (before === ',' && closing.has(after) && /^\p{L}/u.test(scene.words[at - 2] ?? ''))
  )
    return found;
  return undefined;
};

/** "2023 in review", "2020 was the driest year". */
const openingYear = (scene: Scene, at: number): boolean =>
  at === 0 && /^(?:in|was|is|will|has|had|saw|brought|began|ended|marks|marked|:)$/.test(word(scene, 1));

/** "it was 2011, ...", "dates back to 1948, the base to 1951". */
function statedYear(scene: Scene, at: number): boolean {
  const before = word(scene, at - 1);
  if (/^(?:was|is)$/.test(before))
    return word(scene, at - 2) === 'it' && !/^\p{L}/u.test(word(scene, at + 1));
  return before === 'to' && scene.lower.slice(0, at).some((text) => /^dat(?:es?|ed|ing)$/.test(text));
}

const events =
  /^(?:cup|games|olympics|expo|congress|summit|festival|forum|conference|championships?|elections?|fair|exhibition|eurovision)$/;

/** "World Cup 2018", "Expo Canada 2016": the edition of an event. */
const eventYear = (scene: Scene, at: number): boolean =>
  namesPlace(scene, at - 1) && (events.test(word(scene, at - 1)) || events.test(word(scene, at - 2)));

const numbered =
  /^(?:resolution|no|number|article|law|rule|flight|section|directive|decree|route|model|page|line|room|unit)$/;

/** "(Fillmore 1968)", "(d. 1990)", "2010 and 2011", "2010, 2011 and 2012". */
function citedYear(scene: Scene, at: number): boolean {
  const [before, after] = [word(scene, at - 1), word(scene, at + 1)];
  if (/^(?:and|or|,)$/.test(before) && isYear(word(scene, at - 2))) return true;
  const open = scene.words.slice(Math.max(0, at - 6), at).includes('(');
  return open && /^[);]$/.test(after) && /^\p{L}/u.test(before) && !numbered.test(before);
}

const closing = new Set(['', '.', ';', ')']);
const namesPlace = (scene: Scene, at: number) => /^\p{Lu}/u.test(scene.words[at] ?? '');
export const functionWords = new Set(
  'and or to in on at by of for from with when while after before but that as was is were are had has have will who which until through'.split(
    ' ',
  ),
);

import { starters } from './starters.js';
import type { RawToken } from './token.js';

const longestLead = 16;
const dash = /^(?:[-–—]|-{2,})$/;
const placeWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,4}|[,/()]|of|and|the|de|la|al)$/u;

/**
 * How many words the dateline of a report takes, "BEIJING, July 26 (Reuters) -": capitalised words, numbers and commas up
 * to a dash, with a word in capitals, a comma or an agency in brackets among them. 0 when there is none.
 */
export function leadLength(tokens: readonly RawToken[]): number {
  const date = dateLength(tokens);
  if (date > 0) return date;
  let marked = false;
  for (let index = 0; index < Math.min(longestLead, tokens.length - 1); index++) {
    const here = tokens[index] as RawToken;
    if (dash.test(here.text)) return index > 0 && marked && startsProse(tokens, index) ? index + 1 : 0;
    if (!placeWord.test(here.text)) return 0;
    if (/^[\p{Lu}]{3,}$|^[,(]$/u.test(here.text)) marked = true;
  }
  return 0;
}

/** A spaced dash with a capital, quote or number behind it. */
function startsProse(tokens: readonly RawToken[], index: number): boolean {
  const [before, mark, after] = tokens.slice(index - 1, index + 2);
  if (!before || !mark || !after) return false;
  const spaced = mark.start > before.end || /^[)]$/.test(before.text);
  return spaced && after.start > mark.end && /^[\p{Lu}"“‘\d]/u.test(after.text) && tokens.length - index > 5;
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Thursday, May 7, 2015 On Tuesday, the ...": a full date, its line break lost, before a word that starts a sentence. */
function dateLength(tokens: readonly RawToken[]): number {
  const [day, comma, name, number, second, year, next] = tokens.slice(0, 7).map(({ text }) => text);
  if (!weekday.test(day ?? '') || comma !== ',' || second !== ',' || next === undefined) return 0;
  const dated = month.test(name ?? '') && /^\d{1,2}$/.test(number ?? '') && /^\d{4}$/.test(year ?? '');
  return dated && starters.has(next) ? 6 : 0;
}

import { amountAt } from './amounts.js';
import { type Rule, word } from './scene.js';
import { unitOf } from './units.js';

// Lengths of time, which are no dates.

const terms: Readonly<Record<string, readonly [number, number]>> = {
  short: [0, 1],
  near: [0, 1],
  medium: [1, 3],
  mid: [1, 3],
  long: [3, 10],
};

/** short to medium term: 0..3 years. Our convention: short up to 1, medium 1 to 3, long 3 to 10 years. */
export const term: Rule = (scene, at) => {
  let bounds = boundsOf(word(scene, at));
  if (!bounds) return undefined;
  let end = at + 1;
  for (; end < at + 6 && !/^(?:term|run)$/.test(word(scene, end)); end++) {
    const more = boundsOf(word(scene, end));
    if (more) bounds = [Math.min(bounds[0], more[0]), Math.max(bounds[1], more[1])];
    else if (!/^(?:to|-|–|and|or|,|the)$/.test(word(scene, end))) return undefined;
  }
  if (!/^(?:term|run)$/.test(word(scene, end))) return undefined;
  return {
    length: end - at + 1,
    rule: 'term (convention)',
    duration: { unit: 'year', min: bounds[0], max: bounds[1] },
    anchor: 'report',
  };
};

const boundsOf = (text: string): readonly [number, number] | undefined =>
  Object.hasOwn(terms, text) ? terms[text] : undefined;

const lengthLeads = new Set(
  'for within over in by after under than least nearly about lasting during lasted last lasts took takes take some around barely hardly almost roughly approximately exactly fully only spent'.split(
    ' ',
  ),
);

/** 40 days, a handful of years, two-year; "a year" only after a word that leads to a length ("twice a year" is a rate). */
export const length: Rule = (scene, at) => {
  const amount = amountAt(scene.lower, at);
  if (!amount) return undefined;
  const after = word(scene, at + amount.length);
  if (after === 'old' || after === 'per' || (after === '-' && word(scene, at + amount.length + 1) === 'old'))
    return undefined;
  const bare = /^an?$/.test(word(scene, at)) && amount.length === 2;
  if (bare && !lengthLeads.has(word(scene, at - 1))) return undefined;
  // "every four years" is a rate.
  if (/^(?:every|per)$/.test(word(scene, at - 1))) return undefined;
  return {
    length: amount.length,
    rule: 'length of time',
    duration: { unit: amount.unit, min: amount.min, max: amount.max },
    anchor: 'report',
  };
};

/** a month-long war, a decade-long embargo. */
export const lengthAdjective: Rule = (scene, at) => {
  const glued = /^(day|week|month|year|decade)-?long$/.exec(word(scene, at));
  const split =
    word(scene, at + 1) === '-' && word(scene, at + 2) === 'long' ? unitOf(word(scene, at)) : undefined;
  const unit = glued ? unitOf(glued[1] as string) : split;
  if (!unit || (split && /s$/.test(word(scene, at)))) return undefined;
  return {
    length: glued ? 1 : 3,
    rule: 'length of time',
    duration: { unit, min: 1, max: 1 },
    anchor: 'report',
  };
};

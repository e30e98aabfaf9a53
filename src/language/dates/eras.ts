import { absolute, countsNext, type Rule, unknown, word } from './scene.js';
import { yearsInterval } from './units.js';

const before = /^b\.?c\.?(?:e\.?)?$/;
const after = /^(?:a\.?d\.?|c\.?e\.?)$/;

/** 776 BC, the 7th century BC (found, without days: our calendar starts with year 1), 394 AD, AD 79. */
export const era: Rule = (scene, at) => {
  const number = /^\d{1,5}$/.test(word(scene, at)) ? Number(word(scene, at)) : 0;
  if (number > 0 && before.test(word(scene, at + 1))) return unknown(2, 'year', 'absolute');
  if (/^\d/.test(word(scene, at)) && word(scene, at + 1) === 'century' && before.test(word(scene, at + 2)))
    return unknown(3, 'century', 'absolute');
  if (
    word(scene, at - 1) === 'year' &&
    word(scene, at - 2) === 'the' &&
    number > 31 &&
    number < 1500 &&
    !countsNext(scene, at)
  )
    return absolute(1, 'year', yearsInterval(number, number));
  const upper = scene.words[at] === 'AD' && /^\d{1,4}$/.test(word(scene, at + 1));
  const year = upper ? Number(word(scene, at + 1)) : after.test(word(scene, at + 1)) ? number : 0;
  if (year < 1 || year > 2100 || (!upper && !/^[AC]/.test(scene.words[at + 1] ?? ''))) return undefined;
  return absolute(2, 'year of an era', yearsInterval(year, year));
};

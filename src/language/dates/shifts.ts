import type { Sentence } from '../../model/parse.js';
import type { Shift } from '../../model/time.js';
import { type Amount, amountAt } from './amounts.js';
import type { Reading } from './combine.js';
import { type Scene, word } from './scene.js';

const earlier = /^(?:advanc|accelerat|expedit|hasten|sped$|speed|fast-track|forward$)/;
const later =
  /^(?:delay|postpon|defer|suspend|prolong|extend|extension|slip|late$|behind$|off$|back$|setback)/;
const noun = /^(?:delay|postponement|extension|suspension|deferral)s?$/;
const reach = 14;

/** "by a whole year" below a verb that moves things in time, "a six-month delay", "a delay of six months". */
export function shiftAt(scene: Scene, at: number, sentence: Sentence): Reading | undefined {
  if (word(scene, at) === 'by') {
    const amount = amountAt(scene.lower, at + 1);
    const direction = amount && directionBefore(sentence, at);
    return amount && direction && reading(1 + amount.length, amount, direction);
  }
  const amount = amountAt(scene.lower, at);
  if (!amount) return undefined;
  const plan = scheduleAfter(scene, at + amount.length);
  if (plan) return reading(amount.length + plan.length, amount, plan.direction);
  const direct = directlyMoved(scene, at, amount) ?? slipped(scene, at, amount);
  if (direct) return direct;
  const named = noun.test(word(scene, at + amount.length));
  const of = word(scene, at - 1) === 'of' && noun.test(word(scene, at - 2));
  return named || of ? reading(amount.length, amount, 'later') : undefined;
}

const movers =
  /^(?:(?:put|push(?:ed|ing)?|set|mov(?:ed|ing|e)|pull(?:ed|ing)?|bring(?:ing)?|brought) (back|off|forward|up)|(postpon|delay|defer)(?:e?d|ing|e|s|es)?|(advanc)(?:ed|ing|e))$/;

/** "put back a year", "brought forward three weeks", "delayed two weeks", "put off for a month": the verb stands right before. */
function directlyMoved(scene: Scene, at: number, amount: Amount): Reading | undefined {
  const end = word(scene, at - 1) === 'for' ? at - 1 : at;
  const [one, two] = [word(scene, end - 1), `${word(scene, end - 2)} ${word(scene, end - 1)}`];
  const match = movers.exec(two) ?? movers.exec(one);
  if (!match) return undefined;
  const early = /^(?:forward|up)$/.test(match[1] ?? '') || match[3] !== undefined;
  return reading(amount.length, amount, early ? 'earlier' : 'later');
}

/** "arrived two years late", "a month early": not "a few days late on Monday" of another word. */
function slipped(scene: Scene, at: number, amount: Amount): Reading | undefined {
  const tail = word(scene, at + amount.length);
  if (
    !/^(?:late|early)$/.test(tail) ||
    !/^(?:$|\W.*|and|but|because|after|due|in)$/.test(word(scene, at + amount.length + 1))
  )
    return undefined;
  return reading(amount.length + 1, amount, tail === 'late' ? 'later' : 'earlier');
}

/** "a year ahead of schedule", "three years behind schedule", "two days earlier than planned". */
function scheduleAfter(
  scene: Scene,
  at: number,
): { length: number; direction: Shift['direction'] } | undefined {
  const tail = [0, 1, 2].map((step) => word(scene, at + step)).join(' ');
  const match =
    /^(?:(ahead of|behind) schedule|(earlier|later|sooner) than (?:planned|expected|scheduled))\b/.exec(tail);
  if (!match) return undefined;
  const early = /^(?:ahead of|earlier|sooner)$/.test(match[1] ?? match[2] ?? '');
  return { length: match[0].split(' ').length, direction: early ? 'earlier' : 'later' };
}

/** The nearest telling verb or particle before a word. */
function directionBefore(sentence: Sentence, at: number): Shift['direction'] | undefined {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const token = sentence.tokens[index];
    const forms = [token?.text.toLowerCase() ?? '', token?.lemma.toLowerCase() ?? ''];
    const up =
      forms[0] === 'up' && /^(?:mov|br[io]|pull)/.test(sentence.tokens[index - 1]?.text.toLowerCase() ?? '');
    if (up || forms.some((form) => earlier.test(form))) return 'earlier';
    if (forms.some((form) => later.test(form))) return 'later';
  }
  return undefined;
}

function reading(length: number, amount: Amount, direction: Shift['direction']): Reading {
  const { unit, min, max } = amount;
  return {
    length,
    shift: { unit, min, max, direction },
    alternatives: [],
    anchor: 'report',
    rule: `moved ${direction} by a length of time`,
  };
}

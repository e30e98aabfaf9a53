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
  const named = noun.test(word(scene, at + amount.length));
  const of = word(scene, at - 1) === 'of' && noun.test(word(scene, at - 2));
  return named || of ? reading(amount.length, amount, 'later') : undefined;
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

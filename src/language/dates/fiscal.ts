import { addToDay } from '../../util/calendar.js';
import { yearRange } from './periods.js';
import {
  absolute,
  approximate,
  type Found,
  type Rule,
  relative,
  type Scene,
  unknown,
  word,
} from './scene.js';
import { isYear, unitAround, yearsInterval } from './units.js';

// Years of accounts. When such a year begins differs from state to state: unless the words say so, the calendar year stands for it, approximately.

const account = /^(?:fiscal|financial|budget|budgetary)$/;

/** fiscal 2023, fiscal year 2023-24, FY2023, the 2020/21 financial year, the next fiscal year, the fiscal year ending June 30, 2023. */
export function fiscalYear(core: Rule): Rule {
  return (scene, at) =>
    named(scene, at) ?? ending(scene, at, core) ?? numberedBefore(scene, at) ?? pointedAt(scene, at);
}

function named(scene: Scene, at: number): Found | undefined {
  const short = /^fy(\d{2}|\d{4})?$/.exec(word(scene, at));
  if (short?.[1]) return ofYear(1, short[1]);
  if (!short && !account.test(word(scene, at))) return undefined;
  const start = word(scene, at + 1) === 'year' ? 2 : 1;
  const span = yearRange(scene, at + start);
  if (span?.interval)
    return { ...span, length: start + span.length, interval: approximate(span.interval), rule };
  const text = word(scene, at + start);
  return isYear(text) && !(account.test(word(scene, at)) && word(scene, at) === 'budget' && start === 1)
    ? ofYear(start + 1, text)
    : undefined;
}

const rule = 'year of accounts';

function ofYear(length: number, digits: string): Found {
  const year = Number(digits.length === 2 ? `20${digits}` : digits);
  return absolute(length, rule, approximate(yearsInterval(year, year)));
}

/** Twelve months up to the day, or the month, on which the year of accounts ends. */
function ending(scene: Scene, at: number, core: Rule): Found | undefined {
  if (!account.test(word(scene, at)) || word(scene, at + 1) !== 'year') return undefined;
  const that = word(scene, at + 2) === 'that' ? 1 : 0;
  if (!/^(?:ending|ended|ends|to)$/.test(word(scene, at + 2 + that))) return undefined;
  const on = /^(?:in|on)$/.test(word(scene, at + 3 + that)) ? 1 : 0;
  const place = at + 3 + that + on;
  const inner = core(scene, place);
  const to = inner?.interval?.to;
  if (!inner || !to) return undefined;
  const from = addToDay(addToDay(to, 1, 'day'), -1, 'year');
  const interval = { from, to, granularity: 'year', kind: 'range' } as const;
  return { length: place + inner.length - at, rule, interval, anchor: inner.anchor };
}

/** the 2019 fiscal year, the 2020/21 financial year. */
function numberedBefore(scene: Scene, at: number): Found | undefined {
  const span = yearRange(scene, at) ?? tokensApart(scene, at);
  const length = span?.length ?? (isYear(word(scene, at)) ? 1 : 0);
  if (length === 0 || !account.test(word(scene, at + length)) || word(scene, at + length + 1) !== 'year')
    return undefined;
  if (!span?.interval) return { ...ofYear(1, word(scene, at)), length: 3 };
  return { ...span, length: length + 2, interval: approximate(span.interval), rule };
}

/** "2020 / 21" in a token each. */
function tokensApart(scene: Scene, at: number): Found | undefined {
  const [first, second] = [Number(word(scene, at)), Number(word(scene, at + 2))];
  if (!isYear(word(scene, at)) || word(scene, at + 1) !== '/' || second !== (first + 1) % 100)
    return undefined;
  return absolute(3, rule, yearsInterval(first, first + 1));
}

const moves: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

function pointedAt(scene: Scene, at: number): Found | undefined {
  const move = Object.hasOwn(moves, word(scene, at)) ? moves[word(scene, at)] : undefined;
  if (move === undefined || !account.test(word(scene, at + 1)) || word(scene, at + 2) !== 'year')
    return undefined;
  if (!scene.today) return unknown(3, 'year');
  return relative(3, rule, approximate(unitAround(addToDay(scene.today, move, 'year'), 'year')));
}

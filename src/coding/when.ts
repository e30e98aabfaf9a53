import type { DateMention } from '../language/dates.js';
import type { Reading } from '../language/reading.js';
import { ancestors, at, isVerb } from '../language/tree.js';
import type { DateInterval, Shift } from '../model/time.js';
import type { Act } from './act.js';

/** When an act took place, as far as the text tells. */
export interface When {
  readonly date: DateInterval;
  readonly shift?: Shift;
  /** The words of the date, for the reason trail. */
  readonly mention?: DateMention;
}

/** A date further from an act than this belongs to something else. */
const farthest = 3;

/** When each act took place: every date goes to the act nearest to it in the tree; an act without one has the report's day, marked approximate. */
export function whenEach(reading: Reading, acts: readonly Act[]): When[] {
  const owners = new Map<DateMention, readonly Act[]>();
  for (const mention of reading.dates) owners.set(mention, nearestActs(reading, mention, acts));
  return acts.map((act) => whenOf(reading, act, owners));
}

function whenOf(reading: Reading, act: Act, owners: ReadonlyMap<DateMention, readonly Act[]>): When {
  const mine = reading.dates.filter((mention) => owners.get(mention)?.includes(act));
  const shift = mine.find((mention) => mention.shift)?.shift;
  const dated = mine
    .filter((mention) => mention.interval)
    .sort((a, b) => distance(reading, a, act) - distance(reading, b, act) || a.span.start - b.span.start);
  const nearest = dated[0];
  const more = shift ? { shift } : {};
  if (nearest?.interval) return { date: nearest.interval, mention: nearest, ...more };
  return { date: reportDay(reading), ...more };
}

/** The acts a date belongs to: those at the least distance, at most `farthest` steps away. */
function nearestActs(reading: Reading, mention: DateMention, acts: readonly Act[]): readonly Act[] {
  const steps = acts.map((act) => distance(reading, mention, act));
  const least = Math.min(...steps);
  return least > farthest ? [] : acts.filter((_, index) => steps[index] === least);
}

export function reportDay(reading: Reading): DateInterval {
  const day = reading.report.date;
  return day
    ? { from: day, to: day, granularity: 'day', kind: 'approximate' }
    : { granularity: 'day', kind: 'unresolved' };
}

/** Steps from a date up to the act: 0 when it modifies the act itself or closes the act's own noun phrase; another clause is far away. */
function distance(reading: Reading, mention: DateMention, act: Act): number {
  const { tree } = reading;
  const predicates = act.chain.map((link) => link.clause.predicate);
  if (act.chain.some(({ clause }) => clause.isNoun && closesPhrase(reading, mention, clause.predicate)))
    return 0;
  const head = headOf(reading, mention);
  let steps = predicates.some((predicate) => isNounAct(act, predicate)) ? 0 : 0.5;
  for (const token of ancestors(tree, head)) {
    if (predicates.includes(token.index)) return steps;
    steps += isVerb(token) ? 2 : 1;
  }
  return 99;
}

const isNounAct = (act: Act, predicate: number): boolean =>
  act.chain.some(({ clause }) => clause.predicate === predicate && clause.isNoun);

/** "clashes between A and B troops in June": only words of the noun phrase stand between the event noun and the date. */
function closesPhrase(reading: Reading, mention: DateMention, noun: number): boolean {
  const [first] = mention.tokens;
  if (first <= noun || first - noun > 14) return false;
  for (let index = noun + 1; index < first; index++) {
    const token = at(reading.tree, index);
    if (isVerb(token) || /^[,;:.]$/.test(token.text) || token.upos === 'SCONJ') return false;
  }
  return true;
}

/** The head of the date phrase is the token whose own head lies outside it. */
function headOf(reading: Reading, mention: DateMention): number {
  const [first, last] = mention.tokens;
  let head = first;
  for (let index = first; index <= last; index++) {
    const above = reading.tree.tokens[index]?.head ?? -1;
    if (above < first || above > last) head = index;
  }
  return head;
}

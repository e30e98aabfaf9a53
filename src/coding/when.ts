import type { DateMention } from '../language/dates.js';
import type { Reading } from '../language/reading.js';
import { ancestors, at, isVerb, preposition, relation } from '../language/tree.js';
import type { Token } from '../model/parse.js';
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
export function whenEach(
  reading: Reading,
  acts: readonly Act[],
  isEventNoun: (token: Token) => boolean,
): When[] {
  const owners = new Map<DateMention, readonly Act[]>();
  for (const mention of reading.dates)
    owners.set(
      mention,
      datesAnother(reading, mention, { acts, isEventNoun })
        ? []
        : laterVerb(reading, mention, { acts, owners: nearestActs(reading, mention, acts) }),
    );
  return acts.map((act) => whenOf(reading, act, owners));
}

function whenOf(reading: Reading, act: Act, owners: ReadonlyMap<DateMention, readonly Act[]>): When {
  const mine = reading.dates.filter((mention) => owners.get(mention)?.includes(act));
  const shift = mine.find((mention) => mention.shift)?.shift;
  const dated = mine
    .filter(({ interval }) => interval?.from !== undefined || interval?.to !== undefined)
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

/** "attacked B in May and arrested two officers in June": a second date goes to the verb before it, wherever the tree hangs it. */
function laterVerb(
  reading: Reading,
  mention: DateMention,
  { acts, owners }: { acts: readonly Act[]; owners: readonly Act[] },
): readonly Act[] {
  const outer = (act: Act) => act.chain[0]?.clause.predicate ?? 0;
  const owner = owners[0];
  if (!owner) return owners;
  const later = acts.filter((act) => {
    const token = at(reading.tree, outer(act));
    return relation(token) === 'conj' && token.head === outer(owner) && token.index < mention.tokens[0];
  });
  const last = later.at(-1);
  if (!last) return owners;
  const dated = reading.dates.some(({ tokens }) => tokens[0] > outer(owner) && tokens[1] < outer(last));
  return dated ? [last] : owners;
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
  const closed = act.chain.filter(
    ({ clause }) => clause.isNoun && closesPhrase(reading, mention, clause.predicate),
  );
  // Of several event nouns before a date the last one has it: "help following clashes in June".
  const gaps = closed.map(({ clause }) => mention.tokens[0] - clause.predicate);
  if (gaps.length > 0) return Math.min(...gaps) / 1000;
  const head = headOf(reading, mention);
  let steps = 0;
  for (const token of ancestors(tree, head)) {
    if (predicates.includes(token.index)) return steps + (isVerb(token) ? 0.5 : 0);
    steps += isVerb(token) ? 2 : 1;
  }
  return 99;
}

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

const occasions: ReadonlySet<string> = new Set(['during', 'after', 'before', 'following', 'since', 'amid']);

/** "during a trip to China in 2016": the date belongs to an occasion that is no act here. */
function datesAnother(
  reading: Reading,
  mention: DateMention,
  { acts, isEventNoun }: { acts: readonly Act[]; isEventNoun: (token: Token) => boolean },
): boolean {
  const { tree } = reading;
  const inChain = (index: number) =>
    acts.some((act) => act.chain.some(({ clause }) => clause.predicate === index));
  return tree.tokens
    .slice(Math.max(0, mention.tokens[0] - 14), mention.tokens[0])
    .some(
      (token) =>
        occasions.has(preposition(tree, token.index)) &&
        isEventNoun(token) &&
        !inChain(token.index) &&
        closesPhrase(reading, mention, token.index),
    );
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

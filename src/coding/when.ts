import type { DateMention } from '../language/dates.js';
import type { Reading } from '../language/reading.js';
import { ancestors, isVerb } from '../language/tree.js';
import type { DateInterval, Shift } from '../model/time.js';
import type { Act } from './act.js';

/** When an act took place, as far as the text tells. */
export interface When {
  readonly date: DateInterval;
  readonly shift?: Shift;
  /** The words of the date, for the reason trail. */
  readonly mention?: DateMention;
}

/** The nearest date to the act in the tree; without one, the report's day, marked approximate. */
export function whenOf(reading: Reading, act: Act): When {
  const predicates = act.chain.map((link) => link.clause.predicate);
  const shift = reading.dates.find(
    (mention) => mention.shift && distance(reading, mention, predicates) <= 2,
  )?.shift;
  const dated = reading.dates
    .filter((mention) => mention.interval)
    .map((mention) => ({ mention, steps: distance(reading, mention, predicates) }))
    .filter(({ steps }) => steps <= 3)
    .sort((a, b) => a.steps - b.steps || a.mention.span.start - b.mention.span.start);
  const nearest = dated[0]?.mention;
  const more = shift ? { shift } : {};
  if (nearest?.interval) return { date: nearest.interval, mention: nearest, ...more };
  return { date: reportDay(reading), ...more };
}

export function reportDay(reading: Reading): DateInterval {
  const day = reading.report.date;
  return day
    ? { from: day, to: day, granularity: 'day', kind: 'approximate' }
    : { granularity: 'day', kind: 'unresolved' };
}

/** Predicates between a date and the act: 0 when the date modifies the act itself; a date inside another clause is far away. */
function distance(reading: Reading, mention: DateMention, predicates: readonly number[]): number {
  const { tree } = reading;
  const inside = mention.tokens[0];
  // The head of the date phrase is the token whose own head lies outside it.
  let head = inside;
  for (let index = mention.tokens[0]; index <= mention.tokens[1]; index++) {
    const above = tree.tokens[index]?.head ?? -1;
    if (above < mention.tokens[0] || above > mention.tokens[1]) head = index;
  }
  let verbs = 0;
  for (const token of ancestors(tree, head)) {
    if (predicates.includes(token.index)) return verbs;
    if (isVerb(token)) verbs += 2;
    else verbs += 1;
  }
  return 99;
}

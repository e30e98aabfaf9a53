import { usableDays } from './count.js';
import { type DyadTable, dyadTable } from './dyads.js';
import type { RuleEvent } from './event.js';
import { type Mirrors, mirrorShares, mirrorsOf } from './mirrors.js';
import { type RuleShape, type Support, SupportFinder } from './support.js';

/** One rule, measured without asking whether it passes any test. */
export interface MeasuredRule extends Support {
  readonly support: number;
  readonly dyads: number;
  readonly hits: number;
  readonly confidence: number;
  readonly base: number;
  readonly lift: number;
  /** First and last day of the events, in their count. */
  readonly from: number;
  readonly to: number;
  /** The same for one pair alone, when it was asked for and has bodies. */
  readonly pair?: { readonly support: number; readonly hits: number; readonly base: number };
}

/** A set that rules are measured on, made once for several of them. */
export interface RuleGround {
  readonly table: DyadTable;
  readonly mirrors: Mirrors;
}

export function ruleGround(events: readonly RuleEvent[]): RuleGround | undefined {
  if (events.length === 0) return undefined;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day } of events) [from, to] = [Math.min(from, day), Math.max(to, day)];
  const mirrors = mirrorsOf(mirrorShares(events));
  return { mirrors, table: dyadTable(events, { from, to }, mirrors) };
}

/** Confidence, base rate of the same pairs, lift and episodes of one rule; undefined without a single body whose window has closed. */
export function measureRule(
  { table, mirrors }: RuleGround,
  rule: RuleShape,
  { window, pair }: { readonly window: number; readonly pair?: readonly [actor: string, recipient: string] },
): MeasuredRule | undefined {
  if (usableDays(table, window) < 1 || !table.codes.includes(rule.body)) return undefined;
  const finder = new SupportFinder(table, { window, mirrors });
  const { bodies } = finder.prepared(rule);
  const { hit, expected } = finder.followed(rule);
  const support = bodies.day.length;
  if (support === 0) return undefined;
  const sum = (keep: (place: number) => boolean) => {
    let [n, hits, by] = [0, 0, 0];
    for (let place = 0; place < support; place++) {
      if (!keep(place)) continue;
      n++;
      hits += hit[place] as number;
      by += expected[place] as number;
    }
    return { support: n, hits, base: n === 0 ? 0 : by / n };
  };
  const { hits, base } = sum(() => true);
  const [a, b] = (pair ?? []).map((party) => table.actors.indexOf(party));
  const own = sum((place) => bodies.actor[place] === a && bodies.recipient[place] === b);
  const lift = base > 0 ? hits / (base * support) : 0;
  return {
    ...{ support, dyads: bodies.dyads.length, hits, confidence: hits / support, base, lift },
    ...finder.support({ ...rule, lift }),
    ...{ from: table.from, to: table.from + table.length - 1 },
    ...(own.support > 0 ? { pair: own } : {}),
  };
}

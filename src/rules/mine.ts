import { mean, sampleDeviation } from '../stats/deviation.js';
import { falseDiscovery } from '../stats/falseDiscovery.js';
import { mulberry32 } from '../stats/mulberry32.js';
import { normalTail } from '../stats/normalTail.js';
import { countRules, type RuleCounts, usableDays } from './count.js';
import { type DyadTable, dyadTable } from './dyads.js';
import type { Direction, RuleEvent } from './event.js';
import { type Mirrors, mirrorShares, mirrorsOf } from './mirrors.js';
import { shiftedHits, shiftOffsets } from './shiftNull.js';
import { type Support, SupportFinder } from './support.js';

/** How rules are mined; all have defaults. */
export interface MiningOptions {
  /** Days after the body within which the head must come; the body's own day does not count. */
  readonly window?: number;
  readonly directions?: readonly Direction[];
  /** Body days below which a rule is not tested. */
  readonly fewestBodies?: number;
  /** Heads expected by the dyads' own base rates below which a rule is not tested. */
  readonly fewestExpected?: number;
  readonly shifts?: number;
  /** False-discovery rate at which rules are kept. */
  readonly q?: number;
  readonly seed?: number;
  /** First and last day watched, inclusive; by default those of the events. */
  readonly from?: number;
  readonly to?: number;
}

/** "After A does `body` to B, `head` follows within `window` days", with what speaks for and against it. */
export interface Rule extends Support {
  readonly body: string;
  readonly head: string;
  readonly direction: Direction;
  /** Days. */
  readonly window: number;
  /** Body days, and dyads with one. */
  readonly support: number;
  readonly dyads: number;
  readonly hits: number;
  /** hits / support. */
  readonly confidence: number;
  /** What the same dyads show on an average day: mean share of usable days whose window holds the head. */
  readonly base: number;
  /** hits / expected hits. */
  readonly lift: number;
  /** Distance from the shifted series in their standard deviations; undefined when those do not vary. */
  readonly z: number | undefined;
  /** Share of shifts with at least as many hits, (1 + count) / (1 + shifts). */
  readonly p: number;
  /** Benjamini and Hochberg's q over all rules tested, from the normal tail of z. */
  readonly q: number;
  /** Body and head are the same act by the same side: listed apart. */
  readonly selfRepeat: boolean;
  /** Body or head is told from both sides and has no direction. */
  readonly undirected: boolean;
}

/** What was mined, and under which conditions. */
export interface Mining {
  readonly rules: readonly Rule[];
  /** Rules tested, of which `rules` passed the false-discovery step. */
  readonly tested: number;
  readonly shifts: number;
  readonly window: number;
  readonly seed: number;
  readonly events: number;
  readonly dyads: number;
  readonly from: number;
  readonly to: number;
  readonly mirrors: Mirrors;
  readonly table: DyadTable;
}

const defaults = {
  window: 7,
  directions: ['same', 'reaction'] as readonly Direction[],
  fewestBodies: 50,
  fewestExpected: 2,
  shifts: 200,
  q: 0.05,
  seed: 1,
};

/** Fewer usable days than this give no rules. */
const fewestDays = 3;

/**
 * Mines rules from events: confidence beside the dyads' own base rate, lift, a null of common circular shifts, false-discovery control,
 * independent episodes and the worst block. Deterministic for a seed, whatever the order of the events.
 * @throws RangeError for a window below 1.
 */
export function mineRules(events: readonly RuleEvent[], options: MiningOptions = {}): Mining {
  const settings = { ...defaults, ...options };
  const { window, seed } = settings;
  if (!(window >= 1)) throw new RangeError(`a window has at least 1 day, not ${window}`);
  const mirrors = mirrorsOf(mirrorShares(events));
  const days = daysOf(events, options);
  const table = dyadTable(events, days, mirrors);
  const usable = usableDays(table, window);
  const offsets = usable < fewestDays ? [] : shiftOffsets(usable, settings.shifts, mulberry32(seed));
  const tests =
    offsets.length === 0
      ? []
      : settings.directions.flatMap((direction) =>
          testsOf(table, direction, { ...settings, mirrors, offsets }),
        );
  const qs = falseDiscovery(tests.map(({ z }) => (z === undefined ? 1 : normalTail(z))));
  const kept = tests.map((test, at) => ({ ...test, q: qs[at] as number })).filter(({ q }) => q <= settings.q);
  const finder = new SupportFinder(table, { window, mirrors });
  const rules = kept.map((test) => ({ ...test, ...finder.support(test) }));
  rules.sort((a, b) => (b.z ?? 0) - (a.z ?? 0) || (ruleKey(a) < ruleKey(b) ? -1 : 1));
  return {
    ...{ rules, tested: tests.length, shifts: offsets.length, window, seed },
    ...{ events: events.length, dyads: table.dyads.length, ...days, mirrors, table },
  };
}

/** What tells a rule from every other of its window: `112 > 111 reaction`. */
export const ruleKey = ({ body, head, direction }: Pick<Rule, 'body' | 'head' | 'direction'>): string =>
  `${body} > ${head} ${direction}`;

function daysOf(events: readonly RuleEvent[], { from, to }: MiningOptions): { from: number; to: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day } of events) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (events.length === 0) [first, last] = [0, -1];
  return { from: from ?? first, to: to ?? last };
}

type Test = Omit<Rule, keyof Support | 'q'>;

interface TestSettings {
  readonly window: number;
  readonly fewestBodies: number;
  readonly fewestExpected: number;
  readonly mirrors: Mirrors;
  readonly offsets: readonly number[];
}

function testsOf(table: DyadTable, direction: Direction, settings: TestSettings): Test[] {
  const counts = countRules(table, direction, settings);
  const tested = testedCells(table, counts, settings);
  const { offsets } = settings;
  const shifted = shiftedHits(table, direction, { ...settings, tested });
  return tested.map((cell, at) => {
    const own = [...shifted.subarray(at * offsets.length, (at + 1) * offsets.length)];
    return testOf(table, counts, { cell, shifted: own, ...settings });
  });
}

/** Pairs of codes with enough bodies and enough expected, less those that say the same as another (see `isCopy`). */
function testedCells(table: DyadTable, counts: RuleCounts, settings: TestSettings): number[] {
  const size = table.codes.length;
  return Array.from({ length: size * size }, (_, cell) => cell).filter((cell) => {
    const [body, head] = [Math.floor(cell / size), cell % size];
    if ((counts.bodies[body] as number) < settings.fewestBodies) return false;
    if ((counts.expected[cell] as number) < settings.fewestExpected) return false;
    return !isCopy(table, counts.direction, { body, head, mirrors: settings.mirrors });
  });
}

/** Acts without a direction make reaction and repetition one and the same; only the latter is kept. */
function isCopy(
  { codes }: DyadTable,
  direction: Direction,
  { body, head, mirrors }: { body: number; head: number; mirrors: Mirrors },
): boolean {
  const [isBody, isHead] = [body, head].map((code) => mirrors.undirected.has(codes[code] as string));
  if (direction === 'reaction') return isBody === true || isHead === true;
  return direction === 'third-on-recipient' && isBody === true;
}

function testOf(
  { codes }: DyadTable,
  { direction, hits, expected, ...counts }: RuleCounts,
  { cell, shifted, window, mirrors }: TestSettings & { cell: number; shifted: readonly number[] },
): Test {
  const [body, head] = [Math.floor(cell / codes.length), cell % codes.length];
  const names = { body: codes[body] as string, head: codes[head] as string };
  const both = mirrors.undirected.has(names.body) && mirrors.undirected.has(names.head);
  // Each case of two acts without a direction is counted once, though it stands in both directions.
  const [bodies, dyads] = both ? [counts.halfBodies, counts.halfDyads] : [counts.bodies, counts.dyads];
  const support = bodies[body] as number;
  const [found, by] = [hits[cell] as number, expected[cell] as number];
  const deviation = sampleDeviation(shifted);
  return {
    ...names,
    ...{ direction, window, support, dyads: dyads[body] as number, hits: found },
    ...{ confidence: found / support, base: by / support, lift: found / by },
    z: deviation > 0 ? (found - mean(shifted)) / deviation : undefined,
    p: (1 + shifted.filter((count) => count >= found).length) / (1 + shifted.length),
    selfRepeat: body === head && direction === 'same',
    undirected: mirrors.undirected.has(names.body) || mirrors.undirected.has(names.head),
  };
}

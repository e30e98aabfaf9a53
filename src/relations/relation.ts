import type { Notice } from '../model/notice.js';
import type { RelationAct } from './act.js';
import { type Balance, balanceOf, pairSign, sinceWhen } from './balance.js';
import type { Bin } from './bins.js';
import { indicesOf, type RelationIndices, sumOf } from './indices.js';
import type { VerdictRule } from './judge.js';
import { type RelationSeries, seriesOf } from './series.js';
import { type Verdict, verdictOf } from './verdict.js';

export interface RelationQuery {
  readonly parties: readonly [string, string];
  /** A third party whose place in the triangle is asked for. */
  readonly third?: string;
  readonly bin: Bin;
  readonly from?: string;
  readonly to?: string;
  readonly rule: VerdictRule;
}

/** One direction of a relation. */
export interface Direction {
  readonly series: RelationSeries;
  readonly total: RelationIndices;
  /** Missing when there are too few acts to say anything. */
  readonly verdict?: Verdict;
}

export interface Triangle {
  readonly third: string;
  /** State of the triangle in each quarter. */
  readonly states: readonly { readonly start: string; readonly balance: Balance }[];
  /** First day of the quarter since which the latest state holds. */
  readonly since?: string;
}

export interface Relation {
  readonly parties: readonly [string, string];
  readonly directions: readonly [Direction, Direction];
  readonly triangle?: Triangle;
  readonly notices: readonly Notice[];
}

/** Both directions of a pair, each with its series, measures and verdict, and the triangle with a third party when asked. */
export function relationOf(acts: readonly RelationAct[], query: RelationQuery): Relation {
  const [a, b] = query.parties;
  const directions = [directionOf(acts, query, [a, b]), directionOf(acts, query, [b, a])] as const;
  return {
    parties: query.parties,
    directions,
    ...(query.third === undefined ? {} : { triangle: triangleOf(acts, query, query.third) }),
    notices: directions.flatMap(({ series }) => series.notices),
  };
}

function directionOf(
  acts: readonly RelationAct[],
  query: RelationQuery,
  [actor, recipient]: readonly [string, string],
): Direction {
  const asked = { actor, recipient, ...spanOf(query) };
  const series = seriesOf(acts, asked);
  const verdict = verdictOf(acts, asked, query.rule);
  return { series, total: indicesOf(sumOf(series.bins)), ...(verdict ? { verdict } : {}) };
}

const spanOf = ({ bin, from, to }: RelationQuery) => ({
  bin,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

function triangleOf(acts: readonly RelationAct[], query: RelationQuery, third: string): Triangle {
  const [a, b] = query.parties;
  const sides = [
    [a, b],
    [a, third],
    [b, third],
  ] as const;
  const days = acts
    .filter(({ actor, recipient }) => sides.some((side) => side.includes(actor) && side.includes(recipient)))
    .map(({ day }) => day)
    .sort();
  const [from, to] = [query.from ?? days[0], query.to ?? days.at(-1)];
  if (from === undefined || to === undefined) return { third, states: [] };
  const quarters = (actor: string, recipient: string) =>
    seriesOf(acts, { actor, recipient, bin: 'quarter', from, to }).bins;
  const signs = sides.map(([x, y]) => {
    const [there, back] = [quarters(x, y), quarters(y, x)];
    return there.map((bin, index) => pairSign(bin, back[index] as (typeof back)[number]));
  });
  const states = quarters(a, b).map(({ start }, index) => ({
    start,
    balance: balanceOf(signs.map((side) => side[index] ?? 0) as unknown as Parameters<typeof balanceOf>[0]),
  }));
  const since = states[sinceWhen(states.map(({ balance }) => balance))]?.start;
  return { third, states, ...(since ? { since } : {}) };
}

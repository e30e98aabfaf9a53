import { type Balance, balanceOf, type Sign, sinceWhen } from './balance.js';
import { binStart } from './bins.js';
import type { NetSeries } from './netRelation.js';

/** States of a triangle by quarter, from net series of its three sides. */
export interface NetTriangle {
  readonly states: readonly {
    readonly start: string;
    readonly balance: Balance;
    readonly signs: readonly Sign[];
  }[];
  /** First day of the quarter since which the latest state holds. */
  readonly since?: string;
}

/** Fewer values in a quarter than this leave a side neutral. */
const fewestValues = 4;

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * The sign of each side in each quarter from the mean of its weekly nets and the 95 % interval of that mean: neutral where the
 * interval holds 0. All series have the same starts.
 */
export function netTriangleOf(sides: readonly [NetSeries, NetSeries, NetSeries]): NetTriangle {
  const [first] = sides;
  const quarters = [...new Set(first.starts.map((start) => binStart(start, 'quarter')))];
  // A last quarter that has hardly begun would leave the triangle open.
  const full = quarters.filter(
    (start, at) => at < quarters.length - 1 || valuesIn(first, start).length >= fewestValues,
  );
  const states = full.map((start) => {
    const signs = sides.map((side) => signIn(side, start)) as unknown as readonly [Sign, Sign, Sign];
    return { start, signs, balance: balanceOf(signs) };
  });
  const since = states[sinceWhen(states.map(({ balance }) => balance))]?.start;
  return { states, ...(since ? { since } : {}) };
}

function valuesIn({ starts, values }: NetSeries, quarter: string): number[] {
  return values.flatMap((value, at) =>
    value !== null && binStart(starts[at] ?? '', 'quarter') === quarter ? [value] : [],
  );
}

function signIn(series: NetSeries, quarter: string): Sign {
  const own = valuesIn(series, quarter);
  if (own.length < fewestValues) return 0;
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (own.length - 1);
  const half = z * Math.sqrt(variance / own.length);
  if (mean - half > 0) return 1;
  return mean + half < 0 ? -1 : 0;
}

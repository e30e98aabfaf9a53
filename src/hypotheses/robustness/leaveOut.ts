import { type Ground, idsOf, leadingColumns, originAmount, originName } from './ground.js';

export interface LeftOut {
  readonly origin: string;
  readonly evidence: readonly string[];
  /** Who stands first without this origin. */
  readonly leaders: readonly string[];
  readonly changes: boolean;
}

/** Who leads when each origin in turn is left out, all its rows together; undefined when there is one origin only and it cannot be tried. */
export function leaveOneOriginOut(ground: Ground): readonly LeftOut[] | undefined {
  const { table, sums, ranked } = ground;
  if (table.groups.length < 2) return undefined;
  const before = idsOf(ground, leadingColumns(sums, ranked)).join();
  return table.groups.map((group) => {
    const left = sums.map((sum, h) => sum - originAmount(ground, { group, h }));
    const leaders = idsOf(ground, leadingColumns(left, ranked));
    return {
      origin: originName(ground, group),
      evidence: group.map((row) => table.rows[row]?.id as string),
      leaders,
      changes: leaders.join() !== before,
    };
  });
}

export interface Refutation {
  readonly hypothesis: string;
  readonly origin: string;
  readonly evidence: readonly string[];
  /** Weighted points this origin adds, and its share of all that speaks against the hypothesis. */
  readonly amount: number;
  readonly share: number;
}

/** For each hypothesis that anything speaks against, the origins that do, the heaviest first; alike by name. */
export function refutations(ground: Ground): readonly (readonly Refutation[])[] {
  const { table, sums } = ground;
  return table.hypotheses.map(({ id }, h) => {
    const all = table.groups.flatMap((group): Refutation[] => {
      const amount = originAmount(ground, { group, h });
      if (amount === 0) return [];
      const width = table.hypotheses.length;
      const rows = group.filter((row) => (ground.amounts[row * width + h] as number) > 0);
      return [
        {
          hypothesis: id,
          origin: originName(ground, group),
          evidence: rows.map((row) => table.rows[row]?.id as string),
          amount,
          share: amount / (sums[h] as number),
        },
      ];
    });
    return all.sort((a, b) => b.amount - a.amount || (a.origin < b.origin ? -1 : 1));
  });
}

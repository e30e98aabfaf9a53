import type { Rating } from '../../model/hypothesis.js';
import { CODES } from '../marks.js';
import { sameScore } from '../ranking.js';
import { type Ground, leadingColumns, originAmount } from './ground.js';
import { cheapest, type Ladder } from './ladders.js';

/** Marks a re-rating may use: C N I, or CC C N I II. Default: the five if the matrix has a CC or an II, else the three. */
export type ReratingScale = 'three' | 'five';

export interface Rerating {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly to: Rating;
}

export interface FewestReratings {
  /** Cells that must change; undefined when no number of changes does it. */
  readonly count: number | undefined;
  readonly cells: readonly Rerating[];
  /** Who catches up with or passes the leader. */
  readonly challenger?: string;
}

export interface Reratings {
  readonly scale: ReratingScale;
  /** Both 0 when the first place is shared already. */
  readonly tie: FewestReratings;
  readonly flip: FewestReratings;
  /** False when rows of one origin depend on each other in part: then the count may be too high. */
  readonly exact: boolean;
}

/**
 * The fewest cells whose change makes another hypothesis catch up with the leader (tie) or pass it (flip). A cell is what the raters
 * together put there. Cells against the challenger go to N, cells of the leader to the worst mark of the scale; exact for matrices of
 * any size, because the origins add up.
 */
export function fewestReratings(ground: Ground, scale: ReratingScale = scaleOf(ground)): Reratings {
  const exact = ground.dependence === 0 || ground.dependence === 1;
  const [leader, ...sharing] = leadingColumns(ground.sums, ground.ranked);
  if (sharing.length > 0)
    return { scale, tie: { count: 0, cells: [] }, flip: { count: 0, cells: [] }, exact };
  const worst: Rating = scale === 'five' ? 'II' : 'I';
  const raised = ground.table.groups.map((group) => raising(ground, { group, h: leader as number }, worst));
  const find = (strict: boolean): FewestReratings => {
    let best: FewestReratings = { count: undefined, cells: [] };
    for (const h of ground.ranked) {
      if (h === leader) continue;
      const found = overtaking(ground, { h, ahead: leader as number, strict, raised });
      if (found.count !== undefined && (best.count === undefined || found.count < best.count)) best = found;
    }
    return best;
  };
  return { scale, tie: find(false), flip: find(true), exact };
}

export function scaleOf({ table }: Ground): ReratingScale {
  for (let at = 0; at < table.counts.length; at += 7)
    if ((table.counts[at + CODES.CC] as number) > 0 || (table.counts[at + CODES.II] as number) > 0)
      return 'five';
  return 'three';
}

/**
 * The fewest cells whose change makes `h` catch up with `ahead`, or with `strict` pass it. Columns of the table. With `carried` only cells
 * that speak against `h` are changed: those that carry the order.
 */
export function fewestToOvertake(
  ground: Ground,
  pair: { readonly h: number; readonly ahead: number; readonly strict: boolean; readonly carried?: boolean },
  scale: ReratingScale = scaleOf(ground),
): FewestReratings {
  const worst: Rating = scale === 'five' ? 'II' : 'I';
  const raised = pair.carried
    ? []
    : ground.table.groups.map((group) => raising(ground, { group, h: pair.ahead }, worst));
  return overtaking(ground, { ...pair, raised });
}

interface Overtaking {
  readonly h: number;
  readonly ahead: number;
  readonly strict: boolean;
  readonly raised: readonly Ladder[];
}

function overtaking(ground: Ground, { h, ahead, strict, raised }: Overtaking): FewestReratings {
  const gap = (ground.sums[h] as number) - (ground.sums[ahead] as number);
  const ladders = [...raised, ...ground.table.groups.map((group) => lowering(ground, group, h))];
  const enough = (gain: number) =>
    strict ? gain > gap && !sameScore(gain, gap) : gain > gap || sameScore(gain, gap);
  const steps = cheapest(ladders, enough);
  if (steps === undefined) return { count: undefined, cells: [] };
  return {
    count: steps.length,
    cells: steps.map(({ row, h: column, to }) => ({
      evidence: ground.table.rows[row]?.id as string,
      hypothesis: ground.table.hypotheses[column]?.id as string,
      to,
    })),
    challenger: ground.table.hypotheses[h]?.id as string,
  };
}

/** Taking away what an origin says against a hypothesis, the heaviest row first. */
function lowering(ground: Ground, group: readonly number[], h: number): Ladder {
  const width = ground.table.hypotheses.length;
  const amount = (row: number) => ground.amounts[row * width + h] as number;
  const rows = group.filter((row) => amount(row) > 0).sort((a, b) => amount(b) - amount(a) || a - b);
  const changed = new Map<number, number>();
  const before = originAmount(ground, { group, h });
  return rows.map((row) => {
    changed.set(row, 0);
    return { row, h, to: 'N', gain: before - originAmount(ground, { group, h }, changed) };
  });
}

/** Making an origin speak against a hypothesis as far as the scale goes, the row first that adds most. */
function raising(
  ground: Ground,
  at: { readonly group: readonly number[]; readonly h: number },
  worst: Rating,
): Ladder {
  const { group, h } = at;
  const width = ground.table.hypotheses.length;
  const most = (row: number) => (worst === 'II' ? 2 : 1) * (ground.weights[row]?.weight as number);
  const left = group.filter((row) => most(row) > (ground.amounts[row * width + h] as number));
  const changed = new Map<number, number>();
  const before = originAmount(ground, at);
  const ladder: Ladder = [];
  while (left.length > 0) {
    const after = left.map((row) => originAmount(ground, at, new Map(changed).set(row, most(row))));
    const pick = after.indexOf(Math.max(...after));
    const gain = (after[pick] as number) - before;
    if (gain <= (ladder.at(-1)?.gain ?? 0)) break;
    const row = left.splice(pick, 1)[0] as number;
    changed.set(row, most(row));
    ladder.push({ row, h, to: worst, gain });
  }
  return ladder;
}

import type { Rating } from '../../model/hypothesis.js';
import { MARKS, POINTS } from '../marks.js';
import { votesAt } from '../table.js';
import { type Ground, idsOf, leadingColumns, originAmount } from './ground.js';
import { type ReratingScale, scaleOf } from './rerate.js';

export interface CellFlip {
  readonly evidence: string;
  readonly hypothesis: string;
  /** The marks that stand there, joined by a blank when raters differ. */
  readonly from: string;
  readonly to: Rating;
  /** Another leads alone (flip), or the first place is shared (tie). */
  readonly outcome: 'flip' | 'tie';
  readonly leaders: readonly string[];
}

/** Every single cell whose change takes the sole lead away; rows, hypotheses and marks in order. Empty when the first place is shared already. */
export function cellFlips(ground: Ground, scale: ReratingScale = scaleOf(ground)): readonly CellFlip[] {
  const { table, sums, ranked } = ground;
  const before = leadingColumns(sums, ranked);
  if (before.length > 1) return [];
  const width = table.hypotheses.length;
  const marks: readonly Rating[] = scale === 'five' ? ['CC', 'C', 'N', 'I', 'II'] : ['C', 'N', 'I'];
  const groupOf = new Map(table.groups.flatMap((group) => group.map((row) => [row, group] as const)));
  const leader = before[0] as number;
  const best = sums[leader] as number;
  const second = Math.min(...ranked.filter((h) => h !== leader).map((h) => sums[h] as number));
  const matters = (h: number, sum: number) => (h === leader ? sum >= second - 1e-6 : sum <= best + 1e-6);
  const found: CellFlip[] = [];
  const tryCell = (row: number, h: number) => {
    const group = groupOf.get(row) as readonly number[];
    const now = ground.amounts[row * width + h] as number;
    const origin = originAmount(ground, { group, h });
    for (const to of marks) {
      const amount = (POINTS[MARKS.indexOf(to) + 1] as number) * (ground.weights[row]?.weight as number);
      if (amount === now) continue;
      const rest = (sums[h] as number) - origin;
      const sum =
        rest + (group.length === 1 ? amount : originAmount(ground, { group, h }, new Map([[row, amount]])));
      if (!matters(h, sum)) continue;
      const changed = [...sums];
      changed[h] = sum;
      const after = leadingColumns(changed, ranked);
      if (after.length === 1 && after[0] === leader) continue;
      found.push({
        evidence: table.rows[row]?.id as string,
        hypothesis: table.hypotheses[h]?.id as string,
        from: marksAt(ground, row, h),
        to,
        outcome: after.length > 1 ? 'tie' : 'flip',
        leaders: idsOf(ground, after),
      });
    }
  };
  for (let row = 0; row < table.rows.length; row += 1) for (const h of ranked) tryCell(row, h);
  return found;
}

function marksAt({ table }: Ground, row: number, h: number): string {
  const width = table.hypotheses.length;
  const marks = new Set<string>();
  table.lines.forEach((line, index) => {
    const at = index * width + h;
    if (line.row !== row || votesAt(table, at) === 0) return;
    MARKS.forEach((mark, place) => {
      if ((table.counts[at * 7 + place + 1] as number) > 0) marks.add(mark);
    });
  });
  return [...marks].join(' ');
}

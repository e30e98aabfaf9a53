import type { Matrix } from '../../model/hypothesis.js';
import { type Coverage, coverageOf } from '../coverage.js';
import { type Diagnosticity, diagnosticityOfTable, markValues } from '../diagnosticity.js';
import { compareLenses, type LensComparison } from '../lenses/compare.js';
import { ownLenses, scoreTable } from '../score.js';
import { tableOf } from '../table.js';
import { type CellFlip, cellFlips } from './cellFlips.js';
import { type Ground, type GroundOptions, groundOf } from './ground.js';
import { type LeftOut, leaveOneOriginOut, type Refutation, refutations } from './leaveOut.js';
import { type MonteCarlo, type MonteCarloOptions, monteCarlo } from './monteCarlo.js';
import { fewestReratings, type ReratingScale, type Reratings } from './rerate.js';
import { type Sweep, sweepOf } from './sweep.js';
import { type Tiers, tiersOf } from './tiers.js';
import { type Verdict, verdictOf } from './verdict.js';

export interface RobustnessOptions extends GroundOptions, MonteCarloOptions {
  readonly scale?: ReratingScale;
}

export interface Robustness extends Verdict {
  readonly lens?: 'parc' | 'weighted';
  readonly coverage: Coverage;
  /** Absent with one origin, or when the verdict is withheld; so with all that follows. */
  readonly leftOut?: readonly LeftOut[];
  readonly reratings?: Reratings;
  readonly cellFlips?: readonly CellFlip[];
  readonly noise?: MonteCarlo;
  readonly sweep?: Sweep;
  readonly lenses?: LensComparison;
  /** Groups of hypotheses that stand apart in every test, and what that rests on. */
  readonly tiers?: Tiers;
  /** The heaviest origin against each hypothesis that has one. */
  readonly heaviest?: readonly Refutation[];
  /** Rows that tell those apart who share the first place, or else the contenders; the best first. */
  readonly separators?: readonly Diagnosticity[];
}

/** Every test of a ranking, and a verdict. "Withheld" when blanks forbid a ranking (unless `holes: 'common-rows'`). */
export function robustnessOf(matrix: Matrix, options: RobustnessOptions = {}): Robustness {
  const ground = groundOf(matrix, options);
  if (ground === undefined) {
    const coverage = coverageOf(tableOf(matrix, options));
    return { verdict: 'withheld', leaders: [], contenders: [], doubts: [], coverage };
  }
  const leftOut = leaveOneOriginOut(ground);
  const reratings = fewestReratings(ground, options.scale);
  const noise = monteCarlo(ground, options);
  const sweep = sweepOf(ground, options);
  const results = ownLenses.map((lens) => scoreTable(ground.table, lens, options));
  const lenses = compareLenses(results);
  const verdict = verdictOf({ ground, leftOut, reratings, noise, sweep, lenses });
  return {
    ...verdict,
    lens: ground.lens,
    coverage: coverageOf(ground.table),
    ...(leftOut === undefined ? {} : { leftOut }),
    reratings,
    cellFlips: cellFlips(ground, options.scale),
    noise,
    sweep,
    lenses,
    tiers: tiersOf({ ground, noise, lenses: results, scale: options.scale }),
    heaviest: refutations(ground).flatMap(([first], h) =>
      first === undefined || !ground.ranked.includes(h) ? [] : [first],
    ),
    separators: separatorsOf(
      ground,
      verdict.leaders.length > 1 ? verdict.leaders : verdict.contenders,
      options,
    ),
  };
}

/** Rows on which the contenders differ, by the difference of their marks, then by what the row tells about all. */
function separatorsOf(
  ground: Ground,
  contenders: readonly string[],
  options: GroundOptions,
): readonly Diagnosticity[] {
  if (contenders.length < 2) return [];
  const { table } = ground;
  const width = table.hypotheses.length;
  const columns = table.hypotheses.flatMap(({ id }, h) => (contenders.includes(id) ? [h] : []));
  const values = markValues(table);
  const rows = diagnosticityOfTable(table, options).map((row, index) => {
    const marks = columns
      .map((h) => values[index * width + h] as number)
      .filter((mark) => !Number.isNaN(mark));
    return { row, spread: marks.length < 2 ? 0 : Math.max(...marks) - Math.min(...marks) };
  });
  return rows
    .filter(({ spread }) => spread > 0)
    .sort(
      (a, b) => b.spread - a.spread || b.row.bits - a.row.bits || (a.row.evidence < b.row.evidence ? -1 : 1),
    )
    .map(({ row }) => row);
}

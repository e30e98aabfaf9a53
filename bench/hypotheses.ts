import { robustnessOf } from '../src/hypotheses/robustness/robustness.js';
import { ownLenses, scoreAll } from '../src/hypotheses/score.js';
import { randomMatrix } from './material/matrix.js';
import type { Limited } from './measure.js';

/** How long do all lenses, and all tests of robustness, take on 200 rows x 20 hypotheses x 10 raters? */
export function benchHypotheses(): Limited[] {
  const matrix = randomMatrix({ rows: 200, columns: 20, raters: 10, seed: 7 });
  const seed = 1;
  return [
    {
      what: `${ownLenses.length} lenses, 200 x 20 x 10 (fastest of 25)`,
      value: fastestMs(25, () => scoreAll(matrix)),
      unit: 'ms',
      limit: 20,
    },
    {
      what: `robustness, 10,000 draws, seed ${seed} (fastest of 5)`,
      value: fastestMs(5, () => robustnessOf(matrix, { seed })) / 1000,
      unit: 's',
      limit: 1,
    },
  ];
}

/** Least wall time after three warm-up calls: on a machine that others use, the run they disturbed least. */
function fastestMs(runs: number, work: () => unknown): number {
  for (let i = 0; i < 3; i += 1) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

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
      what: `${ownLenses.length} lenses, 200 x 20 x 10 (median of 15)`,
      value: medianMs(15, () => scoreAll(matrix)),
      unit: 'ms',
      limit: 20,
    },
    {
      what: `robustness, 10,000 draws, seed ${seed} (median of 5)`,
      value: medianMs(5, () => robustnessOf(matrix, { seed })) / 1000,
      unit: 's',
      limit: 1,
    },
  ];
}

/** Median wall time after three warm-up calls. */
function medianMs(runs: number, work: () => unknown): number {
  for (let i = 0; i < 3; i += 1) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

import { detectBreaks, meanCost, pelt } from '../src/stats/changepoints/index.js';
import { mulberry32 } from '../src/stats/mulberry32.js';
import type { Limited } from './measure.js';

/** PELT on 10,000 values, with many changes and with none (where a start can hardly be dropped), and the default on 1,000. */
export function benchChangePoints(): Limited[] {
  const milliseconds = (what: string, value: number, limit: number): Limited => ({
    what,
    value,
    unit: 'ms',
    limit,
  });
  const search = (every: number) => {
    const cost = meanCost(steps(10_000, every));
    return () => pelt(cost);
  };
  return [
    milliseconds('PELT, mean, 10,000 values, a change every 100', median(search(100)), 100),
    milliseconds('PELT, mean, 10,000 values, a change every 1,000', median(search(1000)), 100),
    milliseconds('PELT, mean, 10,000 values, no change', median(search(10_000)), 100),
    milliseconds(
      'detectBreaks, 1,000 values',
      median(() => detectBreaks(steps(1000, 200))),
      500,
    ),
  ];
}

/** Normal noise of variance 1 on a level that goes up and down by 3. */
function steps(length: number, every: number): number[] {
  const random = mulberry32(17);
  const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length }, (_, i) => noise() + 3 * (Math.floor(i / every) % 2));
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[3] as number;
}

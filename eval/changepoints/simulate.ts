import { agreement } from '../../src/stats/changepoints/index.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { methods } from './methods.js';

interface Kind {
  readonly length: number;
  /** Autocorrelation of the noise at lag 1. */
  readonly resemblance: number;
  readonly changes: number;
  readonly shape: 'steps' | 'kinks';
}

const kinds: readonly Kind[] = [60, 200, 400].flatMap((length) =>
  [0, 0.5, 0.8].flatMap((resemblance) =>
    (length === 60 ? [0, 1] : [0, 1, 3, 6]).flatMap((changes) =>
      (['steps', 'kinks'] as const).map((shape) => ({ length, resemblance, changes, shape })),
    ),
  ),
);

/** Covering and F1 of methods against the truth in simulated steps and kinks under independent and slow noise. */
export function simulate(
  report: (line: string) => void,
  runs = 20,
): Record<string, readonly [number, number]> {
  const names = ['default', 'lines', 'pelt'];
  const random = mulberry32(2026);
  const sums = new Map(names.map((name) => [name, [0, 0] as [number, number]]));
  for (const kind of kinds) {
    const means = new Map(names.map((name) => [name, [0, 0] as [number, number]]));
    for (let run = 0; run < runs; run++) {
      const { values, changePoints } = draw(kind, random);
      for (const name of names) {
        const found = methods[name]?.find([values]) ?? [];
        const { covering, f1 } = agreement(found, [changePoints], { length: values.length });
        for (const [to, share] of [
          [means, runs],
          [sums, runs * kinds.length],
        ] as const) {
          const pair = to.get(name) as [number, number];
          pair[0] += covering / share;
          pair[1] += f1 / share;
        }
      }
    }
    report(
      `${`${kind.shape} n ${kind.length} r ${kind.resemblance} changes ${kind.changes}`.padEnd(34)}${row(means)}`,
    );
  }
  report(`${'mean'.padEnd(34)}${row(sums)}`);
  return Object.fromEntries(sums);
}

const row = (means: ReadonlyMap<string, readonly [number, number]>): string =>
  [...means].map(([name, [covering, f1]]) => `${name} ${covering.toFixed(3)} ${f1.toFixed(3)}`).join('   ');

/** Steps of 3 noise deviations up or down, or slopes that turn; at least 15 observations apart. */
function draw(kind: Kind, random: () => number): { values: number[]; changePoints: number[] } {
  const { length, resemblance, changes, shape } = kind;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const changePoints: number[] = [];
  while (changePoints.length < changes) {
    const at = 15 + Math.floor(random() * (length - 30));
    if (changePoints.every((other) => Math.abs(other - at) >= 15)) changePoints.push(at);
  }
  const marked = new Set(changePoints);
  let [level, slope, noise] = [0, (32 * normal()) / length, 0];
  const values = Array.from({ length }, (_, i) => {
    if (marked.has(i) && shape === 'steps') level += random() < 0.5 ? -3 : 3;
    if (marked.has(i) && shape === 'kinks') slope = (8 * normal()) / length - slope;
    if (shape === 'kinks') level += slope;
    noise = resemblance * noise + Math.sqrt(1 - resemblance * resemblance) * normal();
    return level + noise;
  });
  return { values, changePoints: changePoints.sort((a, b) => a - b) };
}

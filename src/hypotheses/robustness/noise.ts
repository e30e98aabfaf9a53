import type { Evidence } from '../../model/hypothesis.js';
import { gradeSteps } from '../../ontology/admiralty.js';
import { fillDrawTable, SLOTS } from '../../stats/drawTable.js';
import { CODES } from '../marks.js';
import { votesAt } from '../table.js';
import { stepFactor } from '../weights.js';
import type { Ground } from './ground.js';

/** What may come out where a number is not certain, laid out for drawing: item i takes one of the 1024 values from `start[i]` on. */
export interface Draws {
  readonly values: Float64Array;
  readonly start: Int32Array;
}

type Distribution = ReadonlyMap<number, number>;

/** Points of each cell (`line * hypotheses + hypothesis`) when each vote moves one step up, or down, with chance `step` / 2 each. */
export function cellNoise(ground: Ground, step: number): Draws {
  const { table } = ground;
  const cells = table.lines.length * table.hypotheses.length;
  return draws(cells, (at) => {
    const votes = votesAt(table, at);
    const counts = [CODES.II, CODES.I, CODES.N].map((code) => table.counts[at * 7 + code] as number);
    return { key: [...counts, votes].join(), make: () => pointsOf(counts, votes, step) };
  });
}

/** CC and C cost nothing a step down, and N costs nothing a step up; NA and blank do not move. */
function pointsOf(
  [very = 0, plain = 0, neutral = 0]: readonly number[],
  votes: number,
  step: number,
): Distribution {
  if (votes === 0) return new Map([[0, 1]]);
  const half = step / 2;
  let sum: Distribution = new Map([[0, 1]]);
  const add = (times: number, moves: readonly (readonly [number, number])[]) => {
    for (let i = 0; i < times; i += 1) sum = convolved(sum, moves);
  };
  add(very, [
    [2, 1 - half],
    [1, half],
  ]);
  add(plain, [
    [1, 1 - step],
    [0, half],
    [2, half],
  ]);
  add(neutral, [
    [0, 1 - half],
    [1, half],
  ]);
  return new Map([...sum].map(([points, chance]) => [points / votes, chance]));
}

function convolved(sum: Distribution, moves: readonly (readonly [number, number])[]): Distribution {
  const out = new Map<number, number>();
  for (const [points, chance] of sum)
    for (const [more, share] of moves)
      if (share > 0) out.set(points + more, (out.get(points + more) ?? 0) + chance * share);
  return out;
}

/** Quarter steps between two levels of PARC: root of 2. */
const LEVEL = 2;

/**
 * Weight of each row when each half of its grade moves one step either way with chance `step` / 2; a half that cannot be judged may be
 * anything from A to E, or 1 to 5. A row weighed by level or number moves by the root of 2, as from one level to the next; a row without a
 * weight stays at 1.
 */
export function weightNoise(ground: Ground, step: number): Draws {
  const { table, weights, lens } = ground;
  return draws(table.rows.length, (row) => {
    const evidence = table.rows[row] as Evidence;
    const { weight, graded, unknown } = weights[row] as Ground['weights'][number];
    const still = lens === 'parc' || (evidence.weights === undefined && !graded);
    const halves = [evidence.reliability, evidence.credibility].filter((half) => half !== undefined);
    const key = [weight, unknown, still, graded, ...halves].join();
    const make = (): Distribution => {
      if (still) return new Map([[weight, 1]]);
      let steps: Distribution = new Map([[0, 1]]);
      if (graded) for (const half of halves) steps = convolved(steps, movesOf(gradeSteps(half), step));
      else
        steps = convolved(
          steps,
          movesOf(0, step).map(([moved, chance]) => [moved * LEVEL, chance] as const),
        );
      return new Map([...steps].map(([moved, chance]) => [weight * stepFactor(moved), chance]));
    };
    return { key, make };
  });
}

/** Steps by which a grade may be off; undefined is unknown. At the ends of the scale it moves inwards only. */
function movesOf(at: number | undefined, step: number): readonly (readonly [number, number])[] {
  if (at === undefined) return [-2, -1, 0, 1, 2].map((steps) => [steps, 0.2] as const);
  const up = at < 2 ? step / 2 : 0;
  const down = at > -2 ? step / 2 : 0;
  return [
    [0, 1 - up - down],
    [1, up],
    [-1, down],
  ];
}

function draws(
  count: number,
  item: (index: number) => { readonly key: string; readonly make: () => Distribution },
): Draws {
  const start = new Int32Array(count);
  const known = new Map<string, number>();
  const distributions: Distribution[] = [];
  for (let i = 0; i < count; i += 1) {
    const { key, make } = item(i);
    let index = known.get(key);
    if (index === undefined) {
      index = distributions.push(make()) - 1;
      known.set(key, index);
    }
    start[i] = index * SLOTS;
  }
  const values = new Float64Array(distributions.length * SLOTS);
  distributions.forEach((one, index) => {
    fillDrawTable(
      [...one].sort((a, b) => a[0] - b[0]),
      values,
      index * SLOTS,
    );
  });
  return { values, start };
}

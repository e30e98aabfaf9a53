import type { Quad } from '../../src/ontology/plover.js';
import type { RelationAct } from '../../src/relations/act.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';
import { addToDay } from '../../src/util/calendar.js';

const intensity: Readonly<Record<Quad, number>> = { 1: 3, 2: 7, 3: -3, 4: -8 };

/** A Poisson number (Knuth's product of uniforms). */
export function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count++;
  return count;
}

/** A negative-binomial number of the mean and size given: Poisson of a gamma mean (Marsaglia and Tsang, shape from 1 on). */
export function negativeBinomial(mean: number, size: number, random: () => number): number {
  return poisson(gamma(size, random) * (mean / size), random);
}

function gamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export interface Weekly {
  readonly seed: number;
  readonly actor: string;
  readonly recipient: string;
  readonly weeks: number;
  /** Mean acts of a week by quad, 1 to 4. */
  readonly rates: (week: number) => readonly [number, number, number, number];
  /** Size of a negative binomial; Poisson when left out. */
  readonly size?: number;
  /** Mean acts of the actor with others a week, 20 when left out. */
  readonly others?: number;
}

/** Acts of a pair on Mondays from 6 January 2020, and of the actor with others; five sources in turn. */
export function weekly(asked: Weekly): RelationAct[] {
  const { seed, actor, recipient, weeks, rates, size, others = 20 } = asked;
  const random = mulberry32(seed);
  const draw = (mean: number) =>
    size === undefined ? poisson(mean, random) : negativeBinomial(mean, size, random);
  const acts: RelationAct[] = [];
  for (let week = 0; week < weeks; week++) {
    const day = addToDay('2020-01-06', week, 'week');
    const put = (count: number, quad: Quad, other: string) => {
      for (let left = count; left > 0; left--) {
        const id = `${actor}${acts.length}`;
        const source = `s${acts.length % 5}`;
        acts.push({
          ...{ id, actor, recipient: other, day, quad, origin: id, source },
          intensity: intensity[quad],
        });
      }
    };
    rates(week).forEach((mean, at) => {
      put(draw(mean), (at + 1) as Quad, recipient);
    });
    put(draw(others), 1, `${actor}-others`);
  }
  return acts;
}

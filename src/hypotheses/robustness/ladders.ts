import type { Rating } from '../../model/hypothesis.js';

export interface Step {
  readonly row: number;
  readonly h: number;
  readonly to: Rating;
  /** What the ladder gains up to and with this step. */
  readonly gain: number;
}

/** Changes that build on each other: the k-th needs those before it. */
export type Ladder = Step[];

/** The fewest steps, taken from the foot of any ladders, whose gain is enough; undefined when all of them together are not. */
export function cheapest(
  ladders: readonly Ladder[],
  enough: (gain: number) => boolean,
): readonly Step[] | undefined {
  const used = ladders.filter((ladder) => (ladder.at(-1)?.gain ?? 0) > 0);
  const total = used.reduce((sum, ladder) => sum + (ladder.at(-1)?.gain as number), 0);
  if (!enough(total)) return enough(0) ? [] : undefined;
  if (enough(0)) return [];
  return used.every(isConcave) ? greedily(used, enough) : exactly(used, enough);
}

const rise = (ladder: Ladder, k: number) => (ladder[k]?.gain as number) - (ladder[k - 1]?.gain ?? 0);

const isConcave = (ladder: Ladder) =>
  ladder.every((_, k) => k === 0 || rise(ladder, k) <= rise(ladder, k - 1));

/** With steps that gain less and less on each ladder, the largest single gains are the best set. */
function greedily(ladders: readonly Ladder[], enough: (gain: number) => boolean): readonly Step[] {
  const all = ladders.flatMap((ladder) => ladder.map((step, k) => ({ step, gain: rise(ladder, k) })));
  all.sort((a, b) => b.gain - a.gain);
  let gain = 0;
  const taken: Step[] = [];
  for (const one of all) {
    if (enough(gain)) break;
    gain += one.gain;
    taken.push(one.step);
  }
  return taken;
}

/** Knapsack over the number of steps: the best gain for 1, 2, 3 ... steps until it is enough. */
function exactly(ladders: readonly Ladder[], enough: (gain: number) => boolean): readonly Step[] {
  const most = ladders.reduce((sum, ladder) => sum + ladder.length, 0);
  for (let budget = 1; ; budget = Math.min(most, budget * 2)) {
    const { best, taken } = fill(ladders, budget);
    const count = best.findIndex(enough);
    if (count >= 0) return trace(ladders, taken, count);
    if (budget === most) return ladders.flat();
  }
}

function fill(ladders: readonly Ladder[], budget: number): { best: number[]; taken: Uint16Array[] } {
  let best = new Array<number>(budget + 1).fill(0);
  const taken: Uint16Array[] = [];
  for (const ladder of ladders) {
    const next = [...best];
    const steps = new Uint16Array(budget + 1);
    for (let cost = 1; cost <= budget; cost += 1)
      for (let k = 1; k <= Math.min(cost, ladder.length); k += 1) {
        const gain = (best[cost - k] as number) + (ladder[k - 1]?.gain as number);
        if (gain <= (next[cost] as number)) continue;
        next[cost] = gain;
        steps[cost] = k;
      }
    best = next;
    taken.push(steps);
  }
  return { best, taken };
}

function trace(ladders: readonly Ladder[], taken: readonly Uint16Array[], count: number): readonly Step[] {
  const steps: Step[] = [];
  let cost = count;
  for (let index = ladders.length - 1; index >= 0; index -= 1) {
    const k = taken[index]?.[cost] as number;
    steps.unshift(...(ladders[index] as Ladder).slice(0, k));
    cost -= k;
  }
  return steps;
}

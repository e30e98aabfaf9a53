import { needProbability } from './judged.js';

/** Brier score of two outcomes, (p - y)^2, 0 (best) to 1. The sum form over both options is twice as large. */
export function brierScore(p: number, happened: boolean): number {
  needProbability(p);
  return (p - (happened ? 1 : 0)) ** 2;
}

/** Brier score in its sum form over options, 0 (best) to 2, as Good Judgment prints it; `outcome` counts from 0. */
export function brierOfOptions(ps: readonly number[], outcome: number): number {
  needOption(ps, outcome);
  return ps.reduce((sum, p, option) => sum + (p - (option === outcome ? 1 : 0)) ** 2, 0);
}

/**
 * Brier score of ordered options: the mean over the cuts between neighbours of the sum form of "at or below the cut", 0 to 2, so
 * that a near miss costs less than a far one.
 */
export function brierOfOrderedOptions(ps: readonly number[], outcome: number): number {
  needOption(ps, outcome);
  let below = 0;
  let sum = 0;
  for (let cut = 0; cut < ps.length - 1; cut++) {
    below += ps[cut] as number;
    sum += 2 * (below - (outcome <= cut ? 1 : 0)) ** 2;
  }
  return sum / (ps.length - 1);
}

function needOption(ps: readonly number[], outcome: number): void {
  for (const p of ps) needProbability(p);
  if (ps.length < 2) throw new RangeError('a choice has at least two options');
  if (!Number.isInteger(outcome) || outcome < 0 || outcome >= ps.length)
    throw new RangeError(`the outcome is one of ${ps.length} options, not number ${outcome}`);
}

import { type RelationIndices, wilson } from './indices.js';
import type { RelationBin } from './series.js';

/** A relation in one bin: friendly, hostile, or neither by its interval. */
export type Sign = 1 | 0 | -1;

/** A triad is balanced when the product of its signs is positive; with a neutral side it is open. */
export type Balance = 'balanced' | 'unbalanced' | 'open';

/** The interval of the conflict share against a half: clearly below is friendly, clearly above hostile, else neutral. */
export function signOf(share: RelationIndices['conflictShare']): Sign {
  if (!share) return 0;
  if (share.high < 0.5) return 1;
  return share.low > 0.5 ? -1 : 0;
}

/** Sign of both directions of a pair taken together. */
export function pairSign(there: RelationBin, back: RelationBin): Sign {
  const conflict = there.counts.vx + there.counts.mx + back.counts.vx + back.counts.mx;
  const all = conflict + there.counts.vc + there.counts.mc + back.counts.vc + back.counts.mc;
  return signOf(all > 0 ? wilson(conflict, all) : undefined);
}

/** Heider's balance with three states: neutral sides leave a triad open (Dekker et al. 2024). */
export function balanceOf(signs: readonly [Sign, Sign, Sign]): Balance {
  const product = signs[0] * signs[1] * signs[2];
  if (product === 0) return 'open';
  return product > 0 ? 'balanced' : 'unbalanced';
}

/** Since when the latest state holds: index of its first bin without interruption. A prompt to look, no forecast. */
export function sinceWhen(states: readonly Balance[]): number {
  let first = states.length - 1;
  while (first > 0 && states[first - 1] === states[first]) first--;
  return first;
}

import type { RelationIndices } from './indices.js';
import type { ScreenedDyad } from './screen.js';

/** Where a direction stands among all directions of the same data that have enough acts: its reference class. */
export interface Standing {
  /** Directions with enough acts, the one asked about among them. */
  readonly dyads: number;
  /** Those of them that the rule calls a breakdown. */
  readonly broke: number;
  /** Conflict share since its latest break. */
  readonly now: NonNullable<RelationIndices['conflictShare']>;
  /** Share of the others that are lower in it: of all, of those that broke down, of those that did not. 0 to 1. */
  readonly lowerOfAll: number;
  readonly lowerOfBroke?: number;
  readonly lowerOfHeld?: number;
  /** Median conflict share of those that broke down and of those that did not. */
  readonly medianOfBroke?: number;
  readonly medianOfHeld?: number;
  /** Largest turn for the worse it had, in robust standard deviations, and the share of the others whose largest was less. */
  readonly worstTurn: number;
  readonly lesserTurns: number;
}

/** Fewer directions than this are no class to stand in. */
export const fewestInClass = 10;

/** Fewer than this that broke down make no class to compare with. */
export const fewestBroke = 5;

/** The standing of one direction; undefined when it is not among the dyads given, or nothing was counted since its break. */
export function standingOf(
  asked: { readonly actor: string; readonly recipient: string },
  dyads: readonly ScreenedDyad[],
): Standing | undefined {
  const own = dyads.find(({ actor, recipient }) => actor === asked.actor && recipient === asked.recipient);
  if (!own?.now) return undefined;
  const others = dyads.filter((one) => one !== own);
  const shares = (of: readonly ScreenedDyad[]) => of.flatMap(({ now }) => (now ? [now.value] : []));
  const broke = others.filter(({ word }) => word === 'breakdown');
  const held = others.filter(({ word }) => word !== 'breakdown');
  const lower = (of: readonly ScreenedDyad[]) => lowerShare(own.now?.value ?? 0, shares(of));
  const worstTurn = worstTurnOf(own);
  return {
    ...{ dyads: dyads.length, now: own.now, worstTurn },
    broke: dyads.filter(({ word }) => word === 'breakdown').length,
    lowerOfAll: lower(others),
    ...(broke.length >= fewestBroke
      ? { lowerOfBroke: lower(broke), medianOfBroke: medianOf(shares(broke)) }
      : {}),
    ...(held.length > 0 ? { lowerOfHeld: lower(held), medianOfHeld: medianOf(shares(held)) } : {}),
    lesserTurns: lowerShare(worstTurn, others.map(worstTurnOf)),
  };
}

/** Conflict that rose or cooperation that fell, in robust standard deviations; 0 without such a break. */
function worstTurnOf({ breaks }: ScreenedDyad): number {
  return breaks.reduce((worst, { channel, size }) => {
    const turn = channel.endsWith('cooperation') ? -size : size;
    return Math.max(worst, turn);
  }, 0);
}

function lowerShare(value: number, of: readonly number[]): number {
  return of.length === 0 ? 0 : of.filter((one) => one < value).length / of.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

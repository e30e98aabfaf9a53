import type { RelationBin } from './series.js';

/** Measures of one bin or of several taken together. Undefined where nothing was told: never 0 by default. */
export interface RelationIndices {
  /** Acts of conflict among all acts, 0 to 1, with a 95 % interval (Wilson). */
  readonly conflictShare?: { readonly value: number; readonly low: number; readonly high: number };
  /** (C - X) / (C + X) of the intensity sums, -1 to 1. Never shown alone: it hides ambivalence. */
  readonly net?: number;
  /** The net drawn toward the dyad's long mean where little was told, -1 to 1. */
  readonly shrunkNet?: number;
  /** 2 min(C, X) / (C + X): 0 one-sided, 1 as much conflict as cooperation. */
  readonly ambivalence?: number;
  /** Material acts among all acts, 0 to 1. */
  readonly materiality?: number;
  /** Intensity of cooperation and of conflict per act told of either party. */
  readonly cooperationRate?: number;
  readonly conflictRate?: number;
}

export interface Shrinkage {
  /** The dyad's own long mean net, or 0 to draw toward neutral. */
  readonly mean: number;
  /** Weight of the mean in units of intensity, above 0. */
  readonly weight: number;
}

/** Several bins as one. */
export function sumOf(bins: readonly RelationBin[]): Omit<RelationBin, 'start'> {
  const total = (part: (bin: RelationBin) => number) => bins.reduce((sum, bin) => sum + part(bin), 0);
  return {
    counts: {
      vc: total(({ counts }) => counts.vc),
      mc: total(({ counts }) => counts.mc),
      vx: total(({ counts }) => counts.vx),
      mx: total(({ counts }) => counts.mx),
    },
    cooperation: total(({ cooperation }) => cooperation),
    conflict: total(({ conflict }) => conflict),
    exposure: total(({ exposure }) => exposure),
    ids: bins.flatMap(({ ids }) => ids),
  };
}

/** Measures of a bin, or of the sum of several. Definitions: docs/relations.md. */
export function indicesOf(bin: Omit<RelationBin, 'start'>, shrinkage?: Shrinkage): RelationIndices {
  const { vc, mc, vx, mx } = bin.counts;
  const { cooperation: c, conflict: x, exposure } = bin;
  const all = vc + mc + vx + mx;
  const force = c + x;
  return {
    ...(all > 0 ? { conflictShare: wilson(vx + mx, all), materiality: (mc + mx) / all } : {}),
    ...(force > 0 ? { net: (c - x) / force, ambivalence: (2 * Math.min(c, x)) / force } : {}),
    ...(shrinkage && force + shrinkage.weight > 0
      ? { shrunkNet: (c - x + shrinkage.weight * shrinkage.mean) / (force + shrinkage.weight) }
      : {}),
    ...(exposure > 0 ? { cooperationRate: c / exposure, conflictRate: x / exposure } : {}),
  };
}

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/** A share with its 95 % interval. Source: Wilson 1927, score interval without continuity correction. */
export function wilson(hits: number, of: number): { value: number; low: number; high: number } {
  const share = hits / of;
  const spread = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  return { value: share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

import type { Matrix } from '../../model/hypothesis.js';
import { projectOnSimplex } from '../../stats/simplex.js';

export interface CoherentProbabilities {
  readonly rater: string;
  readonly stated: Readonly<Record<string, number>>;
  /** The nearest probabilities that sum to one. */
  readonly coherent: Readonly<Record<string, number>>;
  /** Euclidean distance moved: 0 for probabilities that were coherent. */
  readonly incoherence: number;
  /** Share in the pool, by exp(-sharpness x incoherence). */
  readonly weight: number;
}

export interface PooledProbabilities {
  readonly raters: readonly CoherentProbabilities[];
  /** Mean of the coherent probabilities, raters weighted by coherence. */
  readonly pooled: Readonly<Record<string, number>>;
  /** The same with all raters alike. */
  readonly equal: Readonly<Record<string, number>>;
  /** Geometric mean of odds, probabilities kept within [clamp, 1 - clamp], scaled to sum to one; all raters alike. */
  readonly geometric: Readonly<Record<string, number>>;
  readonly settings: { readonly sharpness: number; readonly clamp: number };
}

/**
 * Make each rater's probabilities coherent (Euclidean projection on the simplex) and pool them beside the ranks: in one experiment this
 * did more for accuracy than the matrix did (Mandel, Karvetski & Dhami 2018). Raters who gave no number for some hypothesis are left out.
 */
export function pooledProbabilities(
  matrix: Matrix,
  options: { readonly sharpness?: number; readonly clamp?: number } = {},
): PooledProbabilities | undefined {
  const { sharpness = 10, clamp = 1e-4 } = options;
  const ids = matrix.hypotheses.map(({ id }) => id);
  const complete = (matrix.stated ?? []).filter(({ probabilities }) =>
    ids.every((id) => Number.isFinite(probabilities[id])),
  );
  if (complete.length === 0) return undefined;
  const sorted = [...complete].sort((a, b) => (a.rater < b.rater ? -1 : 1));
  const moved = sorted.map(({ probabilities }) =>
    projectOnSimplex(ids.map((id) => probabilities[id] as number)),
  );
  const raw = moved.map(({ distance }) => Math.exp(-sharpness * distance));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const record = (values: readonly number[]) =>
    Object.fromEntries(ids.map((id, h) => [id, values[h] as number]));
  const mix = (shares: readonly number[]) =>
    record(
      ids.map((_, h) =>
        moved.reduce((sum, { projected }, r) => sum + (shares[r] as number) * (projected[h] as number), 0),
      ),
    );
  return {
    raters: sorted.map(({ rater, probabilities }, r) => ({
      rater,
      stated: probabilities,
      coherent: record(moved[r]?.projected as readonly number[]),
      incoherence: moved[r]?.distance as number,
      weight: weights[r] as number,
    })),
    pooled: mix(weights),
    equal: mix(weights.map(() => 1 / weights.length)),
    geometric: record(
      geometricOdds(
        moved.map(({ projected }) => projected),
        clamp,
      ),
    ),
    settings: { sharpness, clamp },
  };
}

function geometricOdds(given: readonly (readonly number[])[], clamp: number): readonly number[] {
  const log = (p: number) => {
    const kept = Math.min(Math.max(p, clamp), 1 - clamp);
    return Math.log(kept / (1 - kept));
  };
  const means = (given[0] ?? []).map(
    (_, h) => given.reduce((sum, one) => sum + log(one[h] as number), 0) / given.length,
  );
  const probabilities = means.map((mean) => 1 / (1 + Math.exp(-mean)));
  const sum = probabilities.reduce((total, p) => total + p, 0);
  return probabilities.map((p) => p / sum);
}

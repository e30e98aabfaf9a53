import type { Matrix } from '../../model/hypothesis.js';
import { pooledProbabilities } from '../raters/probabilities.js';
import { scoreAll } from '../score.js';

/** Probabilities (0..1) that a matrix gives: posteriors of the two lenses that have them, and the raters' pool. */
export function givenProbabilities(matrix: Matrix): readonly number[] {
  const lenses = scoreAll(matrix, { lenses: ['likelihood', 'bridge'] });
  const pooled = pooledProbabilities(matrix);
  return [
    ...lenses.flatMap(({ scores }) => scores.flatMap(({ probability }) => probability ?? [])),
    ...(pooled ? [pooled.pooled, pooled.equal, pooled.geometric].flatMap(Object.values<number>) : []),
  ];
}

import { needProbability } from './judged.js';

/** Probabilities below the first bound count as it, above the second as that: print them beside the score. */
export type Clip = readonly [low: number, high: number];

/** Logarithmic score, -ln of the probability given to what happened, in nats; infinite without a clip when that was 0. */
export function logScore(p: number, happened: boolean, [low, high]: Clip = [0, 1]): number {
  needProbability(p);
  const kept = Math.min(high, Math.max(low, p));
  return -Math.log(happened ? kept : 1 - kept);
}

/**
 * Metaculus' baseline score, 100 ln(pK) / ln K for K options, where `p` was given to what happened: 0 is an even spread, 100
 * certainty. For two options 100 (1 + log2 p).
 */
export function baselineScore(p: number, options = 2): number {
  needProbability(p);
  return (100 * Math.log(p * options)) / Math.log(options);
}

/**
 * Metaculus' peer scores, 100 N / (N - 1) ln(p / geometric mean of all N), one for each probability that was given to what
 * happened: they sum to zero. Alone: 0.
 */
export function peerScores(ps: readonly number[]): number[] {
  for (const p of ps) needProbability(p);
  const n = ps.length;
  if (n < 2) return ps.map(() => 0);
  const mean = ps.reduce((sum, p) => sum + Math.log(p), 0) / n;
  return ps.map((p) => ((100 * n) / (n - 1)) * (Math.log(p) - mean));
}

/** A probability of "yes" with what happened, and the weight it counts with (1 when left out). */
export interface Judged {
  /** 0 to 1. */
  readonly p: number;
  readonly happened: boolean;
  /** Share of the question's life it stood, or any other weight from 0. */
  readonly weight?: number;
}

/** Throws a RangeError for a number that is no probability. */
export function needProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies from 0 to 1, not ${p}`);
}

/** Weighted mean of a score; NaN for no weight at all. */
export function meanScore(
  judged: readonly Judged[],
  score: (p: number, happened: boolean) => number,
): number {
  let sum = 0;
  let weights = 0;
  for (const { p, happened, weight = 1 } of judged) {
    sum += weight * score(p, happened);
    weights += weight;
  }
  return sum / weights;
}

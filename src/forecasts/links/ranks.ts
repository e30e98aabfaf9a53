/** Rank of a true answer under the three ways to treat candidates of equal score; 1 is first. */
export interface Rank {
  /** 1 + better + equal / 2. */
  readonly average: number;
  /** 1 + better. */
  readonly best: number;
  /** 1 + better + equal. */
  readonly worst: number;
}

/** Scored candidates of one question; every entity that is not among them stands below all of them. */
export interface Scored {
  readonly size: number;
  readonly entity: Int32Array;
  readonly score: Float64Array;
}

/**
 * Ranks of the answers of one question under the time-aware filter: the other answers of the same question on the same day are
 * left out, nothing else. Of N entities with f answers and k scored candidates that are none, an answer without a score has rank
 * k + 1 + (N - f - k) / 2. An answer given twice is one link stated twice: it counts twice and hides nothing else.
 */
export function ranksOf(answers: readonly number[], scored: Scored, entities: number): Rank[] {
  const distinct = new Set(answers);
  const scores = new Map<number, number>();
  const others: number[] = [];
  for (let i = 0; i < scored.size; i++) {
    const entity = scored.entity[i] as number;
    const score = scored.score[i] as number;
    if (distinct.has(entity)) scores.set(entity, score);
    else others.push(score);
  }
  const unscored = entities - distinct.size - others.length;
  return answers.map((answer) => {
    const score = scores.get(answer);
    if (score === undefined) return rank(others.length, unscored);
    let [better, equal] = [0, 0];
    for (const other of others) {
      if (other > score) better++;
      else if (other === score) equal++;
    }
    return rank(better, equal);
  });
}

const rank = (better: number, equal: number): Rank => ({
  average: 1 + better + equal / 2,
  best: 1 + better,
  worst: 1 + better + equal,
});

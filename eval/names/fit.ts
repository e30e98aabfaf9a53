/** A stretch with its evidence and what the labelled set calls it; -1 as type when it is no name there. */
export interface Example {
  readonly evidence: readonly string[];
  readonly type: number;
}

/** Weights by evidence: one number for each type. */
export type Weights = Map<string, number[]>;

/** Multinomial logistic regression against "no name" (weight 0), by averaged stochastic steps with a pull to zero; deterministic. */
export function fitWeights(
  examples: readonly Example[],
  options: { types: number; rounds: number; pull: number },
): Weights {
  const { types, rounds, pull } = options;
  const weights: Weights = new Map();
  const squares: Weights = new Map();
  const row = (table: Weights, key: string) => {
    let found = table.get(key);
    if (!found) {
      found = new Array<number>(types).fill(0);
      table.set(key, found);
    }
    return found;
  };
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < examples.length; step++) {
      // A fixed stride visits all examples once a round without their order in the files.
      const { evidence, type } = examples[(step * 7919 + round * 31) % examples.length] as Example;
      const p = chances(weights, ['bias', ...evidence], types);
      for (const key of ['bias', ...evidence]) {
        const [own, seen] = [row(weights, key), row(squares, key)];
        for (let t = 0; t < types; t++) {
          const slope =
            (p[t] as number) - (type === t ? 1 : 0) + (pull * (own[t] as number)) / examples.length;
          seen[t] = (seen[t] as number) + slope * slope;
          own[t] = (own[t] as number) - (0.3 * slope) / Math.sqrt(1e-6 + (seen[t] as number));
        }
      }
    }
  }
  return weights;
}

/** Chance of each type; what is missing to 1 is "no name". */
export function chances(weights: Weights, evidence: readonly string[], types: number): number[] {
  const sums = new Array<number>(types).fill(0);
  for (const key of evidence)
    weights.get(key)?.forEach((weight, t) => {
      sums[t] = (sums[t] as number) + weight;
    });
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const total = parts.reduce((a, b) => a + b, Math.exp(-top));
  return parts.map((part) => part / total);
}

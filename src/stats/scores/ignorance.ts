/** Edges of the count bins of the VIEWS prediction challenge 2023/24. */
export const viewsEdges: readonly number[] = [
  0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5,
];

/**
 * Ignorance score of samples, -log2((n + 1) / (S + bins)), n the samples in the outcome's bin; 0 best, in bits.
 * @param form `open`: 11 bins, the last from 1000.5 up (the competition's code); `closed`: 10 bins, outcomes from 1000.5 on are
 * refused (views-evaluation). The two cannot be compared.
 */
export function ignoranceScore(
  samples: readonly number[],
  outcome: number,
  form: 'open' | 'closed' = 'open',
): number {
  const bins = form === 'open' ? viewsEdges.length : viewsEdges.length - 1;
  const own = binOf(outcome);
  if (own < 0 || own >= bins) throw new RangeError(`no bin holds the outcome ${outcome}`);
  const hits = samples.filter((sample) => binOf(sample) === own).length;
  return -Math.log2((hits + 1) / (samples.length + bins));
}

const binOf = (value: number): number => viewsEdges.findLastIndex((edge) => value >= edge);

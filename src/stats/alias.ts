/** Tables for drawing from discrete distributions in constant time (Walker 1977, Vose 1991), many distributions side by side. */
export interface AliasTables {
  readonly start: Int32Array;
  readonly size: Int32Array;
  readonly threshold: Float64Array;
  readonly alias: Int32Array;
}

/** Tables for distributions whose probabilities each sum to one. */
export function aliasTables(distributions: readonly (readonly number[])[]): AliasTables {
  const total = distributions.reduce((sum, { length }) => sum + length, 0);
  const tables: AliasTables = {
    start: new Int32Array(distributions.length),
    size: new Int32Array(distributions.length),
    threshold: new Float64Array(total),
    alias: new Int32Array(total),
  };
  let at = 0;
  distributions.forEach((probabilities, index) => {
    tables.start[index] = at;
    tables.size[index] = probabilities.length;
    fill(tables, at, probabilities);
    at += probabilities.length;
  });
  return tables;
}

function fill({ threshold, alias }: AliasTables, at: number, probabilities: readonly number[]): void {
  const scaled = probabilities.map((p) => p * probabilities.length);
  const small = scaled.flatMap((p, i) => (p < 1 ? [i] : []));
  const large = scaled.flatMap((p, i) => (p < 1 ? [] : [i]));
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() as number;
    const high = large.pop() as number;
    threshold[at + low] = scaled[low] as number;
    alias[at + low] = at + high;
    scaled[high] = (scaled[high] as number) - (1 - (scaled[low] as number));
    ((scaled[high] as number) < 1 ? small : large).push(high);
  }
  for (const rest of [...small, ...large]) {
    threshold[at + rest] = 1;
    alias[at + rest] = at + rest;
  }
}

/** Place, over all distributions, of one drawn from the distribution `index`; `uniform` in [0, 1). */
export function drawFrom(
  { start, size, threshold, alias }: AliasTables,
  index: number,
  uniform: number,
): number {
  const place = uniform * (size[index] as number);
  const whole = place | 0;
  const at = (start[index] as number) + whole;
  return place - whole < (threshold[at] as number) ? at : (alias[at] as number);
}

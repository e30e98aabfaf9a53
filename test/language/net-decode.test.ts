import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTree, isTree } from '../../src/language/net/decode.js';

/** Best total over every tree with one word below ROOT, by trying all head assignments. */
function bruteForce(n: number, score: (dependant: number, head: number) => number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n + 1).fill(0);
  const total = () => heads.slice(1).reduce((sum, head, index) => sum + score(index + 1, head), 0);
  const place = (word: number): void => {
    if (word > n) {
      if (isTree(heads)) best = Math.max(best, total());
      return;
    }
    for (let head = 0; head <= n; head++) {
      if (head === word) continue;
      heads[word] = head;
      place(word + 1);
    }
  };
  place(1);
  return best;
}

/** A square of whole-number scores, so that sums are exact and ties are frequent. */
const matrices = (largest: number) =>
  fc
    .integer({ min: 1, max: largest })
    .chain((n) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: (n + 1) ** 2, maxLength: (n + 1) ** 2 }),
    );

const scorer = (values: readonly number[]) => {
  const size = Math.sqrt(values.length);
  return {
    n: size - 1,
    arcs: Float64Array.from(values),
    score: (dependant: number, head: number) => values[dependant * size + head] as number,
  };
};

describe('decodeTree', () => {
  it('finds a tree of the greatest total, as trying all head assignments does', () => {
    fc.assert(
      fc.property(matrices(5), (values) => {
        const { n, arcs, score } = scorer(values);
        const heads = decodeTree(n, arcs);
        const total = heads.slice(1).reduce((sum, head, index) => sum + score(index + 1, head), 0);
        return isTree(heads) && total === bruteForce(n, score);
      }),
      { numRuns: 300 },
    );
  });

  it('gives one root and no cycle for longer sentences', () => {
    fc.assert(
      fc.property(matrices(14), (values) => {
        const { n, arcs } = scorer(values);
        return isTree(decodeTree(n, arcs));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same tree each time, also when every score ties', () => {
    const flat = new Float32Array(49);
    expect(decodeTree(6, flat)).toEqual(decodeTree(6, flat));
    expect(isTree(decodeTree(6, flat))).toBe(true);
  });

  it('has nothing to decide for an empty sentence and one choice for a single word', () => {
    expect(decodeTree(0, new Float32Array(1))).toEqual([-1]);
    expect(decodeTree(1, Float32Array.of(0, 0, -5, 0))).toEqual([-1, 0]);
  });
});

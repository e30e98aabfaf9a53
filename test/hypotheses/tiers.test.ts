import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/hypotheses/robustness/ground.js';
import { monteCarlo } from '../../src/hypotheses/robustness/monteCarlo.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { weigh } from '../../src/hypotheses/weighing.js';
import { explainWeighing } from '../../src/hypotheses/wording/weighing.js';
import type { Matrix, Rating } from '../../src/model/hypothesis.js';
import { delay, matrixFrom } from './cases.js';

/** Two pairs: A and B with nothing against them, C and D with much from four origins. */
const pairs = matrixFrom({ E1: 'C N II II', E2: 'N C II II', E3: 'C C II I', E4: 'N N I II' });

describe('groups that stand apart', () => {
  it('none of the first leads, and all of them stand before the others', () => {
    const { verdict, robustness } = weigh(pairs);
    expect(robustness?.verdict).toBe('not separated');
    expect(verdict).toBe('partly separated');
    expect(robustness?.tiers?.groups).toEqual([
      ['H1', 'H2'],
      ['H3', 'H4'],
    ]);
    expect(explainWeighing(weigh(pairs))[0]).toContain('H1 and H2 before H3 and H4');
  });
  it('says on how many origins and cells the order rests', () => {
    const cut = robustnessOf(pairs).tiers?.cuts[0];
    expect(cut?.origins).toEqual(['E1', 'E2', 'E3', 'E4']);
    expect(cut?.fewestOrigins).toHaveLength(4);
    expect(cut?.carried).toMatchObject({ count: 4, challenger: 'H3' });
    expect(cut?.tie.count).toBe(4);
  });
  it('no order holds over one origin, over a tie, or over one cell', () => {
    expect(weigh(delay).verdict).toBe('not separated');
    const single = matrixFrom({ E1: 'C II', E2: 'C II' }, { origin: { E1: 'o', E2: 'o' } });
    expect(robustnessOf(single).tiers?.separations[0]?.fails).toContain('one-origin');
    const thin = matrixFrom({ E1: 'N I', E2: 'N I', E3: 'I N' });
    expect(robustnessOf(thin).tiers?.separations[0]?.fails).toEqual(['origin', 'noise']);
    expect(weigh(thin).verdict).toBe('not separated');
  });
  it('a single leader that is separated is a group of its own', () => {
    const clear = matrixFrom({ E1: 'C II II', E2: 'C II II', E3: 'C II II', E4: 'C II II' });
    expect(weigh(clear).verdict).toBe('separated');
    expect(robustnessOf(clear).tiers?.groups[0]).toEqual(['H1']);
  });
  it('nothing to weigh', () => {
    expect(weigh({ hypotheses: [], evidence: [], cells: [] }).verdict).toBe('empty');
    expect(weigh(matrixFrom({ E1: 'C .' })).verdict).toBe('withheld');
  });
});

const MARKS: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];
const random = fc
  .record({
    marks: fc.array(fc.constantFrom(...MARKS), { minLength: 12, maxLength: 12 }),
    origins: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 4, maxLength: 4 }),
  })
  .map(
    ({ marks, origins }): Matrix => ({
      hypotheses: ['H1', 'H2', 'H3'].map((id) => ({ id, text: '' })),
      evidence: origins.map((origin, row) => ({ id: `E${row}`, text: '', origin })),
      cells: marks.map((rating, at) => ({ evidence: `E${at % 4}`, hypothesis: `H${(at % 3) + 1}`, rating })),
    }),
  );

/** Against trying it: leave out each origin, change each cell to each mark, and look. */
it('what is said to hold does hold when every origin is left out and every cell is changed', () => {
  fc.assert(
    fc.property(random, (matrix) => {
      const sums = (one: Matrix) => {
        const ground = groundOf(one);
        return (id: string) => ground?.sums[one.hypotheses.findIndex((h) => h.id === id)] as number;
      };
      for (const { ahead, behind, holds } of robustnessOf(matrix, { draws: 200 }).tiers?.separations ?? []) {
        if (!holds) continue;
        for (const gone of new Set(matrix.evidence.map(({ origin }) => origin))) {
          const evidence = matrix.evidence.filter(({ origin }) => origin !== gone);
          const kept = new Set(evidence.map(({ id }) => id));
          const at = sums({
            ...matrix,
            evidence,
            cells: matrix.cells.filter((cell) => kept.has(cell.evidence)),
          });
          expect(at(ahead)).toBeLessThan(at(behind));
        }
        for (const index of matrix.cells.keys())
          for (const rating of MARKS) {
            const at = sums({
              ...matrix,
              cells: matrix.cells.with(index, { ...matrix.cells[index], rating } as Matrix['cells'][number]),
            });
            expect(at(ahead)).toBeLessThan(at(behind));
          }
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

it('of two hypotheses one stands before the other, or they are level, in every draw', () => {
  const { ahead, leadsAlone, shared } = monteCarlo(
    groundOf(matrixFrom({ E1: 'I C', E2: 'C I', E3: 'C I' })) as never,
    { draws: 1000 },
  );
  expect(ahead.H1?.H2).toBe(leadsAlone.H1);
  expect((ahead.H1?.H2 ?? 0) + (ahead.H2?.H1 ?? 0) + shared).toBeCloseTo(1, 9);
});

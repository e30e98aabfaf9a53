import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectNext } from '../../src/hypotheses/collect.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { cellFlips } from '../../src/hypotheses/robustness/cellFlips.js';
import {
  type Ground,
  type GroundOptions,
  groundOf,
  leadingColumns,
} from '../../src/hypotheses/robustness/ground.js';
import { leaveOneOriginOut } from '../../src/hypotheses/robustness/leaveOut.js';
import { monteCarlo } from '../../src/hypotheses/robustness/monteCarlo.js';
import { fewestReratings } from '../../src/hypotheses/robustness/rerate.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { sweepOf } from '../../src/hypotheses/robustness/sweep.js';
import type { Matrix } from '../../src/model/hypothesis.js';
import { adoption, delay, matrixFrom, retaliation } from './cases.js';

const ground = (matrix: Matrix, options?: GroundOptions) => groundOf(matrix, options) as Ground;

describe('leave one origin out', () => {
  it('adoption: without E3 the first hypothesis leads', () => {
    const changed = leaveOneOriginOut(ground(adoption))?.filter(({ changes }) => changes);
    expect(changed?.map(({ origin, leaders }) => [origin, leaders.join()])).toEqual([['E3', 'H1']]);
  });
  it('retaliation: no row changes the leader', () => {
    expect(leaveOneOriginOut(ground(retaliation))?.map(({ leaders }) => leaders.join())).toEqual(
      new Array(6).fill('H2'),
    );
  });
  it('the delay: without E2 four stand at 0; the copy E4 is left out with E3', () => {
    const left = leaveOneOriginOut(ground(delay));
    expect(left?.find(({ origin }) => origin === 'o2')?.leaders).toEqual(['H1', 'H2', 'H4', 'H5']);
    expect(left?.find(({ origin }) => origin === 'o3')?.evidence).toEqual(['E3', 'E4']);
  });
});

describe('cells whose change takes the lead away', () => {
  const flips = (matrix: Matrix) =>
    cellFlips(ground(matrix), 'three')
      .filter(({ outcome }) => outcome === 'flip')
      .map(({ evidence, hypothesis, from, to }) => `${evidence}x${hypothesis}:${from}->${to}`)
      .sort();
  it('echoes', () => {
    const rows = { E1: 'I N', E2: 'N I', E3: 'N I', E4: 'N I' };
    const more = { credibility: { E1: 3, E2: 2, E3: 2, E4: 1 }, origin: { E2: 'o', E3: 'o', E4: 'o' } };
    expect(flips(matrixFrom(rows, more, { numbers: 'factors' }))).toEqual([
      'E1xH1:I->C',
      'E1xH1:I->N',
      'E1xH2:N->I',
    ]);
  });
  it('two by two', () => {
    const small = (first: number) =>
      matrixFrom({ E1: 'I C', E2: 'C I' }, { credibility: { E1: first, E2: 1 } }, { numbers: 'factors' });
    expect(flips(small(3))).toEqual(['E1xH1:I->C', 'E1xH1:I->N', 'E1xH2:C->I']);
    expect(ground(small(1)).sums).toEqual([1, 1]);
    expect(robustnessOf(small(1)).doubts[0]?.because).toBe('tie');
  });
  it('none', () => {
    const rows = { E1: 'C N N', E2: 'N I N', E3: 'N N I', E4: 'C I I' };
    expect(
      flips(matrixFrom(rows, { credibility: { E1: 3, E2: 3, E3: 2, E4: 3 } }, { numbers: 'factors' })),
    ).toEqual([]);
  });
});

/** Fewest changed cells by trying all sets of one, two, three ... cells and all marks. */
function bruteForce(matrix: Matrix, strict: boolean): number | undefined {
  const base = ground(matrix);
  const [leader, ...others] = leadingColumns(base.sums, base.ranked);
  if (others.length > 0) return 0;
  const marks = ['N', 'I', 'II'] as const;
  const done = (cells: Matrix['cells']) => {
    const { sums, ranked } = ground({ ...matrix, cells });
    return ranked.some((h) => {
      const ahead = (sums[leader as number] as number) - (sums[h] as number);
      return h !== leader && (strict ? ahead > 1e-9 : ahead > -1e-9);
    });
  };
  const reach = (cells: Matrix['cells'], from: number, left: number): boolean => {
    if (done(cells)) return true;
    if (left === 0) return false;
    for (let at = from; at < cells.length; at += 1)
      for (const rating of marks)
        if (
          reach(
            cells.map((cell, i) => (i === at ? { ...cell, rating } : cell)),
            at + 1,
            left - 1,
          )
        )
          return true;
    return false;
  };
  for (let count = 1; count <= 4; count += 1) if (reach(matrix.cells, 0, count)) return count;
  return undefined;
}

describe('fewest re-ratings', () => {
  it('equals trying everything, with and without origins', { timeout: 60_000 }, () => {
    const mark = fc.constantFrom('C', 'N', 'I', 'II');
    const row = fc.record({
      marks: fc.tuple(mark, mark, mark),
      weight: fc.constantFrom(1, 2, 3),
      origin: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        const evidence = rows.map(({ marks: [H1, H2, H3], weight, origin }, index) => ({
          id: `E${index}`,
          weight,
          ...(origin ? { origin } : {}),
          marks: { H1, H2, H3 },
        }));
        const { matrix } = matrixOf({ hypotheses: ['H1', 'H2', 'H3'], evidence });
        const found = fewestReratings(ground(matrix), 'five');
        for (const kind of ['tie', 'flip'] as const) {
          const expected = bruteForce(matrix, kind === 'flip');
          if (expected !== undefined || found[kind].count !== undefined)
            expect(found[kind].count).toBe(expected);
          expect(found[kind].cells).toHaveLength(found[kind].count ?? 0);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });
  it('moves at most two points a cell on the long scale, one on the short', () => {
    expect(fewestReratings(ground(matrixFrom({ E1: 'C II', E2: 'C II', E3: 'C I' })), 'five')).toMatchObject({
      tie: { count: 3 },
      flip: { count: 3 },
    });
    expect(
      fewestReratings(ground(matrixFrom({ E1: 'C I', E2: 'C I', E3: 'C I' })), 'three').tie,
    ).toMatchObject({ count: 3, challenger: 'H2' });
  });
});

describe('Monte Carlo', () => {
  it('is the same for a seed, and says which', () => {
    const one = monteCarlo(ground(adoption), { seed: 5, draws: 2000 });
    expect(monteCarlo(ground(adoption), { seed: 5, draws: 2000 })).toEqual(one);
    expect(one.seed).toBe(5);
    expect(monteCarlo(ground(adoption), { seed: 6, draws: 2000 })).not.toEqual(one);
  });
  it('agrees with the chances worked out by hand', () => {
    // H1 is I, H2 is N, one step off with chance .2, half either way: H1 0 1 2 with .1 .8 .1, H2 0 1 with .9 .1.
    const { leadsAlone, shared } = monteCarlo(ground(matrixFrom({ E1: 'I N' })), { draws: 50_000 });
    expect(leadsAlone.H2).toBeCloseTo(0.8 * 0.9 + 0.1, 2);
    expect(leadsAlone.H1).toBeCloseTo(0.1 * 0.1, 2);
    expect(shared).toBeCloseTo(0.1 * 0.9 + 0.8 * 0.1, 2);
  });
  it('without noise gives the ranking', () => {
    const still = monteCarlo(ground(retaliation), { ratingStep: 0, gradeStep: 0, draws: 10 });
    expect(still.leadsAlone).toEqual({ H1: 0, H2: 1, H3: 0 });
    expect(still.meanRank).toEqual({ H1: 3, H2: 1, H3: 2 });
  });
  it('a grade that cannot be judged may be anything', () => {
    const graded = (grade: string) =>
      monteCarlo(ground(matrixFrom({ E1: 'I C', E2: 'C I' }, { grades: { E1: 'C3', E2: grade } })), {
        ratingStep: 0,
        gradeStep: 0,
      });
    expect(graded('C3').shared).toBe(1);
    const { leadsAlone } = graded('F3');
    expect(leadsAlone.H1).toBeCloseTo(0.4, 1);
    expect(leadsAlone.H2).toBeCloseTo(0.4, 1);
  });
});

describe('sweeps', () => {
  it('lambda and the prior that would overturn', () => {
    const sweep = sweepOf(ground(retaliation));
    expect(sweep.lambdas.map(({ leaders }) => leaders.join())).toEqual(['H2', 'H2', 'H2', 'H2']);
    expect(sweep.lambdas[1]?.probabilities.H2).toBeCloseTo(0.870968, 5);
    // H3 has likelihood 1/9 against 1, and H2 half of what H3 leaves: p/(1-p) = 9/2.
    expect(sweep.breakEven.H3).toBeCloseTo(4.5 / 5.5, 9);
  });
});

describe('verdict', () => {
  it('separated', () => {
    const result = robustnessOf(matrixFrom({ E1: 'C II II', E2: 'C II II', E3: 'C II II', E4: 'C II II' }));
    expect(result).toMatchObject({ verdict: 'separated', leaders: ['H1'], doubts: [] });
  });
  it('the delay hangs on one row', () => {
    const { doubts, heaviest } = robustnessOf(delay);
    expect(doubts.map(({ because }) => because)).toEqual(expect.arrayContaining(['tie', 'origin', 'lenses']));
    expect(heaviest?.find(({ hypothesis }) => hypothesis === 'H1')).toMatchObject({
      evidence: ['E2'],
      amount: 2,
    });
  });
});

describe('what to collect next', () => {
  it('the row that tells the leaders apart, in bits; open rows score nothing', () => {
    const evidence = [
      { id: 'E1', marks: { H1: 'C', H2: 'C', H3: 'II' } },
      { id: 'N1', open: true, marks: { H1: 'C', H2: 'C', H3: 'I' } },
      { id: 'N2', open: true, marks: { H1: 'C', H2: 'II', H3: 'C' } },
      { id: 'N3', open: true, marks: { H1: 'C', H2: 'C', H3: 'C' } },
      { id: 'N4', open: true, marks: { H1: 'C' } },
    ];
    const { matrix } = matrixOf({ hypotheses: ['H1', 'H2', 'H3'], evidence });
    const next = collectNext(matrix);
    expect(next[0]?.evidence).toBe('N2');
    expect(next.map(({ bits }) => bits > 0)).toEqual([true, true, false, false]);
    expect(robustnessOf(matrix).leaders).toEqual(['H1', 'H2']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LensResult } from '../../src/hypotheses/lenses/result.js';
import { entryOrder } from '../../src/hypotheses/raters/entry.js';
import { groundOf } from '../../src/hypotheses/robustness/ground.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { scoreAll } from '../../src/hypotheses/score.js';
import type { Evidence, Matrix, RatedCell, Rating } from '../../src/model/hypothesis.js';

const MARKS: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II', 'NA'];

/** Complete matrices of two to four hypotheses, one to five rows, one to three raters, some rows of one origin, some graded. */
const matrices = fc
  .record({
    columns: fc.integer({ min: 2, max: 4 }),
    rows: fc.integer({ min: 1, max: 5 }),
    raters: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ columns, rows, raters }) =>
    fc.record({
      marks: fc.array(fc.constantFrom(...MARKS), {
        minLength: columns * rows * raters,
        maxLength: columns * rows * raters,
      }),
      origins: fc.array(fc.constantFrom('a', 'b', undefined), { minLength: rows, maxLength: rows }),
      reliability: fc.array(fc.constantFrom('A', 'C', 'E', 'F', undefined), {
        minLength: rows,
        maxLength: rows,
      }),
      shape: fc.constant({ columns, rows, raters }),
    }),
  )
  .map(({ marks, origins, reliability, shape }): Matrix => {
    const evidence = origins.map(
      (origin, row) =>
        ({
          id: `E${row}`,
          text: '',
          ...(origin && { origin }),
          ...(reliability[row] && { reliability: reliability[row] }),
        }) as Evidence,
    );
    const cells = marks.map((rating, at): RatedCell => {
      const [row, rest] = [
        Math.floor(at / (shape.columns * shape.raters)),
        at % (shape.columns * shape.raters),
      ];
      return {
        evidence: `E${row}`,
        hypothesis: `H${Math.floor(rest / shape.raters)}`,
        rater: `r${rest % shape.raters}`,
        rating,
      };
    });
    return {
      hypotheses: Array.from({ length: shape.columns }, (_, h) => ({ id: `H${h}`, text: '' })),
      evidence,
      cells,
    };
  });

/** Places, and scores by hypothesis to nine digits. */
const outcome = (results: readonly LensResult[]) =>
  results.map(({ lens, places, scores }) => ({
    lens,
    places,
    scores: Object.fromEntries(scores.map(({ hypothesis, score }) => [hypothesis, expect.closeTo(score, 9)])),
  }));
const scoresOf = (results: readonly LensResult[]) =>
  results.map(({ lens, places, scores }) => ({
    lens,
    places,
    scores: Object.fromEntries(scores.map(({ hypothesis, score }) => [hypothesis, score])),
  }));

const check = (property: (matrix: Matrix) => void) =>
  fc.assert(fc.property(matrices, property), { numRuns: 150, seed: 11 });

/** Add rows that lie beside the others. */
function withRow(matrix: Matrix, row: Evidence, cells: readonly RatedCell[]): Matrix {
  return { ...matrix, evidence: [...matrix.evidence, row], cells: [...matrix.cells, ...cells] };
}

describe('invariants', () => {
  it('a copy of a row, of the same origin, changes nothing', () => {
    check((matrix) => {
      const named = {
        ...matrix,
        evidence: matrix.evidence.map((row) => ({ ...row, origin: row.origin ?? row.id })),
      };
      const first = named.evidence[0] as Evidence;
      const copies = named.cells
        .filter(({ evidence }) => evidence === first.id)
        .map((cell) => ({ ...cell, evidence: 'copy' }));
      const doubled = withRow(named, { ...first, id: 'copy' }, copies);
      expect(scoresOf(scoreAll(doubled))).toEqual(outcome(scoreAll(named)));
      expect(robustnessOf(doubled, { draws: 10 }).leaders).toEqual(
        robustnessOf(named, { draws: 10 }).leaders,
      );
    });
  });
  it('the order of rows, hypotheses, ratings and raters changes nothing', () => {
    check((matrix) => {
      const turned: Matrix = {
        hypotheses: [...matrix.hypotheses].reverse(),
        evidence: [...matrix.evidence].reverse(),
        cells: [...matrix.cells].reverse(),
      };
      expect(scoresOf(scoreAll(turned))).toEqual(outcome(scoreAll(matrix)));
    });
  });
  it('a row that tells nothing apart changes no rank', () => {
    fc.assert(
      fc.property(matrices, fc.constantFrom(...MARKS), (matrix, rating) => {
        const cells = matrix.hypotheses.map(
          ({ id }): RatedCell => ({ evidence: 'flat', hypothesis: id, rater: 'r0', rating }),
        );
        const more = withRow(matrix, { id: 'flat', text: '' }, cells);
        const places = (given: Matrix) => scoreAll(given).map((result) => result.places);
        // Open Synthesis breaks ties by consistency and by the share of NA; both move by the same amount for all.
        expect(places(more)).toEqual(places(matrix));
      }),
      { numRuns: 150, seed: 12 },
    );
  });
  it('probabilities sum to one', () => {
    check((matrix) => {
      for (const { lens, scores } of scoreAll(matrix)) {
        if (lens !== 'likelihood' && lens !== 'bridge') continue;
        expect(scores.reduce((sum, { probability }) => sum + (probability as number), 0)).toBeCloseTo(1, 9);
      }
    });
  });
  it('every draw has a leader or a tie', () => {
    check((matrix) => {
      const { noise } = robustnessOf(matrix, { draws: 50 });
      const alone = Object.values(noise?.leadsAlone ?? {}).reduce((sum, share) => sum + share, 0);
      expect(alone + (noise?.shared ?? 0)).toBeCloseTo(1, 9);
    });
  });
  it('a leader has no more against it than any other', () => {
    check((matrix) => {
      const ground = groundOf(matrix);
      const { leaders } = robustnessOf(matrix, { draws: 10 });
      const least = Math.min(...(ground?.sums ?? []));
      for (const id of leaders)
        expect(ground?.sums[matrix.hypotheses.findIndex((one) => one.id === id)]).toBeCloseTo(least, 9);
    });
  });
  it('the entry order of a rater does not hang on the order of the matrix, and differs between raters', () => {
    const matrix: Matrix = {
      hypotheses: Array.from({ length: 8 }, (_, h) => ({ id: `H${h}`, text: '' })),
      evidence: Array.from({ length: 30 }, (_, row) => ({ id: `E${row}`, text: '' })),
      cells: [],
    };
    const turned = { ...matrix, evidence: [...matrix.evidence].reverse() };
    expect(entryOrder(turned, 'ann', 4)).toEqual(entryOrder(matrix, 'ann', 4));
    expect(entryOrder(matrix, 'bob', 4).evidence).not.toEqual(entryOrder(matrix, 'ann', 4).evidence);
    expect([...entryOrder(matrix, 'ann', 4).evidence].sort()).toEqual(
      matrix.evidence.map(({ id }) => id).sort(),
    );
  });
});

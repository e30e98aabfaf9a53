import { describe, expect, it } from 'vitest';
import { diagnosticityOf } from '../../src/hypotheses/diagnosticity.js';
import type { LensName } from '../../src/hypotheses/lenses/result.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { disagreementMap } from '../../src/hypotheses/raters/agreement.js';
import { groundOf } from '../../src/hypotheses/robustness/ground.js';
import { leaveOneOriginOut } from '../../src/hypotheses/robustness/leaveOut.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { ownLenses, scoreAll, scoreMatrix } from '../../src/hypotheses/score.js';
import { explainLens } from '../../src/hypotheses/wording/explain.js';
import { delay, matrixFrom } from './cases.js';

/** Faults seen in other tools; each of these would catch it here. */
describe('a blank is not evidence', () => {
  const unrated = matrixFrom({ E1: 'C I .', E2: 'I C .' });
  it.each(ownLenses)('%s: the hypothesis nobody rated does not win; there is no ranking', (lens) => {
    const result = scoreMatrix(unrated, lens);
    expect(result.places).toBeUndefined();
    expect(result.leaders).toEqual([]);
    expect(result.notices.map(({ code }) => code)).toContain('hypotheses/blanks');
    expect(result.coverage.byHypothesis).toEqual({ H1: 1, H2: 1, H3: 0 });
  });
  it.each(['likelihood', 'bridge'] as const)('%s: a blank does not raise a probability', (lens) => {
    const [, , third] = scoreMatrix(unrated, lens).scores;
    expect(third?.probability).toBeCloseTo(1 / 3, 9);
  });
  it('a ranking on the rows that are complete carries its caveat', () => {
    const holes = matrixFrom({ E1: 'C I I', E2: 'I C .' });
    const result = scoreMatrix(holes, 'parc', { holes: 'common-rows' });
    expect(result.places).toEqual([
      { rank: 1, hypotheses: ['H1'] },
      { rank: 2, hypotheses: ['H2', 'H3'] },
    ]);
    expect(result.notices[0]?.message).toContain('(1)');
    expect(robustnessOf(holes).verdict).toBe('withheld');
  });
  it('a stated likelihood is no mark: lenses that count marks do not take it for consistent', () => {
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: ['E1'],
      ratings: { E1: { H1: { likelihood: 0.1 }, H2: { rating: 'I', likelihood: 0.9 } } },
    });
    expect(scoreMatrix(matrix, 'parc').leaders).toEqual([]);
    expect(scoreMatrix(matrix, 'bridge').leaders).toEqual([]);
    expect(scoreMatrix(matrix, 'likelihood').leaders).toEqual(['H2']);
  });
  it('blank, N and NA stay apart', () => {
    const matrix = matrixFrom({ E1: 'N NA .' });
    expect(scoreMatrix(matrix, 'parc').coverage.blanks).toEqual([['E1', 'H3']]);
    expect(matrix.cells.map(({ rating }) => rating)).toEqual(['N', 'NA']);
  });
  it('an unrated "none of these" keeps its prior mass and is not ranked', () => {
    const { matrix } = matrixOf({
      hypotheses: [
        { id: 'H1', prior: 0.4 },
        { id: 'H2', prior: 0.4 },
        { id: 'H0', prior: 0.2, none: true },
      ],
      evidence: ['E1'],
      ratings: { E1: { H1: 'C', H2: 'II' } },
    });
    for (const result of scoreAll(matrix)) {
      expect(result.leaders).toEqual(['H1']);
      if (result.scores[2]?.probability !== undefined)
        expect(result.scores[2].probability).toBeCloseTo(0.2, 9);
    }
  });
});

describe('ties are said', () => {
  it('the first of equal scores is no winner', () => {
    const result = scoreMatrix(delay, 'parc');
    expect(result.leaders).toEqual(['H2', 'H4']);
    expect(explainLens(result)).toBe('parc: 1. H2 and H4 tie at 0, 3. H3 and H5 tie at -1, 5. H1 -2.');
    const { verdict, separators } = robustnessOf(delay);
    expect(verdict).toBe('not separated');
    expect(separators?.[0]?.evidence).toBe('E3');
  });
});

describe('consistency', () => {
  it('does not offset inconsistency', () => {
    const matrix = matrixFrom({ E1: 'I N', E2: 'CC N', E3: 'CC N', E4: 'CC I', E5: 'CC N' });
    expect(scoreMatrix(matrix, 'parc').scores.map(({ score }) => score)).toEqual([-1, -1]);
  });
  it('II counts double, not as I', () => {
    expect(scoreMatrix(matrixFrom({ E1: 'I II' }), 'parc').scores.map(({ score }) => score)).toEqual([
      -1, -2,
    ]);
  });
  it('CC and II of two raters do not vanish', () => {
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: ['E1'],
      ratings: { E1: { H1: ['CC', 'II'], H2: ['N', 'N'] } },
    });
    expect(scoreMatrix(matrix, 'parc').scores.map(({ score }) => score)).toEqual([-1, 0]);
    expect(disagreementMap(matrix)[0]).toMatchObject({ hypothesis: 'H1', band: 'extreme', opposed: true });
  });
});

describe('diagnosticity', () => {
  it.each(['CC', 'C', 'N', 'I', 'II', 'NA'])('a row of %s throughout has none', (mark) => {
    const [row] = diagnosticityOf(matrixFrom({ E1: `${mark} ${mark} ${mark}` }));
    expect(row).toEqual({
      evidence: 'E1',
      spread: 0,
      deviation: 0,
      bits: 0,
      maxLogRatio: 0,
      diagnostic: false,
    });
  });
  it('NA is no 0 in the deviation', () => {
    const [row] = diagnosticityOf(matrixFrom({ E1: 'CC CC NA' }));
    expect(row).toMatchObject({ spread: 0, deviation: 0, diagnostic: false });
  });
  it('does not saturate: a wider row tells more', () => {
    const rows = diagnosticityOf(matrixFrom({ E1: 'C I', E2: 'CC II' }));
    for (const measure of ['spread', 'deviation', 'bits', 'maxLogRatio'] as const)
      expect(rows[1]?.[measure]).toBeGreaterThan(rows[0]?.[measure] as number);
  });
});

describe('grades', () => {
  const graded = (grades: object) =>
    scoreMatrix(matrixFrom({ E1: 'I C' }, { grades }), 'weighted').scores[0]?.score as number;
  it('the digit is not upside down', () => {
    const scores = [1, 2, 3, 4, 5].map((digit) => graded({ E1: `B${digit}` }));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(5);
  });
  it('the letters fall strictly as well, and F differs from E', () => {
    const scores = ['A3', 'B3', 'C3', 'D3', 'E3'].map((grade) => graded({ E1: grade }));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(5);
    expect(graded({ E1: 'F3' })).not.toBe(graded({ E1: 'E3' }));
  });
  it('"cannot be judged" is neither the worst grade nor the best', () => {
    expect(graded({ E1: 'F6' })).toBeGreaterThan(graded({ E1: 'A1' }));
    expect(graded({ E1: 'F6' })).toBeLessThan(graded({ E1: 'E5' }));
    expect(
      scoreMatrix(matrixFrom({ E1: 'I C' }, { grades: { E1: 'F6' } }), 'weighted').weights?.[0]?.unknown,
    ).toBe(true);
  });
});

describe('sensitivity', () => {
  it('leaves out one origin at a time, not all weak rows at once', () => {
    const matrix = matrixFrom({ E1: 'I C', E2: 'C I', E3: 'C I' }, { origin: { E2: 'o', E3: 'o' } });
    const left = leaveOneOriginOut(groundOf(matrix) as NonNullable<ReturnType<typeof groundOf>>);
    expect(left?.map(({ evidence, leaders, changes }) => [evidence.join(), leaders.join(), changes])).toEqual(
      [
        ['E1', 'H1', true],
        ['E2,E3', 'H2', true],
      ],
    );
  });
  it('says when there is one origin only', () => {
    const matrix = matrixFrom({ E1: 'I C', E2: 'I C' }, { origin: { E1: 'o', E2: 'o' } });
    const result = robustnessOf(matrix);
    expect(result.leftOut).toBeUndefined();
    expect(result.doubts.map(({ because }) => because)).toContain('one-origin');
  });
});

describe('one function for all outputs', () => {
  it('a lens ranks the same alone, among all, and in the robustness', () => {
    const matrix = matrixFrom({ E1: 'I C II', E2: 'C I N' }, { grades: { E1: 'E5', E2: 'A1' } });
    const all = new Map<LensName, readonly string[]>(
      scoreAll(matrix).map(({ lens, leaders }) => [lens, leaders]),
    );
    const { lenses } = robustnessOf(matrix);
    for (const lens of ownLenses) {
      expect(scoreMatrix(matrix, lens).leaders).toEqual(all.get(lens));
      expect(lenses?.leaders[lens]).toEqual(all.get(lens));
    }
  });
});

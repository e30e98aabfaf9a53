import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bridgeLens } from '../../src/hypotheses/lenses/bridge.js';
import { compareLenses } from '../../src/hypotheses/lenses/compare.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { disagreementMap } from '../../src/hypotheses/raters/agreement.js';
import { blindView } from '../../src/hypotheses/raters/entry.js';
import { pooledProbabilities } from '../../src/hypotheses/raters/probabilities.js';
import { shiftsBetween } from '../../src/hypotheses/raters/shifts.js';
import { robustnessOf } from '../../src/hypotheses/robustness/robustness.js';
import { scoreAll, scoreMatrix } from '../../src/hypotheses/score.js';
import { tableOf } from '../../src/hypotheses/table.js';
import { explainLens, explainScores, explainVerdict } from '../../src/hypotheses/wording/explain.js';
import type { RatedCell } from '../../src/model/hypothesis.js';
import { matrixFrom, retaliation } from './cases.js';

const probabilities = (...given: Parameters<typeof scoreMatrix>) =>
  scoreMatrix(...given).scores.map(({ score }) => score);

describe('a row with two readings', () => {
  const read = (share: number) =>
    matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: [
        {
          id: 'E1',
          readings: [
            { id: 'true', share },
            { id: 'pretext', share: 1 - share },
          ],
        },
      ],
      cells: [
        { evidence: 'E1', hypothesis: 'H1', reading: 'true', rating: 'C' },
        { evidence: 'E1', hypothesis: 'H2', reading: 'true', rating: 'I' },
        { evidence: 'E1', hypothesis: 'H1', reading: 'pretext', rating: 'II' },
        { evidence: 'E1', hypothesis: 'H2', reading: 'pretext', rating: 'C' },
      ],
    }).matrix;
  it('counts by share', () => {
    expect(probabilities(read(0.75), 'parc')).toEqual([-0.5, -0.75]);
    expect(scoreMatrix(read(1), 'parc').leaders).toEqual(['H1']);
    expect(scoreMatrix(read(0), 'parc').leaders).toEqual(['H2']);
    expect(explainScores(read(0.75))[0]).toContain('E1 as true C, as pretext II');
  });
  it('mixes likelihoods by share', () => {
    // lambda ln 2: H1 .75 + .25/4, H2 .75/2 + .25.
    const [first = 0, second = 0] = probabilities(read(0.75), 'likelihood', { lambda: Math.LN2 });
    expect(first / second).toBeCloseTo(0.8125 / 0.625, 9);
  });
  it('is blank until every reading is rated', () => {
    const matrix = read(0.75);
    expect(scoreMatrix({ ...matrix, cells: matrix.cells.slice(1) }, 'parc').coverage.blanks).toEqual([
      ['E1', 'H1'],
    ]);
    expect(robustnessOf(matrix).noise?.draws).toBe(10_000);
  });
});

describe('an absence', () => {
  it('tells by what would have been seen and how much was looked at', () => {
    const absent = (looked: number) =>
      matrixOf({
        hypotheses: ['H1', 'H2'],
        evidence: [{ id: 'E1', kind: 'absence', looked }],
        likelihoods: { E1: { H1: 0.8, H2: 0 } },
      }).matrix;
    expect(probabilities(absent(1), 'likelihood')[0]).toBeCloseTo(0.2 / 1.2, 9);
    expect(probabilities(absent(0.5), 'likelihood')[0]).toBeCloseTo(0.6 / 1.6, 9);
    expect(probabilities(absent(0), 'likelihood')).toEqual([0.5, 0.5]);
  });
});

describe('the slider', () => {
  it('0 gives the priors, a large lambda the order of ACH', () => {
    const priors = { H1: 0.5, H2: 0.2, H3: 0.3 };
    for (const [h, probability] of probabilities(retaliation, 'bridge', { lambda: 0, priors }).entries())
      expect(probability).toBeCloseTo(Object.values(priors)[h] as number, 12);
    expect(scoreMatrix(retaliation, 'bridge', { lambda: 50, priors }).places).toEqual(
      scoreMatrix(retaliation, 'parc').places,
    );
  });
  it('confirmation lets consistent marks count, which ACH does not', () => {
    const matrix = matrixFrom({ E1: 'CC C' });
    expect(probabilities(matrix, 'bridge')).toEqual([0.5, 0.5]);
    expect(probabilities(matrix, 'bridge', { confirmation: 1, lambda: Math.LN2 })[0]).toBeCloseTo(2 / 3, 9);
    expect(bridgeLens(tableOf(matrix), { weighted: false }).weights).toBeUndefined();
  });
});

describe('likelihoods of nought', () => {
  it('one rules a hypothesis out; all leave nothing to say', () => {
    const zero = (H2: number) =>
      matrixOf({
        hypotheses: ['H1', 'H2'],
        evidence: ['E1', 'E2'],
        likelihoods: { E1: { H1: 0, H2: 0.5 }, E2: { H1: 1, H2 } },
      }).matrix;
    expect(probabilities(zero(0.1), 'likelihood')).toEqual([0, 1]);
    const result = scoreMatrix(zero(0), 'likelihood');
    expect(result.places).toBeUndefined();
    expect(result.notices.map(({ code }) => code)).toContain('hypotheses/all-impossible');
    expect(explainLens(result)).toContain('no ranking');
  });
});

describe('notices that go with probabilities', () => {
  it('priors without a class, hypotheses that overlap, a hypothesis that came late', () => {
    const { matrix } = matrixOf({
      hypotheses: [
        {
          id: 'H1',
          prior: 0.5,
          referenceClass: 'deliveries since 2000',
          relations: [{ kind: 'overlaps', other: 'H2' }],
        },
        { id: 'H2', prior: 0.5, addedAfter: ['E1'] },
      ],
      evidence: ['E1'],
      ratings: { E1: { H1: 'II', H2: 'C' } },
    });
    const codes = scoreMatrix(matrix, 'bridge').notices.map(({ code }) => code);
    expect(codes).toEqual([
      'hypotheses/if',
      'hypotheses/no-reference-class',
      'hypotheses/not-exclusive',
      'hypotheses/added-after',
    ]);
    expect(explainVerdict(robustnessOf(matrix)).join('\n')).toContain('H2 was put forward after');
  });
});

describe('lenses that disagree', () => {
  it('are a result: leaders and reversed pairs', () => {
    const matrix = matrixFrom(
      { E1: 'II I', E2: 'C I', E3: 'C I' },
      { credibility: { E1: 'Low', E2: 'High', E3: 'High' }, relevance: { E1: 'Low' } },
    );
    const compared = compareLenses(scoreAll(matrix));
    expect(compared.agree).toBe(false);
    expect(compared.leaders.parc).toEqual(['H1']);
    expect(compared.leaders['open-synthesis']).toEqual(['H2']);
    expect(compared.reversals[0]).toEqual({ lenses: ['parc', 'open-synthesis'], pairs: [['H1', 'H2']] });
    expect(robustnessOf(matrix).doubts.map(({ because }) => because)).toContain('lenses');
  });
});

describe('raters', () => {
  const { matrix } = matrixOf({
    hypotheses: ['H1', 'H2'],
    evidence: ['E1'],
    ratings: { E1: { H1: { ann: 'CC', bob: 'II', cy: 'C' }, H2: { ann: 'N', bob: 'N', cy: 'NA' } } },
    probabilities: { ann: { H1: 0.8, H2: 0.2 }, bob: { H1: 0.9, H2: 0.9 }, cy: { H1: 0.5 } },
  });
  it('each sees his own cells until they are revealed', () => {
    expect(blindView(matrix, 'ann').cells.map(({ rater }) => rater)).toEqual(['ann', 'ann']);
    expect(blindView(matrix, 'ann').stated).toHaveLength(1);
    expect(blindView(matrix, 'ann', true)).toBe(matrix);
  });
  it('what they change between rounds is told', () => {
    const [first, ...rest] = matrix.cells as [RatedCell, ...RatedCell[]];
    const second = { ...matrix, cells: [{ ...first, rating: 'I' as const }, ...rest.slice(0, -1)] };
    expect(shiftsBetween(matrix, second)).toEqual([
      { rater: 'ann', evidence: 'E1', hypothesis: 'H1', before: 'CC', after: 'I', steps: -3 },
      { rater: 'cy', evidence: 'E1', hypothesis: 'H2', before: 'NA' },
    ]);
    expect(shiftsBetween(matrix, matrix)).toEqual([]);
  });
  it('can be counted one by one', () => {
    expect(probabilities(matrix, 'parc', { raters: ['ann'] })).toEqual([0, 0]);
    expect(probabilities(matrix, 'parc', { raters: ['bob'] })).toEqual([-2, 0]);
    expect(tableOf(matrix, { raters: ['bob'] }).raters).toEqual(['bob']);
  });
  it('the disputed cells come first', () => {
    expect(disagreementMap(matrix).map(({ hypothesis, opposed }) => [hypothesis, opposed])).toEqual([
      ['H1', true],
      ['H2', false],
    ]);
  });
  it('the coherent rater weighs more in the pool; one without a number for each is left out', () => {
    const pooled = pooledProbabilities(matrix);
    expect(pooled?.raters.map(({ rater }) => rater)).toEqual(['ann', 'bob']);
    expect(pooled?.raters[0]?.weight).toBeGreaterThan(0.9);
    expect(pooled?.equal).toEqual({ H1: expect.closeTo(0.65, 9), H2: expect.closeTo(0.35, 9) });
    // Odds 4 and 1: their geometric mean is 2.
    expect(pooled?.geometric.H1).toBeCloseTo(2 / 3, 9);
    expect(pooledProbabilities(retaliation)).toBeUndefined();
  });
});

describe('the page docs/hypotheses.md', () => {
  it('names every lens and every export of detente/hypotheses is found in the code', () => {
    const page = readFileSync('docs/hypotheses.md', 'utf8');
    for (const lens of [
      'parc',
      'weighted',
      'open-synthesis',
      'likelihood',
      'bridge',
      'burton',
      'intel-workbench',
      'template',
    ])
      expect(page).toContain(`\`${lens}\``);
  });
  it('has an example that gives what it promises', () => {
    const { matrix, notices } = matrixOf({
      question: 'Why was the delivery late?',
      hypotheses: [
        'H1: as the officials say',
        'H2: displeasure',
        { id: 'H0', text: 'none of these', none: true },
      ],
      evidence: [
        { id: 'E1', text: 'officials name the reason', grade: 'C3', origin: 'o1' },
        { id: 'E2', text: 'a third party was served on time', grade: 'B2', origin: 'o2' },
      ],
      ratings: { E1: { H1: 'C', H2: 'C' }, E2: { H1: 'II', H2: 'C' } },
    });
    expect(notices).toEqual([]);
    expect(scoreAll(matrix).map(({ leaders }) => leaders)).toEqual(new Array(5).fill(['H2']));
    expect(explainVerdict(robustnessOf(matrix, { seed: 1 }))[0]).toContain('Not separated');
  });
});

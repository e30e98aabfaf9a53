import { describe, expect, it } from 'vitest';
import { argumentStrength } from '../../src/hypotheses/arguments.js';
import { effectiveCount, oddsSweep, updateOdds, weightsOfEvidence } from '../../src/hypotheses/bayes.js';
import { diagnosticityOf } from '../../src/hypotheses/diagnosticity.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { agreementOf } from '../../src/hypotheses/raters/agreement.js';
import { pooledProbabilities } from '../../src/hypotheses/raters/probabilities.js';
import { scoreMatrix } from '../../src/hypotheses/score.js';
import { gradeFactor } from '../../src/hypotheses/weights.js';
import type { Credibility, Reliability } from '../../src/model/grade.js';
import { gradeNumbers, gradeSteps } from '../../src/ontology/admiralty.js';
import { type LikelihoodScale, likelihoodPlace } from '../../src/ontology/likelihood.js';
import { krippendorffAlpha as alpha } from '../../src/stats/krippendorffAlpha.js';
import { matrixFrom, retaliation } from './cases.js';

const near = (values: readonly number[], digits = 5) => values.map((value) => expect.closeTo(value, digits));

describe('the bridge', () => {
  it.each([
    [2, [0.090909, 0.727273, 0.181818]],
    [3, [0.032258, 0.870968, 0.096774]],
    [10, [0.000989, 0.98912, 0.009891]],
  ])('ln %d', (ratio, expected) => {
    const result = scoreMatrix(retaliation, 'bridge', { lambda: Math.log(ratio) });
    expect(result.scores.map(({ probability }) => probability)).toEqual(near(expected));
    expect(result.notices[0]?.message).toContain(' if ');
  });
});

describe('likelihoods', () => {
  const two = (more: object[]) =>
    matrixOf({
      hypotheses: ['H1', 'H2', 'H3'],
      evidence: [
        { id: 'E1', ...more[0] },
        { id: 'E2', ...more[1] },
      ],
      likelihoods: { E1: { H1: 0.8, H2: 0.2, H3: 0.4 }, E2: { H1: 0.6, H2: 0.6, H3: 0.1 } },
    }).matrix;
  it.each([
    [
      [1, 1],
      [0.75, 0.1875, 0.0625],
    ],
    [
      [0, 0],
      [0.333333, 0.333333, 0.333333],
    ],
    [
      [0.75, 0.5],
      [0.598026, 0.222521, 0.179453],
    ],
    [
      [1, 0.5],
      [0.663102, 0.165775, 0.171123],
    ],
  ])('discounted by %j', (r, expected) => {
    const matrix = two(r.map((discount) => ({ discount })));
    expect(scoreMatrix(matrix, 'likelihood').scores.map(({ score }) => score)).toEqual(near(expected));
  });
  it.each([
    [1, 0, 0.9],
    [0.95, 0.05, 0.86],
    [0.85, 0.15, 0.78],
    [0.7, 0.3, 0.66],
    [0.5, 0.5, 0.5],
    [0.2, 0.8, 0.26],
  ])('through a channel of %d and %d', (rho, phi, expected) => {
    const evidence = [{ id: 'E1', channel: { rho, phi } }];
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence,
      likelihoods: { E1: { H1: 0.9, H2: 0.1 } },
    });
    expect(scoreMatrix(matrix, 'likelihood').scores.map(({ score }) => score)).toEqual(
      near([expected, 1 - expected]),
    );
  });
  it.each([
    [0, 0.984615],
    [1, 0.8],
    [0.5, 0.888889],
  ])('three reports of one origin that depend by %d', (dependence, expected) => {
    const ids = ['E1', 'E2', 'E3'];
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: ids.map((id) => ({ id, origin: 'o' })),
      likelihoods: Object.fromEntries(ids.map((id) => [id, { H1: 0.8, H2: 0.2 }])),
    });
    expect(scoreMatrix(matrix, 'likelihood', { dependence }).scores[0]?.score).toBeCloseTo(expected, 5);
    expect(effectiveCount(3, 0.5)).toBe(1.5);
  });
  it('weight of evidence, bits, largest ratio', () => {
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2', 'H3'],
      evidence: ['E1'],
      likelihoods: { E1: { H1: 0.8, H2: 0.2, H3: 0.4 } },
    });
    expect(scoreMatrix(matrix, 'likelihood').scores.map(({ score }) => score)).toEqual(
      near([0.571429, 0.142857, 0.285714]),
    );
    expect(weightsOfEvidence([1 / 3, 1 / 3, 1 / 3], [0.8, 0.2, 0.4])).toEqual(
      near([0.9808, -1.0986, -0.2231], 4),
    );
    const [row] = diagnosticityOf(matrix);
    expect(row?.bits).toBeCloseTo(0.1919, 4);
    expect(row?.maxLogRatio).toBeCloseTo(Math.log(4), 9);
  });
  it.each([
    [0.01, [20], 0.168067],
    [0.5, [10], 0.909091],
    [0.25, [8], 0.727273],
    [0.1, [5, 4], 0.689655],
    [0.1, [0.6 / 0.1], 0.4],
  ])('odds of %d times %j', (prior, ratios, expected) => {
    expect(updateOdds(prior, ratios)).toBeCloseTo(expected, 6);
  });
  it('sweep of priors and ratios', () => {
    expect(oddsSweep([0.025, 0.1, 0.2], [2, 6, 18])).toEqual([
      near([0.0488, 0.1333, 0.3158], 4),
      near([0.1818, 0.4, 0.6667], 4),
      near([0.3333, 0.6, 0.8182], 4),
    ]);
  });
});

describe('raters', () => {
  const marks = [
    [2, 1, 0, -1, -2, 1],
    [2, 1, 0, -2, -2, undefined],
    [1, 1, 0, -1, -2, 0],
  ];
  const byCell = marks[0]?.map((_, cell) => marks.map((rater) => rater[cell])) ?? [];
  it('alpha, interval', () => {
    expect(alpha(byCell, 'interval')).toBeCloseTo(0.908745, 6);
    expect(
      alpha(
        byCell.map(([first]) => [first, first]),
        'interval',
      ),
    ).toBe(1);
    expect(alpha([[1], [2, undefined]], 'nominal')).toBeUndefined();
    expect(
      alpha(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
  });
  it('alpha, the published example of four observers and twelve units', () => {
    // Krippendorff 2011, section C: nominal .743, ordinal .815, interval .849.
    const rows = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'].map((row) =>
      [...row].map((digit) => (digit === '.' ? undefined : Number(digit))),
    );
    const units = Array.from({ length: 12 }, (_, unit) => rows.map((row) => row[unit]));
    expect(alpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(alpha(units, 'ordinal')).toBeCloseTo(0.815, 3);
    expect(alpha(units, 'interval')).toBeCloseTo(0.849, 3);
  });
  it('alpha over a matrix', () => {
    const ratings = { E1: { H1: ['C', 'C'], H2: ['I', 'I'] }, E2: { H1: ['N', 'N'], H2: ['II', 'II'] } };
    const { matrix } = matrixOf({ hypotheses: ['H1', 'H2'], evidence: ['E1', 'E2'], ratings });
    expect(agreementOf(matrix)).toEqual({ alpha: 1, metric: 'ordinal', cells: 4 });
    expect(agreementOf(matrixFrom({ E1: 'C I' })).alpha).toBeUndefined();
  });
  it.each([
    [[0.7, 0.2, 0.4], [0.6, 0.1, 0.3], 0.1732],
    [[0.9, 0.6, 0], [0.65, 0.35, 0], 0.3536],
  ])('coherent: %j', (stated, coherent, distance) => {
    const ids = ['H1', 'H2', 'H3'];
    const probabilities = Object.fromEntries(ids.map((id, index) => [id, stated[index]]));
    const { matrix } = matrixOf({ hypotheses: ids, evidence: [], probabilities: { ann: probabilities } });
    const pooled = pooledProbabilities(matrix);
    expect(Object.values(pooled?.raters[0]?.coherent ?? {})).toEqual(near(coherent));
    expect(pooled?.raters[0]?.incoherence).toBeCloseTo(distance, 4);
    expect(Object.values(pooled?.pooled ?? {})).toEqual(near(coherent));
  });
});

describe('arguments', () => {
  it.each([
    [{ strength: 0.5, con: [0.8], pro: [0.4] }, 0.3],
    [{ strength: 0.5, con: [{ strength: 0.8, con: [0.5] }] }, 0.3],
    [{ strength: 0.4, pro: [0.5, 0.5] }, 0.85],
    [{ strength: 0.7 }, 0.7],
  ])('%j', (argument, expected) => {
    expect(argumentStrength(argument)).toBeCloseTo(expected, 9);
  });
});

describe('grades', () => {
  it('fall from A to E and from 1 to 5; F and 6 are unknown, neither best nor worst', () => {
    const letters = [...'ABCDE'] as Reliability[];
    const digits = [1, 2, 3, 4, 5] as Credibility[];
    for (const grades of [letters, digits]) {
      const factors = grades.map(gradeFactor);
      expect(factors).toEqual([...factors].sort((a, b) => b - a));
      expect(new Set(factors).size).toBe(5);
    }
    for (const unknown of ['F', 6] as const) {
      expect(gradeSteps(unknown)).toBeUndefined();
      expect(gradeFactor(unknown)).toBeGreaterThan(gradeFactor('E'));
      expect(gradeFactor(unknown)).toBeLessThan(gradeFactor('A'));
    }
  });
  it('numbers others print', () => {
    expect(gradeNumbers.misp.reliability).toEqual({ A: 100, B: 75, C: 50, D: 25, E: 0, F: 50 });
    expect(gradeNumbers.misp.credibility[6]).toBe(50);
    expect(gradeNumbers.stix.credibility[2]).toBe(70);
    expect(gradeNumbers.opencti.credibility[5]).toBe(1);
  });
});

describe('words of likelihood', () => {
  it.each<[LikelihoodScale, number, string, string]>([
    ['icd203', 0.7, 'band', 'likely'],
    ['icd203', 0.03, 'band', 'almost no chance'],
    ['icd203', 0.5, 'band', 'roughly even chance'],
    ['icd203', 0.97, 'band', 'almost certain'],
    ['icd203', 0.2, 'boundary', 'very unlikely, unlikely'],
    ['icd203', 0.55, 'boundary', 'roughly even chance, likely'],
    ['icd203', 0.005, 'outside', ''],
    ['icd203', 0.995, 'outside', ''],
    ['phia', 0.7, 'band', 'likely'],
    ['phia', 0.45, 'band', 'realistic possibility'],
    ['phia', 0.5, 'gap', 'realistic possibility, likely'],
    ['phia', 0.78, 'gap', 'likely, highly likely'],
    ['phia', 0.07, 'gap', 'remote chance, highly unlikely'],
    ['phia', 0, 'outside', ''],
    ['phia', 1, 'outside', ''],
    ['ipcc', 0.95, 'band', 'very likely, likely'],
    ['ipcc', 0.995, 'band', 'virtually certain, very likely, likely'],
    ['ipcc', 0.5, 'band', 'about as likely as not'],
    ['ipcc', Number.NaN, 'outside', ''],
  ])('%s %d: %s %s', (scale, probability, at, words) => {
    const place = likelihoodPlace(probability, scale);
    expect(place.at).toBe(at);
    expect(place.bands.map((band) => band.words[0]).join(', ')).toBe(words);
  });
});

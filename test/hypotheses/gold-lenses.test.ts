import { describe, expect, it } from 'vitest';
import { burtonDispute } from '../../src/hypotheses/compatibility/burton.js';
import { disconfirmationOrder } from '../../src/hypotheses/compatibility/disconfirmation.js';
import { type FamilyRow, familyStatuses } from '../../src/hypotheses/compatibility/families.js';
import { diagnosticityOf } from '../../src/hypotheses/diagnosticity.js';
import {
  aggregateVote,
  disagreementBand,
  type VoteMark,
  voteDisagreement,
} from '../../src/hypotheses/lenses/openSynthesis.js';
import type { LensName, LensOptions } from '../../src/hypotheses/lenses/result.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { scoreMatrix } from '../../src/hypotheses/score.js';
import type { Matrix } from '../../src/model/hypothesis.js';
import { adoption, delay, matrixFrom, retaliation } from './cases.js';

/** Figures of public tools and of the formulas in docs/hypotheses.md, restated. */
const scores = (matrix: Matrix, lens: LensName, options?: LensOptions) =>
  scoreMatrix(matrix, lens, options).scores.map(({ score }) => score);
const order = (matrix: Matrix, lens: LensName, options?: LensOptions) =>
  scoreMatrix(matrix, lens, options).places?.map(({ hypotheses }) => hypotheses.join('='));
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 3));

describe('PARC', () => {
  it('the retaliation matrix', () => {
    expect(scores(retaliation, 'parc')).toEqual([-3, 0, -2]);
    expect(order(retaliation, 'parc')).toEqual(['H2', 'H3', 'H1']);
    const rows = diagnosticityOf(retaliation);
    expect(rows.map(({ deviation }) => deviation)).toEqual([
      0,
      ...near([0.942809, 0.942809, 0.942809, 0.942809, 0.942809]),
    ]);
    expect(rows.map(({ spread }) => spread)).toEqual([0, 2, 2, 2, 2, 2]);
    expect(rows.filter(({ diagnostic }) => !diagnostic).map(({ evidence }) => evidence)).toEqual(['E1']);
  });
  it.each([
    ['High', 'High', 2],
    ['Medium', 'High', Math.SQRT2],
    ['Low', 'High', 1],
    ['High', 'Medium', Math.SQRT2],
    ['Medium', 'Medium', 1],
    ['Low', 'Medium', Math.SQRT1_2],
    ['High', 'Low', 1],
    ['Medium', 'Low', Math.SQRT1_2],
    ['Low', 'Low', 0.5],
  ])('credibility %s, relevance %s: I weighs %d, II twice that', (credibility, relevance, weight) => {
    const matrix = matrixFrom(
      { E1: 'I II' },
      { credibility: { E1: credibility }, relevance: { E1: relevance } },
    );
    expect(scores(matrix, 'weighted')).toEqual(near([-weight, -2 * weight]));
  });
  it('numeric weights multiply: adoption', () => {
    expect(scores(adoption, 'weighted')).toEqual(near([-0.8, -0.42, -2.25, -2.53]));
    expect(scores(adoption, 'parc')).toEqual([-1, -1, -3, -3]);
    expect(order(adoption, 'weighted')).toEqual(['H2', 'H1', 'H3', 'H4']);
    expect(diagnosticityOf(adoption).map(({ spread }) => spread)).toEqual([2, 2, 3, 2, 3]);
  });
  it('numeric weights multiply: self-test', () => {
    const { matrix, notices } = matrixOf({
      hypotheses: ['H1', 'H2', 'H3'],
      evidence: [
        { id: 'E1', weight: 0.9, marks: { H1: 'C', H2: 'C', H3: 'II' } },
        { id: 'E2', weight: 0.8, marks: { H1: 'C', H2: 'N', H3: 'I' } },
        { id: 'E3', credibility: 0.75, relevance: 0.8, marks: { H1: 'I', H2: 'C', H3: 'N' } },
        { id: 'E4', weight: 0.5, marks: { H1: 'C', H2: 'I', H3: 'CC' } },
        { id: 'E5', weight: 0.4, marks: { H1: 'N', H2: 'NA', H3: 'N' } },
      ],
    });
    expect(notices.map(({ code }) => code)).toEqual(['hypotheses/numbers-read-as']);
    expect(scores(matrix, 'weighted')).toEqual(near([-0.6, -0.5, -2.6]));
    expect(scores(matrix, 'parc')).toEqual([-1, -1, -3]);
    expect(order(matrix, 'weighted')).toEqual(['H2', 'H1', 'H3']);
    const rows = diagnosticityOf(matrix);
    expect(rows.map(({ spread }) => spread)).toEqual([3, 2, 2, 3, 0]);
    expect(rows.map(({ diagnostic }) => diagnostic)).toEqual([true, true, true, true, false]);
    expect(diagnosticityOf(matrixFrom({ E1: 'I NA II' }))[0]?.spread).toBe(1);
  });
  it('three by two with weights 3, 2, 1', () => {
    const matrix = matrixFrom({ E1: 'C I', E2: 'I C', E3: 'C C' }, { weights: { E1: 3, E2: 2, E3: 1 } });
    expect(scores(matrix, 'weighted')).toEqual([-2, -3]);
  });
  it('three by three, deviation of rows', () => {
    const matrix = matrixFrom({ E1: 'C I II', E2: 'N C CC', E3: 'CC I I' });
    expect(scores(matrix, 'parc')).toEqual([0, -2, -3]);
    expect(diagnosticityOf(matrix).map(({ deviation }) => deviation)).toEqual(
      near([1.247, 0.816, Math.SQRT2]),
    );
  });
  it('the delay', () => {
    expect(scores(delay, 'parc')).toEqual([-2, 0, -1, 0, -1]);
    expect(order(delay, 'parc')?.[0]).toBe('H2=H4');
    expect(diagnosticityOf(delay).map(({ deviation }) => deviation)).toEqual(
      near([0, Math.SQRT2, 0.8, 0.8, 0.4, 0.8]),
    );
  });
  it('echoes of one origin count once', () => {
    const rows = { E1: 'I N', E2: 'N I', E3: 'N I', E4: 'N I' };
    const more = { credibility: { E1: 3, E2: 2, E3: 2, E4: 1 }, origin: { E2: 'o', E3: 'o', E4: 'o' } };
    const matrix = matrixFrom(rows, more, { numbers: 'factors' });
    expect(scores(matrix, 'weighted')).toEqual([-3, -2]);
    expect(order(matrix, 'weighted')).toEqual(['H2', 'H1']);
    expect(scores(matrix, 'weighted', { dependence: 0 })).toEqual([-3, -5]);
    const toy = matrixFrom(
      { E1: 'C N N', E2: 'N I N', E3: 'N N I', E4: 'C I I' },
      { credibility: { E1: 3, E2: 3, E3: 2, E4: 3 } },
      { numbers: 'factors' },
    );
    expect(scores(toy, 'weighted')).toEqual([0, -6, -5]);
    expect(order(toy, 'weighted')).toEqual(['H1', 'H3', 'H2']);
  });
});

describe('Open Synthesis', () => {
  it.each([
    ['C CC', 'C', Math.SQRT1_2],
    ['I II', 'I', Math.SQRT1_2],
    ['II CC', 'N', 2.828427],
    ['C I', 'N', Math.SQRT2],
    ['NA II', 'II', Math.SQRT1_2],
    ['NA NA C', 'NA', 0.57735],
    ['II II CC CC', 'N', 2.309401],
    ['N', 'N', 0],
    ['C C I', 'N', 1.154701],
    ['CC CC CC II', 'C', 2],
  ])('votes %s', (votes, aggregate, disagreement) => {
    const marks = votes.split(' ') as VoteMark[];
    expect(aggregateVote(marks)).toBe(aggregate);
    expect(voteDisagreement(marks)).toBeCloseTo(disagreement, 5);
  });
  it('no votes', () => {
    expect(aggregateVote([])).toBeUndefined();
    expect(voteDisagreement([])).toBeUndefined();
  });
  /** One hypothesis; each cell the votes of its raters. */
  const column = (...cells: string[]) =>
    matrixOf({
      hypotheses: ['H1'],
      evidence: cells.map((_, index) => `E${index + 1}`),
      ratings: Object.fromEntries(cells.map((votes, index) => [`E${index + 1}`, { H1: votes.split(' ') }])),
    }).matrix;
  it.each([
    [['CC', 'NA', 'I', 'I'], 2, 4],
    [['I', 'I', 'N', 'I'], 3, 0],
    [['N', 'NA', 'CC', 'II'], 4, 4],
    [['II I', 'C'], 2.25, 1],
    [['II'], 4, 0],
    [['N'], 0, 0],
  ])('%j: inconsistency %d, consistency %d', (cells, inconsistency, consistency) => {
    const [score] = scoreMatrix(column(...cells), 'open-synthesis').scores;
    expect(score).toMatchObject({ score: inconsistency, consistency });
  });
  it('orders hypotheses by inconsistency, consistency, NA, unrated', () => {
    expect(order(matrixFrom({ E1: 'II CC I C NA N' }), 'open-synthesis')).toEqual([
      'H2',
      'H4',
      'H6',
      'H5',
      'H3',
      'H1',
    ]);
    expect(
      order(matrixFrom({ E1: 'CC I N', E2: 'NA I NA', E3: 'I N CC', E4: 'I I II' }), 'open-synthesis'),
    ).toEqual(['H1', 'H2', 'H3']);
  });
  it('the retaliation matrix', () => {
    const result = scoreMatrix(retaliation, 'open-synthesis');
    expect(result.scores).toMatchObject([
      { score: 3, consistency: 3 },
      { score: 0, consistency: 6 },
      { score: 2, consistency: 4 },
    ]);
  });
  it('bands', () => {
    expect([0.49, 0.5, 1.49, 1.5, 1.99, 2].map(disagreementBand)).toEqual([
      'consensus',
      'mild',
      'mild',
      'large',
      'large',
      'extreme',
    ]);
  });
});

describe('other tools, for comparison', () => {
  it.each([
    ['C CC', 0.25, 'Consensus'],
    ['C N', 0.75, 'Mild Dispute'],
    ['C I', 1.5, 'Large Dispute'],
    ['CC II', 2, 'Extreme Dispute'],
    ['I II N', 0.8498, 'Mild Dispute'],
    ['I', 0, 'Consensus'],
  ])('Burton: %s', (votes, deviation, band) => {
    expect(burtonDispute(votes.split(' ') as VoteMark[])).toEqual({ deviation, band });
  });
  it('Burton: points over the raters, high 2, medium 1, low .5', () => {
    const ratings = { E1: { H1: ['I', 'II'], H2: ['C', 'N'] }, E2: { H1: ['N', 'I'], H2: ['II', 'II'] } };
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: ['E1', 'E2'],
      ratings,
      credibility: { E1: 'High', E2: 'Low' },
    });
    expect(scores(matrix, 'burton')).toEqual([6.5, 2]);
  });
  it.each([
    ['I C', 'M M', 'M M', 1],
    ['I I', 'H L', 'H L', 5],
    ['I C C C', 'H L L L', 'H L L L', 3.75],
  ])('intel-workbench: %s', (marks, credibility, relevance, expected) => {
    const table = (text: string) =>
      Object.fromEntries(text.split(' ').map((word, index) => [`E${index + 1}`, word]));
    const matrix = matrixFrom(table(marks), { credibility: table(credibility), relevance: table(relevance) });
    expect(scores(matrix, 'intel-workbench')).toEqual([expected]);
  });
  it('intel-workbench: a small matrix, and the warning', () => {
    const result = scoreMatrix(matrixFrom({ E1: 'I C C', E2: 'N C I' }), 'intel-workbench');
    expect(result.scores.map(({ score }) => score)).toEqual([2, -2, 1]);
    expect(result.leaders).toEqual(['H2']);
    expect(result.notices.map(({ code }) => code)).toContain('hypotheses/compatibility-lens');
  });
  it('researchtoolspy: order by what speaks against, not by the net', () => {
    const result = disconfirmationOrder({ A: [13, 13, -8], B: [1, 0, 0], C: [5, -2, -10] });
    expect(result.net).toEqual({ A: 18, B: 1, C: -7 });
    expect(result.inconsistency).toEqual({ A: -8, B: 0, C: -12 });
    expect(result.places.flatMap(({ hypotheses }) => hypotheses)).toEqual(['B', 'A', 'C']);
  });
  it('the worksheet with grades', () => {
    const matrix = matrixFrom(
      { C01: 'C I C NA', C02: 'C C I C', C03: 'I C C NA', C04: 'C I I C', C05: 'C C C I' },
      { grades: { C01: 'A2', C02: 'A1', C03: 'C3', C04: 'B2', C05: 'F6' } },
    );
    const result = scoreMatrix(matrix, 'template');
    expect(result.weights?.map(({ weight }) => weight)).toEqual([2, 3, 1, 2, 0]);
    expect(result.scores.map(({ score }) => score)).toEqual([1, 4, 5, 0]);
    expect(result.settings).toMatchObject({ totalWeight: 8, separation: 0.8 });
    expect(scores(matrix, 'parc')).toEqual([-1, -2, -2, -1]);
  });
  const rows = (...all: [1 | 2 | 3, string, string][]): FamilyRow[] =>
    all.map(([tier, H1, H2]) => ({ tier, marks: { H1, H2 } as FamilyRow['marks'] }));
  it.each([
    [rows([1, 'I', 'C']), { H1: 'eliminated', H2: 'active' }, false],
    [rows([3, 'I', 'C']), { H1: 'stressed', H2: 'active' }, false],
    [rows([2, 'N', 'C']), { H1: 'untestable', H2: 'active' }, false],
    [rows([1, 'C', 'C']), { H1: 'active', H2: 'active' }, false],
    [rows([1, 'I', 'I']), { H1: 'stressed', H2: 'stressed' }, true],
    [rows([1, 'I', 'C'], [1, 'C', 'I']), { H1: 'eliminated', H2: 'eliminated' }, true],
  ])('statuses %#', (given, status, allRefuted) => {
    expect(familyStatuses(given, ['H1', 'H2'])).toMatchObject({ status, allRefuted });
  });
  it('one family is no robustness', () => {
    expect(familyStatuses(rows([1, 'C', 'I']), ['H1', 'H2']).robust).toBeNull();
    expect(familyStatuses(rows([1, 'C', 'C']), ['H1', 'H2']).weightedConsistency.H1).toBe(0.75);
  });
});

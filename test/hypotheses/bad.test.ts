import { describe, expect, it } from 'vitest';
import { checkMatrix } from '../../src/hypotheses/check.js';
import { parseMark } from '../../src/hypotheses/marks.js';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { scoreMatrix } from '../../src/hypotheses/score.js';
import { UserError } from '../../src/model/errors.js';
import { matrixFrom } from './cases.js';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError && error.hint !== '') return error.code;
    throw error;
  }
  return 'none';
};

describe('a matrix that cannot be scored is refused', () => {
  const two = { hypotheses: ['H1', 'H2'], evidence: ['E1'], ratings: { E1: { H1: 'C', H2: 'I' } } };
  it.each([
    ['no-matrix', []],
    ['no-matrix', { hypotheses: ['H1'] }],
    ['duplicate-id', { ...two, hypotheses: [{ id: 'H1' }, { id: 'H1' }] }],
    ['duplicate-id', { ...two, evidence: [{ id: 'E1' }, { id: 'E1' }] }],
    ['no-id', { ...two, hypotheses: [{ id: '' }, { id: 'H2' }], ratings: {} }],
    ['unknown-id', { ...two, ratings: { E9: { H1: 'C' } } }],
    ['duplicate-cell', { ...two, evidence: [{ id: 'E1', marks: { H1: 'C' } }] }],
    ['unknown-mark', { ...two, ratings: {}, cells: [{ evidence: 'E1', hypothesis: 'H1', rating: 'X' }] }],
    ['bad-number', { ...two, likelihoods: { E1: { H2: 1.2 } }, ratings: {} }],
    ['bad-number', { ...two, evidence: [{ id: 'E1', channel: { rho: 2, phi: 0 } }] }],
    ['bad-readings', { ...two, ratings: {}, evidence: [{ id: 'E1', readings: [{ id: 'a', share: 0.5 }] }] }],
    [
      'unknown-reading',
      { ...two, ratings: {}, cells: [{ evidence: 'E1', hypothesis: 'H1', reading: 'x', rating: 'C' }] },
    ],
    ['partial-priors', { ...two, hypotheses: [{ id: 'H1', prior: 0.5 }, { id: 'H2' }] }],
    [
      'bad-priors',
      {
        ...two,
        hypotheses: [
          { id: 'H1', prior: 0.5 },
          { id: 'H2', prior: 0.4 },
        ],
      },
    ],
    [
      'bad-relation',
      { ...two, hypotheses: [{ id: 'H1', relations: [{ kind: 'excludes', other: 'H7' }] }, { id: 'H2' }] },
    ],
    [
      'cyclic-relations',
      {
        ...two,
        hypotheses: [
          { id: 'H1', relations: [{ kind: 'subsumes', other: 'H2' }] },
          { id: 'H2', relations: [{ kind: 'subsumes', other: 'H1' }] },
        ],
      },
    ],
  ])('%s', (expected, plain) => {
    expect(code(() => matrixOf(plain))).toBe(`hypotheses/${expected}`);
  });
  it('unknown lens, priors that do not fit', () => {
    const matrix = matrixFrom({ E1: 'C I' });
    expect(code(() => scoreMatrix(matrix, 'magic' as 'parc'))).toBe('hypotheses/unknown-lens');
    expect(code(() => scoreMatrix(matrix, 'bridge', { priors: { H1: 0.5 } }))).toBe('hypotheses/bad-priors');
  });
  it('names of 10,000 characters are kept whole and cut in messages', () => {
    const long = 'x'.repeat(10_000);
    const { matrix } = matrixOf({
      ...two,
      hypotheses: [{ id: long, text: long }, { id: 'H2' }],
      ratings: {},
    });
    expect(matrix.hypotheses[0]?.id).toBe(long);
    expect(() =>
      checkMatrix({
        ...matrix,
        hypotheses: [
          { id: long, text: '' },
          { id: long, text: '' },
        ],
      }),
    ).toThrowError(/^.{1,120}$/);
  });
  it('an empty matrix scores nothing and does not fail', () => {
    const result = scoreMatrix(matrixOf({ hypotheses: [], evidence: [] }).matrix, 'bridge');
    expect(result.places).toBeUndefined();
    expect(result.scores).toEqual([]);
  });
});

describe('doubtful input keeps its place', () => {
  it('an unknown mark is a blank with a notice, never the cell before it', () => {
    const { matrix, notices } = matrixOf({
      hypotheses: ['H1', 'H2'],
      evidence: ['E1'],
      ratings: { E1: { H1: 'I', H2: '?' } },
    });
    expect(matrix.cells).toEqual([{ evidence: 'E1', hypothesis: 'H1', rating: 'I' }]);
    expect(notices.map((notice) => notice.code)).toEqual(['hypotheses/unknown-mark']);
  });
  it('spellings', () => {
    const { matrix } = matrixOf({
      hypotheses: ['H1', 'H2', 'H3', 'H4'],
      evidence: ['E1'],
      ratings: { E1: { H1: 'i i', H2: '++', H3: 'n/a', H4: '' } },
    });
    expect(matrix.cells.map(({ rating }) => rating)).toEqual(['II', 'CC', 'NA']);
    const words =
      'very_consistent Consistent neutral in-consistent strongly-inconsistent not_applicable constructor'.split(
        ' ',
      );
    expect(words.map(parseMark)).toEqual(['CC', 'C', 'N', 'I', 'II', 'NA', undefined]);
  });
  it('a weight that is none is left out with a notice', () => {
    const { notices } = matrixOf({
      hypotheses: ['H1'],
      evidence: [{ id: 'E1', credibility: 'sure', relevance: 'High' }],
    });
    expect(notices.map((notice) => notice.code)).toEqual(['hypotheses/unknown-weight']);
  });
});

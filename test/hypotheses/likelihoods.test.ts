import { expect, it } from 'vitest';
import { matrixOf } from '../../src/hypotheses/plain/matrix.js';
import { likelihoodRobustness } from '../../src/hypotheses/robustness/likelihoods.js';
import { scoreMatrix } from '../../src/hypotheses/score.js';
import { weigh } from '../../src/hypotheses/weighing.js';
import { explainLikelihoods, explainWeighing } from '../../src/hypotheses/wording/weighing.js';
import { delay, matrixFrom } from './cases.js';

const stated = (likelihoods: Readonly<Record<string, Readonly<Record<string, number>>>>, more: object = {}) =>
  matrixOf({ hypotheses: ['H1', 'H2'], evidence: Object.keys(likelihoods), likelihoods, ...more }).matrix;

it('a matrix of stated likelihoods has a verdict without a single mark', () => {
  const matrix = stated({ E1: { H1: 0.9, H2: 0.05 }, E2: { H1: 0.8, H2: 0.1 }, E3: { H1: 0.7, H2: 0.05 } });
  const result = likelihoodRobustness(matrix);
  expect(result).toMatchObject({ verdict: 'separated', leaders: ['H1'], fails: [] });
  expect(result.odds?.factor).toBeCloseTo(18 * 8 * 14, 6);
  expect(weigh(matrix).verdict).toBe('withheld');
  expect(explainWeighing(weigh(matrix)).join(' ')).toContain(
    'By likelihoods: H1 stands first, 2016 to 1 against H2',
  );
});

it('the lead that hangs on one origin falls without it; copies of one origin do not carry it', () => {
  const rows = { E1: { H1: 0.9, H2: 0.3 }, E2: { H1: 0.2, H2: 0.8 }, E3: { H1: 0.9, H2: 0.3 } };
  expect(
    likelihoodRobustness(stated(rows))
      .leftOut?.filter(({ changes }) => changes)
      .map(({ origin }) => origin),
  ).toEqual(['E1', 'E3']);
  const copied = likelihoodRobustness(stated(rows, { origin: { E1: 'o', E3: 'o' } }));
  expect(copied.leftOut?.map(({ origin, leaders }) => [origin, leaders.join()])).toEqual([
    ['o', 'H2'],
    ['E2', 'H1'],
  ]);
  expect(copied.fails).toContain('origin');
  expect(likelihoodRobustness(stated({ E1: { H1: 0.9, H2: 0.1 } })).fails).toContain('one-origin');
});

it('draws: the chances worked out by hand for one origin', () => {
  const { leadsAlone } = likelihoodRobustness(stated({ E1: { H1: 0.5, H2: 0.3 } }), {
    draws: 40_000,
    seed: 3,
  });
  // H2 passes only when it goes up and H1 stays or falls, or stays while H1 falls: .1 x .9 + .8 x .1.
  expect(leadsAlone.H2).toBeCloseTo(0.17, 2);
  expect(leadsAlone.H1).toBeCloseTo(0.83, 2);
});

it('is the same for a seed; with blanks it is withheld; impossible hypotheses do not lead', () => {
  expect(likelihoodRobustness(delay, { seed: 4 })).toEqual(likelihoodRobustness(delay, { seed: 4 }));
  expect(likelihoodRobustness(matrixFrom({ E1: 'C .' })).verdict).toBe('withheld');
  const zero = likelihoodRobustness(stated({ E1: { H1: 0, H2: 0.2 }, E2: { H1: 1, H2: 0.2 } }));
  expect(zero.leaders).toEqual(['H2']);
  expect(zero.leftOut?.[0]?.leaders).toEqual(['H1']);
});

it('leads as the lens itself does', () => {
  for (const matrix of [delay, matrixFrom({ E1: 'I C N', E2: 'C I N', E3: 'N II C' })])
    expect(likelihoodRobustness(matrix).leaders).toEqual(
      [...scoreMatrix(matrix, 'likelihood').leaders].sort(),
    );
  expect(explainLikelihoods(weigh(delay))[0]).toMatch(
    /^By likelihoods: .* share the first place; not separated/,
  );
});

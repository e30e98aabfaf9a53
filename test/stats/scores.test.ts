import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../src/stats/scores/auc.js';
import { brierOfOptions, brierOfOrderedOptions, brierScore } from '../../src/stats/scores/brier.js';
import {
  expectedCalibrationError,
  metaculusBins,
  reliabilityTable,
} from '../../src/stats/scores/calibration.js';
import { crpsOfSamples } from '../../src/stats/scores/crps.js';
import { crpsOfCounts } from '../../src/stats/scores/crpsOfCounts.js';
import { ignoranceScore } from '../../src/stats/scores/ignorance.js';
import { intervalScore, isCovered } from '../../src/stats/scores/interval.js';
import { type Judged, meanScore } from '../../src/stats/scores/judged.js';
import { baselineScore, logScore, peerScores } from '../../src/stats/scores/logScore.js';
import { murphyDecomposition } from '../../src/stats/scores/murphy.js';
import { againstMedian, coveredPeerScores, timeAveraged } from '../../src/stats/scores/overTime.js';
import { skill } from '../../src/stats/scores/skill.js';

const judgedOf = (...rows: readonly (readonly [number, 0 | 1])[]): Judged[] =>
  rows.map(([p, y]) => ({ p, happened: y === 1 }));

describe('Brier', () => {
  it('of two outcomes lies from 0 to 1, half the sum form', () => {
    expect(brierScore(0.7, true)).toBeCloseTo(0.09, 12);
    expect(brierOfOptions([0.3, 0.7], 1)).toBeCloseTo(0.18, 12);
    expect(() => brierScore(1.1, true)).toThrow(RangeError);
  });
  it('of ordered options charges a near miss less', () => {
    const ps = [0.1, 0.2, 0.3, 0.4];
    expect(brierOfOrderedOptions(ps, 1)).toBeCloseTo(0.44, 12);
    expect(brierOfOptions(ps, 1)).toBeCloseTo(0.9, 12);
    expect(brierOfOrderedOptions(ps, 1) / 2).toBeCloseTo(0.22, 12);
    expect(() => brierOfOptions(ps, 4)).toThrow(/not number 4/);
  });
});

describe('log score', () => {
  it('is in nats, infinite without a clip', () => {
    expect(logScore(0.5, true)).toBeCloseTo(Math.LN2, 12);
    expect(logScore(0, true)).toBe(Number.POSITIVE_INFINITY);
    expect(logScore(0, true, [0.005, 0.995])).toBeCloseTo(5.298317, 6);
    expect(logScore(1, false, [0.005, 0.995])).toBeCloseTo(5.298317, 6);
  });
  it.each([
    [0.01, 2, -564.39],
    [0.3, 2, -73.7],
    [0.5, 2, 0],
    [0.7, 2, 48.54],
    [0.9, 2, 84.8],
    [0.99, 2, 98.55],
    [0.4, 4, 33.9],
  ])('baseline of %f among %i options is %f', (p, options, score) => {
    expect(baselineScore(p, options)).toBeCloseTo(score, 2);
  });
  it('peer scores sum to zero', () => {
    const scores = peerScores([0.2, 0.5, 0.8]);
    [-115.13, 22.31, 92.81].forEach((score, at) => {
      expect(scores[at]).toBeCloseTo(score, 2);
    });
    expect(peerScores([0.4])).toEqual([0]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2 }), (ps) => {
        expect(peerScores(ps).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('over time', () => {
  const open = { from: 1, to: 11 };
  const brier = (p: number) => brierScore(p, true);
  it('the standing forecast is carried forward day by day', () => {
    const updates = [
      { day: 1, p: 0.6 },
      { day: 6, p: 0.9 },
    ];
    expect(timeAveraged(updates, open, brier).score).toBeCloseTo(0.085, 12);
    expect(timeAveraged([{ day: 6, p: 0.9 }], open, brier)).toEqual({
      score: expect.closeTo(0.01, 12),
      coverage: 0.5,
    });
  });
  it('against the median of the crowd', () => {
    const people = [0.2, 0.5, 0.8].map((p) => [{ day: 1, p }]);
    const own = againstMedian(people, open, brier);
    [0.39, 0, -0.21].forEach((score, at) => {
      expect(own[at]).toBeCloseTo(score, 12);
    });
  });
});

describe('Murphy', () => {
  const rows = judgedOf([0.1, 0], [0.1, 1], [0.14, 0], [0.6, 1], [0.6, 0], [0.66, 1]);
  it('is exact when every probability is a group, with bins a remainder is left', () => {
    const exact = murphyDecomposition(rows);
    expect(exact.remainder).toBeCloseTo(0, 12);
    expect(exact.brier).toBeCloseTo(meanScore(rows, brierScore), 12);
    const binned = murphyDecomposition(rows, { bins: 10 });
    expect(Math.abs(binned.remainder)).toBeGreaterThan(1e-4);
  });
  it('holds for any forecasts and weights', () => {
    const judged = fc.record({
      p: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      happened: fc.boolean(),
      weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(judged, { minLength: 1 }), (some) => {
        expect(murphyDecomposition(some).remainder).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('calibration', () => {
  it('bins by floor(10 p), 1 in the last', () => {
    const table = reliabilityTable(judgedOf([0.3, 1], [0.29, 0], [1, 1], [0.7, 0]));
    expect(table.map(({ count }) => count)).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0, 1]);
    expect(expectedCalibrationError(judgedOf([0.25, 0], [0.25, 1]))).toBeCloseTo(0.25, 12);
  });
  it('bands go by the effective number of weighted forecasts', () => {
    const [bin] = reliabilityTable([
      { p: 0.05, happened: false, weight: 9 },
      { p: 0.05, happened: true, weight: 1 },
    ]);
    expect(bin?.effective).toBeCloseTo(100 / 82, 12);
    expect(bin?.seen).toBeCloseTo(0.1, 12);
  });
  it('has the 21 bins of Metaculus', () => {
    expect(metaculusBins.length).toBe(22);
    expect(metaculusBins.every((edge, at) => at === 0 || edge > (metaculusBins[at - 1] as number))).toBe(
      true,
    );
  });
  it('ranks ties half', () => {
    expect(areaUnderCurve(judgedOf([0.2, 0], [0.8, 1]))).toBe(1);
    expect(areaUnderCurve(judgedOf([0.5, 0], [0.5, 1]))).toBe(0.5);
    expect(areaUnderCurve(judgedOf([0.5, 1]))).toBeNaN();
    expect(skill(0.04, 0.05)).toBeCloseTo(0.2, 12);
  });
});

describe('counts and intervals', () => {
  it('CRPS of samples', () => {
    expect(crpsOfSamples([0, 1, 3], 2)).toBeCloseTo(0.6667, 4);
    expect(crpsOfSamples([0, 1, 3], 2, { fair: true })).toBeCloseTo(0.3333, 4);
    expect(crpsOfSamples([0, 0, 0, 4], 0)).toBeCloseTo(0.25, 12);
    expect(crpsOfSamples([0, 0, 0, 4], 3)).toBeCloseTo(1.75, 12);
    expect(crpsOfSamples([0, 1, 3], 0, { threshold: 3 })).toBe(0);
    expect(() => crpsOfSamples([1], 1, { fair: true })).toThrow(RangeError);
  });
  it('CRPS of a distribution equals that of samples from it', () => {
    expect(crpsOfCounts([0.75, 0, 0, 0, 0.25], 3)).toBeCloseTo(crpsOfSamples([0, 0, 0, 4], 3), 12);
    expect(crpsOfCounts([1], 3)).toBeCloseTo(3, 12);
  });
  it('interval score and coverage', () => {
    expect(intervalScore([2, 10], 12, 0.05)).toBeCloseTo(88, 12);
    expect([isCovered([2, 10], 2), isCovered([2, 10], 10), isCovered([2, 10], 11)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('ignorance of 700 of 1,000 samples, in both forms', () => {
    const samples = Array.from({ length: 1000 }, (_, at) => (at < 700 ? 0 : 2));
    expect(ignoranceScore(samples, 0)).toBeCloseTo(0.5283, 4);
    expect(ignoranceScore(samples, 0, 'closed')).toBeCloseTo(0.5269, 4);
    expect(() => ignoranceScore(samples, 1001, 'closed')).toThrow(RangeError);
  });
});

describe('peer scores over the life of a question', () => {
  const life = { from: 0, to: 10 };
  const asIs = (p: number) => p;
  const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100);

  it('are those of one moment when all stand from the first day to the last', () => {
    const people = [0.2, 0.5, 0.8].map((p) => [{ day: 0, p }]);
    const scores = coveredPeerScores(people, life, asIs);
    expect(rounded(scores.map(({ score }) => score))).toEqual([-115.13, 22.31, 92.81]);
    expect(scores.map(({ coverage }) => coverage)).toEqual([1, 1, 1]);
  });

  it('count by the share of the days covered: who comes half-way gets half', () => {
    // Alone for five days, .5 scores 0; then 200 ln(.5 / sqrt(.5 x .8)) = -47.0004 a day, and the other 47.0004.
    const [early, late, never] = coveredPeerScores(
      [[{ day: 0, p: 0.5 }], [{ day: 5, p: 0.8 }], []],
      life,
      asIs,
    );
    expect(early).toEqual({
      peer: expect.closeTo(-23.5002, 4),
      coverage: 1,
      score: expect.closeTo(-23.5002, 4),
    });
    expect(late).toEqual({
      peer: expect.closeTo(47.0004, 4),
      coverage: 0.5,
      score: expect.closeTo(23.5002, 4),
    });
    expect(never).toEqual({ peer: Number.NaN, coverage: 0, score: 0 });
  });

  it('sum to zero whoever comes and goes, and are 0 for one alone', () => {
    const standing = fc.array(
      fc.record({
        day: fc.integer({ min: -3, max: 12 }),
        p: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 5 }), (people) => {
        const scores = coveredPeerScores(people, life, asIs).map(({ score }) => score);
        expect(scores.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
      }),
    );
    expect(coveredPeerScores([[{ day: 2, p: 0.9 }]], life, asIs)[0]?.score).toBe(0);
  });
});

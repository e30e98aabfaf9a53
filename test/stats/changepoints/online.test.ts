import { expect, it } from 'vitest';
import {
  createOnlineDetector,
  onlineChangePoints,
  standardise,
} from '../../../src/stats/changepoints/index.js';
import { logGamma } from '../../../src/stats/logGamma.js';
import { chance, nile, normal } from './series.js';

it('raises the probability of a recent change soon after one, and not before', () => {
  const draw = normal(chance(1));
  const detector = createOnlineDetector({ expectedRun: 100 });
  const alerts = Array.from({ length: 120 }, (_, i) => {
    const runs = detector.observe(draw() + (i < 80 ? 0 : 6));
    return runs.changedWithin(5);
  });
  expect(Math.max(...alerts.slice(20, 80))).toBeLessThan(0.6);
  expect(Math.max(...alerts.slice(80, 84))).toBeGreaterThan(0.95);
  expect(alerts[110]).toBeLessThan(0.3);
});
it('counts every probability once', () => {
  const detector = createOnlineDetector();
  for (const value of [0, 1, 400, -3]) {
    const { changedWithin, mostProbable } = detector.observe(value);
    expect(changedWithin(100)).toBeCloseTo(1, 12);
    expect(changedWithin(1)).toBeLessThanOrEqual(changedWithin(2));
    expect(mostProbable).toBeGreaterThanOrEqual(0);
  }
});
it('dates the changes of a whole series', () => {
  const [at = 0, ...others] = onlineChangePoints(standardise(nile));
  expect(Math.abs(at - 28)).toBeLessThanOrEqual(1);
  expect(others).toEqual([]);
  expect(onlineChangePoints([])).toEqual([]);
});
it('refuses wrong values and options', () => {
  expect(() => createOnlineDetector({ expectedRun: 1 })).toThrow(RangeError);
  expect(() => createOnlineDetector({ prior: { mean: 0, strength: 0, shape: 1, rate: 1 } })).toThrow(
    RangeError,
  );
  expect(() => createOnlineDetector().observe(Number.NaN)).toThrow(RangeError);
});
it.each([
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [1, 0],
  [5, Math.log(24)],
  [20.5, 40.8315009745308],
])('logarithm of gamma(%f)', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12));

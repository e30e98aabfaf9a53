import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/stats/changepoints/index.js';

/** Values of the doctests of TCPDBench. */
describe('agreement with annotators', () => {
  it.each([
    [[10, 20], [[10, 20], [10], [0, 5]], 0.7962962962962963],
    [[10], [[], [10], [40]], 0.7954144620811286],
    [[], [[], [10], [40]], 0.8189300411522634],
  ])('covering of %j by %j', (found, marks, expected) => {
    expect(agreement(found, marks, { length: 45 }).covering).toBeCloseTo(expected, 14);
  });
  it.each([
    [[10, 20], [[10, 20], [11, 20], [10], [0, 5]], 1],
    [[10], [[], [10], [50]], 0.9090909090909091],
    [[], [[], [10], [50]], 0.8],
  ])('F1 of %j against %j', (found, marks, expected) => {
    expect(agreement(found, marks, { length: 60 }).f1).toBeCloseTo(expected, 14);
  });
  it('lets one change point answer for one mark only', () => {
    const { precision, recall } = agreement([11], [[10, 12]], { length: 30 });
    expect([precision, recall]).toEqual([1, 2 / 3]);
  });
  it('needs an annotation and a length', () => {
    expect(() => agreement([], [], { length: 3 })).toThrow(RangeError);
    expect(() => agreement([], [[]], { length: 0 })).toThrow(RangeError);
  });
});

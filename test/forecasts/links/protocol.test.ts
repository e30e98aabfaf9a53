import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/forecasts/links/facts.js';
import { questionsOf } from '../../../src/forecasts/links/questions.js';
import { ranksOf } from '../../../src/forecasts/links/ranks.js';
import { sidesOf } from '../../../src/forecasts/links/sides.js';

const scored = (scores: readonly (number | undefined)[]) => {
  const ids = [...scores.keys()].filter((id) => scores[id] !== undefined);
  return {
    size: ids.length,
    entity: Int32Array.from(ids),
    score: Float64Array.from(ids, (id) => scores[id] as number),
  };
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('ranks', () => {
  it('follow the worked example: six candidates, ties, one without a score, two true answers', () => {
    const ranks = ranksOf([2, 4], scored([0.5, 0.5, 0.5, 0.2, 0.9, undefined]), 6);
    expect(ranks).toEqual([
      { average: 2, best: 1, worst: 3 },
      { average: 1, best: 1, worst: 1 },
    ]);
    expect(mean(ranks.map(({ average }) => 1 / average))).toBe(0.75);
    expect(mean(ranks.map(({ best }) => 1 / best))).toBe(1);
    expect(mean(ranks.map(({ worst }) => 1 / worst))).toBeCloseTo(0.6667, 4);
  });
  it('put an answer without a score in the middle of those that have none: k + 1 + (N - f - k) / 2', () => {
    const [rank] = ranksOf([5, 0], scored([0.5, 0.5, 0.5, 0.2, undefined, undefined]), 100);
    expect(rank).toEqual({ average: 3 + 1 + (100 - 2 - 3) / 2, best: 4, worst: 4 + 95 });
  });
  it('put a low score before none', () => {
    const [rank] = ranksOf([0], scored([-50, undefined, undefined]), 3);
    expect(rank?.average).toBe(1);
  });
});

describe('questions', () => {
  const facts = factsOf([
    { subject: 3, relation: 0, object: 1, day: 2 },
    { subject: 0, relation: 1, object: 1, day: 1 },
    { subject: 0, relation: 1, object: 2, day: 1 },
  ]);
  it('come in both directions, with the other true answers of the same day beside them', () => {
    expect(questionsOf(facts, { from: 0, to: 2 }, 10)).toEqual([
      { subject: 0, relation: 1, day: 1, answers: [1, 2] },
      { subject: 1, relation: 11, day: 1, answers: [0] },
      { subject: 2, relation: 11, day: 1, answers: [0] },
    ]);
  });
  it('of another day are apart', () => expect(questionsOf(facts, { from: 2, to: 3 }, 10)).toHaveLength(2));
});

it('names say country and sector: the last parenthesis, blanks or underscores, a bare name that is a country', () => {
  const names = ['Citizen_(Nigeria)', 'Nigeria', 'Legislative (Govt) (Chad)', 'A Person', 'Chad'];
  const { country, sector, countries, sectors } = sidesOf(names);
  expect([...country].map((number) => countries[number])).toEqual([
    'Nigeria',
    'Nigeria',
    'Chad',
    undefined,
    'Chad',
  ]);
  expect([...sector].map((number) => sectors[number])).toEqual([
    'Citizen',
    'country',
    'Legislative (Govt)',
    undefined,
    'country',
  ]);
});

import { expect, test } from 'vitest';
import { remembered } from '../../src/util/remembered.js';

test('each object and number is asked once, nothing found included', () => {
  const asked: string[] = [];
  const find = remembered((of: { name: string }, index: number): string | undefined => {
    asked.push(`${of.name}${index}`);
    return index > 0 ? `${of.name}${index}` : undefined;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  for (let round = 0; round < 2; round++)
    expect([find(a, 1), find(b, 1), find(a, 0), find(b, 0)]).toEqual(['a1', 'b1', undefined, undefined]);
  expect(asked).toEqual(['a1', 'b1', 'a0', 'b0']);
});

test('finding may ask about other objects on the way', () => {
  const chain = [{ place: 0 }, { place: 1 }, { place: 2 }];
  const depth = remembered((of: { place: number }, step: number): number => {
    const above = chain[of.place - 1];
    return above ? depth(above, step) + step : 0;
  });
  expect([...chain].reverse().map((one) => depth(one, 3))).toEqual([6, 3, 0]);
  expect(chain.map((one) => depth(one, 3))).toEqual([0, 3, 6]);
});

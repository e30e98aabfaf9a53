import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/stats/changepoints/index.js';

const page = readFileSync('docs/changepoints.md', 'utf8');

it('every function of detente/changepoints is told of', () => {
  expect(
    Object.keys(api).filter((name) => !page.includes(`\`${name}`) && !page.includes(`${name}(`)),
  ).toEqual([]);
});

it('every penalty of the page exists', () => {
  const cost = api.meanCost([1, 2, 3]);
  const row = /^Penalties .*?MBIC is the default/ms.exec(page)?.[0] ?? '';
  const names = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name as api.PenaltyName);
  expect(names.length).toBeGreaterThan(9);
  for (const name of names) expect(api.penaltyFor(cost, name).name).toBe(name);
});

/** Each block runs as it stands; a line that ends in `// => value` must give that value. */
describe('the examples', () => {
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  it('are there', () => expect(blocks.length).toBe(4));
  it.each(blocks)('%s', (code) => {
    const expected: unknown[] = [];
    const body = code
      .replace(/import \{([^}]*)\} from 'detente\/changepoints';/, 'const {$1} = api;')
      .replace(/^(.*); \/\/ => (.*)$/gm, (_, expression: string, value: string) => {
        expected.push(JSON.parse(value));
        return `results.push(${expression});`;
      });
    expect(expected.length).toBeGreaterThan(0);
    const results: unknown[] = [];
    new Function('api', 'results', `'use strict';${body}`)(api, results);
    expect(results).toEqual(expected);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as forecasts from '../../src/forecasts/index.js';
import * as rules from '../../src/rules/index.js';

const pages = [
  { name: 'rules', api: rules as Readonly<Record<string, unknown>> },
  { name: 'forecasts', api: forecasts as Readonly<Record<string, unknown>> },
].map((page) => ({ ...page, text: readFileSync(`docs/${page.name}.md`, 'utf8') }));

describe.each(pages)('docs/$name.md', ({ name, api, text }) => {
  it('tells of every function', () => {
    expect(Object.keys(api).filter((one) => !text.includes(`\`${one}`) && !text.includes(`${one}(`))).toEqual(
      [],
    );
  });
  it('has examples that run', () => {
    const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(blocks.length).toBe(1);
    for (const code of blocks) {
      const expected: unknown[] = [];
      const body = code
        .replace(new RegExp(`import \\{([^}]*)\\} from 'detente/${name}';`), 'const {$1} = api;')
        .replace(/^(.*); \/\/ => (.*)$/gm, (_, expression: string, value: string) => {
          expected.push(JSON.parse(value));
          return `results.push(${expression});`;
        });
      const results: unknown[] = [];
      new Function('api', 'results', `'use strict';${body}`)(api, results);
      expect(results).toEqual(expected);
    }
  });
});

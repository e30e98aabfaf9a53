import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as api from '../../src/dossier/store.js';
import { tableFormats } from '../../src/readers/tables/formats.js';

const page = readFileSync('docs/store.md', 'utf8');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-docs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('every function of detente/store and every format is told of', () => {
  const told = (name: string) => page.includes(`\`${name}`) || page.includes(`${name}(`);
  expect(Object.keys(api).filter((name) => !told(name))).toEqual([]);
  expect(tableFormats.map(({ name }) => name).filter((name) => !told(name))).toEqual([]);
});

/** A line that ends in `// => value` must give that value. */
it('the example runs as it stands', async () => {
  const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
  writeFileSync(join(folder, 'mine.csv'), block('csv'));
  const expected: unknown[] = [];
  const body = block('ts')
    .replace(/import \{([^}]*)\} from 'detente\/store';/, 'const {$1} = api;')
    .replace(/'(world\.duckdb|mine\.csv)'/g, (_, name: string) => JSON.stringify(join(folder, name)))
    .replace(/^(.*); \/\/ => (.*)$/gm, (_, expression: string, value: string) => {
      expected.push(JSON.parse(value));
      return `results.push(${expression});`;
    });
  expect(expected.length).toBe(4);
  const results: unknown[] = [];
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;
  await new AsyncFunction('api', 'results', `'use strict';${body}`)(api, results);
  expect(results).toEqual(expected);
});

import { expect, it } from 'vitest';
import type { Exception } from '../../scripts/tidy/purity.js';
import { entryFiles, tidy } from '../../scripts/tidy/tidy.js';
import { cases } from './cases.js';

const entries = ['src/index.ts', 'src/coding/index.ts'];
const run = (files: Record<string, string>, exceptions: readonly Exception[] = []) =>
  tidy({ files: new Map(Object.entries(files)), entries, exceptions }).violations.map(
    ({ rule, path, line }) => `${rule} ${path}:${line}`,
  );

it.each(cases)('$title', ({ files, expected }) => {
  expect(run(files)).toEqual(expected);
});

it('lets an exception pass only where it is written for, and only while it is needed', () => {
  const exception = { path: 'src/language/a.ts', word: 'process', reason: 'a planted one' };
  const use = 'export const folder = process.cwd();\n';
  expect(run({ 'src/language/a.ts': use }, [exception])).toEqual([]);
  expect(run({ 'src/language/b.ts': use }, [exception])).toEqual([
    'purity src/language/a.ts:1',
    'purity src/language/b.ts:1',
  ]);
});

it('names the rule, the way of a cycle and the limit', () => {
  const files = new Map([
    ['src/coding/a.ts', "import { b } from './b.js';\nexport const a = b;\n"],
    ['src/coding/b.ts', "import { a } from './a.js';\nexport const b = (w, x, y, z) => a;\n"],
  ]);
  expect(tidy({ files, entries, exceptions: [] }).violations.map(({ message }) => message)).toEqual([
    'src/coding/a.ts -> src/coding/b.ts -> src/coding/a.ts',
    'b has 4 positional parameters (limit 3)',
  ]);
});

it('measures by nearest rank', () => {
  const files = new Map(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((lines) => [`src/util/f${lines}.ts`, '\n'.repeat(lines)]),
  );
  expect(tidy({ files, entries, exceptions: [] }).sizes.files).toEqual({
    count: 10,
    median: 5,
    ninetieth: 9,
    most: 100,
  });
});

it('takes the entry files from package.json', () => {
  const exported = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './coding': { types: './dist/coding/index.d.ts', default: './dist/coding/index.js' },
    './package.json': './package.json',
  };
  expect(entryFiles(exported)).toEqual(entries);
});

/** Small trees with a planted fault, or with something that looks like one and is none. */
export interface Case {
  readonly title: string;
  readonly files: Record<string, string>;
  /** `rule path:line`, sorted by path and line. */
  readonly expected: readonly string[];
}

const only = (path: string, title: string, lines: readonly string[], ...expected: string[]): Case => ({
  title,
  files: { [path]: `${lines.join('\n')}\n` },
  expected,
});
const body = (lines: number) => Array.from({ length: lines }, () => '  n += 1;');
const sized = (lines: number) =>
  Object.fromEntries([1, 2, 3].map((n) => [`src/util/f${n}.ts`, '\n'.repeat(lines)]));
const long = (lines: number) => ['export function count(n: number) {', ...body(lines - 2), '}'];

const layers: readonly Case[] = [
  only(
    'src/model/a.ts',
    'layers: up',
    ["import { x } from '../coding/x.js';", 'export const a = x;'],
    'layers src/model/a.ts:1',
  ),
  only(
    'src/coding/a.ts',
    'layers: sideways',
    ["import { x } from '../claims/x.js';", 'export const a = x;'],
    'layers src/coding/a.ts:1',
  ),
  only(
    'src/language/a.ts',
    'layers: language and ontology',
    ["import type { X } from '../ontology/x.js';", 'export type A = X;'],
    'layers src/language/a.ts:1',
  ),
  only('src/coding/deep/a.ts', 'layers: down and at home', [
    "import { x } from '../../language/x.js';",
    "import { y } from '../y.js';",
    'export const a = x + y;',
  ]),
  only(
    'src/coding/a.ts',
    'layers: a dynamic import counts',
    ["export const a = () => import('../cli/x.js');"],
    'layers src/coding/a.ts:1',
  ),
  only(
    'src/coding/a.ts',
    'layers: a re-export counts',
    ["export { x } from '../rules/x.js';", 'export const a = 1;'],
    'layers src/coding/a.ts:1',
  ),
  only(
    'src/dossier/a.ts',
    'layers: llm by a static import',
    ["import { x } from '../llm/x.js';", 'export const a = x;'],
    'layers src/dossier/a.ts:1',
  ),
  only('src/dossier/a.ts', 'layers: llm by a dynamic import', [
    "export const a = () => import('../llm/x.js');",
  ]),
  only(
    'src/cli/a.ts',
    'layers: the public entry from inside',
    ["import { x } from '../index.js';", 'export const a = x;'],
    'layers src/cli/a.ts:1',
  ),
  only(
    'src/cli/a.ts',
    'layers: out of src',
    ["import { x } from '../../eval/x.js';", 'export const a = x;'],
    'layers src/cli/a.ts:1',
  ),
  only(
    'src/misc/a.ts',
    'layers: a folder without a level',
    ['export const a = 1;'],
    'layers src/misc/a.ts:1',
  ),
  {
    title: 'layers: the version is the lowest',
    files: {
      'src/version.ts': "import { x } from './util/x.js';\nexport const a = x;\n",
      'src/util/a.ts': "export const a = () => import('../version.js');\n",
      'src/cli/a.ts': "import { a } from '../version.js';\nexport const b = a;\n",
    },
    expected: ['layers src/util/a.ts:1', 'layers src/version.ts:1'],
  },
  only('src/a.ts', 'layers: a file beside the folders', ['export const a = 1;'], 'layers src/a.ts:1'),
  only('src/index.ts', 'layers: the public entry names all', [
    "export { a } from './cli/a.js';",
    "export { b } from './util/b.js';",
  ]),
];

const cycles: readonly Case[] = [
  {
    title: 'cycles: three files',
    files: {
      'src/util/a.ts': "import { b } from './b.js';\nexport const a = b;\n",
      'src/util/b.ts': "import { c } from './c.js';\nexport const b = c;\n",
      'src/util/c.ts': "\nimport type { A } from './a.js';\nexport const c: A = 1;\n",
    },
    expected: ['cycles src/util/c.ts:2'],
  },
  only(
    'src/util/a.ts',
    'cycles: a file and itself',
    ["import { a } from './a.js';", 'export const b = a;'],
    'cycles src/util/a.ts:1',
  ),
  {
    title: 'cycles: a diamond is none',
    files: {
      'src/util/a.ts': "import { b } from './b.js';\nimport { c } from './c.js';\nexport const a = b + c;\n",
      'src/util/b.ts': "import { d } from './d.js';\nexport const b = d;\n",
      'src/util/c.ts': "import { d } from './d.js';\nexport const c = d;\n",
      'src/util/d.ts': 'export const d = 1;\n',
    },
    expected: [],
  },
];

const impure = (title: string, code: string): Case =>
  only('src/claims/a.ts', `purity: ${title}`, [`export const a = ${code};`], 'purity src/claims/a.ts:1');
const pure = (title: string, ...code: string[]): Case => only('src/briefs/a.ts', `purity: ${title}`, code);

const purity: readonly Case[] = [
  only(
    'src/model/a.ts',
    'purity: node modules',
    ["import { readFileSync } from 'node:fs';", 'export const a = readFileSync;'],
    'purity src/model/a.ts:1',
  ),
  only(
    'src/stats/a.ts',
    'purity: packages',
    ["import { z } from 'zod';", 'export const a = z;'],
    'purity src/stats/a.ts:1',
  ),
  impure('the clock', 'Date.now()'),
  impure('the clock by another way', "Date['now']()"),
  impure('a date without a day', 'new Date()'),
  impure('a date as a text', 'Date()'),
  impure('the time zone', 'new Date(2020, 7, 1)'),
  impure('the time zone of a getter', 'new Date(0).getHours()'),
  impure('chance', 'Math.random()'),
  impure('the environment', 'process.env'),
  impure('the network', "fetch('x')"),
  impure('a timer', 'performance.now()'),
  impure('the screen', "console.log('x')"),
  impure('a default that reads the clock', '(now = () => performance.now()) => now()'),
  impure('a shorthand', '{ fetch }'),
  impure('a cast', '(globalThis as unknown as { x: number }).x'),
  impure('the language of the host', "'a'.localeCompare('b')"),
  impure('the place of the file', 'import.meta.url'),
  pure('a date from a number', 'export const a = (ms: number) => new Date(ms).getUTCDay();'),
  pure('an effect that comes in', 'export const a = (io: { fetch: typeof fetch }) => io.fetch;'),
  pure('a key of the same name', 'export const a = { process: 1, fetch() {} };'),
  pure('a name of its own', 'export function a(process: { cwd: string }) {', '  return process.cwd;', '}'),
  pure('a name taken apart', 'export const a = ({ performance: [crypto] }: never) => crypto;'),
  pure('a word in a text', "export const a = 'process fetch Date.now()';"),
  only('src/readers/a.ts', 'purity: readers may read', [
    "import { readFileSync } from 'node:fs';",
    'export const a = () => [readFileSync, Date.now()];',
  ]),
];

const size: readonly Case[] = [
  only('src/util/a.ts', 'size: 60 lines of a function', long(60)),
  only('src/util/a.ts', 'size: 61 lines of a function', ['', ...long(61)], 'size src/util/a.ts:2'),
  only('test/a.test.ts', 'size: a suite is one long function', long(61)),
  only('test/a.ts', 'size: 401 lines of a test', Array(401).fill(''), 'size test/a.ts:1'),
  only('eval/a.ts', 'size: 400 lines', Array(400).fill('')),
  only('eval/a.ts', 'size: 401 lines', Array(401).fill(''), 'size eval/a.ts:1'),
  only('src/util/a.generated.ts', 'size: generated files are not measured', Array(900).fill('')),
  only(
    'src/util/a.ts',
    'size: a method with four parameters',
    ['export class A {', '  b(w: 1, x: 1, y: 1, z: 1) {}', '}'],
    'size src/util/a.ts:2',
  ),
  only('src/util/a.ts', 'size: a callback has what it is given', [
    "export const a = 'x'.replace(/(.)(.)(.)/, (all, x, y, z) => z);",
  ]),
  { title: 'size: median at the limit', files: sized(80), expected: [] },
  { title: 'size: median over the limit', files: sized(81), expected: ['size src:1'] },
  { title: 'size: nine in ten over the limit', files: sized(201), expected: ['size src:1', 'size src:1'] },
];

const named = (name: string, ...expected: string[]): Case =>
  only('src/util/a.ts', `names: ${name}`, [`export const ${name} = 1;`], ...expected);

const exported: readonly Case[] = [
  only('src/util/a.ts', 'exports: default', ['export default 1;'], 'exports src/util/a.ts:1'),
  only(
    'test/a.ts',
    'exports: default by name',
    ['const a = 1;', 'export { a as default };'],
    'exports test/a.ts:2',
  ),
  only(
    'src/util/a.ts',
    'exports: a barrel',
    ["export { x } from './x.js';", "export type { Y } from './y.js';"],
    'exports src/util/a.ts:1',
  ),
  only(
    'src/util/a.ts',
    'exports: a barrel in two steps',
    ["import { x } from './x.js';", 'export { x };'],
    'exports src/util/a.ts:1',
  ),
  only(
    'src/util/a.ts',
    'exports: a star',
    ["export * from './x.js';", 'export const a = 1;'],
    'exports src/util/a.ts:1',
  ),
  only('src/coding/index.ts', 'exports: a subpath entry', ["export * from './x.js';"]),
  only('src/util/a.ts', 'exports: a type passed on beside code', [
    "export type { X } from './x.js';",
    'export const a = 1;',
  ]),
  only('src/cli/main.ts', 'exports: a program that only runs', ["import { run } from './run.js';", 'run();']),
  named('rowHelper', 'names src/util/a.ts:1'),
  named('EventService', 'names src/util/a.ts:1'),
  named('storeImpl', 'names src/util/a.ts:1'),
  named('ActorManagers', 'names src/util/a.ts:1'),
  named('info', 'names src/util/a.ts:1'),
  named('handle', 'names src/util/a.ts:1'),
  named('managerial'),
  named('servicemen'),
  only('src/util/a.ts', 'names: of a function', ['export function handle() {}'], 'names src/util/a.ts:1'),
  only(
    'src/util/a.ts',
    'names: of a type',
    ['', 'export interface Info {', '  readonly a: 1;', '}'],
    'names src/util/a.ts:2',
  ),
  only('src/util/a.ts', 'names: inside a file are free', ['const info = 1;', 'export const a = info;']),
];

const parse: readonly Case[] = [
  only('src/util/a.ts', 'parse: a file that is no TypeScript', ['export const = ;'], 'parse src/util/a.ts:1'),
];

export const cases: readonly Case[] = [...layers, ...cycles, ...purity, ...size, ...exported, ...parse];

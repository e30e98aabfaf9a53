import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBenchmark } from '../../eval/links/load.js';
import { linkOptions } from '../../eval/links/options.js';
import { linkReport } from '../../eval/links.js';
import { madeUpLinks, names } from '../forecasts/links/material.js';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const days = 24;
const text = (from: number, to: number) =>
  madeUpLinks(days)
    .filter(({ day }) => day >= from && day < to)
    .map(({ subject, relation, object, day }) => `${subject}\t${relation}\t${object}\t${day * 24}\t-1\r\n`)
    .join('');
const files = {
  train: put('train.txt', text(0, 16)),
  valid: put('valid.txt', gzipSync(text(16, 20))),
  test: put('test.txt', text(20, days)),
  entities: put('entity2id.txt', names.map((name, id) => `${name}\t${id}\n`).join('')),
};
const words = (more: Readonly<Record<string, string>> = {}) => [
  'links',
  ...Object.entries({ ...files, ...more }).flatMap(([name, file]) => [`--${name}`, file]),
];

describe('the evaluation of a ranking', () => {
  it('prints a table and one line of JSON with files, hashes, setting, filter, ties, figures, strata, seed and version', () => {
    const lines: string[] = [];
    linkReport(words({ seed: '7', setting: 'multi' }), (line) => lines.push(line));
    const record = JSON.parse(lines.at(-1) as string);
    expect(record).toMatchObject({
      scored: 'test',
      setting: 'multi',
      filter: 'time-aware',
      ties: 'average',
      seed: 7,
    });
    expect(record.files.map(({ role }: { role: string }) => role)).toEqual([
      'train',
      'valid',
      'test',
      'entities',
    ]);
    expect(record.files[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record.queries).toBe(2 * text(20, days).trim().split('\n').length);
    expect(Object.keys(record)).toEqual(
      expect.arrayContaining([
        'MRR',
        'H@1',
        'H@3',
        'H@10',
        'MRRBestTies',
        'MRRWorstTies',
        'strata',
        'cpuSeconds',
        'peakMB',
        'version',
      ]),
    );
    expect(lines.join('\n')).toContain('no probability');
  });
  it('scores valid when there is no test part, and says so', () => {
    const lines: string[] = [];
    linkReport(
      words({ method: 'linear' }).filter((_, at, all) => all[at] !== '--test' && all[at - 1] !== '--test'),
      (line) => lines.push(line),
    );
    expect(lines.join('\n')).toContain('scored: valid, steps 16 to 19');
  });
  it('answers a question in names, with dated events, and says what it does not know', () => {
    const asked = (question: string) => {
      const lines: string[] = [];
      linkReport(words({ ask: question }), (line) => lines.push(line));
      return lines;
    };
    const lines = asked('borduria | 2 | ?');
    expect(lines[0]).toContain('no probability');
    expect(lines.filter((line) => /^ [1-5] {2}/.test(line))).toHaveLength(5);
    for (const [, step] of lines.join('\n').matchAll(/step (\d+) \S+.*/g))
      expect(Number(step)).toBeLessThanOrEqual(20);
    expect(asked('? | 2 | Borduria')).not.toEqual(lines);
    expect(() => asked('Bord | 2 | ?')).toThrow(/no entity is called "Bord"; there is Borduria/);
    expect(() => asked('Borduria | 99 | ?')).toThrow(/no relation is called "99"/);
    expect(() => asked('Borduria | 2')).toThrow(/--ask is/);
  });
  it('counts time in the common unit, and candidates without names by the largest number', () => {
    const { unit, splits, entities } = loadBenchmark(linkOptions(words().slice(0, -2)));
    expect([unit, splits.scoredFrom, splits.scoredTo, splits.fitBefore]).toEqual([24, 20, 23, 16]);
    expect(entities).toBeLessThanOrEqual(names.length);
  });
});

describe('bad input is named with file and line', () => {
  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a file that is not there', { test: 'nowhere.txt' }, /no file nowhere.txt \(--test\)/],
    [
      'a line that cannot be read',
      { valid: put('bad.txt', '1 2 3 384\n1 2 x 384\n') },
      /bad.txt line 2: object is "x"/,
    ],
    ['an empty file', { test: put('empty.txt', '\n') }, /empty.txt holds no line/],
    [
      'parts that overlap in time',
      { test: put('early.txt', '1 2 3 0\n') },
      /early.txt begins at time 0, but .*valid.txt ends at/,
    ],
    [
      'an entity without name',
      { test: put('far.txt', '1 2 999 480\n') },
      /far.txt, link 1: entity 999, but --entities names/,
    ],
    [
      'a torn packed file',
      { test: put('torn.gz', gzipSync('1 2 3 480\n').subarray(0, 12)) },
      /torn.gz cannot be unpacked/,
    ],
  ])('%s', (_, more, problem) => {
    expect(() => loadBenchmark(linkOptions(words(more)))).toThrow(problem);
  });
  it.each([
    [['--train', 'a'], /--valid is missing/],
    [['--train', 'a', '--valid'], /--valid needs a value/],
    [['--train', 'a', '--train', 'b'], /given twice/],
    [['--setting', 'many'], /--setting is single or multi, not many/],
    [['--seed', 'x', '--train', 'a', '--valid', 'b'], /--seed is a whole number/],
    [['--file', 'a'], /--file is no option/],
  ])('options %s', (given, problem) => {
    expect(() => linkOptions(['links', ...given])).toThrow(problem);
  });
});

const example = '../shared/data/forecasting/icews14/train.txt.gz';
const here = existsSync(example);
it.skipIf(!here)(`a shared file is read whole${here ? '' : ' (skipped: no ../shared)'}`, () => {
  expect(readFileSync(example).length).toBeGreaterThan(1000);
  const folder = '../shared/data/forecasting/icews14';
  const of = (name: string) => `${folder}/${name}.txt.gz`;
  const { facts, splits, entities } = loadBenchmark(
    linkOptions(['links', '--train', of('train'), '--valid', of('valid'), '--entities', of('entity2id')]),
  );
  expect([facts.length, splits.fitBefore, splits.scoredTo, entities]).toEqual([83_359, 304, 333, 7128]);
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../eval/changepoints/simulate.js';
import { compareMethods, evalChangePoints, readAnnotated, scored } from '../../eval/changepoints.js';

const quiet = () => {};

describe('a folder of annotated series', () => {
  it('is read with gaps, several channels and annotations beside it, and scored', () => {
    const folder = mkdtempSync(join(tmpdir(), 'changepoints-'));
    const step = Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 : 5) + ((i * 7) % 3) / 9);
    const write = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value));
    mkdirSync(join(folder, 'series'));
    write('series/step.json', { name: 'step', series: [{ raw: step }] });
    write('series/gaps.json', {
      name: 'gaps',
      series: [{ raw: step.map((y, i) => (i === 3 ? null : i === 5 ? 'NaN' : y)) }],
    });
    write('series/two.json', { name: 'two', series: [{ raw: step }, { raw: step.map((y) => -y) }] });
    write('series/unmarked.json', { name: 'unmarked', series: [{ raw: step }] });
    write('annotations.json', { step: { 1: [30], 2: [30] }, gaps: { 1: [30] }, two: { 1: [30] } });

    const lines: string[] = [];
    const { rows } = evalChangePoints({ folder }, (line) => lines.push(line));
    expect(rows.map(({ name, length, found, f1 }) => [name, length, found, f1])).toEqual([
      ['gaps', 60, [30], 1],
      ['step', 60, [30], 1],
      ['two', 60, [30], 1],
    ]);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      method: 'default',
      series: 3,
      covering: 1,
      f1: 1,
    });
    expect(scored(readAnnotated(folder), 'r-pelt').map(({ name }) => name)).toEqual(['gaps', 'step']);
    expect(() => scored([], 'magic')).toThrow(/no method magic/);
    rmSync(folder, { recursive: true });
  });
  it('that is absent gives nothing', () => expect(readAnnotated('nowhere')).toEqual([]));
});

it('in simulated series the default does better than lines alone and than PELT with a mean', () => {
  const { default: own = [0, 0], lines = [1, 1], pelt = [1, 1] } = simulate(quiet, 2);
  for (const other of [lines, pelt]) {
    expect(own[0]).toBeGreaterThan(other[0]);
    expect(own[1]).toBeGreaterThan(other[1]);
  }
});

const here = existsSync('../shared/data/changepoints');
describe.skipIf(!here)(`the shared series${here ? '' : ' (skipped: no ../shared)'}`, () => {
  const all = here ? compareMethods({}, quiet) : {};
  const mean = (name: string, of: 'covering' | 'f1') => {
    const rows = all[name] ?? [];
    return rows.reduce((sum, row) => sum + row[of], 0) / rows.length;
  };
  it.each([
    ['published-amoc', 0.7626, 0.7501],
    ['published-binseg', 0.7018, 0.7361],
    ['published-pelt', 0.7145, 0.7464],
    ['empirical', 0.5682, 0.6303],
  ])(
    '%s is as published (empirical: as changepoint.np), and the default is no worse',
    (name, covering, f1) => {
      expect(mean(name, 'covering')).toBeCloseTo(covering, 4);
      expect(mean(name, 'f1')).toBeCloseTo(f1, 4);
      expect(mean('default', 'covering')).toBeGreaterThanOrEqual(covering);
      expect(mean('default', 'f1')).toBeGreaterThanOrEqual(f1);
    },
  );
});

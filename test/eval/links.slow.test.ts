import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkReport } from '../../eval/links.js';

const folder = '../shared/data/forecasting';
const here = existsSync(folder);

function figures(name: string, more: readonly string[]): { MRR: number; peakMB: number; queries: number } {
  const file = (stem: string) => `${folder}/${name}/${stem}.txt.gz`;
  const lines: string[] = [];
  const parts = ['--train', file('train'), '--valid', file('valid')];
  const vocabularies = ['--entities', file('entity2id'), '--relations', file('relation2id')];
  linkReport(['links', ...parts, ...vocabularies, ...more], (line) => lines.push(line));
  return JSON.parse(lines.at(-1) as string);
}

describe.skipIf(!here)(
  `the shared benchmarks${here ? '' : ' (skipped: no ../shared)'}`,
  { timeout: 300_000 },
  () => {
    it.each([
      ['icews14', 38.88, 17_028],
      ['icews18', 28.86, 91_990],
    ])('plain recurrence on %s gives the published anchor', (name, anchor, queries) => {
      const found = figures(name, ['--method', 'recurrence']);
      expect(found.queries).toBe(queries);
      expect(Math.abs(found.MRR - anchor)).toBeLessThan(0.3);
    });
    it('the linear score on icews14 stays where it was', () => {
      expect(figures('icews14', ['--method', 'linear']).MRR).toBeGreaterThan(48);
      expect(figures('icews14', ['--method', 'linear', '--setting', 'multi']).MRR).toBeGreaterThan(39.8);
    });
  },
);

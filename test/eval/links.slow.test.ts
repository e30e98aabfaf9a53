import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkReport } from '../../eval/links.js';

const folder = '../shared/data/forecasting';
const here = existsSync(folder);

interface Record {
  readonly MRR: number;
  readonly linear?: { readonly MRR: number };
  readonly queries: number;
}

function figures(name: string, more: readonly string[]): Record {
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
    it('the learnt scores on icews14 stay where they were', () => {
      const single = figures('icews14', []);
      expect(single.MRR).toBeGreaterThan(49.2);
      expect(single.linear?.MRR).toBeGreaterThan(48.6);
      expect(figures('icews14', ['--method', 'linear', '--setting', 'multi']).MRR).toBeGreaterThan(40.3);
    });
  },
);

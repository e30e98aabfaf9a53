import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkReport } from '../../eval/links.js';

const folder = '../shared/data/forecasting';
const here = existsSync(folder);

interface Record {
  readonly MRR: number;
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
  `a shared benchmark${here ? '' : ' (skipped: no ../shared)'}`,
  { timeout: 300_000 },
  () => {
    // The learnt scores take minutes: `npm run eval -- links` compares them with eval/scores.json.
    it('plain recurrence on icews14 gives the published anchor', () => {
      const found = figures('icews14', ['--method', 'recurrence']);
      expect(found.queries).toBe(17_028);
      expect(Math.abs(found.MRR - 38.88)).toBeLessThan(0.3);
    });
  },
);

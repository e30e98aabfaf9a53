import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LensName } from '../../src/hypotheses/lenses/result.js';
import { matrixOf, type PlainOptions } from '../../src/hypotheses/plain/matrix.js';
import { scoreMatrix } from '../../src/hypotheses/score.js';

/** The case files as they are, read as plain data: what an outsider would hand over. */
const folder = '../shared/data/hypotheses';
interface Case {
  readonly file: string;
  readonly part?: (file: Record<string, unknown>) => unknown;
  readonly lens: LensName;
  readonly scores: readonly number[];
  readonly options?: PlainOptions;
}
const within =
  (...keys: string[]) =>
  (file: Record<string, unknown>) =>
    keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], file);

const cases: readonly Case[] = [
  { file: 'heuer-1999-iraq-retaliation', lens: 'parc', scores: [-3, 0, -2] },
  { file: 'radarist-adoption-stall', lens: 'weighted', scores: [-0.8, -0.42, -2.25, -2.53] },
  { file: 'radarist-selftest', lens: 'weighted', scores: [-0.6, -0.5, -2.6] },
  { file: 'arkham-reflex-fully-rated', lens: 'parc', scores: [0, -2, -3] },
  { file: 'admiralty-weight-example-2', lens: 'weighted', scores: [-2, -3] },
  { file: 'cti-skills-admiralty-template', lens: 'template', scores: [1, 4, 5, 0] },
  { file: 's400-demo-seed', lens: 'parc', scores: [-2, 0, -1, 0, -1] },
  {
    file: 'ctskills-origin-collapse',
    part: within('toy'),
    lens: 'weighted',
    scores: [0, -6, -5],
    options: { numbers: 'factors' },
  },
  {
    file: 'ctskills-origin-collapse',
    part: within('echo'),
    lens: 'weighted',
    scores: [-3, -2],
    options: { numbers: 'factors' },
  },
];

describe.skipIf(!existsSync(folder))(
  `case files${existsSync(folder) ? '' : ' (skipped: no ../shared)'}`,
  () => {
    it.each(cases)('$file through $lens', ({ file, part = (whole) => whole, lens, scores, options }) => {
      const { matrix } = matrixOf(part(JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'))), options);
      expect(scoreMatrix(matrix, lens).scores.map(({ score }) => score)).toEqual(
        scores.map((score) => expect.closeTo(score, 9)),
      );
    });
  },
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detente, freshFolder } from './run.js';

const dictionaries = 'test/coding/petrarch/dictionaries';

describe('detente events --dictionaries', () => {
  const folder = freshFolder();
  const report = join(folder, 'report.txt');
  writeFileSync(report, 'Kenya promised to aid Peru. Chile waited.\n');

  it("writes PETRARCH's lines", () => {
    const { code, out, err } = detente([
      ...['events', report, '--date', '2020-08-30', '--publisher', 'Own Wire'],
      ...['--dictionaries', dictionaries],
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/\t\w+_1\t/, '\tID_1\t')).toBe('20200830\tKEN\tPER\t033\t\tID_1\t\tOwn Wire\n');
  });

  it('a folder without dictionaries stops the run', () => {
    const empty = freshFolder();
    const { code, err } = detente(['events', report, '--dictionaries', empty]);
    expect(code).toBe(3);
    expect(err).toContain('There is no .txt file in');
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gdeltRow, icewsHeader, icewsRow } from '../readers/tables/rows.js';
import { detente, freshFolder } from './run.js';

describe('detente import and export', () => {
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('a.CSV'), [gdeltRow(61), gdeltRow(61, { id: '2', day: '20190399' }), ''].join('\n'));
  writeFileSync(at('b.tab'), [icewsHeader, icewsRow('5', 'Peru', '0211', 'Chile'), ''].join('\n'));
  writeFileSync(at('c.txt'), 'no table\n');

  it('imports into a dossier, closes with an account and tells the terms', () => {
    expect(detente(['init', at('d'), '--title', 'Test']).code).toBe(0);
    const { code, out, err } = detente(['import', at('a.CSV'), at('b.tab'), '--into', at('d')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('GDELT 2.0 events (61 columns), load 1: 2 rows read = 1 stored + 1 refused');
    expect(out).toContain('refused: 1 tables/bad-day');
    expect(out).toContain('Terms: ICEWS Coded Event Data');
    expect(existsSync(at('d/tables.duckdb'))).toBe(true);
  });

  it('does nothing the second time', () => {
    const { code, out } = detente(['import', at('a.CSV'), '--into', at('d')]);
    expect([code, out.includes('already imported as load 1; nothing was done')]).toEqual([0, true]);
  });

  it('writes rows out with file and line', () => {
    const { code, out } = detente(['export', at('d'), '--pair', 'CHL', 'PER', '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ actor: 'PER', recipient: 'CHL', line: 2, file: at('b.tab') });
    const refusals = detente(['export', at('d'), '--table', 'refusals']);
    expect(refusals.out).toBe(`load_id,line,reason,found,file\n1,2,tables/bad-day,20190399,${at('a.CSV')}\n`);
    expect(detente(['export', at('d'), '--table', 'loads', '-o', at('loads.csv')]).code).toBe(0);
    expect(readFileSync(at('loads.csv'), 'utf8').split('\n')).toHaveLength(4);
  });

  it('goes on after a file it cannot read, and says so at the end', () => {
    const { code, out, err } = detente(['import', at('c.txt'), at('b.tab'), '--into', at('e.duckdb')]);
    expect([code, out.includes('1 stored')]).toEqual([3, true]);
    expect(err).toContain('(tables/unknown-format)');
    expect(err).toContain('1 of 2 files were not imported.');
  });

  it.each([
    [['import', 'x.csv', '--into', 'nowhere'], 2, 'store/no-place'],
    [['export', 'none.duckdb'], 3, 'store/missing'],
    [['import', 'x.csv', '--into', 'y.duckdb', '--refuse-at-most', 'many'], 2, 'cli/bad-number'],
    [['import', 'x.csv', '--into', 'y.duckdb', '--mapping', 'none.json'], 3, 'cli/no-such-file'],
    [['export', 'e.duckdb', '--pair', 'PER'], 2, 'cli/bad-pair'],
  ])('%j', (words, code, name) => {
    const ran = detente(words, { cwd: folder });
    expect([ran.code, ran.err.includes(`(${name})`)]).toEqual([code, true]);
  });
});

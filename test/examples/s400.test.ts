import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/readers/readReport.js';

const FOLDER = new URL('../../examples/s400/', import.meta.url);
const names = readdirSync(new URL('reports/', FOLDER)).sort();

async function read(name: string) {
  const bytes = readFileSync(new URL(`reports/${name}`, FOLDER));
  const sha256 = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
  return readReport({ bytes, origin: name, sha256, today: '2026-01-01' });
}

describe('the example dossier', () => {
  it('holds six to ten reports, each named in its README', () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
    expect(names.length).toBeLessThanOrEqual(10);
    const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it.each(names)('%s reads without a notice and states where it comes from', async (name) => {
    const { reports, notices } = await read(name);
    expect(notices).toEqual([]);
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report?.publisher).toMatch(/^Example /);
    expect(report?.url).toMatch(/^https:\/\/example\.org\//);
    expect(report?.title).toBeTruthy();
    expect(name.startsWith(`${report?.date}-`)).toBe(true);
    const words = report?.text.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(300);
  });

  it('leaves menus out of the page', async () => {
    const { reports } = await read('2020-07-27-reasons.html');
    expect(reports[0]?.text).toContain('COVID-19 had slowed production');
    expect(reports[0]?.text).not.toMatch(/Home|invented paper/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { addDocument } from '../../src/dossier/reports.js';
import { ensureBuilt, pause, startChild } from './children.js';
import { freshFolder, utf8 } from './support.js';

beforeAll(ensureBuilt, 60_000);

const reports = 60;
const sentence =
  'Kenya suspended deliveries of grain to Peru, and Peru accused Kenya of breaking the contract.';

async function made(path: string): Promise<void> {
  await createDossier(nodeEffects(), path, { title: 'Killed' });
  const dossier = await openDossier(nodeEffects(), path, { mode: 'write' });
  for (let n = 0; n < reports; n += 1) {
    const text = `${sentence} ${`This was report ${n} of the day. `.repeat(5)}`;
    await addDocument(dossier, { bytes: utf8(text), origin: `${n}.txt`, date: '2021-03-01' });
  }
  await dossier.close();
}

const coded = (lines: readonly string[]) => lines.filter((line) => line.includes(' of '));
const kept = (path: string) =>
  readFileSync(join(path, 'coded.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}')).length;

/** Killed when it has said so many lines, or a little later. */
async function killed(path: string, after: number): Promise<string[]> {
  const child = startChild('killCoding.mjs', [path]);
  while (child.lines().length <= after && child.process.exitCode === null) await pause(1);
  await pause(after % 3);
  child.process.kill('SIGKILL');
  await child.ended;
  expect(child.errors()).toBe('');
  return child.lines();
}

/** Not killed. */
async function finished(path: string, how: string): Promise<string[]> {
  const child = startChild('killCoding.mjs', [path, how]);
  await child.ended;
  expect(child.errors()).toBe('');
  return child.lines();
}

describe('a process killed while it codes', () => {
  it('leaves what it coded, whole, and only the rest to be coded', { timeout: 120_000 }, async () => {
    const path = join(freshFolder(), 'd');
    await made(path);
    let before = 0;
    for (let round = 0; round < 6; round += 1) {
      const said = coded(await killed(path, 1 + ((round * 5) % 9)));
      expect(kept(path)).toBeGreaterThanOrEqual(before + said.length);
      if (said[0]) expect(said[0]).toBe(`1 of ${reports - before}`);
      before = kept(path);
    }
    expect(before).toBeGreaterThan(5);
    expect(before).toBeLessThan(reports);
    const seen = await finished(path, 'read');
    expect(coded(seen)).toHaveLength(reports - before);
    const rest = await finished(path, 'write');
    expect(coded(rest)).toHaveLength(reports - before);
    expect(coded(await finished(path, 'write'))).toEqual([]);
    const anew = await finished(path, 'anew');
    expect(coded(anew)).toHaveLength(reports);
    expect(anew.at(-1)).toMatch(/^made [0-9a-f]{64}$/);
    expect([seen.at(-1), rest.at(-1)]).toEqual([anew.at(-1), anew.at(-1)]);
  });
});

describe('a command beside a workbench that holds the lock', () => {
  it('codes what is new for itself, and leaves the dossier to the workbench', {
    timeout: 60_000,
  }, async () => {
    const path = join(freshFolder(), 'd');
    await createDossier(nodeEffects(), path, { title: 'Shared' });
    const holder = await openDossier(nodeEffects(), path, { mode: 'write' });
    await addDocument(holder, { bytes: utf8(sentence), origin: 'a.txt', date: '2021-03-01' });
    const child = startChild('../../dist/cli/main.js', ['events', path, '--threads', '0']);
    await child.ended;
    expect(child.errors()).toBe('');
    expect(child.lines().join('\n')).toMatch(/KEN/);
    expect(existsSync(join(path, 'coded.jsonl'))).toBe(false);
    await holder.close();
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { readStored } from '../../src/dossier/loadReport.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { type Child, ensureBuilt, pause, startChild } from './children.js';
import { errorOf, freshFolder } from './support.js';

beforeAll(ensureBuilt, 60_000);

/** Rounds of killing; the moments are spread over the first steps and over work in full swing. */
const ROUNDS = 20;
const moment = (round: number) => (round * 7.3) % 41;

async function killed(path: string, round: number): Promise<string[]> {
  const child = startChild('kill.mjs', [path, String(round)]);
  while (child.lines().length === 0 && child.process.exitCode === null) await pause(1);
  await pause(moment(round));
  child.process.kill('SIGKILL');
  await child.ended;
  expect(child.errors()).toBe('');
  return child.lines();
}

describe('a process killed while it adds to a dossier', () => {
  it('loses nothing it confirmed, in any of many rounds', { timeout: 60_000 }, async () => {
    const path = join(freshFolder(), 'd');
    await createDossier(nodeEffects(), path, { title: 'Killed' });
    const confirmed = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const lines = await killed(path, round);
      expect(lines[0]).toBe('open');
      for (const line of lines.slice(1)) confirmed.add(line);
    }
    const found = new Set<string>();
    const each = (entry: { kind: string; name?: unknown; id?: unknown }) =>
      found.add(`${entry.kind} ${entry.kind === 'note' ? entry.name : entry.id}`);
    const dossier = await openDossier(nodeEffects(), path, { mode: 'write', each });
    expect(dossier.readOnly).toBeUndefined();
    expect(dossier.notices.map((one) => one.code)).not.toContain('dossier/journal-damaged');
    expect(confirmed.size).toBeGreaterThan(ROUNDS);
    expect([...confirmed].filter((line) => !found.has(line))).toEqual([]);
    for (const id of dossier.index.reports.keys()) {
      const { report, notices } = await readStored(dossier, id);
      expect(notices).toEqual([]);
      expect(report?.text).toMatch(/^Round \d+, report \d+: the ministry postponed the talks\.$/);
    }
    await dossier.close();
  });
});

describe('two processes', () => {
  it('cannot both write; when the holder is killed the other one can', async () => {
    const path = join(freshFolder(), 'd');
    await createDossier(nodeEffects(), path, { title: 'Shared' });
    const holder: Child = startChild('kill.mjs', [path, '0']);
    while (holder.lines().length < 2 && holder.process.exitCode === null) await pause(2);
    const refused = await errorOf(openDossier(nodeEffects(), path, { mode: 'write' }));
    expect(refused).toMatchObject({ code: 'dossier/busy', exitCode: 4 });
    expect((refused as Error).message).toMatch(
      new RegExp(
        `^The dossier is in use by process ${holder.process.pid} on .+ \\(kill-test\\) since \\d{4}-`,
      ),
    );
    const reader = await openDossier(nodeEffects(), path, { mode: 'read' });
    expect(reader.notices).toEqual([]);
    await reader.close();
    holder.process.kill('SIGKILL');
    await holder.ended;
    const next = await openDossier(nodeEffects(), path, { mode: 'write' });
    expect(next.readOnly).toBeUndefined();
    await next.close();
  });

  it('never hold the lock at the same time: six that race for it, some of them killed', async () => {
    const [folder, inside] = [freshFolder(), freshFolder()];
    const start = () => startChild('stress.mjs', [folder, inside, '2000']);
    const children = Array.from({ length: 6 }, start);
    for (let kill = 0; kill < 4; kill += 1) {
      await pause(350);
      children[kill]?.process.kill('SIGKILL');
      children.push(start());
    }
    await Promise.all(children.map((child) => child.ended));
    const lines = children.flatMap((child) => child.lines());
    expect(children.map((child) => child.errors()).join('')).toBe('');
    expect(lines.filter((line) => line.startsWith('overlap'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('+')).length).toBeGreaterThan(20);
    expect(overlaps(lines)).toBe(0);
  });
});

/** Holds that began while another one was on; a hold without an end was killed and ends when the next begins. */
function overlaps(lines: readonly string[]): number {
  const steps = lines
    .map((line) => line.split(' '))
    .sort((a, b) => (BigInt(a[2] ?? 0) < BigInt(b[2] ?? 0) ? -1 : 1));
  const ends = new Map<string, bigint[]>();
  for (const [sign, pid = '', time = '0'] of steps)
    if (sign === '-') ends.set(pid, [...(ends.get(pid) ?? []), BigInt(time)]);
  let count = 0;
  let busyUntil = 0n;
  for (const [sign, pid = '', time = '0'] of steps) {
    if (sign !== '+') continue;
    const from = BigInt(time);
    if (from < busyUntil) count += 1;
    busyUntil = (ends.get(pid) ?? []).find((end) => end > from) ?? from;
  }
  return count;
}

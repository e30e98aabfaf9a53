import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeGdeltRows } from '../../bench/material/gdeltRows.js';
import { openDuckStore } from '../../src/store/duckdb/open.js';

const ROWS = 200_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-store-'));
  const file = openSync(join(folder, 'rows.CSV'), 'w');
  writeGdeltRows(file, ROWS);
  closeSync(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Imports the table in another process and ends it by a signal some milliseconds after its first lines are on their way. */
async function ended(store: string, signal: 'SIGINT' | 'SIGKILL', after: number) {
  const words = ['dist/cli/main.js', 'import', join(folder, 'rows.CSV'), '--into', store];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const exit = once(child, 'exit');
  while (!existsSync(`${store}.spill`) && child.exitCode === null) await wait(5);
  await wait(after);
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return { code, said };
}

const cases = [0, 100, 400, 1200, 3000].flatMap((after) => [
  ['SIGINT', after] as const,
  ['SIGKILL', after] as const,
]);

it.each(cases)(
  'a load that the engine maps is there as a whole or not at all after %s, %i ms in',
  async (signal, after) => {
    const place = join(folder, `${signal}-${after}.duckdb`);
    const { code, said } = await ended(place, signal, after);
    if (signal === 'SIGINT') expect([0, 130]).toContain(code);
    if (code === 130) expect(said).toContain('(store/interrupted)');
    if (code === 130) expect(existsSync(`${place}.spill`)).toBe(false);
    const store = await openDuckStore(place, { mode: 'write' });
    const [found] = await store.rows('select count(*) as n, count(distinct line) as lines from events');
    const loads = await store.loads();
    expect([0, ROWS]).toContain(found?.n);
    expect(found?.lines).toBe(found?.n);
    expect(loads.map(({ records }) => records)).toEqual(found?.n === 0 ? [] : [ROWS]);
    expect(existsSync(`${place}.spill`)).toBe(false);
    await store.close();
  },
  60_000,
);

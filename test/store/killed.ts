import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { openDuckStore } from '../../src/store/duckdb/open.js';
import type { EventStore } from '../../src/store/engine.js';

type Point = 'reading' | 'writing';

/** Starts a load in another process and comes back when it is at the point. */
export async function loadElsewhere(file: string, at: Point): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/store/kill.mjs', file, at], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout as Readable, 'data');
  return child;
}

/** Kills such a load some milliseconds after the point, and gives what is left. */
export async function killed(
  file: string,
  { at, after }: { at: Point; after: number },
): Promise<{ store: EventStore; rows: number; loads: readonly number[] }> {
  const child = await loadElsewhere(file, at);
  await wait(after);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = await openDuckStore(file, { mode: 'write' });
  const [found] = await store.rows("select count(*) as n from events where event_id like 'k%'");
  const loads = (await store.loads()).filter((load) => load.file === 'killed.csv');
  return { store, rows: Number(found?.n), loads: loads.map(({ records }) => records) };
}

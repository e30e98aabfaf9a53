import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killed } from './killed.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([0, 20, 60, 120, 250, 500])(
  'has all of a load or nothing when it is killed %i ms into writing',
  async (after) => {
    const { store, rows, loads } = await killed(join(folder, 'a.duckdb'), { at: 'writing', after });
    expect([0, 200_000]).toContain(rows);
    expect(loads).toEqual(rows === 0 ? [] : [rows]);
    await store.close();
  },
);

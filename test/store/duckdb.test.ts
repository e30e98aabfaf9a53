import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckStore } from '../../src/store/duckdb/open.js';
import { storeContract } from './contract.js';
import { killed, loadElsewhere } from './killed.js';
import { batchOf, event, source } from './records.js';

storeContract('DuckDB', (place) => openDuckStore(`${place}.duckdb`, { mode: 'write' }));

describe('DuckDB in one file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'detente-store-'));
    file = join(folder, 'a.duckdb');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = () => openDuckStore(file, { mode: 'write' });

  it('is opened once in a process, by whatever name', async () => {
    const store = await write();
    await expect(write()).rejects.toMatchObject({ code: 'store/busy', exitCode: 4 });
    await expect(
      openDuckStore(join(folder, '..', folder.split('/').at(-1) as string, 'a.duckdb'), { mode: 'read' }),
    ).rejects.toMatchObject({ code: 'store/busy' });
    await store.close();
    await (await write()).close();
  });

  it('refuses what is no store, what is missing, and another layout', async () => {
    await expect(openDuckStore(file, { mode: 'read' })).rejects.toMatchObject({ code: 'store/missing' });
    writeFileSync(file, 'just text, long enough to be looked at as a header of something'.repeat(100));
    await expect(write()).rejects.toMatchObject({ code: 'store/not-a-store' });
    rmSync(file);
    const store = await write();
    await store.rows('update about set layout = 99');
    await store.close();
    await expect(write()).rejects.toMatchObject({ code: 'store/other-version' });
  });

  it('fetches no extension', async () => {
    const store = await write();
    const settings = await store.rows(
      "select name, value from duckdb_settings() where name in ('autoinstall_known_extensions', 'autoload_known_extensions') order by name",
    );
    expect(settings.map(({ value }) => value)).toEqual(['false', 'false']);
    await store.close();
  });

  it('is not opened by another thread of the process', async () => {
    const code = `import('${pathToFileURL('dist/store/duckdb/open.js')}').then(({ openDuckStore }) => openDuckStore(${JSON.stringify(file)}, { mode: 'write' })).catch(({ message }) => process.stdout.write(message))`;
    const worker = new Worker(code, { eval: true, stdout: true });
    const said = once(worker.stdout, 'data');
    expect(String((await said)[0])).toContain('on the main thread');
    await worker.terminate();
  });

  it('makes no folder when it only reads', async () => {
    await expect(openDuckStore(join(folder, 'sub', 'a.duckdb'), { mode: 'read' })).rejects.toThrow();
    expect(existsSync(join(folder, 'sub'))).toBe(false);
  });

  it('leaves no file behind but its own', async () => {
    const store = await write();
    await store.load(source([batchOf([event()])]));
    await store.close();
    expect(existsSync(`${file}.spill`)).toBe(false);
    expect(existsSync(`${file}.wal`)).toBe(false);
  });

  it('is as before when the process is killed while it reads', async () => {
    const first = await write();
    await first.load(source([batchOf([event()])]));
    await first.close();
    const { store, rows, loads } = await killed(file, { at: 'reading', after: 0 });
    expect({ rows, loads }).toEqual({ rows: 0, loads: [] });
    expect((await store.loads()).length).toBe(1);
    await store.close();
  });

  it('says who has it open when that is another process', async () => {
    const child = await loadElsewhere(file, 'reading');
    await expect(write()).rejects.toMatchObject({ code: 'store/busy', exitCode: 4 });
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importTable } from '../../src/dossier/tables/importTable.js';
import { openStoreAt } from '../../src/dossier/tables/storePlace.js';
import { tableFile } from '../../src/dossier/tables/tableFile.js';
import type { EventStore } from '../../src/store/engine.js';
import { zip } from '../readers/builders.js';
import { gdeltRow } from '../readers/tables/rows.js';

const table = Array.from({ length: 500 }, (_, at) => `${gdeltRow(61, { id: String(at + 1) })}\n`).join('');

describe('files of event tables', () => {
  let folder: string;
  let store: EventStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'detente-tables-'));
    store = await openStoreAt(join(folder, 'a.duckdb'), 'write');
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const load = (path: string, progress: (read: number) => void = () => undefined) =>
    importTable(store, path, { refuseAtMost: 0.5, at: '2026-11-30T00:00:00Z', progress });

  it.each([
    ['plain', 'a.csv', Buffer.from(table)],
    ['gzip', 'a.csv.gz', gzipSync(table)],
    [
      'gzip of two members',
      'a.csv.gz',
      Buffer.concat([gzipSync(table.slice(0, 999)), gzipSync(table.slice(999))]),
    ],
    ['gzip with a name that does not say so', 'a.csv', gzipSync(table)],
    ['zip', 'a.export.CSV.zip', zip([{ name: 'a.export.CSV', content: table }])],
    ['zip, not packed', 'a.zip', zip([{ name: 'a.CSV', content: table, stored: true }])],
    [
      'zip with a folder',
      'a.zip',
      zip([
        { name: 'd/', content: '' },
        { name: 'd/a.CSV', content: table },
      ]),
    ],
  ])('reads %s', async (_, name, bytes) => {
    const { account, format } = await load(put(name, bytes));
    expect([format.name, account.read, account.stored, account.bytes]).toEqual([
      'gdelt2',
      500,
      500,
      bytes.length,
    ]);
  });

  const damaged = zip([{ name: 'a.CSV', content: table, stored: true }]);
  damaged[400] = (damaged[400] as number) ^ 1;
  it.each([
    ['a gzip cut off', gzipSync(table).subarray(0, 900), 'tables/damaged-archive'],
    ['a gzip with a wrong byte', broken(gzipSync(table)), 'tables/damaged-archive'],
    ['a zip cut off', zip([{ name: 'a.CSV', content: table }]).subarray(0, 900), 'tables/damaged-archive'],
    ['a zip with a wrong byte', damaged, 'tables/damaged-archive'],
    ['a zip of two', zip(['a', 'b'].map((name) => ({ name, content: table }))), 'tables/several-files'],
    ['an empty file', '', 'tables/empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'tables/not-text'],
    ['a page', '<!doctype html>\n<html>\n</html>', 'tables/unknown-format'],
    ['rows of which most are cut', `${gdeltRow(61)}\n${'1\t2\n'.repeat(9)}`, 'store/too-many-refused'],
  ])('refuses %s, and the store is as before', async (_, content, code) => {
    await expect(load(put('bad', content))).rejects.toMatchObject({
      code,
      exitCode: 3,
    });
    expect(await store.loads()).toEqual([]);
    expect(await store.rows('select count(*) as n from events')).toEqual([{ n: 0 }]);
  });

  it('refuses a file that grows while it is read', async () => {
    const path = put('growing.csv', table);
    let grown = false;
    const grow = () => {
      if (!grown) appendFileSync(path, `${gdeltRow(61, { id: '9999' })}\n`);
      grown = true;
    };
    await expect(load(path, grow)).rejects.toMatchObject({ code: 'tables/file-changed', exitCode: 3 });
    expect(await store.rows('select count(*) as n from events')).toEqual([{ n: 0 }]);
    expect((await load(path)).account.stored).toBe(501);
  });

  it('lets go of a file that it refuses or has already', async () => {
    const opened = () => readdirSync('/proc/self/fd').map((fd) => linkOf(`/proc/self/fd/${fd}`));
    const path = put('a.CSV', table);
    const foreign = put('b.txt', 'word\n'.repeat(200_000));
    await load(path);
    await load(path);
    await expect(load(foreign)).rejects.toThrow();
    await new Promise((done) => setTimeout(done, 50));
    if (existsSync('/proc/self/fd'))
      expect(opened().filter((name) => name === path || name === foreign)).toEqual([]);
  });

  it('refuses what unpacks out of all proportion', async () => {
    const path = put('bomb.csv.gz', gzipSync(Buffer.alloc(80 << 20, `${'x'.repeat(99)}\n`)));
    const read = async () => {
      for await (const _ of (await tableFile(path)).open());
    };
    await expect(read()).rejects.toMatchObject({ code: 'tables/too-packed' });
  });

  it('says what cannot be read', async () => {
    mkdirSync(join(folder, 'sub'));
    await expect(load(join(folder, 'sub'))).rejects.toMatchObject({ code: 'tables/unreadable-file' });
    await expect(load(join(folder, 'none'))).rejects.toMatchObject({ code: 'tables/unreadable-file' });
  });

  it('goes into a dossier or a .duckdb file, nowhere else', async () => {
    await expect(openStoreAt(folder, 'write')).rejects.toMatchObject({ code: 'store/no-place' });
  });
});

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function broken(bytes: Buffer): Buffer {
  bytes[200] = (bytes[200] as number) ^ 0xff;
  return bytes;
}

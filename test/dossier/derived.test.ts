import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/dossier/canonical.js';
import { createDossier, type Dossier, openDossier } from '../../src/dossier/folder.js';
import { openDerived, readStamp } from '../../src/dossier/readDerived.js';
import { addDocument } from '../../src/dossier/reports.js';
import { lineSorter } from '../../src/dossier/sortedLines.js';
import { type Maker, stampOf } from '../../src/dossier/stamp.js';
import { writeDerived } from '../../src/dossier/writeDerived.js';
import type { EventGroup, Lineage } from '../../src/model/lineage.js';
import { errorOf, failing, freshFolder, lone, utf8 } from './support.js';

const MAKER: Maker = { coder: { name: 'detente', version: '0.1.0' }, data: 'd1' };
const open: Dossier[] = [];
afterEach(async () => {
  for (const dossier of open.splice(0)) await dossier.close();
});

const add = (dossier: Dossier, words: string) =>
  addDocument(dossier, { bytes: utf8(words), origin: 'report.txt', date: '2020-07-26' });

async function fresh(words: readonly string[] = ['One.', 'Two.']): Promise<Dossier> {
  const path = join(freshFolder(), 'd');
  await createDossier(lone(), path, { title: 'Deliveries' });
  const dossier = await openDossier(lone(), path, { mode: 'write' });
  open.push(dossier);
  for (const word of words) await add(dossier, word);
  return dossier;
}

const group = (id: string): EventGroup => ({ id, events: ['e1'], reports: 1, origins: 1 });
const lineage = (report: string): Lineage => ({ report, origin: report, cites: [] });

async function write(dossier: Dossier, groups: readonly EventGroup[], held?: number) {
  const writer = await writeDerived(dossier, MAKER, held ? { held } : {});
  for (const one of groups) await writer.add('groups', [one]);
  await writer.add('lineage', [lineage('r2'), lineage('r1')]);
  return writer.commit();
}

const folder = (dossier: Dossier) => join(dossier.path, 'derived');
const bytesOf = (dossier: Dossier) =>
  Object.fromEntries(
    readdirSync(folder(dossier)).map((name) => [name, readFileSync(join(folder(dossier), name), 'utf8')]),
  );

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const record of records) list.push(record);
  return list;
}

describe('canonical JSON', () => {
  it('does not depend on the order of fields', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, (json) => {
        const turned = JSON.parse(JSON.stringify(json), (_, inner) =>
          inner && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).reverse())
            : inner,
        );
        expect(canonicalJson(turned)).toBe(canonicalJson(json));
        expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)));
      }),
    );
  });
  it('sorts keys, at every depth, and drops what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: 'é' })).toBe('{"a":"é","b":[{"d":1}]}');
  });
});

describe('sorting lines', () => {
  it('gives the same order whatever fits in memory', async () => {
    const lines = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.stringMatching(/^[a-zé]{0,6}$/)), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 60 }), async (pairs, held) => {
        const sorter = lineSorter(lone().files, { folder: freshFolder(), name: 'x', held });
        for (const [key, line] of pairs) await sorter.add(key, line);
        const expected = [...pairs].sort(([a, x], [b, y]) =>
          a === b ? (x < y ? -1 : x > y ? 1 : 0) : a < b ? -1 : 1,
        );
        expect(await all(sorter.lines())).toEqual(expected.map(([, line]) => line));
      }),
      { numRuns: 20 },
    );
  });
});

describe('derived records', () => {
  it('come back in the order of their ids while the stamp holds', async () => {
    const dossier = await fresh();
    await write(dossier, ['c', 'a', 'b'].map(group));
    const derived = await openDerived(dossier, MAKER);
    expect(await all(derived?.records('groups') ?? fail())).toEqual(['a', 'b', 'c'].map(group));
    expect(await all(derived?.records('lineage') ?? fail())).toEqual([lineage('r1'), lineage('r2')]);
    expect(await all(derived?.records('findings') ?? fail())).toEqual([]);
    expect(readdirSync(folder(dossier)).sort()).toEqual([
      'comparisons.jsonl',
      'findings.jsonl',
      'groups.jsonl',
      'lineage.jsonl',
      'stamp.json',
    ]);
    expect(readdirSync(dossier.path).filter((name) => name.startsWith('derived'))).toEqual(['derived']);
  });
  it('are the same bytes in whatever order they came, and when memory is short', async () => {
    const dossier = await fresh();
    const ids = Array.from({ length: 40 }, (_, index) => `e${(index * 17) % 40}`);
    await write(dossier, ids.map(group));
    const first = bytesOf(dossier);
    await write(dossier, ids.reverse().map(group), 500);
    expect(bytesOf(dossier)).toEqual(first);
    const other = await fresh(['Two.', 'One.']);
    await write(other, ids.map(group));
    expect(bytesOf(other)['groups.jsonl']).toBe(first['groups.jsonl']);
  });
  it('hold the stamp of what they were made from', async () => {
    const dossier = await fresh();
    const stamp = await write(dossier, []);
    expect(await readStamp(dossier)).toEqual(stamp);
    // Computed with: printf '%s\n' <both hashes, sorted> | sha256sum, where the hashes are those of "One." and "Two.".
    expect(stamp.reports).toBe('36d3be2543a4c852ea18a0fb7682748ad9450e1a2c195ddc79008032ebab3c23');
    expect(stamp).toMatchObject({ ...MAKER, journal: dossier.journal.head() });
    expect(stamp.files.groups).toEqual({
      lines: 0,
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
  });
  it.each<[string, Maker]>([
    ['coder', { ...MAKER, coder: { name: 'other', version: '0.1.0' } }],
    ['version', { ...MAKER, coder: { name: 'detente', version: '0.2.0' } }],
    ['data', { ...MAKER, data: 'd2' }],
  ])('are to be made again for another %s', async (_, maker) => {
    const dossier = await fresh();
    await write(dossier, []);
    expect(await openDerived(dossier, maker)).toBeUndefined();
  });
  it('are to be made again after a new report or detail, not after other lines', async () => {
    const dossier = await fresh();
    await write(dossier, []);
    await dossier.journal.append({ by: 'a', kind: 'note' });
    expect(await openDerived(dossier, MAKER)).toBeDefined();
    await addDocument(dossier, { bytes: utf8('One.'), origin: 'report.txt', publisher: 'P' });
    expect(await openDerived(dossier, MAKER)).toBeUndefined();
    await write(dossier, []);
    await add(dossier, 'Three.');
    expect(await openDerived(dossier, MAKER)).toBeUndefined();
  });
  it('are to be made again when other reports cannot be used', async () => {
    const dossier = await fresh();
    await write(dossier, []);
    expect(await openDerived(dossier, MAKER, ['r1'])).toBeUndefined();
  });
  it('bear the stamp of the reports at the time they were begun', async () => {
    const dossier = await fresh();
    const before = stampOf(dossier, MAKER);
    const writer = await writeDerived(dossier, MAKER);
    await add(dossier, 'Three.');
    expect(await writer.commit()).toMatchObject(before);
    expect(await openDerived(dossier, MAKER)).toBeUndefined();
  });
  it.each<[string, (path: string) => void]>([
    ['the folder', (path) => rmSync(path, { recursive: true })],
    ['the stamp', (path) => rmSync(join(path, 'stamp.json'))],
    ['a file', (path) => rmSync(join(path, 'groups.jsonl'))],
    ['part of a file', (path) => writeFileSync(join(path, 'groups.jsonl'), '')],
    ['sense from the stamp', (path) => writeFileSync(join(path, 'stamp.json'), '[1')],
  ])('may lose %s at any time', async (_, lose) => {
    const dossier = await fresh();
    await write(dossier, [group('a')]);
    lose(folder(dossier));
    expect(await openDerived(dossier, MAKER)).toBeUndefined();
    await write(dossier, [group('a')]);
    expect(await openDerived(dossier, MAKER)).toBeDefined();
  });
  it('are not used in silence when a file was changed', async () => {
    const dossier = await fresh();
    await write(dossier, [group('a'), group('b')]);
    const path = join(folder(dossier), 'groups.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('e1', 'e2'));
    const derived = await openDerived(dossier, MAKER);
    expect(derived).toBeDefined();
    const changed = { code: 'dossier/derived-changed', exitCode: 4 };
    expect(await errorOf(all(derived?.records('groups') ?? fail()))).toMatchObject(changed);
    writeFileSync(path, readFileSync(path, 'utf8').replace('{', '['));
    expect(await errorOf(all(derived?.records('groups') ?? fail()))).toMatchObject(changed);
    rmSync(path);
    expect(await errorOf(all(derived?.records('groups') ?? fail()))).toMatchObject(changed);
  });
  it('are not written to a dossier that is only read', async () => {
    const dossier = await openDossier(lone(), (await fresh()).path, { mode: 'read' });
    expect(await errorOf(writeDerived(dossier, MAKER))).toMatchObject({ code: 'dossier/read-only' });
  });
  it('can be abandoned', async () => {
    const dossier = await fresh();
    const writer = await writeDerived(dossier, MAKER, { held: 10 });
    await writer.add('groups', [group('a')]);
    await writer.abandon();
    expect(readdirSync(dossier.path).filter((name) => name.startsWith('derived'))).toEqual([]);
  });
  it('are whole, old or new, after a full disk at any step', async () => {
    for (let at = 1; ; at += 1) {
      const dossier = await fresh(['One.']);
      await write(dossier, [group('old')]);
      const faulty = failing(dossier.effects.files, { at, code: 'ENOSPC', lasting: true });
      const full = { ...dossier, effects: { ...dossier.effects, files: faulty.files } };
      const error = await write(full, ['x', 'y'].map(group), 300).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      if (error) expect(error).toMatchObject({ code: 'dossier/disk-full', exitCode: 5 });
      const derived = await openDerived(dossier, MAKER);
      if (!faulty.state.failed) {
        expect(await all(derived?.records('groups') ?? fail())).toHaveLength(2);
        expect(at).toBeGreaterThan(18);
        return;
      }
      if (derived) expect([1, 2]).toContain((await all(derived.records('groups'))).length);
      else expect(existsSync(folder(dossier))).toBe(false);
      await dossier.close();
      await (await openDossier(lone(), dossier.path, { mode: 'write' })).close();
      expect(readdirSync(dossier.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  });
});

function fail(): never {
  throw new Error('no derived records');
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDossier, openDossier } from '../../src/dossier/folder.js';
import { addDocument } from '../../src/dossier/reports.js';
import { errorOf, failing, freshFolder, lone, machine, NOON, utf8 } from './support.js';

const make = async (path = join(freshFolder(), 'd')) => {
  await createDossier(lone(), path, { title: 'Deliveries', id: 'deliveries' });
  return path;
};

describe('making a dossier', () => {
  it('writes what it is and a place for reports', async () => {
    const path = await make();
    expect(readdirSync(path).sort()).toEqual(['dossier.json', 'reports']);
    expect(JSON.parse(readFileSync(join(path, 'dossier.json'), 'utf8'))).toEqual({
      format: 1,
      id: 'deliveries',
      title: 'Deliveries',
      created: NOON,
    });
  });
  it('never overwrites one', async () => {
    const path = await make();
    const before = readFileSync(join(path, 'dossier.json'));
    expect(await errorOf(createDossier(lone(), path, { title: 'Other' }))).toMatchObject({
      code: 'dossier/exists',
      exitCode: 2,
    });
    expect(readFileSync(join(path, 'dossier.json'))).toEqual(before);
  });
  it('leaves what else is in the folder, and refuses a file', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await make(folder);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    expect(await errorOf(make(join(folder, 'notes.txt')))).toMatchObject({ code: 'dossier/exists' });
  });
  it('can be tried again after a full disk at any step', async () => {
    for (let at = 1; ; at += 1) {
      const path = join(freshFolder(), 'd');
      const { files, ...effects } = lone();
      const faulty = failing(files, { at, code: 'ENOSPC', lasting: true });
      const making = createDossier({ ...effects, files: faulty.files }, path, { title: 'Deliveries' });
      if (
        faulty.state.failed === undefined &&
        (await making.then(
          () => true,
          () => false,
        ))
      )
        break;
      expect(await errorOf(making)).toMatchObject({ code: 'dossier/disk-full', exitCode: 5 });
      if (!existsSync(join(path, 'dossier.json'))) await make(path);
      await (await openDossier(lone(), path, { mode: 'write' })).close();
    }
  });
});

describe('opening a dossier', () => {
  const withAbout = (text: string) => {
    const path = freshFolder();
    writeFileSync(join(path, 'dossier.json'), text);
    return path;
  };

  it.each([
    ['a folder without dossier.json', () => freshFolder(), 'dossier/not-a-dossier', 3],
    ['a folder that is not there', () => join(freshFolder(), 'x'), 'dossier/not-a-dossier', 3],
    ['damaged JSON', () => withAbout('{"format":1,'), 'dossier/damaged', 4],
    ['no format', () => withAbout('{"id":"a","title":"b"}'), 'dossier/damaged', 4],
    ['no id', () => withAbout('{"format":1,"title":"b"}'), 'dossier/damaged', 4],
    ['a list', () => withAbout('[]'), 'dossier/damaged', 4],
    ['a newer format', () => withAbout('{"format":2,"id":"a","title":"b"}'), 'dossier/unknown-format', 3],
  ])('refuses %s', async (_, path, code, exitCode) => {
    for (const mode of ['read', 'write'] as const) {
      const at = path();
      expect(await errorOf(openDossier(lone(), at, { mode }))).toMatchObject({ code, exitCode });
      if (existsSync(at)) expect(readdirSync(at).filter((name) => name !== 'dossier.json')).toEqual([]);
    }
  });
  it('for reading changes nothing', async () => {
    const path = await make();
    const dossier = await openDossier(lone(), path, { mode: 'read' });
    expect(dossier.about).toEqual({ id: 'deliveries', title: 'Deliveries', created: NOON });
    expect(await errorOf(addDocument(dossier, { bytes: utf8('x'), origin: 'x.txt' }))).toMatchObject({
      code: 'dossier/read-only',
    });
    expect(await errorOf(dossier.journal.append({ by: 'a', kind: 'k' }))).toMatchObject({ exitCode: 4 });
    await dossier.close();
    expect(readdirSync(path).sort()).toEqual(['dossier.json', 'reports']);
  });
  it('for writing takes the lock and gives it back', async () => {
    const path = await make();
    const { effects, running } = machine();
    running.set(41, { started: 'start-41' });
    const dossier = await openDossier(effects({ pid: 41 }), path, { mode: 'write', by: 'analyst-7' });
    expect(dossier.readOnly).toBeUndefined();
    const other = () => openDossier(effects({ pid: 42 }), path, { mode: 'write' });
    expect(await errorOf(other())).toMatchObject({ code: 'dossier/busy', exitCode: 4 });
    expect((await openDossier(effects({ pid: 42 }), path, { mode: 'read' })).notices).toEqual([]);
    await dossier.close();
    await (await other()).close();
  });
  it('stops a writer whose lock was broken', async () => {
    const path = await make();
    const dossier = await openDossier(lone(), path, { mode: 'write' });
    writeFileSync(join(path, 'lock.1.free'), '');
    expect(await errorOf(dossier.journal.append({ by: 'a', kind: 'k' }))).toMatchObject({
      code: 'dossier/lock-lost',
    });
    expect(
      await errorOf(addDocument(dossier, { bytes: utf8('Moscow spoke.'), origin: 'x.txt' })),
    ).toMatchObject({
      code: 'dossier/lock-lost',
    });
    expect(readdirSync(join(path, 'reports'))).toEqual([]);
    await dossier.close();
  });
  it('stays readable, and says why not more, with a damaged journal', async () => {
    const path = await make();
    writeFileSync(join(path, 'journal.jsonl'), 'no journal\n');
    const { effects, running } = machine();
    running.set(41, { started: 'start-41' });
    const dossier = await openDossier(effects({ pid: 41 }), path, { mode: 'write' });
    expect(dossier.readOnly).toBe('its journal is damaged');
    expect(dossier.notices.map((one) => one.code)).toEqual(['dossier/journal-damaged']);
    expect(await errorOf(addDocument(dossier, { bytes: utf8('x'), origin: 'x.txt' }))).toMatchObject({
      code: 'dossier/read-only',
      message: 'The dossier cannot be changed, because its journal is damaged.',
    });
    // The lock is free again although the process runs.
    expect((await openDossier(effects({ pid: 42 }), path, { mode: 'write' })).readOnly).toBeDefined();
  });
  it('stays readable, and says why not more, without hard links', async () => {
    const path = await make();
    const { files, ...effects } = lone();
    const link = async () => {
      throw Object.assign(new Error('no'), { code: 'ENOTSUP' });
    };
    const dossier = await openDossier({ ...effects, files: { ...files, link } }, path, { mode: 'write' });
    expect(dossier.readOnly).toBe('its file system has no hard links');
    expect(dossier.notices).toMatchObject([{ code: 'dossier/no-link', severity: 'error' }]);
    await dossier.close();
    expect(readdirSync(path).sort()).toEqual(['dossier.json', 'reports']);
  });
  it('clears away what a crash left and tells of files the journal does not know', async () => {
    const path = await make();
    mkdirSync(join(path, 'derived-1.tmp'));
    for (const name of [
      'x.tmp',
      'lock.9-aa.tmp',
      'reports/y.tmp',
      'reports/r0123456789ab.txt',
      'reports/notes.txt',
    ])
      writeFileSync(join(path, name), 'x');
    const reader = await openDossier(lone(), path, { mode: 'read' });
    expect(reader.notices.map((one) => one.code)).toEqual(['dossier/journal-missing']);
    expect(readdirSync(path)).toHaveLength(5);
    const dossier = await openDossier(lone(), path, { mode: 'write' });
    expect(readdirSync(path).sort()).toEqual(['dossier.json', 'journal.jsonl', 'lock.1', 'reports']);
    expect(readdirSync(join(path, 'reports')).sort()).toEqual(['notes.txt', 'r0123456789ab.txt']);
    expect(dossier.notices.map((one) => one.code)).toEqual([
      'dossier/journal-missing',
      'dossier/unlisted-file',
    ]);
    expect(dossier.notices[1]?.message).toContain('2 files in reports/ ("notes.txt", "r0123456789ab.txt")');
    await dossier.close();
  });
  it('shows each journal entry to whoever asks', async () => {
    const path = await make();
    const dossier = await openDossier(lone(), path, { mode: 'write' });
    const { head } = await dossier.journal.append({ by: 'a', kind: 'note', fields: { text: 'b' } });
    await dossier.close();
    const seen: unknown[] = [];
    await openDossier(lone(), path, { mode: 'read', each: (entry, at) => seen.push([entry.text, at]) });
    expect(seen).toEqual([['b', head]]);
  });
});

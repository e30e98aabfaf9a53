import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock, breakLock } from '../../src/dossier/lock.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';
import { UserError } from '../../src/model/errors.js';
import { errorOf, freshFolder, lone, machine, NOON } from './support.js';

const locks = (folder: string) => readdirSync(folder).sort();

describe('taking the lock', () => {
  it('numbers its holders and leaves the last number only', async () => {
    const folder = freshFolder();
    const { effects } = machine();
    const first = await acquireLock(effects({ pid: 1 }), folder);
    expect(locks(folder)).toEqual(['lock.1']);
    await first.release();
    expect(locks(folder)).toEqual(['lock.1', 'lock.1.free']);
    await acquireLock(effects({ pid: 2 }), folder);
    expect(locks(folder)).toEqual(['lock.2']);
  });
  it('is refused while another process holds it, which is named', async () => {
    const folder = freshFolder();
    const { effects, running } = machine();
    running.set(41, { started: 'start-41' });
    await acquireLock(effects({ pid: 41 }), folder, 'analyst-7');
    const error = await errorOf(acquireLock(effects({ pid: 42 }), folder));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'dossier/busy', exitCode: 4 });
    expect((error as UserError).message).toBe(
      `The dossier is in use by process 41 on desk (analyst-7) since ${NOON}.`,
    );
    expect((error as UserError).hint).toContain('detente unlock DOSSIER 41@desk');
    expect(locks(folder)).toEqual(['lock.1']);
  });
  it('is refused to the same process a second time', async () => {
    const folder = freshFolder();
    const { effects, running } = machine();
    running.set(41, { started: 'start-41' });
    await acquireLock(effects({ pid: 41 }), folder);
    expect(await errorOf(acquireLock(effects({ pid: 41 }), folder))).toMatchObject({ code: 'dossier/busy' });
  });

  const inherited = async (holder: object, now: { started?: string } | undefined) => {
    const folder = freshFolder();
    const { effects, running } = machine();
    if (now) running.set(41, now);
    await acquireLock(effects({ pid: 41, ...holder }), folder);
    return acquireLock(effects({ pid: 42 }), folder).then(
      () => 'taken',
      (error: UserError) => error.code,
    );
  };
  it.each<[string, string, object, { started?: string } | undefined]>([
    ['the holder is gone', 'taken', {}, undefined],
    ['its pid belongs to a later process', 'taken', {}, { started: 'later' }],
    ['the machine was started again', 'taken', { boot: 'boot-0' }, { started: 'start-41' }],
    ['the holder runs', 'dossier/busy', {}, { started: 'start-41' }],
    ['a process has its pid and start times are not known', 'dossier/busy', {}, {}],
    ['it is on another machine', 'dossier/busy', { host: 'elsewhere' }, undefined],
    [
      'it is on another machine that was started again',
      'dossier/busy',
      { host: 'elsewhere', boot: 'b' },
      undefined,
    ],
    ['its pid counts in another container', 'dossier/busy', { space: 'pid:[7]' }, undefined],
  ])('where %s: %s', async (_, outcome, holder, now) => {
    expect(await inherited(holder, now)).toBe(outcome);
  });

  it('treats a lock that cannot be read as busy', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'lock.7'), '');
    const error = await errorOf(acquireLock(lone(), folder));
    expect((error as UserError).message).toContain('lock file lock.7 cannot be read');
    expect(await breakLock(lone(), folder, 'lock.7')).toBeUndefined();
    await acquireLock(lone(), folder);
    expect(locks(folder)).toEqual(['lock.8']);
  });
  it('says so where there are no hard links', async () => {
    const { files, ...effects } = lone();
    const folder = freshFolder();
    const link = async () => {
      throw Object.assign(new Error('no'), { code: 'EPERM' });
    };
    const error = await errorOf(acquireLock({ ...effects, files: { ...files, link } }, folder));
    expect(error).toMatchObject({ code: 'dossier/no-link', exitCode: 4 });
    expect(locks(folder)).toEqual([]);
  });
  it('gives up its own number when a slow look made it take one too low', async () => {
    const folder = freshFolder();
    const { effects, running } = machine();
    running.set(9, { started: 'start-9' });
    const { files } = lone();
    let rivalCame = false;
    // A rival takes numbers 1 to 3 between this process's look and its link.
    const slow = {
      ...files,
      link: async (from: string, to: string) => {
        if (!rivalCame) {
          rivalCame = true;
          for (let turn = 1; turn <= 3; turn += 1) {
            const lock = await acquireLock(effects({ pid: 9 }), folder);
            if (turn < 3) await lock.release();
          }
        }
        return files.link(from, to);
      },
    };
    const error = await errorOf(acquireLock(effects({ pid: 8 }, slow), folder));
    expect((error as UserError).message).toContain('process 9 on desk');
    expect(locks(folder)).toEqual(['lock.3']);
  });
});

describe('breaking the lock', () => {
  it('takes the name of the holder, and the old holder notices', async () => {
    const folder = freshFolder();
    const { effects } = machine();
    const lock = await acquireLock(effects({ pid: 41, host: 'elsewhere' }), folder);
    await lock.check();
    expect(await errorOf(breakLock(effects({ pid: 42 }), folder, '41@desk'))).toMatchObject({
      code: 'dossier/other-holder',
    });
    expect(await breakLock(effects({ pid: 42 }), folder, '41@elsewhere')).toMatchObject({
      pid: 41,
      since: NOON,
    });
    expect(await errorOf(lock.check())).toMatchObject({ code: 'dossier/lock-lost', exitCode: 4 });
    await acquireLock(effects({ pid: 42 }), folder);
    expect(await errorOf(lock.check())).toMatchObject({ code: 'dossier/lock-lost' });
  });
  it('is refused where nobody holds it, or the holder is seen to run', async () => {
    const folder = freshFolder();
    const { effects, running } = machine();
    expect(await errorOf(breakLock(effects({ pid: 42 }), folder, '41@desk'))).toMatchObject({
      code: 'dossier/not-held',
    });
    running.set(41, { started: 'start-41' });
    await acquireLock(effects({ pid: 41 }), folder);
    expect(await errorOf(breakLock(effects({ pid: 42 }), folder, '41@desk'))).toMatchObject({
      code: 'dossier/holder-runs',
    });
    running.set(41, {});
    await breakLock(effects({ pid: 42 }), folder, '41@desk');
  });
});

describe('processes of this machine', () => {
  const { processes } = nodeEffects();
  it('sees itself with its start time', async () => {
    const self = await processes.self();
    expect(self.pid).toBe(process.pid);
    expect(await processes.running(process.pid)).toEqual(self.started ? { started: self.started } : {});
  });
  it('sees that a pid is not in use', async () => {
    expect(await processes.running(2 ** 22 + 1)).toBeUndefined();
  });
});

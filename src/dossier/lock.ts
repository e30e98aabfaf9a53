import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Effects } from './effects.js';
import { codeOf, isMissing } from './faults.js';
import {
  type Holder,
  highest,
  holderName,
  holderState,
  lockNumber,
  lockPath,
  type TopLock,
  topLock,
} from './lockFiles.js';
import { UNFINISHED } from './place.js';

export type { Holder } from './lockFiles.js';

type LockEffects = Pick<Effects, 'files' | 'now' | 'processes' | 'unique'>;

/** The right to write to a dossier. */
export interface Lock {
  readonly holder: Holder;
  /** Throws a UserError when the lock was broken or taken by another process. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Take the right to write: at most one process has it. Throws a UserError (exit code 4) that names the holder when
 * another one has it, and `dossier/no-link` where the file system cannot do what the lock needs.
 *
 * The lock is the file `lock.<n>` with the highest n, made complete elsewhere and then linked, so that it is there
 * with its content or not at all. Whoever loses a race sees a higher number and gives up; nobody removes his own
 * number while it is the highest, because a slow rival may still count on it.
 */
export async function acquireLock(effects: LockEffects, folder: string, by?: string): Promise<Lock> {
  const self = await effects.processes.self();
  for (;;) {
    const top = await topLock(effects.files, folder);
    if (top && !top.free && (await holderState(effects.processes, top)) !== 'gone') throw busy(top);
    const holder: Holder = { ...self, since: effects.now(), ...(by ? { by } : {}) };
    const number = (top?.number ?? 0) + 1;
    if (await take(effects, { folder, number, holder }))
      return {
        holder,
        check: () => check(effects, folder, number),
        release: () => free(effects, folder, number),
      };
  }
}

/** True when the number is ours; false when a rival was faster. */
async function take(
  effects: LockEffects,
  { folder, number, holder }: { folder: string; number: number; holder: Holder },
): Promise<boolean> {
  const { files } = effects;
  if (!(await linked(effects, lockPath(folder, number), holder))) return false;
  const names = await files.list(folder);
  if (highest(names) > number) {
    await files.remove(lockPath(folder, number));
    return false;
  }
  for (const name of names)
    if ((lockNumber(name) ?? number) < number) await files.remove(join(folder, name)).catch(() => undefined);
  return true;
}

/** Give a complete holder file its number; false when a rival was faster. */
async function linked({ files, unique }: LockEffects, path: string, holder: Holder): Promise<boolean> {
  const temporary = `${path}-${unique()}${UNFINISHED}`;
  try {
    const file = await files.create(temporary);
    try {
      await file.write(Buffer.from(`${JSON.stringify(holder)}\n`));
      await file.sync();
    } finally {
      await file.close();
    }
    return await linkOnce(files, temporary, path);
  } finally {
    await files.remove(temporary).catch(() => undefined);
  }
}

async function linkOnce(files: Effects['files'], from: string, to: string): Promise<boolean> {
  try {
    await files.link(from, to);
    return true;
  } catch (error) {
    // Taken by a rival, or the rival has the lock by now and swept our unfinished file away.
    if (codeOf(error) === 'EEXIST' || isMissing(error)) return false;
    throw NO_LINK.has(codeOf(error) ?? '') ? noLink(error) : error;
  }
}

const NO_LINK: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

async function check({ files }: LockEffects, folder: string, number: number): Promise<void> {
  const names = await files.list(folder);
  if (highest(names) === number && !names.includes(`lock.${number}.free`)) return;
  throw new UserError('dossier/lock-lost', 'This process no longer holds the dossier: its lock was broken.', {
    hint: 'Nothing more is written here. Open the dossier again when the other process has ended.',
    exitCode: 4,
  });
}

async function free({ files }: LockEffects, folder: string, number: number): Promise<void> {
  try {
    const mark = await files.create(`${lockPath(folder, number)}.free`);
    await mark.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Break a lock whose holder cannot be asked: on another machine, or unreadable. `named` must be the holder's name as
 * the refusal gives it (`4242@host`), so that nobody breaks a lock he has not looked at. A holder that is seen to
 * run is not broken: it can be ended instead. Returns the holder, when its file could be read.
 */
export async function breakLock(
  effects: LockEffects,
  folder: string,
  named: string,
): Promise<Holder | undefined> {
  const top = await topLock(effects.files, folder);
  if (!top || top.free) throw notHeld();
  if (holderName(top) !== named) throw otherHolder(top, named);
  if ((await holderState(effects.processes, top)) === 'runs') throw stillRuns(top);
  await free(effects, folder, top.number);
  return top.holder;
}

function busy(top: TopLock): UserError {
  const { holder } = top;
  const name = holderName(top);
  const message = holder
    ? `The dossier is in use by ${who(holder)} since ${holder.since}.`
    : `The dossier is in use; its lock file ${name} cannot be read.`;
  const hint = `Wait until it has finished, or end it. If you are sure that it no longer runs: detente unlock DOSSIER ${name}. Reading needs no lock.`;
  return new UserError('dossier/busy', message, { hint, exitCode: 4 });
}

function who({ pid, host, by }: Holder): string {
  return `process ${pid} on ${host}${by ? ` (${by})` : ''}`;
}

function notHeld(): UserError {
  return new UserError('dossier/not-held', 'Nobody holds the dossier, so there is no lock to break.', {
    hint: 'Just run the command you wanted to run.',
  });
}

function otherHolder(top: TopLock, named: string): UserError {
  return new UserError(
    'dossier/other-holder',
    `The dossier is held by ${holderName(top)}, not by ${named}.`,
    {
      hint: 'Look at the holder again before you break its lock.',
      exitCode: 4,
    },
  );
}

function stillRuns(top: TopLock): UserError {
  return new UserError('dossier/holder-runs', `Process ${holderName(top)} is running on this machine.`, {
    hint: 'End that process; its lock then lapses by itself.',
    exitCode: 4,
  });
}

function noLink(cause: unknown): UserError {
  return new UserError(
    'dossier/no-link',
    'The file system of the dossier has no hard links, so two writers could not be kept apart.',
    { hint: 'It can be read there. To change it, copy it to a local disk.', exitCode: 4, cause },
  );
}

import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import { aboutBytes, readAbout } from './about.js';
import { ABOUT, type Dossier, type DossierAbout, JOURNAL, REPORTS } from './dossier.js';
import type { Effects } from './effects.js';
import { codeOf, onDisk } from './faults.js';
import { type EntrySeen, type OpenedJournal, openJournal } from './journal.js';
import { acquireLock, type Lock } from './lock.js';
import { placeFile } from './place.js';
import { emptyIndex, noteEntry, type ReportIndex } from './reportIndex.js';
import { journalMissing, sweep } from './sweep.js';

export type { Dossier, DossierAbout } from './dossier.js';

/**
 * Make a dossier in a folder, which may exist. Nothing that is there is overwritten: a folder that already is a
 * dossier is refused with a UserError. `dossier.json` comes last and at once, so a broken-off attempt leaves none.
 */
export async function createDossier(
  effects: Effects,
  path: string,
  options: { readonly title: string; readonly id?: string },
): Promise<DossierAbout> {
  const { files, unique, now } = effects;
  const about = { id: options.id ?? `d${unique().slice(0, 12)}`, title: options.title, created: now() };
  await onDisk(`make a dossier in ${path}`, async () => {
    try {
      await files.makeFolder(join(path, REPORTS));
      await placeFile(effects, join(path, ABOUT), { bytes: aboutBytes(about), exclusive: true });
    } catch (error) {
      throw codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR' ? taken(path) : error;
    }
    await files.syncFolder(path);
  });
  return about;
}

function taken(path: string): UserError {
  return new UserError('dossier/exists', `${path} already is a dossier, or a file; it was left as it is.`, {
    hint: 'Add reports to it with "detente add", or choose another folder.',
  });
}

export interface OpenOptions {
  /** `write` takes the lock and tidies up after a crash; `read` changes nothing and needs no lock. */
  readonly mode: 'read' | 'write';
  /** Who writes. */
  readonly by?: string;
  /** Sees every journal entry while the journal is read. */
  readonly each?: EntrySeen;
}

/**
 * Open a dossier: its journal is read and verified. Throws a UserError when the folder is no dossier, is of an
 * unknown format, or is being written by another process (exit code 4). A damaged journal, or a file system without
 * hard links, leaves a dossier that can only be read, with a Notice.
 */
export async function openDossier(effects: Effects, path: string, options: OpenOptions): Promise<Dossier> {
  const about = await readAbout(effects.files, path);
  const doing = `open the dossier ${path}`;
  if (options.mode === 'read') return onDisk(doing, () => opened(effects, { path, about, options }));
  let lock: Lock;
  try {
    lock = await onDisk(doing, () => acquireLock(effects, path, options.by));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'dossier/no-link') throw error;
    return onDisk(doing, () => opened(effects, { path, about, options, unlockable: error }));
  }
  try {
    return await onDisk(doing, () => opened(effects, { path, about, options, lock }));
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
}

interface Opening {
  readonly path: string;
  readonly about: DossierAbout;
  readonly options: OpenOptions;
  readonly lock?: Lock;
  readonly unlockable?: UserError;
}

async function opened(effects: Effects, opening: Opening): Promise<Dossier> {
  const { path, about, options, lock, unlockable } = opening;
  const index = emptyIndex();
  const read = await openJournal(effects, {
    path: join(path, JOURNAL),
    write: lock !== undefined,
    each: (entry, head) => {
      noteEntry(index, entry, head);
      options.each?.(entry, head);
    },
    ...(lock ? { guard: lock.check } : {}),
  });
  const readOnly = unlockable ? 'its file system has no hard links' : (read.readOnly ?? reading(options));
  if (readOnly) await lock?.release().catch(() => undefined);
  const found = await noticesOf(effects, { path, read, index, sweeping: !readOnly });
  return {
    effects,
    path,
    about,
    journal: read.journal,
    index,
    by: options.by ?? 'analyst',
    ...(readOnly ? { readOnly } : {}),
    notices: [...(unlockable ? [unlockableNotice(unlockable)] : []), ...found],
    adding: new Map(),
    check: lock?.check ?? (async () => undefined),
    close: async () => {
      await read.journal.close();
      // A mark that cannot be written (a full disk) is no loss: the lock lapses with this process.
      if (!readOnly) await lock?.release().catch(() => undefined);
    },
  };
}

function reading({ mode }: OpenOptions): string | undefined {
  return mode === 'read' ? 'it was opened for reading' : undefined;
}

interface Found {
  readonly path: string;
  readonly read: OpenedJournal;
  readonly index: ReportIndex;
  readonly sweeping: boolean;
}

async function noticesOf({ files }: Effects, { path, read, index, sweeping }: Found): Promise<Notice[]> {
  try {
    const lost = read.found ? [] : await journalMissing(files, path);
    return [...read.notices, ...lost, ...(sweeping ? await sweep(files, path, index) : [])];
  } catch (error) {
    await read.journal.close();
    throw error;
  }
}

function unlockableNotice({ code, message, hint }: UserError): Notice {
  return { code, severity: 'error', message, hint };
}

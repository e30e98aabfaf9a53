import { dirname } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import type { Effects, OpenFile } from './effects.js';
import { diskFault } from './faults.js';
import { fieldsText, type JournalEntry, type JournalHead, type NewEntry, sealLine } from './journalLine.js';
import { type EntrySeen, type JournalScan, scanJournal } from './scanJournal.js';
import { moveTornTail } from './tornTail.js';

export type { JournalEntry, JournalHead, NewEntry } from './journalLine.js';
export type { EntrySeen } from './scanJournal.js';

/** What people decided, in order; only ever continued. */
export interface Journal {
  /** The last line that is on the disk and up to which the chain holds. */
  head(): JournalHead;
  /**
   * Write a line; back only after fsync. Callers that wait at the same time share one fsync. Throws a UserError when
   * the journal may not be written or the disk fails; after a failed write nothing more is written until it is
   * opened, and so verified, again.
   */
  append(entry: NewEntry): Promise<Appended>;
  /** Wait for lines on their way, then let go of the file. */
  close(): Promise<void>;
}

/** A line that is on the disk. */
export interface Appended {
  readonly entry: JournalEntry;
  /** Its number and hash. */
  readonly head: JournalHead;
}

export interface OpenedJournal {
  readonly journal: Journal;
  readonly notices: readonly Notice[];
  /** Why it cannot be written, when that was asked for. */
  readonly readOnly?: string;
  readonly found: boolean;
}

export interface JournalOptions {
  readonly path: string;
  /** Only the holder of the dossier's lock may write; without, nothing is changed, not even a torn tail. */
  readonly write: boolean;
  /** Sees every entry, in order, while the file is read. */
  readonly each?: EntrySeen;
  /** Called before each write; throws when this process may write no longer. */
  readonly guard?: () => Promise<void>;
}

type JournalEffects = Pick<Effects, 'files' | 'now' | 'unique'>;

/** Read and verify a journal. A fault in its middle makes it read-only; a torn tail is moved aside when writing. */
export async function openJournal(effects: JournalEffects, options: JournalOptions): Promise<OpenedJournal> {
  const { path, each = () => undefined } = options;
  const scan = await scanJournal(effects.files, path, each);
  const { found, head } = scan;
  if (scan.fault) {
    const readOnly = 'its journal is damaged';
    return { journal: closedJournal(head, readOnly), notices: [scan.fault], readOnly, found };
  }
  if (!options.write)
    return { journal: closedJournal(head, 'it was opened for reading'), notices: [], found };
  const moved = await moveTornTail(effects, path, scan);
  const journal = await writableJournal(effects, options, scan);
  return { journal, notices: moved ? [moved] : [], found };
}

function closedJournal(head: JournalHead, why: string): Journal {
  return {
    head: () => head,
    append: async () => {
      throw readOnlyError(why);
    },
    close: async () => undefined,
  };
}

/** The refusal to write to a dossier that may only be read; `why` completes "because ...". */
export function readOnlyError(why: string): UserError {
  return new UserError('dossier/read-only', `The dossier cannot be changed, because ${why}.`, {
    hint: 'Nothing was written. Set that right, then open the dossier again.',
    exitCode: 4,
  });
}

interface Waiting {
  readonly fields: string;
  readonly done: (line: Appended) => void;
  readonly failed: (error: unknown) => void;
}

async function writableJournal(
  effects: JournalEffects,
  options: JournalOptions,
  scan: JournalScan,
): Promise<Journal> {
  const { path, guard = async () => undefined } = options;
  const file = await effects.files.append(path);
  try {
    if (!scan.found) await effects.files.syncFolder(dirname(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  const tail: Tail = { file, head: scan.head, size: scan.size };
  let waiting: Waiting[] = [];
  let stopped: unknown;
  let running: Promise<void> | undefined;

  const drain = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (stopped) throw stopped;
        await guard();
        const lines = await writeBatch(tail, batch, effects.now());
        for (const [index, line] of lines.entries()) batch[index]?.done(line);
      } catch (error) {
        stopped ??= stopError(error, tail.head);
        for (const { failed } of batch) failed(stopped);
      }
    }
    running = undefined;
  };

  return {
    head: () => tail.head,
    append: async (entry) => {
      const fields = fieldsText(entry);
      return new Promise((done, failed) => {
        waiting.push({ fields, done, failed });
        running ??= Promise.resolve().then(drain);
      });
    },
    close: async () => {
      await running;
      stopped ??= readOnlyError('it was closed');
      await file.close();
    },
  };
}

interface Tail {
  readonly file: OpenFile;
  head: JournalHead;
  size: number;
}

/** Write and sync the lines of all waiting callers; the head moves only once they are on the disk. */
async function writeBatch(tail: Tail, batch: readonly Waiting[], at: string): Promise<Appended[]> {
  if ((await tail.file.size()) !== tail.size) throw changedBehindUs();
  let head = tail.head;
  const lines = batch.map(({ fields }) => {
    const sealed = sealLine(head, at, fields);
    head = sealed.head;
    return sealed;
  });
  const bytes = Buffer.concat(lines.map((line) => line.bytes));
  await tail.file.write(bytes);
  await tail.file.sync();
  tail.head = head;
  tail.size += bytes.length;
  return lines.map((line) => ({ entry: JSON.parse(line.bytes.toString()) as JournalEntry, head: line.head }));
}

function changedBehindUs(): UserError {
  return new UserError('dossier/journal-changed', 'Another process wrote to the journal.', {
    hint: 'Nothing more is written here. Open the dossier again: it is verified then.',
    exitCode: 4,
  });
}

function stopError(error: unknown, { seq }: JournalHead): unknown {
  const fault = diskFault(error, `write the journal after line ${seq}`);
  if (!(fault instanceof UserError) || fault === error) return fault;
  return new UserError(fault.code, fault.message, {
    hint: `${fault.hint} Nothing more is written until then; what was confirmed up to line ${seq} is kept.`,
    exitCode: fault.exitCode,
    cause: error,
  });
}

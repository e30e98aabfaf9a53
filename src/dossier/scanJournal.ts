import type { Notice } from '../model/notice.js';
import type { Files } from './effects.js';
import { isMissing } from './faults.js';
import { checkLine, EMPTY_HEAD, type JournalEntry, type JournalHead } from './journalLine.js';
import { lineBatches } from './lines.js';

export interface JournalScan {
  /** False when there is no journal file. */
  readonly found: boolean;
  /** The last line up to which the chain holds. */
  readonly head: JournalHead;
  /** Bytes of all whole lines. */
  readonly size: number;
  /** Bytes after the last line feed: a line that was never acknowledged. */
  readonly torn?: Uint8Array;
  /** The first fault of the chain. */
  readonly fault?: Notice;
}

/** Told of an entry and of the head it makes (its number and the hash of its line). */
export type EntrySeen = (entry: JournalEntry, head: JournalHead) => void;

/**
 * Read the journal and check its chain; `each` sees every entry in order, also those after a fault, which the
 * result tells of. Nothing is changed.
 */
export async function scanJournal(
  files: Pick<Files, 'stream'>,
  path: string,
  each: EntrySeen,
): Promise<JournalScan> {
  let head = EMPTY_HEAD;
  let at = EMPTY_HEAD;
  let size = 0;
  let torn: Uint8Array | undefined;
  let fault: Notice | undefined;
  try {
    for await (const batch of lineBatches(files.stream(path))) {
      for (const line of batch.lines) {
        const checked = checkLine(at, line);
        at = checked.head;
        size += line.length + 1;
        fault ??= checked.fault;
        if (!fault) head = at;
        if (checked.entry) each(checked.entry, checked.head);
      }
      torn = batch.rest;
    }
  } catch (error) {
    if (isMissing(error)) return { found: false, head, size };
    throw error;
  }
  return { found: true, head, size, ...(torn ? { torn } : {}), ...(fault ? { fault } : {}) };
}

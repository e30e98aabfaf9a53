import type { Notice } from '../model/notice.js';
import { sha256 } from './hash.js';

/** One line of the journal. Further fields depend on the kind. */
export interface JournalEntry {
  /** 1 for the first line. */
  readonly seq: number;
  /** SHA-256 of the bytes of the line before, without its line feed; 64 zeros for the first. */
  readonly prev: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What a caller hands in: who decided what. */
export interface NewEntry {
  readonly by: string;
  readonly kind: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Where the chain ends. Printed in briefs, it shows later whether a tail was cut off or the file rewritten. */
export interface JournalHead {
  /** 0 for an empty journal. */
  readonly seq: number;
  /** SHA-256 of the last line's bytes; 64 zeros for an empty journal. */
  readonly hash: string;
}

export const EMPTY_HEAD: JournalHead = { seq: 0, hash: '0'.repeat(64) };

const OWN_FIELDS = ['seq', 'prev', 'at', 'by', 'kind'] as const;

/** The fields of an entry as they will stand in its line, fixed now; a reserved or unprintable field is a bug. */
export function fieldsText({ by, kind, fields = {} }: NewEntry): string {
  for (const name of OWN_FIELDS)
    if (Object.hasOwn(fields, name)) throw new TypeError(`journal field "${name}" is set by the journal`);
  const text = JSON.stringify({ by, kind, ...fields });
  return text.slice(1, -1);
}

/** The line after `head`: its bytes with the line feed, and the head it makes. */
export function sealLine(
  head: JournalHead,
  at: string,
  fields: string,
): { bytes: Buffer; head: JournalHead } {
  const seq = head.seq + 1;
  const line = `{"seq":${seq},"prev":"${head.hash}","at":${JSON.stringify(at)},${fields}}`;
  return { bytes: Buffer.from(`${line}\n`), head: { seq, hash: sha256(line) } };
}

export interface CheckedLine {
  /** Absent when the line is no journal line at all. */
  readonly entry?: JournalEntry;
  readonly head: JournalHead;
  readonly fault?: Notice;
}

/** Check the bytes of a line (without line feed) against the head before it. */
export function checkLine(before: JournalHead, bytes: Uint8Array): CheckedLine {
  const head = { seq: before.seq + 1, hash: sha256(bytes) };
  const entry = entryOf(bytes);
  if (!entry) return { head, fault: damaged(head, before, 'is no journal line') };
  if (entry.prev !== before.hash)
    return { entry, head, fault: damaged(head, before, `names ${shown(entry.prev)} as the line before it`) };
  if (entry.seq !== head.seq)
    return { entry, head, fault: damaged(head, before, `has the number ${shown(entry.seq)}`) };
  return { entry, head };
}

function entryOf(bytes: Uint8Array): JournalEntry | undefined {
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = value as Record<string, unknown>;
  const named = ['prev', 'at', 'by', 'kind'].every((name) => typeof fields[name] === 'string');
  return named && typeof fields.seq === 'number' ? (fields as unknown as JournalEntry) : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  return String(value).slice(0, 80);
}

function damaged({ seq, hash }: JournalHead, before: JournalHead, what: string): Notice {
  return {
    code: 'dossier/journal-damaged',
    severity: 'error',
    message: `Line ${seq} of the journal ${what}; the bytes before it have the SHA-256 ${before.hash}, its own bytes ${hash}. Line ${seq} or a line before it was changed after it was written.`,
    hint: 'The dossier can be read but not continued. Compare journal.jsonl with a backup and put the right file in its place.',
    file: 'journal.jsonl',
  };
}

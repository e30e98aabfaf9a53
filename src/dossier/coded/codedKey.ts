import { endianness } from 'node:os';
import { canonicalJson } from '../canonical.js';
import { sha256 } from '../hash.js';
import type { IndexedReport } from '../reportIndex.js';
import type { Maker } from '../stamp.js';

/** Grows when the form of a line changes. */
const form = 1;

/**
 * Names everything that decides what a report says on its own: its bytes, what was known and said about it (publisher,
 * day, address ...), and the version of the program, its weights and the user's own actors. 64 hexadecimal digits.
 */
export function codedKey({ coder, data }: Maker, report: IndexedReport): string {
  const { id, sha256: bytes, side, mediaType, details } = report;
  const by = [coder.name, coder.version, data];
  return sha256(canonicalJson({ form, order: endianness(), by, id, bytes, side, mediaType, details }));
}

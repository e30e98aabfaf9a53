import { dirname, join } from 'node:path';
import type { Notice } from '../model/notice.js';
import type { Effects } from './effects.js';
import { codeOf } from './faults.js';
import { placeFile } from './place.js';
import type { JournalScan } from './scanJournal.js';

/**
 * Move the bytes of a line that was never finished out of the journal, to `journal.torn-<seq>` beside it, where
 * `seq` is the number the line would have had. They are on the disk there before they leave the journal.
 */
export async function moveTornTail(
  effects: Pick<Effects, 'files' | 'unique'>,
  path: string,
  { torn, head, size }: JournalScan,
): Promise<Notice | undefined> {
  if (!torn) return undefined;
  const { files } = effects;
  const name = await keepAside(effects, `${path.replace(/\.jsonl$/, '')}.torn-${head.seq + 1}`, torn);
  await files.syncFolder(dirname(path));
  const journal = await files.append(path);
  try {
    await journal.truncate(size);
    await journal.sync();
  } finally {
    await journal.close();
  }
  return {
    code: 'dossier/torn-tail',
    severity: 'warning',
    message: `The journal ended in a line that was never finished (${torn.length} bytes after line ${head.seq}); it was moved to ${name}.`,
    hint: 'It had not been confirmed to anybody. Repeat the last step if its result is missing.',
    file: 'journal.jsonl',
  };
}

/** An earlier attempt that broke off may have left the same name: then the bytes go to the next free one. */
async function keepAside(
  effects: Pick<Effects, 'files' | 'unique'>,
  base: string,
  bytes: Uint8Array,
): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = copy === 1 ? base : `${base}-${copy}`;
    try {
      await placeFile(effects, path, { bytes, exclusive: true });
      return nameOf(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (Buffer.compare(await effects.files.read(path), bytes) === 0) return nameOf(path);
    }
  }
}

function nameOf(path: string): string {
  return path.slice(join(dirname(path), '/').length);
}

import { dirname, join } from 'node:path';
import type { Effects } from './effects.js';

/** Ending of files on their way to their name; what still has it after a crash was never acknowledged. */
export const UNFINISHED = '.tmp';

/**
 * Put bytes under a name so that the name holds either all of them or what it held before: a temporary file in the
 * same folder, fsync, then one atomic step. `exclusive` fails with `EEXIST` when the name is taken. The folder is
 * left to the caller to sync, once for several files.
 */
export async function placeFile(
  { files, unique }: Pick<Effects, 'files' | 'unique'>,
  path: string,
  { bytes, exclusive = false }: { bytes: Uint8Array; exclusive?: boolean },
): Promise<void> {
  const temporary = join(dirname(path), `${unique()}${UNFINISHED}`);
  try {
    const file = await files.create(temporary);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (exclusive) await files.link(temporary, path);
    else await files.rename(temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  // The name is in place: a temporary name that stays behind is swept up later and must not fail the step.
  if (exclusive) await files.remove(temporary).catch(() => undefined);
}

import { readFile } from 'node:fs/promises';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { readActors } from '../readers/actors/userActors.js';

/** The user's own actor files, in the order given; a file that is not there stops the run. */
export async function readActorFiles(
  paths: readonly string[],
): Promise<{ entries: ActorEntry[]; notices: Notice[] }> {
  const entries: ActorEntry[] = [];
  const notices: Notice[] = [];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new UserError('cli/no-such-file', `The actor file ${path} cannot be read: ${error.message}.`, {
        hint: 'Check the path given with --actors.',
        exitCode: 3,
      });
    });
    const found = readActors(text, path);
    entries.push(...found.entries);
    notices.push(...found.notices);
  }
  return { entries, notices };
}

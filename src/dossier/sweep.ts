import { join } from 'node:path';
import type { Notice } from '../model/notice.js';
import { DERIVED, JOURNAL, REPORTS } from './dossier.js';
import type { Effects } from './effects.js';
import { isMissing } from './faults.js';
import { idInName } from './mediaFiles.js';
import { UNFINISHED } from './place.js';
import type { ReportIndex } from './reportIndex.js';

/**
 * Remove what a crash left half done (only by the holder of the lock): unfinished files and superseded derived
 * folders. Files in `reports/` that the journal does not know are left alone, with a Notice: they may be an add that
 * was never confirmed, or a file somebody put there by hand.
 */
export async function sweep(
  files: Effects['files'],
  path: string,
  index: ReportIndex,
): Promise<readonly Notice[]> {
  for (const name of await files.list(path)) {
    const at = join(path, name);
    if (name.startsWith(`${DERIVED}-`) && name.endsWith(UNFINISHED))
      await files.removeFolder(at).catch(later);
    else if (name.endsWith(UNFINISHED)) await files.remove(at).catch(later);
  }
  const unlisted: string[] = [];
  for (const name of await namesIn(files, join(path, REPORTS))) {
    if (name.endsWith(UNFINISHED)) await files.remove(join(path, REPORTS, name)).catch(later);
    else if (!index.reports.has(idInName(name) ?? '')) unlisted.push(name);
  }
  return unlisted.length > 0 ? [unlistedNotice(unlisted.sort())] : [];
}

/** What cannot be removed now harms nobody and is tried again when the dossier is next opened. */
const later = () => undefined;

/** A dossier that holds reports but no journal has lost it: says so, because its reports are then not used. */
export async function journalMissing(files: Effects['files'], path: string): Promise<readonly Notice[]> {
  const names = await namesIn(files, join(path, REPORTS));
  if (!names.some((name) => idInName(name))) return [];
  return [
    {
      code: 'dossier/journal-missing',
      severity: 'error',
      message: `The dossier has reports but no ${JOURNAL}, so none of them is used.`,
      hint: `Restore ${JOURNAL} from a backup. If there is none, add the files in ${REPORTS}/ again.`,
      file: JOURNAL,
    },
  ];
}

async function namesIn(files: Effects['files'], folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function unlistedNotice(names: readonly string[]): Notice {
  const shown = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, 80)));
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return {
    code: 'dossier/unlisted-file',
    severity: 'info',
    message: `The journal does not know ${names.length === 1 ? 'a file' : `${names.length} files`} in ${REPORTS}/ (${shown.join(', ')}${more}); they are not used.`,
    hint: 'Add them with "detente add <file>", or delete them.',
    file: REPORTS,
  };
}

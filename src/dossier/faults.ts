import { UserError } from '../model/errors.js';

/** The system's name for a failure (`ENOENT`), when it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/**
 * A failure of the disk in words a user can act on; `doing` completes "could not ..." (`keep report r1`). Our own
 * errors, and failures without a system code (bugs), come back as they are.
 */
export function diskFault(error: unknown, doing: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || code === undefined) return error;
  const [id, why, hint] = KNOWN[code] ?? [
    'dossier/disk-failed',
    `the disk failed (${code})`,
    'Check the disk, then try again.',
  ];
  return new UserError(id, `Could not ${doing}: ${why}.`, { hint, exitCode: 5, cause: error });
}

const FULL = ['dossier/disk-full', 'the disk is full', 'Free some space, then run it again.'] as const;
const DENIED = [
  'dossier/not-writable',
  'writing is not allowed there',
  'Check the rights of the folder, or copy the dossier to a place where you may write.',
] as const;
const KNOWN: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
};

/** Run a step whose disk failures become UserErrors. */
export async function onDisk<T>(doing: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw diskFault(error, doing);
  }
}

import { readFile } from 'node:fs/promises';
import { type MatrixDesk, openMatrix } from '../dossier/matrix/desk.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { UserError } from '../model/errors.js';
import type { ReadMatrix } from '../readers/matrix/readAchz.js';
import { isIsoDay } from '../util/calendar.js';
import { isDossier } from './open.js';

/** A matrix in a file: .achz, JSON (ours or plain data), CSV (long or wide). */
export async function readMatrixFile(path: string): Promise<ReadMatrix> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError('cli/no-such-file', `${path} cannot be read: ${error.code ?? error.message}.`, {
      hint: 'Give a dossier, or a matrix as .json, .csv or .achz.',
      exitCode: 3,
      cause: error,
    });
  });
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return (await import('../readers/matrix/readAchz.js')).readAchz(bytes);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*[[{]/.test(text.replace(/^\ufeff/, '')))
    return (await import('../readers/matrix/readMatrixJson.js')).readMatrixJson(text);
  return (await import('../readers/matrix/readMatrixCsv.js')).readMatrixCsv(text);
}

/** Open a dossier's matrix, do something, and give the lock back whatever comes. */
export async function withMatrix<T>(
  path: string,
  options: { readonly mode: 'read' | 'write'; readonly by?: string },
  work: (desk: MatrixDesk) => Promise<T>,
): Promise<T> {
  if (!isDossier(path))
    throw new UserError('dossier/not-a-dossier', `${path} is not a dossier.`, {
      hint: `Make one with "detente init ${path}".`,
      exitCode: 3,
    });
  const desk = await openMatrix(nodeEffects(), path, options);
  try {
    return await work(desk);
  } finally {
    await desk.dossier.close();
  }
}

/** A day or an ISO time in UTC for `--as-of`. */
export function moment(value: string): string {
  if (isIsoDay(value) || (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value))))
    return value;
  throw new UserError('cli/bad-date', `"${value}" is neither a day nor a time.`, {
    hint: 'Write a day as YYYY-MM-DD; the whole day counts.',
  });
}

/** Who decides, when `--by` is left out. */
export const ownName = (): string => process.env.DETENTE_BY ?? 'analyst';

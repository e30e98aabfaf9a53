import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import { ABOUT, type DossierAbout } from './dossier.js';
import type { Effects } from './effects.js';
import { codeOf, isMissing, onDisk } from './faults.js';

/** The format this program writes; it reads no newer one, because guessing could lose what that one holds. */
export const FORMAT = 1;

/** Bytes of `dossier.json`. */
export function aboutBytes({ id, title, created }: DossierAbout): Uint8Array {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, id, title, created }, undefined, 2)}\n`);
}

/** Read `dossier.json`; a UserError says when the folder is no dossier, is damaged, or is of a newer format. */
export async function readAbout(files: Effects['files'], path: string): Promise<DossierAbout> {
  const bytes = await onDisk(`read the dossier ${path}`, async () => {
    try {
      return await files.read(join(path, ABOUT));
    } catch (error) {
      if (isMissing(error) || codeOf(error) === 'EISDIR') throw noDossier(path);
      throw error;
    }
  });
  const fields = fieldsOf(bytes);
  if (!fields || typeof fields.format !== 'number') throw damaged(path);
  if (fields.format !== FORMAT) throw otherFormat(path, fields.format);
  const { id, title, created } = fields;
  if (typeof id !== 'string' || typeof title !== 'string') throw damaged(path);
  return { id, title, created: typeof created === 'string' ? created : '' };
}

function fieldsOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function noDossier(path: string): UserError {
  return new UserError('dossier/not-a-dossier', `${path} is not a dossier: it has no ${ABOUT}.`, {
    hint: `Make one there with "detente init ${path}", or give the folder of an existing dossier.`,
    exitCode: 3,
  });
}

function damaged(path: string): UserError {
  return new UserError('dossier/damaged', `${join(path, ABOUT)} cannot be understood.`, {
    hint: 'It must be JSON with "format", "id" and "title". Restore it from a backup; reports and journal are untouched.',
    exitCode: 4,
  });
}

function otherFormat(path: string, format: number): UserError {
  return new UserError(
    'dossier/unknown-format',
    `The dossier ${path} has format ${format}; this version of Detente knows format ${FORMAT}.`,
    { hint: 'Use a newer version of Detente. Nothing was read or changed.', exitCode: 3 },
  );
}

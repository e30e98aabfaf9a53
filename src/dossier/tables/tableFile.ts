import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../model/errors.js';
import { zipEntry } from './zipEntry.js';

/** A file of rows on disk: plain, gzip or a zip archive of one file. */
export interface TableFile {
  readonly path: string;
  readonly name: string;
  /** Size and SHA-256 of the file as it lies there. */
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: TableFileKind;
  /** Its text, unpacked; of a Parquet file there is none. Damage shows as a UserError. */
  open(): AsyncIterable<Uint8Array>;
  /** Throws a UserError when the file is not the one that was hashed. */
  unchanged(): Promise<void>;
}

/** Unpacked bytes up to which any ratio is fine, and the ratio allowed beyond: event tables pack about ten to one. */
const [FREE, RATIO] = [64 << 20, 150];

/** Looks at a file and hashes it. Throws a UserError when it cannot be read. */
export async function tableFile(path: string): Promise<TableFile> {
  try {
    const seen = await fingerprint(path);
    const { kind, bytes } = await kindOf(path);
    const sha256 = await hashOf(path);
    const file = { path, name: basename(path), bytes, sha256, kind };
    return {
      ...file,
      open: () => unpacked(file, kind),
      unchanged: async () => {
        if ((await fingerprint(path).catch(() => '')) === seen) return;
        throw new UserError(
          'tables/file-changed',
          `${path} changed while it was read. Nothing of it was stored.`,
          {
            hint: 'Wait until it is complete, then import it again.',
            exitCode: 3,
          },
        );
      },
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What changes when anybody writes to a file. */
async function fingerprint(path: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

export type TableFileKind = 'plain' | 'gzip' | 'zip' | 'parquet';

/** First bytes, in hex. */
const KINDS: readonly (readonly [string, TableFileKind])[] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
  ['50415231', 'parquet'],
];

/** By the first bytes: names of files mislead. */
async function kindOf(path: string): Promise<{ kind: TableFileKind; bytes: number }> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const head = buffer.subarray(0, bytesRead).toString('hex');
    return {
      kind: KINDS.find(([start]) => head.startsWith(start))?.[1] ?? 'plain',
      bytes: (await handle.stat()).size,
    };
  } finally {
    await handle.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function* unpacked(
  file: { path: string; bytes: number },
  kind: TableFileKind,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const piece of await sourceOf(file.path, kind)) {
      given += (piece as Buffer).length;
      if (kind !== 'plain' && given > FREE && given > file.bytes * RATIO) throw tooPacked(file.path);
      yield piece as Buffer;
    }
  } catch (error) {
    throw unreadable(file.path, error);
  }
}

async function sourceOf(path: string, kind: TableFileKind): Promise<Readable> {
  if (kind === 'zip') return zipEntry(path);
  const source = createReadStream(path, { highWaterMark: 1 << 17 });
  if (kind === 'plain') return source;
  // The error comes out of the reading end; nobody else waits for it.
  return pipeline(source, createGunzip({ chunkSize: 1 << 17 }), () => undefined);
}

const tooPacked = (path: string) =>
  new UserError('tables/too-packed', `${path} unpacks to more than ${RATIO} times its size.`, {
    hint: 'Unpack it yourself and look at it before importing.',
    exitCode: 3,
  });

/** Damage and refusal of the system in words; our own errors stay. */
function unreadable(path: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code.startsWith('Z_'))
    return new UserError(
      'tables/damaged-archive',
      `${path} is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'} (${message}). Nothing of it was stored.`,
      { hint: 'Fetch or pack the file again.', exitCode: 3, cause: error },
    );
  if (/^E[A-Z]+$/.test(code))
    return new UserError('tables/unreadable-file', `${path} cannot be read: ${message}.`, {
      hint: code === 'EISDIR' ? 'Name the files in it.' : 'Check the path and its rights.',
      exitCode: 3,
      cause: error,
    });
  return error;
}

import { join } from 'node:path';
import { canonicalJson } from './canonical.js';
import {
  DERIVED_KINDS,
  type DerivedFile,
  type DerivedKind,
  type DerivedRecords,
  type DerivedStamp,
  derivedName,
  keyedLine,
  STAMP,
} from './derived.js';
import { DERIVED, type Dossier } from './dossier.js';
import type { Files } from './effects.js';
import { isMissing, onDisk } from './faults.js';
import { runningSha256 } from './hash.js';
import { readOnlyError } from './journal.js';
import { UNFINISHED } from './place.js';
import { type LineSorter, lineSorter } from './sortedLines.js';
import { type Maker, stampOf } from './stamp.js';

/** Collects derived records, in any order, and puts them in place all at once. */
export interface DerivedWriter {
  add<K extends DerivedKind>(kind: K, records: Iterable<DerivedRecords[K]>): Promise<void>;
  /** Sort, write and swap the whole set in; before that, readers see the set that was there. */
  commit(): Promise<DerivedStamp>;
  /** Drop all of it. */
  abandon(): Promise<void>;
}

export interface DerivedOptions {
  /** Reports whose files could not be used. */
  readonly unused?: readonly string[];
  /** UTF-16 units of lines of one kind kept in memory; more go to sorted files until `commit`. */
  readonly held?: number;
}

/** Begin a set of derived records. Throws a UserError when the dossier cannot be written. */
export async function writeDerived(
  dossier: Dossier,
  maker: Maker,
  { unused, held }: DerivedOptions = {},
): Promise<DerivedWriter> {
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  const { files, unique } = dossier.effects;
  const stamp = stampOf(dossier, maker, unused);
  const folder = join(dossier.path, `${DERIVED}-${unique()}${UNFINISHED}`);
  const doing = 'write the derived records';
  await onDisk(doing, () => files.makeFolder(folder));
  const sorters = eachKind((kind) => lineSorter(files, { folder, name: kind, ...(held ? { held } : {}) }));
  const abandon = () => files.removeFolder(folder).catch(() => undefined);

  return {
    add: (kind, records) =>
      onDisk(doing, async () => {
        for (const record of records) {
          const { key, line } = keyedLine(kind, record);
          await sorters[kind].add(key, line);
        }
      }),
    commit: () =>
      onDisk(doing, async () => {
        try {
          const written = { ...stamp, files: await writeAll(files, folder, sorters) };
          await writeFile(files, join(folder, STAMP), onceLine(canonicalJson(written)));
          await files.syncFolder(folder);
          await dossier.check();
          await swapIn(dossier, folder);
          return written;
        } catch (error) {
          await abandon();
          throw error;
        }
      }),
    abandon,
  };
}

function eachKind<T>(make: (kind: DerivedKind) => T): Record<DerivedKind, T> {
  return Object.fromEntries(DERIVED_KINDS.map((kind) => [kind, make(kind)])) as Record<DerivedKind, T>;
}

async function writeAll(
  files: Files,
  folder: string,
  sorters: Readonly<Record<DerivedKind, LineSorter>>,
): Promise<Record<DerivedKind, DerivedFile>> {
  const written: Partial<Record<DerivedKind, DerivedFile>> = {};
  for (const kind of DERIVED_KINDS)
    written[kind] = await writeFile(files, join(folder, derivedName(kind)), sorters[kind].lines());
  for (const name of await files.list(folder))
    if (name.includes('.run-')) await files.remove(join(folder, name));
  return written as Record<DerivedKind, DerivedFile>;
}

async function* onceLine(line: string): AsyncGenerator<string> {
  yield line;
}

const PIECE = 1 << 20;

async function writeFile(files: Files, path: string, lines: AsyncIterable<string>): Promise<DerivedFile> {
  const hash = runningSha256();
  let [count, size, piece] = [0, 0, ''];
  const file = await files.create(path);
  const flush = async () => {
    const bytes = Buffer.from(piece);
    piece = '';
    hash.add(bytes);
    size += bytes.length;
    await file.write(bytes);
  };
  try {
    for await (const line of lines) {
      piece += `${line}\n`;
      count += 1;
      if (piece.length >= PIECE) await flush();
    }
    if (piece) await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { lines: count, bytes: size, sha256: hash.hex() };
}

/** Put the new set in place of the old one. A crash in between leaves none, which costs a rebuild and nothing else. */
async function swapIn({ effects, path }: Dossier, folder: string): Promise<void> {
  const { files, unique } = effects;
  const place = join(path, DERIVED);
  const old = join(path, `${DERIVED}-${unique()}${UNFINISHED}`);
  try {
    await files.rename(place, old);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await files.rename(folder, place);
  await files.syncFolder(path);
  await files.removeFolder(old).catch(() => undefined);
}

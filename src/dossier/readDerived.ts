import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import {
  DERIVED_KINDS,
  type DerivedKind,
  type DerivedRecords,
  type DerivedStamp,
  derivedName,
  STAMP,
  sameMaker,
  sameStamp,
} from './derived.js';
import { DERIVED, type Dossier } from './dossier.js';
import { isMissing } from './faults.js';
import { runningSha256 } from './hash.js';
import { lineBatches } from './lines.js';
import { type Maker, stampOf } from './stamp.js';

/** Derived records that are up to date. */
export interface Derived {
  readonly stamp: DerivedStamp;
  /** The records of a kind in the order of their ids, one piece of the file at a time. Throws a UserError at its end when the file is not what the stamp says. */
  records<K extends DerivedKind>(kind: K): AsyncIterable<DerivedRecords[K]>;
}

/**
 * The derived records, when they were made from the reports as they are now by the same coder and data; otherwise
 * undefined: they are to be made again. `unused`: reports whose files cannot be used now. Never throws for what is wrong with them: they may be deleted at any time.
 */
export async function openDerived(
  dossier: Dossier,
  maker: Maker,
  unused: readonly string[] = [],
): Promise<Derived | undefined> {
  const derived = await openEarlier(dossier, maker);
  return derived && sameStamp(derived.stamp, stampOf(dossier, maker, unused)) ? derived : undefined;
}

/** The derived records of this coder and data, whatever reports there were when they were made. */
export async function openEarlier(dossier: Dossier, maker: Maker): Promise<Derived | undefined> {
  const stamp = await readStamp(dossier);
  if (!stamp || !sameMaker(stamp, maker)) return undefined;
  for (const kind of DERIVED_KINDS)
    if ((await sizeOf(dossier, kind)) !== stamp.files?.[kind]?.bytes) return undefined;
  return { stamp, records: (kind) => recordsOf(dossier, stamp, kind) };
}

/** Whether the derived records look up to date, without a look at the files of reports. */
export async function isDerived(dossier: Dossier, maker: Maker): Promise<boolean> {
  const stamp = await readStamp(dossier);
  return (await openDerived(dossier, maker, stamp?.unused)) !== undefined;
}

/** What the derived folder says it was made from, if it can be read; for telling a user why a rebuild is due. */
export async function readStamp({ effects, path }: Dossier): Promise<DerivedStamp | undefined> {
  try {
    const bytes = await effects.files.read(join(path, DERIVED, STAMP));
    const value = JSON.parse(new TextDecoder().decode(bytes)) as DerivedStamp | null;
    return typeof value === 'object' && value?.coder && value.journal ? value : undefined;
  } catch {
    return undefined;
  }
}

async function sizeOf({ effects, path }: Dossier, kind: DerivedKind): Promise<number | undefined> {
  return effects.files.size(join(path, DERIVED, derivedName(kind))).catch(() => undefined);
}

async function* recordsOf<K extends DerivedKind>(
  { effects, path }: Dossier,
  stamp: DerivedStamp,
  kind: K,
): AsyncGenerator<DerivedRecords[K]> {
  const hash = runningSha256();
  try {
    const pieces = hashed(effects.files.stream(join(path, DERIVED, derivedName(kind))), hash);
    for await (const { lines } of lineBatches(pieces))
      for (const line of lines) yield parsed(kind, line) as DerivedRecords[K];
  } catch (error) {
    throw isMissing(error) ? changed(kind) : error;
  }
  if (hash.hex() !== stamp.files[kind].sha256) throw changed(kind);
}

async function* hashed(
  pieces: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof runningSha256>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.add(piece);
    yield piece;
  }
}

function parsed(kind: DerivedKind, line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    throw changed(kind);
  }
}

function changed(kind: DerivedKind): UserError {
  return new UserError(
    'dossier/derived-changed',
    `${DERIVED}/${derivedName(kind)} was changed or replaced while it was read, or is damaged.`,
    { hint: 'Run "detente rebuild"; nothing is lost by it.', exitCode: 4 },
  );
}

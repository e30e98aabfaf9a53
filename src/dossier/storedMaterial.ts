import type { Material } from '../briefs/material.js';
import type { Comparison } from '../coding/lineage/repeats.js';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { hash64 } from '../util/hash.js';
import { version } from '../version.js';
import { codingBuild } from './build.js';
import type { Book } from './coded/book.js';
import type { Dossier } from './dossier.js';
import type { NameOfCode } from './eventChange.js';
import { modelVersion } from './pool.js';
import { openDerived, openEarlier } from './readDerived.js';
import type { Maker } from './stamp.js';
import {
  type Apart,
  apartOf,
  comparisonsIn,
  materialOfCoded,
  readTogether,
  storeTogether,
  type Together,
  together,
} from './together.js';

/** What this program derives records with; a new version of either makes old records stale. */
export async function makerOf(actors: readonly ActorEntry[] = []): Promise<Maker> {
  const own = actors.length === 0 ? [] : [`actors ${hash64(JSON.stringify(actors))}`];
  const build = await codingBuild();
  const data = [`model ${await modelVersion()}`, ...(build ? [`build ${build}`] : []), ...own].join(', ');
  return { coder: { name: 'detente', version }, data };
}

/** Records of a dossier as they were coded, without what people corrected. */
export interface CodedMaterial {
  readonly book: Book;
  readonly apart: Apart;
  readonly all: Together;
  readonly material: Material;
}

/**
 * What a whole book makes: derived records that are up to date as they are, others anew. They are put in place when the dossier may be
 * written; whatever is damaged among them is made again.
 */
export async function materialOfBook(dossier: Dossier, maker: Maker, book: Book): Promise<CodedMaterial> {
  const unused = book.unused();
  const apart = apartOf(book.coded());
  const derived = await openDerived(dossier, maker, unused);
  const stored = derived && (await readTogether(derived).catch(ifChanged));
  const all = stored ?? (await together(apart, await earlierComparisons(dossier, maker)));
  if (!stored && !dossier.readOnly) await storeTogether(dossier, maker, { all, unused });
  return { book, apart, all, material: materialOfCoded(apart, all, noticesOf(dossier, book)) };
}

/** Of the dossier, then of reports that cannot be used, in the order of their ids. */
export function noticesOf(dossier: Dossier, book: Book): Notice[] {
  return [...dossier.notices, ...book.troubles()];
}

async function earlierComparisons(
  dossier: Dossier,
  maker: Maker,
): Promise<ReadonlyMap<string, Comparison> | undefined> {
  const derived = await openEarlier(dossier, maker);
  return derived && (await comparisonsIn(derived).catch(ifChanged));
}

function ifChanged(error: unknown): undefined {
  if (!(error instanceof UserError) || error.code !== 'dossier/derived-changed') throw error;
}

/** Names of parties by code; the dictionary is built when the first name is asked for. */
export function namesOfCodes(actors: readonly ActorEntry[] = []): NameOfCode {
  let dictionary: ReturnType<typeof createActorDictionary> | undefined;
  return (code) => {
    dictionary ??= createActorDictionary({ extra: actors });
    return dictionary.displayName(code);
  };
}

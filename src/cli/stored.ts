import type { Material } from '../briefs/material.js';
import { ownSentences } from '../dossier/byHand/ownSentences.js';
import { openBook } from '../dossier/coded/book.js';
import { correctedMaterial, standingDecisions } from '../dossier/corrected.js';
import { noDecisions, noteDecision, standingOwn } from '../dossier/decisions.js';
import type { Dossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/folder.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { isDerived } from '../dossier/readDerived.js';
import { bringUpToDate, rebuild } from '../dossier/rebuild.js';
import type { Maker } from '../dossier/stamp.js';
import { type CodedMaterial, makerOf, materialOfBook, namesOfCodes } from '../dossier/storedMaterial.js';
import { UserError } from '../model/errors.js';
import type { OwnSentence } from '../model/ownSentence.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { readActorFiles } from './actorFiles.js';
import type { ReadingOptions } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

export interface StoredMaterial {
  readonly material: Material;
  readonly head: string;
  /** What the analyst wrote for the brief; absent where he wrote nothing. */
  readonly own?: readonly OwnSentence[];
}

/** The dossier's records as people corrected them, coded first as far as they are not up to date; `head` is the journal's last line. */
export async function materialOfDossier(
  path: string,
  options: ReadingOptions,
  terminal: Terminal,
): Promise<StoredMaterial> {
  const { entries, notices } = await readActorFiles(options.actors ?? []);
  const maker = await makerOf(entries);
  let opened = await openFor('read', path);
  let coded = (await isDerived(opened.dossier, maker)) ? await storedIn(opened, maker) : undefined;
  if (!coded) {
    await opened.dossier.close();
    opened = await openForKeeping(path);
    coded = await codeWithProgress(opened.dossier, { ...options, entries, terminal, code: bringUpToDate });
  }
  const { dossier, decisions } = opened;
  try {
    const { seq, hash } = dossier.journal.head();
    const material = correctedMaterial(coded.material, standingDecisions(decisions), namesOfCodes(entries));
    const own = ownSentences(standingOwn(decisions), coded.material.reports);
    return {
      material: { ...material, notices: [...notices, ...material.notices] },
      head: `${seq} ${hash}`,
      ...(own.length === 0 ? {} : { own }),
    };
  } finally {
    await dossier.close();
  }
}

type Opened = Awaited<ReturnType<typeof openFor>>;

async function openFor(mode: 'read' | 'write', path: string) {
  const decisions = noDecisions();
  const dossier = await openDossier(nodeEffects(), path, { mode, each: noteDecision(decisions) });
  return { dossier, decisions };
}

/** Why a dossier is only read: a workbench has it open, or it lies where nothing may be written. */
const reasonsToRead: readonly string[] = ['dossier/busy', 'dossier/not-writable'];

/** Whoever cannot write codes for himself alone. */
async function openForKeeping(path: string): Promise<Opened> {
  try {
    return await openFor('write', path);
  } catch (error) {
    if (!(error instanceof UserError) || !reasonsToRead.includes(error.code)) throw error;
    return openFor('read', path);
  }
}

/** Everything as it was kept; undefined when something is to be coded. */
async function storedIn({ dossier }: Opened, maker: Maker): Promise<CodedMaterial | undefined> {
  const book = await openBook(dossier, maker);
  return book.missing().length > 0 ? undefined : materialOfBook(dossier, maker, book);
}

interface Progressing extends ReadingOptions {
  readonly entries: readonly ActorEntry[];
  readonly terminal: Terminal;
  readonly code: typeof bringUpToDate;
}

async function codeWithProgress(
  dossier: Dossier,
  { entries, terminal, threads, code }: Progressing,
): Promise<CodedMaterial> {
  const progress = progressLine(terminal, 'coding reports');
  try {
    return await code(dossier, await makerOf(entries), {
      actors: entries,
      onDone: (done, total) => progress.step(done, total),
      ...(threads === undefined ? {} : { threads }),
    });
  } catch (error) {
    await dossier.close();
    throw error;
  } finally {
    progress.end();
  }
}

/** Code a whole dossier anew, with progress; back with the number of events. */
export async function rebuildAt(path: string, options: ReadingOptions, terminal: Terminal): Promise<number> {
  const { entries } = await readActorFiles(options.actors ?? []);
  const { dossier } = await openFor('write', path);
  const { apart } = await codeWithProgress(dossier, { ...options, entries, terminal, code: rebuild });
  await dossier.close();
  return apart.events.length;
}

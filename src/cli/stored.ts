import type { Material } from '../briefs/material.js';
import { ownSentences } from '../dossier/byHand/ownSentences.js';
import { correctedMaterial, standingDecisions } from '../dossier/corrected.js';
import { noDecisions, noteDecision, standingOwn } from '../dossier/decisions.js';
import { openDossier } from '../dossier/folder.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { openDerived } from '../dossier/readDerived.js';
import { rebuild } from '../dossier/rebuild.js';
import { makerOf, namesOfCodes, storedMaterial } from '../dossier/storedMaterial.js';
import type { OwnSentence } from '../model/ownSentence.js';
import { readActorFiles } from './actorFiles.js';
import type { ReadingOptions } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

export interface StoredMaterial {
  readonly material: Material;
  readonly head: string;
  /** What the analyst wrote for the brief; absent where he wrote nothing. */
  readonly own?: readonly OwnSentence[];
}

/** The dossier's records as people corrected them, coded anew first when they are not up to date; `head` is the journal's last line. */
export async function materialOfDossier(
  path: string,
  options: ReadingOptions,
  terminal: Terminal,
): Promise<StoredMaterial> {
  const { entries, notices } = await readActorFiles(options.actors ?? []);
  const maker = await makerOf(entries);
  const open = () => {
    const decisions = noDecisions();
    const reading = { mode: 'read', each: noteDecision(decisions) } as const;
    return openDossier(nodeEffects(), path, reading).then((dossier) => ({ dossier, decisions }));
  };
  let { dossier, decisions } = await open();
  try {
    let derived = await openDerived(dossier, maker);
    if (!derived) {
      await dossier.close();
      await rebuildAt(path, options, terminal);
      ({ dossier, decisions } = await open());
      derived = await openDerived(dossier, maker);
    }
    const { seq, hash } = dossier.journal.head();
    const coded = await storedMaterial(dossier, derived);
    const material = correctedMaterial(coded, standingDecisions(decisions), namesOfCodes(entries));
    const own = ownSentences(standingOwn(decisions), coded.reports);
    return {
      material: { ...material, notices: [...notices, ...material.notices] },
      head: `${seq} ${hash}`,
      ...(own.length === 0 ? {} : { own }),
    };
  } finally {
    await dossier.close();
  }
}

/** Code a dossier anew, with progress. */
export async function rebuildAt(path: string, options: ReadingOptions, terminal: Terminal): Promise<number> {
  const { entries } = await readActorFiles(options.actors ?? []);
  const dossier = await openDossier(nodeEffects(), path, { mode: 'write' });
  const progress = progressLine(terminal, 'coding reports');
  const total = dossier.index.reports.size;
  try {
    const stamp = await rebuild(dossier, await makerOf(entries), {
      actors: entries,
      onDone: (done) => progress.step(done, total),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    return stamp.files.events.lines;
  } finally {
    progress.end();
    await dossier.close();
  }
}

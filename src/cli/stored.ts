import type { Material } from '../briefs/material.js';
import type { DerivedKind, DerivedRecords } from '../dossier/derived.js';
import { type Dossier, openDossier } from '../dossier/folder.js';
import { eachReport } from '../dossier/loadReport.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { modelVersion } from '../dossier/pool.js';
import { type Derived, openDerived } from '../dossier/readDerived.js';
import { rebuild } from '../dossier/rebuild.js';
import type { Maker } from '../dossier/stamp.js';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { hash64 } from '../util/hash.js';
import { version } from '../version.js';
import { readActorFiles } from './actorFiles.js';
import type { ReadingOptions } from './options.js';
import { progressLine, type Terminal } from './terminal.js';

/** What this program derives records with; a new version of either makes old records stale. */
export async function makerOf(actors: readonly ActorEntry[] = []): Promise<Maker> {
  const own = actors.length === 0 ? [] : [`actors ${hash64(JSON.stringify(actors))}`];
  const data = [`model ${await modelVersion()}`, ...own].join(', ');
  return { coder: { name: 'detente', version }, data };
}

/** The dossier's records, coded anew first when they are not up to date; `head` is the journal's last line. */
export async function materialOfDossier(
  path: string,
  options: ReadingOptions,
  terminal: Terminal,
): Promise<{ material: Material; head: string }> {
  const { entries, notices } = await readActorFiles(options.actors ?? []);
  const maker = await makerOf(entries);
  let dossier = await openDossier(nodeEffects(), path, { mode: 'read' });
  try {
    let derived = await openDerived(dossier, maker);
    if (!derived) {
      await dossier.close();
      await rebuildAt(path, options, terminal);
      dossier = await openDossier(nodeEffects(), path, { mode: 'read' });
      derived = await openDerived(dossier, maker);
    }
    const { seq, hash } = dossier.journal.head();
    const material = await load(dossier, derived);
    return { material: { ...material, notices: [...notices, ...material.notices] }, head: `${seq} ${hash}` };
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

async function load(dossier: Dossier, derived: Derived | undefined): Promise<Material> {
  const all = async <K extends DerivedKind>(kind: K): Promise<DerivedRecords[K][]> => {
    const found: DerivedRecords[K][] = [];
    if (derived) for await (const record of derived.records(kind)) found.push(record);
    return found;
  };
  const reports: Report[] = [];
  for await (const { report } of eachReport(dossier)) if (report) reports.push(report);
  return {
    reports,
    events: await all('events'),
    claims: await all('claims'),
    groups: await all('groups'),
    findings: await all('findings'),
    lineage: await all('lineage'),
    notices: [...dossier.notices, ...(await all('notices'))],
  };
}

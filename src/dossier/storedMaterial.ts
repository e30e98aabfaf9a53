import type { Material } from '../briefs/material.js';
import type { Report } from '../model/report.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { hash64 } from '../util/hash.js';
import { version } from '../version.js';
import type { DerivedKind, DerivedRecords } from './derived.js';
import type { Dossier } from './dossier.js';
import type { NameOfCode } from './eventChange.js';
import { eachReport } from './loadReport.js';
import { modelVersion } from './pool.js';
import type { Derived } from './readDerived.js';
import type { Maker } from './stamp.js';

/** What this program derives records with; a new version of either makes old records stale. */
export async function makerOf(actors: readonly ActorEntry[] = []): Promise<Maker> {
  const own = actors.length === 0 ? [] : [`actors ${hash64(JSON.stringify(actors))}`];
  const data = [`model ${await modelVersion()}`, ...own].join(', ');
  return { coder: { name: 'detente', version }, data };
}

/** Reports and derived records of a dossier, as they were coded, without what people corrected. */
export async function storedMaterial(dossier: Dossier, derived: Derived | undefined): Promise<Material> {
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

/** Names of parties by code; the dictionary is built when the first name is asked for. */
export function namesOfCodes(actors: readonly ActorEntry[] = []): NameOfCode {
  let dictionary: ReturnType<typeof createActorDictionary> | undefined;
  return (code) => {
    dictionary ??= createActorDictionary({ extra: actors });
    return dictionary.displayName(code);
  };
}

import type { Material } from '../briefs/material.js';
import { findingsOf } from '../claims/findings.js';
import { groupEvents } from '../coding/groups.js';
import { lineageWith } from '../coding/lineage/lineage.js';
import type { Comparison } from '../coding/lineage/repeats.js';
import type { Notice } from '../model/notice.js';
import { byCodeUnits } from './canonical.js';
import type { Coded } from './coded/coded.js';
import type { DerivedKind, DerivedRecords, DerivedStamp } from './derived.js';
import type { Dossier } from './dossier.js';
import type { Derived } from './readDerived.js';
import type { Maker } from './stamp.js';
import { writeDerived } from './writeDerived.js';

/** What follows from all reports together. */
export interface Together extends Pick<Material, 'lineage' | 'groups' | 'findings'> {
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/** Records of all reports in the order of these, each once. */
export type Apart = Pick<Material, 'reports' | 'events' | 'claims' | 'notices'> & {
  readonly coded: readonly Coded[];
};

/** Of what each report says, in the order of their ids. */
export function apartOf(coded: readonly Coded[]): Apart {
  return {
    coded,
    reports: coded.map(({ report }) => report),
    events: coded.flatMap(({ events }) => events),
    claims: coded.flatMap(({ claims }) => claims),
    notices: coded.flatMap(({ notices }) => notices),
  };
}

/** Lets others work between two long steps. */
const pause = () => new Promise<void>((resume) => setImmediate(resume));

/**
 * Which report repeats which, acts told several times, and, when it is asked for, what does not fit. `before`: comparisons of an
 * earlier run, which spare time and change nothing.
 */
export async function together(
  { coded, reports, events, claims }: Apart,
  before?: ReadonlyMap<string, Comparison>,
): Promise<Together> {
  const { lineage, comparisons } = lineageWith(
    coded.map(({ fingerprint }) => fingerprint),
    before,
  );
  await pause();
  const groups = groupEvents(events, lineage);
  let findings: Material['findings'] | undefined;
  return {
    ...{ lineage, comparisons, groups },
    get findings() {
      findings ??= findingsOf({ claims, events, groups, lineage, reports }).sort((a, b) =>
        byCodeUnits(a.id, b.id),
      );
      return findings;
    },
  };
}

/** `notices`: of the dossier and of reports that are left out; they come first. */
export function materialOfCoded(apart: Apart, all: Together, notices: readonly Notice[]): Material {
  const { reports, events, claims } = apart;
  return {
    ...{ reports, events, claims, groups: all.groups, lineage: all.lineage },
    get findings() {
      return all.findings;
    },
    notices: [...notices, ...apart.notices],
  };
}

/** Derived records read back. Throws a UserError when a file was changed. */
export async function readTogether(derived: Derived): Promise<Together> {
  return {
    comparisons: await comparisonsIn(derived),
    lineage: await all(derived, 'lineage'),
    groups: await all(derived, 'groups'),
    findings: await all(derived, 'findings'),
  };
}

export async function comparisonsIn(derived: Derived): Promise<ReadonlyMap<string, Comparison>> {
  return new Map((await all(derived, 'comparisons')).map((one) => [one.report, one]));
}

async function all<K extends DerivedKind>(derived: Derived, kind: K): Promise<DerivedRecords[K][]> {
  const found: DerivedRecords[K][] = [];
  for await (const record of derived.records(kind)) found.push(record);
  return found;
}

/** Put the records in place, all at once. Throws a UserError when the dossier cannot be written. */
export async function storeTogether(
  dossier: Dossier,
  maker: Maker,
  { all, unused }: { readonly all: Together; readonly unused: readonly string[] },
): Promise<DerivedStamp> {
  const writer = await writeDerived(dossier, maker, { unused });
  try {
    await writer.add('comparisons', all.comparisons.values());
    await writer.add('lineage', all.lineage);
    await writer.add('groups', all.groups);
    await writer.add('findings', all.findings);
    return await writer.commit();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

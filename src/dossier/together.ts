import type { Material } from '../briefs/material.js';
import { findingsOf } from '../claims/findings.js';
import { groupEvents } from '../coding/groups.js';
import { lineageWith } from '../coding/lineage/lineage.js';
import type { Comparison } from '../coding/lineage/repeats.js';
import type { Notice } from '../model/notice.js';
import { byCodeUnits, canonicalJson } from './canonical.js';
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

/** Records of all reports, those of each as they are, in the order of their ids. */
export type Apart = Pick<Material, 'reports' | 'events' | 'claims'> & { readonly coded: readonly Coded[] };

/** The order given does not matter. */
export function apartOf(coded: readonly Coded[]): Apart {
  return {
    coded,
    reports: coded.map(({ report }) => report),
    events: sorted(coded.flatMap(({ events }) => events)),
    claims: sorted(coded.flatMap(({ claims }) => claims)),
  };
}

const sorted = <T extends { readonly id: string }>(records: T[]): T[] =>
  records.sort((a, b) => byCodeUnits(a.id, b.id));

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
      findings ??= sorted(findingsOf({ claims, events, groups, lineage, reports }));
      return findings;
    },
  };
}

/** All that is known: notices of the dossier and its reports in the order of their reports, those of none first. */
export function materialOfCoded(apart: Apart, all: Together, notices: readonly Notice[]): Material {
  const { coded, reports, events, claims } = apart;
  const own = coded.flatMap((one) => one.notices);
  return {
    ...{ reports, events, claims, groups: all.groups, lineage: all.lineage },
    get findings() {
      return all.findings;
    },
    notices: [...notices, ...byReport(own)],
  };
}

/** In the order of reports, and then of what they say. */
export function byReport(notices: readonly Notice[]): Notice[] {
  const keyed = notices.map((notice) => ({ notice, key: notice.report ?? '', line: canonicalJson(notice) }));
  keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.line, b.line));
  return keyed.map(({ notice }) => notice);
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

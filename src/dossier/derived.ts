import type { Comparison } from '../coding/lineage/repeats.js';
import type { Finding } from '../model/finding.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import { canonicalJson } from './canonical.js';
import type { Maker, Stamp } from './stamp.js';

/** The kinds of derived records: what follows from all reports together. */
export interface DerivedRecords {
  readonly comparisons: Comparison;
  readonly findings: Finding;
  readonly groups: EventGroup;
  readonly lineage: Lineage;
}

export type DerivedKind = keyof DerivedRecords;

export const DERIVED_KINDS: readonly DerivedKind[] = ['comparisons', 'findings', 'groups', 'lineage'];

/** Size and hash of a file of records. */
export interface DerivedFile {
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `derived/stamp.json` says. */
export interface DerivedStamp extends Stamp {
  readonly files: Readonly<Record<DerivedKind, DerivedFile>>;
}

export const STAMP = 'stamp.json';

export function derivedName(kind: DerivedKind): string {
  return `${kind}.jsonl`;
}

const KEYS: { readonly [K in DerivedKind]: (record: DerivedRecords[K]) => string } = {
  comparisons: ({ report }) => report,
  findings: ({ id }) => id,
  groups: ({ id }) => id,
  lineage: ({ report }) => report,
};

/** What a record is sorted by, and its line. */
export function keyedLine<K extends DerivedKind>(
  kind: K,
  record: DerivedRecords[K],
): { key: string; line: string } {
  return { key: KEYS[kind](record), line: canonicalJson(record) };
}

/** Whether two stamps say the same, apart from the files. */
export function sameStamp(a: Stamp, b: Stamp): boolean {
  const bare = ({ coder, data, reports, unused, journal }: Stamp) =>
    canonicalJson({ coder, data, reports, unused, journal });
  return bare(a) === bare(b);
}

export function sameMaker(a: Maker, b: Maker): boolean {
  const bare = ({ coder, data }: Maker) => canonicalJson({ coder, data });
  return bare(a) === bare(b);
}

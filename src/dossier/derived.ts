import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import type { Notice } from '../model/notice.js';
import { canonicalJson } from './canonical.js';
import type { Stamp } from './stamp.js';

/** The kinds of derived records. */
export interface DerivedRecords {
  readonly events: CodedEvent;
  readonly claims: Claim;
  readonly findings: Finding;
  readonly groups: EventGroup;
  readonly lineage: Lineage;
  readonly notices: Notice;
}

export type DerivedKind = keyof DerivedRecords;

export const DERIVED_KINDS: readonly DerivedKind[] = [
  'events',
  'claims',
  'findings',
  'groups',
  'lineage',
  'notices',
];

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
  events: ({ id }) => id,
  claims: ({ id }) => id,
  findings: ({ id }) => id,
  groups: ({ id }) => id,
  lineage: ({ report }) => report,
  // Notices have no id: those of a report stand together, those of no report come first.
  notices: ({ report }) => report ?? '',
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
  const bare = ({ coder, data, reports, journal }: Stamp) => canonicalJson({ coder, data, reports, journal });
  return bare(a) === bare(b);
}

import type { Dossier } from './dossier.js';
import { sha256 } from './hash.js';
import type { JournalHead } from './journalLine.js';

/** What derives records from reports. */
export interface Maker {
  readonly coder: { readonly name: string; readonly version: string };
  /** Version of the dictionaries, frames and weights. */
  readonly data: string;
}

/** What derived records were made from and by. */
export interface Stamp extends Maker {
  /** SHA-256 over the sorted SHA-256s of the reports, one a line. */
  readonly reports: string;
  /** Ids of reports whose files could not be used, sorted. */
  readonly unused: readonly string[];
  /** The last journal line that bears on reports; later lines are applied on top of derived records. */
  readonly journal: JournalHead;
}

/** The stamp that records derived now would bear. */
export function stampOf({ index }: Dossier, { coder, data }: Maker, unused: readonly string[] = []): Stamp {
  const hashes = [...index.reports.values()].map((report) => report.sha256).sort();
  return {
    coder: { name: coder.name, version: coder.version },
    data,
    reports: sha256(hashes.map((hash) => `${hash}\n`).join('')),
    unused: [...unused].sort(),
    journal: index.last,
  };
}

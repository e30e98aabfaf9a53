import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { type ReadInput, readReport } from '../readers/readReport.js';
import { type Dossier, REPORTS } from './dossier.js';
import { isMissing, onDisk } from './faults.js';
import { sha256 } from './hash.js';
import { bytesName, sideName } from './mediaFiles.js';
import { type GivenWords, type IndexedReport, wordsIn } from './reportIndex.js';
import { type SideFile, sideIn } from './sideFile.js';

/** A report as it lies in the dossier, hashes checked. Plain data: it can be handed to a worker. */
export interface StoredReport {
  readonly bytes: Uint8Array;
  readonly side: SideFile;
  /** What people said about it after it was added. */
  readonly details: GivenWords;
}

export interface LoadResult {
  /** Absent when the report must not be used; the notices say why. */
  readonly stored?: StoredReport;
  readonly notices: readonly Notice[];
}

/**
 * Read a report's bytes and side file and check both against the journal. A file that is missing or differs gives a
 * Notice and no report: it is never used in silence. An id the dossier does not have is a UserError.
 */
export async function loadReport(dossier: Dossier, id: string): Promise<LoadResult> {
  const known = dossier.index.reports.get(id);
  if (!known) throw noSuchReport(id);
  const name = bytesName(id, known.mediaType);
  const bytes = await fileOf(dossier, name);
  const sideFile = await fileOf(dossier, sideName(id));
  const notices = [
    ...judged(known, { name, bytes, expected: known.sha256 }),
    ...judged(known, { name: sideName(id), bytes: sideFile, expected: known.side }),
  ];
  const side = sideFile && sideIn(sideFile);
  if (!bytes || !side || notices.length > 0) return { notices };
  return { stored: { bytes, side, details: known.details }, notices };
}

async function fileOf({ effects, path }: Dossier, name: string): Promise<Uint8Array | undefined> {
  return onDisk(`read ${REPORTS}/${name}`, async () => {
    try {
      return await effects.files.read(join(path, REPORTS, name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
}

interface Judging {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly expected: string;
}

function judged({ id }: IndexedReport, { name, bytes, expected }: Judging): Notice[] {
  const found = bytes && sha256(bytes);
  if (found === expected) return [];
  const message = found
    ? `${name} was changed after it was added: the journal has the SHA-256 ${expected}, the file ${found}. The report is not used.`
    : `${name} is missing. The report is not used.`;
  return [
    {
      code: found ? 'dossier/report-changed' : 'dossier/report-missing',
      severity: 'error',
      message,
      hint: 'Restore the file from a backup, or add the report again from where it came.',
      report: id,
      file: `${REPORTS}/${name}`,
    },
  ];
}

export function noSuchReport(id: string): UserError {
  return new UserError('dossier/no-such-report', `The dossier has no report ${JSON.stringify(id)}.`, {
    hint: 'Ids start with r; the sources of a brief and "detente events" show them.',
  });
}

/** Limits of reading; without, those of the readers. */
export type Reading = Pick<ReadInput, 'limits' | 'elapsed'>;

export interface ReportResult {
  readonly report?: Report;
  readonly notices: readonly Notice[];
}

/** The Report that stored bytes hold: the same record as when it was added, with what was said since applied. */
export async function reportOf(
  { bytes, side, details }: StoredReport,
  reading: Reading = {},
): Promise<ReportResult> {
  const said = Object.fromEntries(side.given.map((word) => [word, side[word]]));
  const { reports, notices } = await readReport({
    ...reading,
    bytes,
    origin: side.origin,
    mediaType: side.received,
    ...said,
    ...details,
    sha256,
    today: side.retrieved.slice(0, 10),
  });
  const [report] = reports;
  const about = notices.map((notice) => ({ ...notice, report: side.id }));
  if (!report) return { notices: about };
  return { report: { ...report, ...wordsIn({ ...side }), ...details }, notices: about };
}

/** Load a report and read its text. */
export async function readStored(dossier: Dossier, id: string, reading: Reading = {}): Promise<ReportResult> {
  const { stored, notices } = await loadReport(dossier, id);
  return stored ? reportOf(stored, reading) : { notices };
}

/** Ids of all reports, sorted, so that the order of adding does not matter. */
export function reportIds({ index }: Dossier): readonly string[] {
  return [...index.reports.keys()].sort();
}

/** All reports, one at a time in the order of their ids: never more than one text is held. */
export async function* eachReport(
  dossier: Dossier,
  reading: Reading = {},
): AsyncGenerator<ReportResult & { readonly id: string }> {
  for (const id of reportIds(dossier)) yield { id, ...(await readStored(dossier, id, reading)) };
}

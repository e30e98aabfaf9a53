import { EMPTY_HEAD, type JournalEntry, type JournalHead } from './journalLine.js';
import { isReportId } from './mediaFiles.js';

/** Kinds of journal lines about reports. */
export const REPORT_ADDED = 'report';
export const REPORT_DETAILS = 'report-details';

/** What a person may say about a report; it wins over what the document says. */
export interface GivenWords {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

export const WORDS = ['title', 'publisher', 'date', 'url'] as const;

/** What the journal says about a report. */
export interface IndexedReport {
  readonly id: string;
  /** SHA-256 of the bytes as received. */
  readonly sha256: string;
  /** SHA-256 of the side file. */
  readonly side: string;
  readonly mediaType: string;
  /** Said after the report was added. */
  readonly details: GivenWords;
}

/** The reports of a dossier, in the order in which they were added: about 500 bytes each, no text. */
export interface ReportIndex {
  readonly reports: Map<string, IndexedReport>;
  /** The last journal line that bears on reports: what is derived from reports depends on no later one. */
  last: JournalHead;
}

export function emptyIndex(): ReportIndex {
  return { reports: new Map(), last: EMPTY_HEAD };
}

/** Take a journal line into the index; lines of other kinds change nothing. */
export function noteEntry(index: ReportIndex, entry: JournalEntry, head: JournalHead): void {
  const { id } = entry;
  if (!isReportId(id)) return;
  const known = index.reports.get(id);
  if (entry.kind === REPORT_ADDED) {
    const report = added(id, entry, known);
    if (!report) return;
    index.reports.set(id, report);
  } else if (entry.kind === REPORT_DETAILS && known) {
    index.reports.set(id, { ...known, details: { ...known.details, ...wordsIn(entry) } });
  } else return;
  index.last = head;
}

function added(id: string, entry: JournalEntry, known: IndexedReport | undefined): IndexedReport | undefined {
  const { sha256, side, mediaType } = entry;
  if (typeof sha256 !== 'string' || typeof side !== 'string' || typeof mediaType !== 'string')
    return undefined;
  return { id, sha256, side, mediaType, details: known?.details ?? {} };
}

/** The words about a report among the fields of a record; anything that is no text is left out. */
export function wordsIn(fields: Readonly<Record<string, unknown>>): GivenWords {
  const pairs = WORDS.flatMap((word) => (typeof fields[word] === 'string' ? [[word, fields[word]]] : []));
  return Object.fromEntries(pairs) as GivenWords;
}

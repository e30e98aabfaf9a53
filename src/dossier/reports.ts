import { join } from 'node:path';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { metadataValue } from '../readers/frontMatter.js';
import { publicationDay } from '../readers/publicationDay.js';
import { type ReadInput, type ReadResult, readReport } from '../readers/readReport.js';
import { type Dossier, REPORTS } from './dossier.js';
import { onDisk } from './faults.js';
import { sha256 } from './hash.js';
import { readOnlyError } from './journal.js';
import { loadReport } from './loadReport.js';
import { bytesName, sideName } from './mediaFiles.js';
import { placeFile } from './place.js';
import { type GivenWords, noteEntry, REPORT_ADDED, REPORT_DETAILS, WORDS, wordsIn } from './reportIndex.js';
import { sideBytes, sideOf } from './sideFile.js';

/** A document as received, and what the user says about it. */
export interface AddInput extends Omit<ReadInput, 'sha256' | 'today'> {
  /** When the bytes came in, ISO 8601 in UTC; now, when it is not said. */
  readonly retrieved?: string;
}

export interface AddResult {
  /** New in the dossier, and on the disk. */
  readonly added: readonly Report[];
  /** In the dossier already. */
  readonly known: readonly Report[];
  /** From reading the document and from adding it. */
  readonly notices: readonly Notice[];
}

/**
 * Read a document and keep its reports: the bytes as received (of a feed: each item as a file of its own), a side
 * file, and one journal line with the SHA-256, in this order, each on the disk before the next. Back only when that
 * is done. Adding the same bytes again changes nothing, unless the user says something new about them, which is
 * then kept as a journal line. Throws a UserError when the dossier cannot be written.
 */
export async function addDocument(dossier: Dossier, input: AddInput): Promise<AddResult> {
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  const retrieved = input.retrieved ?? dossier.effects.now();
  const read = await readReport({ ...input, sha256, today: retrieved.slice(0, 10) });
  return keepReports(dossier, { ...input, retrieved }, read);
}

/** `addDocument` for a document that was read already, with the same input; its text is not read again. */
export async function keepReports(dossier: Dossier, input: AddInput, read: ReadResult): Promise<AddResult> {
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  const retrieved = input.retrieved ?? dossier.effects.now();
  const parts = new Map(read.parts?.map(({ id, bytes }) => [id, bytes]));
  const kept: Kept[] = [];
  // Items of a feed go one by one: then a full disk leaves whole reports up to the one that did not fit.
  for (const report of read.reports) {
    const part = parts.get(report.id);
    const bytes = part ?? input.bytes;
    const received = part ? report.mediaType : input.mediaType;
    kept.push(await keep(dossier, { report, bytes, received, retrieved, given: givenOf(input, report) }));
  }
  return {
    added: kept.flatMap((one) => (one.as === 'added' ? one.report : [])),
    known: kept.flatMap((one) => (one.as === 'known' ? one.report : [])),
    notices: [...read.notices, ...kept.flatMap((one) => one.notices)],
  };
}

interface Keeping {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly received: string | undefined;
  readonly retrieved: string;
  readonly given: GivenWords;
}

interface Kept {
  readonly report: Report;
  readonly as: 'added' | 'known' | 'refused';
  readonly notices: readonly Notice[];
}

/** What of the user's word went into the record: a date that is no day did not. */
function givenOf(input: AddInput, report: Report): GivenWords {
  const pairs = WORDS.flatMap((word) => {
    const said = word === 'date' ? publicationDay(input.date ?? '') : metadataValue(input[word]);
    return said && said === report[word] ? [[word, said]] : [];
  });
  return Object.fromEntries(pairs) as GivenWords;
}

/** One add at a time for each report. */
async function keep(dossier: Dossier, keeping: Keeping): Promise<Kept> {
  const { id } = keeping.report;
  for (let other = dossier.adding.get(id); other; other = dossier.adding.get(id)) {
    await other.catch(() => undefined);
  }
  const running = keepNow(dossier, keeping);
  dossier.adding.set(id, running);
  try {
    return await running;
  } finally {
    dossier.adding.delete(id);
  }
}

async function keepNow(dossier: Dossier, keeping: Keeping): Promise<Kept> {
  const { report } = keeping;
  const known = dossier.index.reports.get(report.id);
  if (known && known.sha256 !== report.sha256)
    return { report, as: 'refused', notices: [idTaken(report, known.sha256)] };
  const { stored } = known ? await loadReport(dossier, report.id) : {};
  if (!stored) {
    await store(dossier, keeping);
    return { report, as: 'added', notices: [] };
  }
  const current = { ...stored.side, ...stored.details };
  const changed = WORDS.filter((word) => keeping.given[word] && keeping.given[word] !== current[word]);
  const notices = changed.map((word) => amended(report, { word, before: current[word] }));
  if (changed.length > 0) await amend(dossier, keeping, changed);
  const words = { ...wordsIn({ ...current }), ...keeping.given };
  return { report: { ...report, ...words }, as: 'known', notices };
}

/** Bytes, side file, folder, journal: a break anywhere leaves either nothing that counts or the whole report. */
async function store(
  dossier: Dossier,
  { report, bytes, received, retrieved, given }: Keeping,
): Promise<void> {
  const { effects, path, journal, index, by } = dossier;
  const { id, mediaType } = report;
  const folder = join(path, REPORTS);
  const side = sideBytes(sideOf(report, { received, retrieved, given }));
  await onDisk(`keep ${report.origin}`, async () => {
    await dossier.check();
    await placeFile(effects, join(folder, bytesName(id, mediaType)), { bytes });
    await placeFile(effects, join(folder, sideName(id)), { bytes: side });
    await effects.files.syncFolder(folder);
  });
  const fields = { id, sha256: report.sha256, mediaType, side: sha256(side) };
  const { entry, head } = await journal.append({ by, kind: REPORT_ADDED, fields });
  noteEntry(index, entry, head);
}

async function amend(
  { journal, index, by }: Dossier,
  { report, given }: Keeping,
  words: readonly (keyof GivenWords)[],
): Promise<void> {
  const fields = { id: report.id, ...Object.fromEntries(words.map((word) => [word, given[word]])) };
  const { entry, head } = await journal.append({ by, kind: REPORT_DETAILS, fields });
  noteEntry(index, entry, head);
}

function amended(
  { id, origin, ...report }: Report,
  { word, before }: { word: keyof GivenWords; before: string | undefined },
): Notice {
  return {
    code: 'dossier/details-changed',
    severity: 'info',
    message: `The report is in the dossier already; its ${word} is now ${JSON.stringify(report[word])}${before ? `, before it was ${JSON.stringify(before)}` : ''}.`,
    hint: 'If that was not meant, add it once more with the right word.',
    report: id,
    file: origin,
  };
}

function idTaken({ id, origin, sha256: hash }: Report, other: string): Notice {
  return {
    code: 'dossier/id-taken',
    severity: 'error',
    message: `Another report with other bytes has the id ${id} already (SHA-256 ${other}, this one ${hash}); this one was not added.`,
    hint: 'By chance this does not happen: look where the file comes from. Changing one blank in it gives it an id of its own.',
    file: origin,
  };
}

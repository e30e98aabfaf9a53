import type { Notice } from '../../model/notice.js';
import type { Report } from '../../model/report.js';
import { explanatory, type ReportAnalysis } from '../analyse.js';
import type { Dossier } from '../dossier.js';
import { loadReport, reportIds, reportOf } from '../loadReport.js';
import type { Coders } from '../pool.js';
import type { IndexedReport } from '../reportIndex.js';
import type { Maker } from '../stamp.js';
import type { Coded } from './coded.js';
import { codedWriter, type Kept, readCoded, tidyCoded } from './codedFile.js';
import { codedKey } from './codedKey.js';
import { codedIn, codedLine } from './codedLine.js';

/** What the reports of a dossier say, each on its own: kept from earlier, or coded when it is asked for. */
export interface Book {
  /** In the order of their ids. */
  readonly coded: () => Coded[];
  /** Why reports are left out. */
  readonly troubles: () => Notice[];
  /** Ids of reports that are left out, because their files cannot be used. */
  readonly unused: () => string[];
  /** Ids of reports that are not in it as they are now, sorted. */
  readonly missing: () => string[];
  /** Code what is missing, `most` of it at most. A dossier open for writing keeps it. */
  readonly fill: (coders: Coders, options?: FillOptions) => Promise<void>;
}

export interface FillOptions {
  readonly most?: number;
  readonly onDone?: (done: number, total: number) => void;
  /** Asked before each report: no more of them. */
  readonly stopped?: () => boolean;
}

interface Entry {
  readonly key: string;
  readonly coded?: Coded;
  readonly troubles: readonly Notice[];
}

interface Shelf {
  readonly dossier: Dossier;
  readonly keyOf: (report: IndexedReport) => string;
  readonly entries: Map<string, Entry>;
}

/** So much may stand idle in the file before it is written anew. */
const idleBytes = 1 << 20;

/**
 * Open what was kept. The files of every report are checked against the journal; a report is used only when they are what was added,
 * and what is kept of it only when it was made from them by this version.
 */
export async function openBook(dossier: Dossier, maker: Maker): Promise<Book> {
  const shelf = { dossier, keyOf: keys(maker), entries: new Map<string, Entry>() };
  const wanted = new Map([...dossier.index.reports].map(([id, one]) => [shelf.keyOf(one), id]));
  const kept = await readCoded(dossier, wanted);
  for (const id of reportIds(dossier)) await check(shelf, id, kept.coded.get(id));
  if (!dossier.readOnly && isUntidy(kept)) await tidyCoded(dossier, wanted);
  return {
    coded: () => inOrder(shelf).flatMap(({ coded }) => coded ?? []),
    troubles: () => inOrder(shelf).flatMap(({ troubles }) => troubles),
    unused: () => reportIds(dossier).filter((id) => isUnused(shelf.entries.get(id))),
    missing: () => missing(shelf),
    fill: (coders, options) => fill(shelf, coders, options),
  };
}

function keys(maker: Maker): Shelf['keyOf'] {
  // The index holds a new record for a report of which something else is known.
  const known = new WeakMap<IndexedReport, string>();
  return (report) => {
    const key = known.get(report) ?? codedKey(maker, report);
    known.set(report, key);
    return key;
  };
}

const isUntidy = ({ bytes: { used, idle } }: Kept): boolean => idle > idleBytes && idle > used;
const isUnused = (entry: Entry | undefined): boolean => entry !== undefined && entry.coded === undefined;

function inOrder({ dossier, entries }: Shelf): Entry[] {
  return reportIds(dossier).flatMap((id) => entries.get(id) ?? []);
}

function missing({ dossier, keyOf, entries }: Shelf): string[] {
  const { reports } = dossier.index;
  return reportIds(dossier).filter((id) => entries.get(id)?.key !== keyOf(reports.get(id) as IndexedReport));
}

async function check(
  { dossier, keyOf, entries }: Shelf,
  id: string,
  coded: Coded | undefined,
): Promise<void> {
  const key = keyOf(dossier.index.reports.get(id) as IndexedReport);
  const { stored, notices } = await loadReport(dossier, id);
  if (!stored) entries.set(id, { key, troubles: notices });
  else if (coded) entries.set(id, { key, coded, troubles: [] });
}

async function fill(shelf: Shelf, coders: Coders, options: FillOptions = {}): Promise<void> {
  const all = missing(shelf);
  const ids = all.slice(0, options.most);
  if (ids.length === 0) return;
  const writer = shelf.dossier.readOnly ? undefined : await codedWriter(shelf.dossier);
  const reading = new Map<string, Pick<Entry, 'key' | 'troubles'>>();
  let done = 0;
  try {
    for await (const analysis of coders.stream(readable(shelf, goingOn(ids, options), reading))) {
      const { key, troubles } = reading.get(analysis.report.id) as Entry;
      reading.delete(analysis.report.id);
      const line = codedLine(key, codedOf(analysis, troubles));
      // As it will be read: whatever comes of it is the same whether it was kept or not.
      const coded = codedIn(Buffer.from(line)) as Coded;
      await writer?.add(line);
      shelf.entries.set(analysis.report.id, { key, coded, troubles: [] });
      options.onDone?.(++done, all.length);
    }
  } finally {
    await writer?.close();
  }
}

function* goingOn(ids: readonly string[], { stopped }: FillOptions): Generator<string> {
  for (const id of ids) {
    if (stopped?.()) return;
    yield id;
  }
}

function codedOf(
  { report, events, claims, notices, fingerprint }: ReportAnalysis,
  read: readonly Notice[],
): Coded {
  const said = [...read, ...notices.filter(({ code }) => !explanatory.has(code))];
  return { report, events, claims, notices: said, fingerprint };
}

/** Reports to be coded; those that cannot be used are entered with the reason. */
async function* readable(
  { dossier, keyOf, entries }: Shelf,
  ids: Iterable<string>,
  reading: Map<string, Pick<Entry, 'key' | 'troubles'>>,
): AsyncGenerator<Report> {
  for (const id of ids) {
    // Of the moment at which the report is looked up.
    const key = keyOf(dossier.index.reports.get(id) as IndexedReport);
    const { stored, notices } = await loadReport(dossier, id);
    const read = stored ? await reportOf(stored) : { notices: [] };
    const troubles = [...notices, ...read.notices];
    if (read.report) reading.set(id, { key, troubles });
    else entries.set(id, { key, troubles });
    if (read.report) yield read.report;
  }
}

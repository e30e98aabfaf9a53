import type { OwnSentence } from '../../model/ownSentence.js';
import type { Report } from '../../model/report.js';
import type { JournalEntry } from '../journalLine.js';
import { foundAgain, type PlacedWords, placedIn } from './placedWords.js';

/** Kinds of journal lines about what the analyst writes into the brief himself. */
export const OWN_LINES = { set: 'own-sentence', removed: 'own-sentence-removed' } as const;

/** What a line sets; what is left out stays. */
export interface OwnWords {
  /** Key of a part of the brief. */
  readonly section?: string;
  readonly text?: string;
  readonly cites?: readonly PlacedWords[];
  /** Place among the own sentences of its section, from 0; beyond the end counts as the end. */
  readonly place?: number;
}

/** An own sentence as the journal tells it. */
export interface OwnRecord {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly cites: readonly PlacedWords[];
  readonly by: string;
  readonly at: string;
  readonly changed?: { readonly by: string; readonly at: string };
}

/** Own sentences that lines (without those taken back) make, in order. Lines about what is not there change nothing. */
export function ownRecords(lines: readonly JournalEntry[]): readonly OwnRecord[] {
  let records: readonly OwnRecord[] = [];
  for (const line of lines) {
    const id = String(line.id);
    if (line.kind === OWN_LINES.removed) records = records.filter((one) => one.id !== id);
    if (line.kind === OWN_LINES.set && ID.test(id)) records = withLine(records, line);
  }
  return records;
}

function withLine(records: readonly OwnRecord[], line: JournalEntry): readonly OwnRecord[] {
  const set = wordsIn(line.set);
  const id = String(line.id);
  const before = records.find((one) => one.id === id);
  if (!set || (before === undefined && (line.added !== true || !set.text || !set.section))) return records;
  const { by, at } = line;
  const other = before !== undefined && (set.text !== undefined || set.cites !== undefined);
  const { place, ...words } = set;
  const record: OwnRecord = {
    ...(before ?? { section: '', text: '', cites: [], by, at }),
    ...words,
    id,
    ...(other ? { changed: { by, at } } : {}),
  };
  const moved = place !== undefined || record.section !== before?.section;
  return moved ? placed(records, record, place) : records.map((one) => (one.id === id ? record : one));
}

/** The record at a place among those of its section; last without one. */
function placed(records: readonly OwnRecord[], record: OwnRecord, place = records.length): OwnRecord[] {
  const others = records.filter(({ id }) => id !== record.id);
  const next = others.filter(({ section }) => section === record.section)[place];
  const at = next === undefined ? others.length : others.indexOf(next);
  return [...others.slice(0, at), record, ...others.slice(at)];
}

/** The words in a value from a journal; undefined when it holds anything else. */
function wordsIn(value: unknown): OwnWords | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { section, text, cites, place } = value as Record<string, unknown>;
  const given = cites === undefined ? undefined : Array.isArray(cites) ? cites.map(placedIn) : [undefined];
  const sound =
    (section === undefined || (typeof section === 'string' && section !== '')) &&
    (text === undefined || (typeof text === 'string' && text.trim() !== '')) &&
    (place === undefined || (Number.isInteger(place) && (place as number) >= 0)) &&
    (given?.every((one) => one !== undefined) ?? true);
  if (!sound) return undefined;
  return {
    ...(section === undefined ? {} : { section: section as string }),
    ...(text === undefined ? {} : { text: text as string }),
    ...(given === undefined ? {} : { cites: given as PlacedWords[] }),
    ...(place === undefined ? {} : { place: place as number }),
  };
}

const ID = /^S(\d{1,6})$/;

/** A number is not given twice, even when what had it is gone: older lines of the journal speak of that. */
export function nextOwnId(lines: readonly JournalEntry[]): string {
  const used = lines
    .filter(({ kind }) => kind === OWN_LINES.set)
    .map(({ id }) => Number(ID.exec(String(id))?.[1] ?? 0));
  return `S${used.reduce((most, one) => Math.max(most, one), 0) + 1}`;
}

/** Own sentences with the words they cite, as the reports have them now. */
export function ownSentences(
  records: readonly OwnRecord[],
  reports: readonly Report[],
): readonly OwnSentence[] {
  if (records.length === 0) return [];
  const byId = new Map(reports.map((one) => [one.id, one]));
  return records.map(({ cites, ...record }) => {
    const found = cites.flatMap((cite) => {
      const report = byId.get(cite.report);
      const place = report && foundAgain(report, cite);
      return place ? [{ report: cite.report, ...place }] : [];
    });
    return { ...record, cites: found, lost: cites.length - found.length };
  });
}

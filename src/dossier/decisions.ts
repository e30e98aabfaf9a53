import { type AddedEvent, addedIn, EVENT_ADDED } from './byHand/addedEvents.js';
import { OWN_LINES, type OwnRecord, ownRecords } from './byHand/ownSentences.js';
import { changeIn, type EventChange } from './eventChange.js';
import type { EntrySeen } from './journal.js';
import type { JournalEntry } from './journalLine.js';

/** Kinds of journal lines in which a person decides something about what was coded, and takes it back. */
export const EVENT_CORRECTED = 'event-correction';
export const UNDONE = 'undo';

const OWN_KINDS: ReadonlySet<string> = new Set(Object.values(OWN_LINES));

/** A correction as the journal has it. */
export interface Correction {
  /** Number of its journal line. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly event: string;
  readonly change: EventChange;
  readonly note?: string;
}

/** What people decided about coded events, in the order of the journal. */
export interface Decisions {
  /** Corrections that were made, by number of line. */
  readonly corrections: Map<number, Correction>;
  /** Events that people coded themselves, by number of line. */
  readonly added: Map<number, AddedEvent>;
  /** Lines about sentences of the analyst's own. */
  readonly own: JournalEntry[];
  /** Undoing lines by number, with the line each takes back. */
  readonly undoing: Map<number, number>;
  /** Lines that are taken back now. */
  readonly undone: Set<number>;
}

export function noDecisions(): Decisions {
  return { corrections: new Map(), added: new Map(), own: [], undoing: new Map(), undone: new Set() };
}

/** Takes journal lines into decisions; to be handed to `openDossier` as `each`. */
export function noteDecision(decisions: Decisions): EntrySeen {
  return (entry) => {
    if (entry.kind === EVENT_CORRECTED) correct(decisions, entry);
    if (entry.kind === EVENT_ADDED) add(decisions, entry);
    if (OWN_KINDS.has(entry.kind)) decisions.own.push(entry);
    if (entry.kind === UNDONE) undo(decisions, entry);
  };
}

function add({ added }: Decisions, entry: JournalEntry): void {
  const event = addedIn(entry);
  if (event) added.set(entry.seq, event);
}

function correct({ corrections }: Decisions, entry: JournalEntry): void {
  const { seq, at, by, event, note } = entry;
  const change = changeIn(entry.change);
  if (typeof event !== 'string' || !change) return;
  const said = typeof note === 'string' ? { note } : {};
  corrections.set(seq, { seq, at, by, event, change, ...said });
}

/** Undoing an undoing brings the first decision back. */
function undo({ undone, undoing }: Decisions, { seq, line }: JournalEntry): void {
  if (typeof line !== 'number') return;
  undoing.set(seq, line);
  undone.add(line);
  for (let back = undoing.get(line), again = true; back !== undefined; back = undoing.get(back)) {
    if (again) undone.delete(back);
    else undone.add(back);
    again = !again;
  }
}

/** Corrections in force, by event, oldest first. */
export function standingCorrections({
  corrections,
  undone,
}: Decisions): ReadonlyMap<string, readonly Correction[]> {
  const byEvent = new Map<string, Correction[]>();
  for (const one of [...corrections.values()].sort((a, b) => a.seq - b.seq)) {
    if (undone.has(one.seq)) continue;
    byEvent.set(one.event, [...(byEvent.get(one.event) ?? []), one]);
  }
  return byEvent;
}

/** Events coded by hand that were not taken back, in the order of the journal. */
export const standingAdded = ({ added, undone }: Decisions): readonly AddedEvent[] =>
  [...added.values()].filter(({ seq }) => !undone.has(seq)).sort((a, b) => a.seq - b.seq);

/** The analyst's own sentences as they stand. */
export const standingOwn = ({ own, undone }: Decisions): readonly OwnRecord[] =>
  ownRecords(own.filter(({ seq }) => !undone.has(seq)));

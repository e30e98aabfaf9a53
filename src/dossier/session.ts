import type { Material } from '../briefs/material.js';
import { UserError } from '../model/errors.js';
import type { OwnSentence } from '../model/ownSentence.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import type { AddedEvent } from './byHand/addedEvents.js';
import { ownSentences } from './byHand/ownSentences.js';
import { type Coding, createCoding } from './coding.js';
import { correctedMaterial, eventsByHand, standingDecisions } from './corrected.js';
import { isDecision } from './decisionLines.js';
import {
  type Correction,
  type Decisions,
  noDecisions,
  noteDecision,
  standingAdded,
  standingOwn,
  UNDONE,
} from './decisions.js';
import type { Dossier } from './dossier.js';
import type { Effects } from './effects.js';
import type { EventChange } from './eventChange.js';
import { openDossier } from './folder.js';
import { isAskedLine } from './forecasts/desk.js';
import type { EntrySeen } from './journal.js';
import type { JournalEntry } from './journalLine.js';
import type { MatrixDesk } from './matrix/desk.js';
import { type AddInput, type AddResult, addDocument } from './reports.js';
import {
  type Adding,
  addEvent,
  correctEvent,
  type DecisionDesk,
  removeOwn,
  type Writing,
  writeOwn,
} from './sessionDecisions.js';
import { namesOfCodes } from './storedMaterial.js';
import { takeBack } from './undo.js';

/** What happened in a session, for those who look at it. */
export type Happening =
  /** Something a view may show is different; `version` counts these. */
  | { readonly kind: 'change'; readonly version: number; readonly seq: number }
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly total: number };

/** A decision that was taken back. */
export interface Undone {
  /** Journal line of the undoing, for bringing it back. */
  readonly seq: number;
  readonly line: number;
  readonly says: string;
}

/** A dossier held open for a person at work: its records in memory, every decision in the journal before it shows. */
export interface Session {
  /** Lines written through it are seen by the session. */
  readonly dossier: Dossier;
  /** Reports and records as corrected. The same object until something changes. */
  readonly material: () => Material;
  /** Records as coded, by the program and by hand, for showing what was corrected. */
  readonly coded: () => Material;
  /** Sentences of the analyst's own for the brief. */
  readonly own: () => readonly OwnSentence[];
  /** Grows with every change. */
  readonly version: () => number;
  /** The journal, oldest line first. */
  readonly journal: () => readonly JournalEntry[];
  readonly decisions: Decisions;
  /** Ids of reports that are kept but not coded yet. */
  readonly waiting: () => ReadonlySet<string>;
  /** Correct an event; back when the journal line is on the disk. */
  readonly correct: (event: string, change: EventChange, note?: string) => Promise<Correction>;
  /** Code an event that was missed; back when the journal line is on the disk. */
  readonly addEvent: (adding: Adding) => Promise<AddedEvent>;
  /** Write or change an own sentence; back with its id when the journal line is on the disk. */
  readonly writeOwn: (writing: Writing) => Promise<string>;
  readonly removeOwn: (id: string) => Promise<void>;
  /** Take back a decision by its journal line, or the latest; undoing an undoing brings it back. */
  readonly undo: (line?: number) => Promise<Undone>;
  /** Whether a journal line is a decision that can be taken back now. */
  readonly mayUndo: (line: number) => boolean;
  /** The lines that make the matrix, for the functions that read and write it. */
  readonly matrix: () => MatrixDesk;
  /** Keep a document; back when it is on the disk. Coding follows, and shows as a change. */
  readonly add: (input: AddInput) => Promise<AddResult>;
  /** Coding under way is done. */
  readonly settled: () => Promise<void>;
  readonly watch: (seen: (happening: Happening) => void) => () => void;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  /** Who decides, for the journal. */
  readonly by?: string;
  readonly actors?: readonly ActorEntry[];
  /** Threads for coding; default: by cores. */
  readonly threads?: number;
}

interface Desk {
  readonly dossier: Dossier;
  readonly entries: JournalEntry[];
  readonly decisions: Decisions;
  readonly watchers: Set<(happening: Happening) => void>;
  readonly changed: () => void;
  readonly version: () => number;
}

/** Open a dossier for work. Records that are stale are coded anew first. Throws a UserError when it cannot be opened. */
export async function openSession(
  effects: Effects,
  path: string,
  options: SessionOptions = {},
): Promise<Session> {
  const desk = await openDesk(effects, path, options.by);
  const { dossier, decisions, watchers } = desk;
  const progress = (done: number, total: number) => {
    for (const seen of watchers) seen({ kind: 'progress', what: 'coding reports', done, total });
  };
  const coding = await createCoding(dossier, { ...options, changed: desk.changed, progress }).catch(
    async (error: unknown) => {
      await dossier.close();
      throw error;
    },
  );
  const read = readings(desk, coding, options);
  const deciding: DecisionDesk = { dossier, decisions, coded: read.coded };
  return {
    ...{ dossier, decisions, version: desk.version, journal: () => desk.entries },
    ...read,
    ...{ waiting: coding.waiting, settled: coding.settled },
    correct: (event, change, note) => correctEvent(deciding, { event, change, ...(note ? { note } : {}) }),
    addEvent: (adding) => addEvent(deciding, adding),
    writeOwn: (writing) => writeOwn(deciding, writing),
    removeOwn: (id) => removeOwn(deciding, id),
    ...{ undo: (line) => undo(desk, line), mayUndo: (line) => mayUndo(desk, line) },
    matrix: () => matrixOf(desk),
    add: async (input) => {
      const before = dossier.index.last.seq;
      const result = await addDocument(dossier, input);
      if (dossier.index.last.seq > before) coding.take([...result.added, ...result.known]);
      return result;
    },
    watch: (seen) => {
      watchers.add(seen);
      return () => watchers.delete(seen);
    },
    close: async () => {
      await coding.stop();
      await dossier.close();
    },
  };
}

/** The dossier with its journal read and followed: whoever writes a line through it, the session sees it. */
async function openDesk(effects: Effects, path: string, by: string | undefined): Promise<Desk> {
  const decisions = noDecisions();
  const entries: JournalEntry[] = [];
  const note = noteDecision(decisions);
  const each: EntrySeen = (entry, head) => {
    entries.push(entry);
    note(entry, head);
  };
  const opened = await openDossier(effects, path, { mode: 'write', ...(by ? { by } : {}), each });
  const watchers = new Set<(happening: Happening) => void>();
  let version = 1;
  const changed = () => {
    version += 1;
    const happening = { kind: 'change', version, seq: opened.journal.head().seq } as const;
    for (const seen of watchers) seen(happening);
  };
  const append: Dossier['journal']['append'] = async (entry) => {
    const line = await opened.journal.append(entry);
    each(line.entry, line.head);
    changed();
    return line;
  };
  const dossier = { ...opened, journal: { ...opened.journal, append } };
  return { dossier, entries, decisions, watchers, changed, version: () => version };
}

/** What is drawn from a desk, made once a version. */
function onceAVersion<T>({ version }: Desk, make: () => T): () => T {
  let made: { readonly version: number; readonly value: T } | undefined;
  return () => {
    if (made?.version !== version()) made = { version: version(), value: make() };
    return made.value;
  };
}

/** Records as coded, by the program and by hand, and as corrected; own sentences. */
function readings(desk: Desk, coding: Coding, options: SessionOptions) {
  const { decisions } = desk;
  const nameOf = namesOfCodes(options.actors);
  const material = onceAVersion(desk, () =>
    correctedMaterial(coding.material(), standingDecisions(decisions), nameOf),
  );
  const coded = onceAVersion(desk, () => {
    const now = coding.material();
    const { events } = eventsByHand(now, standingAdded(decisions), nameOf);
    return events.length === 0 ? now : { ...now, events: [...now.events, ...events] };
  });
  const own = onceAVersion(desk, () => ownSentences(standingOwn(decisions), coding.material().reports));
  return { material, coded, own };
}

/** What is written through it comes into the session by the journal. */
const matrixOf = ({ dossier, entries }: Desk): MatrixDesk => ({
  dossier,
  lines: entries.filter(isDecision),
  asked: entries.filter(isAskedLine),
});

/** The decision that a line takes back or brings back, however often that was done before. */
function rootOf({ undoing }: Decisions, line: number): number {
  let root = line;
  for (let back = undoing.get(root); back !== undefined && back < root; back = undoing.get(root)) root = back;
  return root;
}

function mayUndo({ decisions, entries }: Desk, line: number): boolean {
  if (decisions.undone.has(line)) return false;
  const root = rootOf(decisions, line);
  // Lines are numbered from 1 without a gap.
  const entry = entries[root - 1];
  return entry !== undefined && entry.kind !== UNDONE && isDecision(entry);
}

async function undo(desk: Desk, line: number | undefined): Promise<Undone> {
  if (line !== undefined && !mayUndo(desk, line)) throw cannotUndo(line);
  const taken = await takeBack(matrixOf(desk), line);
  return { seq: desk.dossier.journal.head().seq, line: taken.line, says: taken.says };
}

const cannotUndo = (line: number): UserError =>
  new UserError('dossier/cannot-undo', `Journal line ${line} is no decision that can be taken back now.`, {
    hint: 'Decisions can be, each once; reports stay in the dossier.',
  });

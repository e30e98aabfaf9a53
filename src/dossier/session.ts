import type { Material } from '../briefs/material.js';
import { UserError } from '../model/errors.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { type Coding, createCoding } from './coding.js';
import { correctedMaterial } from './corrected.js';
import {
  type Correction,
  type Decisions,
  EVENT_CORRECTED,
  noDecisions,
  noteDecision,
  standingCorrections,
  UNDONE,
} from './decisions.js';
import type { Dossier } from './dossier.js';
import type { Effects } from './effects.js';
import { type EventChange, misfitOf } from './eventChange.js';
import { openDossier } from './folder.js';
import { isAskedLine } from './forecasts/desk.js';
import type { EntrySeen } from './journal.js';
import type { JournalEntry } from './journalLine.js';
import type { MatrixDesk } from './matrix/desk.js';
import { isMatrixLine } from './matrix/lines.js';
import { undo as undoInMatrix } from './matrix/undo.js';
import { type AddInput, type AddResult, addDocument } from './reports.js';
import { namesOfCodes } from './storedMaterial.js';

/** What happened in a session, for those who look at it. */
export type Happening =
  /** Something a view may show is different; `version` counts these. */
  | { readonly kind: 'change'; readonly version: number; readonly seq: number }
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly total: number };

/** A dossier held open for a person at work: its records in memory, every decision in the journal before it shows. */
export interface Session {
  /** Lines written through it are seen by the session. */
  readonly dossier: Dossier;
  /** Reports and records as corrected. The same object until something changes. */
  readonly material: () => Material;
  /** Records as coded, for showing what was corrected. */
  readonly coded: () => Material;
  /** Grows with every change. */
  readonly version: () => number;
  /** The journal, oldest line first. */
  readonly journal: () => readonly JournalEntry[];
  readonly decisions: Decisions;
  /** Ids of reports that are kept but not coded yet. */
  readonly waiting: () => ReadonlySet<string>;
  /** Correct an event; back when the journal line is on the disk. */
  readonly correct: (event: string, change: EventChange, note?: string) => Promise<Correction>;
  /** Take back a decision by its journal line; undoing an undoing brings it back. */
  readonly undo: (line: number) => Promise<number>;
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
  return {
    ...{ dossier, decisions, version: desk.version, journal: () => desk.entries },
    material: correcting(desk, coding, options),
    ...{ coded: coding.material, waiting: coding.waiting, settled: coding.settled },
    correct: (event, change, note) => correct(desk, coding, { event, change, ...(note ? { note } : {}) }),
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

/** Material as corrected, made once a version. */
function correcting({ decisions, version }: Desk, coding: Coding, options: SessionOptions): () => Material {
  const nameOf = namesOfCodes(options.actors);
  let [made, shown]: [number, Material | undefined] = [0, undefined];
  return () => {
    if (!shown || made !== version())
      shown = correctedMaterial(coding.material(), standingCorrections(decisions), nameOf);
    made = version();
    return shown;
  };
}

interface Correcting {
  readonly event: string;
  readonly change: EventChange;
  readonly note?: string;
}

async function correct(desk: Desk, coding: Coding, asked: Correcting): Promise<Correction> {
  const { dossier, decisions } = desk;
  const event = coding.material().events.find(({ id }) => id === asked.event);
  if (!event) throw noSuchEvent(asked.event);
  const standing = standingCorrections(decisions).get(event.id) ?? [];
  const type = standing.reduce((now, { change }) => change.type ?? now, event.type);
  const misfit = misfitOf(asked.change, type);
  if (misfit !== undefined) throw unfit(misfit);
  const { entry } = await dossier.journal.append({
    by: dossier.by,
    kind: EVENT_CORRECTED,
    fields: { ...asked },
  });
  return decisions.corrections.get(entry.seq) as Correction;
}

/** What is written through it comes into the session by the journal. */
const matrixOf = ({ dossier, entries }: Desk): MatrixDesk => ({
  dossier,
  lines: entries.filter(isMatrixLine),
  asked: entries.filter(isAskedLine),
});

/** The decision that a line takes back or brings back, however often that was done before. */
function rootOf({ undoing }: Decisions, line: number): number {
  let root = line;
  for (let back = undoing.get(root); back !== undefined && back < root; back = undoing.get(root)) root = back;
  return root;
}

function isOfMatrix({ decisions, entries }: Desk, line: number): boolean {
  const root = rootOf(decisions, line);
  const entry = entries.find(({ seq }) => seq === root);
  return entry !== undefined && entry.kind !== UNDONE && isMatrixLine(entry);
}

function mayUndo(desk: Desk, line: number): boolean {
  const { corrections, undone } = desk.decisions;
  if (undone.has(line)) return false;
  return corrections.has(rootOf(desk.decisions, line)) || isOfMatrix(desk, line);
}

async function undo(desk: Desk, line: number): Promise<number> {
  const { dossier } = desk;
  if (!mayUndo(desk, line)) throw cannotUndo(line);
  // A matrix that could not be scored without the line keeps it.
  if (isOfMatrix(desk, line)) await undoInMatrix(matrixOf(desk), line);
  else await dossier.journal.append({ by: dossier.by, kind: UNDONE, fields: { line } });
  return dossier.journal.head().seq;
}

const noSuchEvent = (id: string): UserError =>
  new UserError('dossier/no-such-event', `The dossier has no event ${JSON.stringify(id)}.`, {
    hint: 'It may have been coded anew: look it up again.',
  });

const unfit = (misfit: string): UserError =>
  new UserError('dossier/bad-correction', `The correction makes no event: ${misfit}.`, {
    hint: 'Choose a mode of the type, or none.',
  });

const cannotUndo = (line: number): UserError =>
  new UserError('dossier/cannot-undo', `Journal line ${line} is no decision that can be taken back now.`, {
    hint: 'Corrections can be, each once; reports stay in the dossier.',
  });

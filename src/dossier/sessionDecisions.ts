import type { Material } from '../briefs/material.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { type AddedEvent, EVENT_ADDED, type EventWords, faultOf } from './byHand/addedEvents.js';
import { nextOwnId, OWN_LINES, type OwnWords } from './byHand/ownSentences.js';
import { type PlacedWords, placedWords } from './byHand/placedWords.js';
import {
  type Correction,
  type Decisions,
  EVENT_CORRECTED,
  standingCorrections,
  standingOwn,
} from './decisions.js';
import type { Dossier } from './dossier.js';
import { type EventChange, misfitOf } from './eventChange.js';
import { noSuchReport } from './loadReport.js';

/** What decisions are written on: each shows in `decisions` once its line is on the disk. */
export interface DecisionDesk {
  readonly dossier: Dossier;
  readonly decisions: Decisions;
  /** Records before corrections. */
  readonly coded: () => Material;
}

/** Words of a report by their place in it. */
export interface Pointed {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

export interface Correcting {
  readonly event: string;
  readonly change: EventChange;
  readonly note?: string;
}

export interface Adding extends Pointed {
  readonly coded: EventWords;
  readonly note?: string;
}

/** What is said of an own sentence: without an id it is a new one, in its section and with its text. */
export interface Writing extends Omit<OwnWords, 'cites'> {
  readonly id?: string;
  readonly cites?: readonly Pointed[];
}

const write = ({ dossier }: DecisionDesk, kind: string, fields: Readonly<Record<string, unknown>>) =>
  dossier.journal.append({ by: dossier.by, kind, fields });

/** Correct an event; back when the journal line is on the disk. */
export async function correctEvent(desk: DecisionDesk, asked: Correcting): Promise<Correction> {
  const event = desk.coded().events.find(({ id }) => id === asked.event);
  if (!event) throw noSuchEvent(asked.event);
  const standing = standingCorrections(desk.decisions).get(event.id) ?? [];
  const type = standing.reduce((now, { change }) => change.type ?? now, event.type);
  const misfit = misfitOf(asked.change, type);
  if (misfit !== undefined) throw unfit(misfit);
  const { entry } = await write(desk, EVENT_CORRECTED, { ...asked });
  return desk.decisions.corrections.get(entry.seq) as Correction;
}

/** Code an event that the program missed; back when the journal line is on the disk. */
export async function addEvent(desk: DecisionDesk, { coded, note, ...place }: Adding): Promise<AddedEvent> {
  const words = pointed(desk, place);
  const fault = faultOf(coded);
  if (fault !== undefined) throw unfit(fault);
  const fields = { words, coded, ...(note ? { note } : {}) };
  const { entry } = await write(desk, EVENT_ADDED, fields);
  return desk.decisions.added.get(entry.seq) as AddedEvent;
}

/** Write or change a sentence of the analyst's own; back with its id when the journal line is on the disk. */
export async function writeOwn(desk: DecisionDesk, { id, cites, ...words }: Writing): Promise<string> {
  if (id !== undefined) knownOwn(desk, id);
  const text = words.text?.replace(/\s+/g, ' ').trim();
  if (text === '' || (id === undefined && text === undefined))
    throw new UserError('dossier/no-text', 'A sentence of your own needs words.', {
      hint: 'Write it, or take it out.',
    });
  const set = {
    ...words,
    ...(text === undefined ? {} : { text }),
    ...(cites === undefined ? {} : { cites: cites.map((one) => pointed(desk, one)) }),
  };
  const own = id ?? nextOwnId(desk.decisions.own);
  await write(desk, OWN_LINES.set, { id: own, ...(id === undefined ? { added: true } : {}), set });
  return own;
}

/** Take an own sentence out; undoing the line brings it back. */
export async function removeOwn(desk: DecisionDesk, id: string): Promise<void> {
  knownOwn(desk, id);
  await write(desk, OWN_LINES.removed, { id });
}

function pointed(desk: DecisionDesk, { report: id, start, end }: Pointed): PlacedWords {
  const report: Report | undefined = desk.coded().reports.find((one) => one.id === id);
  if (report) return placedWords(report, { start, end });
  throw noSuchReport(id);
}

function knownOwn({ decisions }: DecisionDesk, id: string): void {
  if (standingOwn(decisions).some((one) => one.id === id)) return;
  throw new UserError('dossier/no-such-sentence', `There is no own sentence ${JSON.stringify(id)}.`, {
    hint: 'It may have been taken out: the journal brings it back.',
  });
}

const noSuchEvent = (id: string): UserError =>
  new UserError('dossier/no-such-event', `The dossier has no event ${JSON.stringify(id)}.`, {
    hint: 'It may have been coded anew: look it up again.',
  });

const unfit = (misfit: string): UserError =>
  new UserError('dossier/bad-correction', `This makes no event: ${misfit}.`, {
    hint: 'Choose a mode of the type, or none, and name the parties by code.',
  });

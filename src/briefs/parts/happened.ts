import type { Shift } from '../../model/time.js';
import { quadOf } from '../../ontology/plover.js';
import type { EventLine } from '../brief.js';
import { carriersOf, eventSource, type Ledger, uniqueSources } from '../ledger.js';
import type { Act } from '../tellings.js';
import { actorCodes, actorNames } from '../wording/actors.js';
import { actWords, modalityLabels } from '../wording/acts.js';
import { listWords, shortened } from '../wording/quote.js';
import { isDoubtful, saidBy } from '../wording/speakers.js';

/** Other reports may tell the act in another modality; the line says so instead of choosing in silence. */
function otherTellings(act: Act): string {
  const others = new Set(act.tellings.map((one) => one.modality).filter((one) => one !== act.first.modality));
  if (others.size === 0) return '';
  return `; elsewhere told as ${listWords([...others].map((one) => modalityLabels[one]))}`;
}

/** By how much something moves, as the first telling says, else another one of the same modality. */
function shiftOf({ first, tellings }: Act): Shift | undefined {
  return first.shift ?? tellings.find(({ shift, modality }) => shift && modality === first.modality)?.shift;
}

/** Who coded the act, where that was not the program. */
function handOf({ tellings }: Act): Pick<EventLine, 'byHand'> {
  const names = [...new Set(tellings.flatMap(({ codedBy }) => codedBy ?? []))].map((name) => shortened(name));
  if (names.length === 0) return {};
  return { byHand: { names, all: tellings.every(({ codedBy }) => codedBy !== undefined) } };
}

function lineOf(act: Act): EventLine {
  const { first, group } = act;
  const doubtful = isDoubtful(first);
  const who = saidBy(first);
  return {
    text: actWords(first, shiftOf(act)) + otherTellings(act),
    sources: uniqueSources([first, ...act.tellings].map(eventSource)),
    date: first.date,
    actors: actorNames(first.actors),
    recipients: actorNames(first.recipients),
    codes: { actors: actorCodes(first.actors), recipients: actorCodes(first.recipients) },
    reciprocal: first.reciprocal,
    type: first.type,
    ...(first.mode === undefined ? {} : { mode: first.mode }),
    modality: first.modality,
    ...(who === undefined ? {} : { saidBy: who }),
    quad: quadOf(first.type),
    doubtful,
    ...handOf(act),
    ...carriersOf(group, doubtful),
  };
}

/** Dated acts, one line each, by date (undated last) and then by place in the reports. */
export function happened(ledger: Ledger): EventLine[] {
  return ledger.acts.map(lineOf);
}

import { EVENT_ADDED } from './byHand/addedEvents.js';
import { OWN_LINES } from './byHand/ownSentences.js';
import { EVENT_CORRECTED } from './decisions.js';
import type { JournalEntry } from './journalLine.js';
import { isMatrixLine } from './matrix/lines.js';

const KINDS: ReadonlySet<string> = new Set([EVENT_CORRECTED, EVENT_ADDED, OWN_LINES.set, OWN_LINES.removed]);

/** Whether a journal line is a decision that can be taken back, or takes one back. Reports and forecasts stay. */
export const isDecision = (line: Pick<JournalEntry, 'kind'>): boolean =>
  KINDS.has(line.kind) || isMatrixLine(line);

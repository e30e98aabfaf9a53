import { z } from 'zod';
import { isDecision } from '../../dossier/decisionLines.js';
import type { JournalEntry } from '../../dossier/journalLine.js';
import { lineWords } from '../../dossier/lineWords.js';
import type { Session } from '../../dossier/session.js';
import { forecastLine } from '../forecastLine.js';
import { count, route } from '../route.js';
import { type JournalRecord, journalShape } from '../shapes/journal.js';

const OWN = new Set(['seq', 'prev', 'at', 'by', 'kind', 'sha256', 'side']);

/** A value in few words: lists of records by their number ("17 evidence"), the rest as it is. */
function told(name: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${name} ${String(value)}`;
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object')
      ? `${value.length} ${name}`
      : `${name} ${value.join(' ')}`;
  return `${name} (${Object.entries(value)
    .map(([part, one]) => told(part, one))
    .join(', ')})`;
}

function wordsOf(entry: JournalEntry): string {
  if (isDecision(entry)) return lineWords(entry);
  const fields = Object.entries(entry).filter(([name]) => !OWN.has(name));
  return fields
    .map(([name, value]) => told(name, value))
    .join(', ')
    .slice(0, 400);
}

function lineOf(session: Session, entry: JournalEntry): JournalRecord['lines'][number] {
  const { seq, at, by, kind } = entry;
  const about = [entry.event, entry.id, entry.line].find((one) => one !== undefined);
  const told = forecastLine(session, entry) ?? { about: String(about ?? ''), says: wordsOf(entry) };
  return {
    ...{ seq, at, by, kind, ...told },
    mayUndo: session.mayUndo(seq),
    undone: session.decisions.undone.has(seq),
  };
}

export const journalRoute = route({
  method: 'get',
  path: '/api/journal',
  summary: 'What people gave and decided, latest first',
  query: z.object({ limit: count(500, 100) }),
  answers: journalShape,
  handle: ({ query: { limit } }, { session }): JournalRecord => {
    const entries = session.journal();
    const lines = entries.slice(-limit).reverse();
    return { total: entries.length, lines: lines.map((entry) => lineOf(session, entry)) };
  },
});

export const undoRoute = route({
  method: 'post',
  path: '/api/undo',
  summary: 'Take back a decision: the one in this line, or the latest; undoing an undoing brings it back',
  body: z.strictObject({ line: z.number().int().min(1).optional() }),
  answers: z.object({
    seq: z.number().describe('Journal line of the undoing'),
    line: z.number(),
    says: z.string(),
  }),
  handle: async ({ body: { line } }, { session }) => ({ ...(await session.undo(line)) }),
});

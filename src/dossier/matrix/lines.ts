import type { JournalEntry } from '../journalLine.js';

/** Kinds of journal lines that make the matrix of a dossier. */
export const MATRIX_LINES = {
  question: 'matrix-question',
  imported: 'matrix-imported',
  hypothesis: 'hypothesis',
  hypothesisRemoved: 'hypothesis-removed',
  priors: 'priors',
  evidence: 'evidence',
  evidenceRemoved: 'evidence-removed',
  rejected: 'proposal-rejected',
  rating: 'rating',
  probabilities: 'probabilities',
  retracted: 'source-retracted',
  undo: 'undo',
} as const;

const KINDS: ReadonlySet<string> = new Set(Object.values(MATRIX_LINES));

/** Whether a journal line bears on the matrix. */
export const isMatrixLine = ({ kind }: Pick<JournalEntry, 'kind'>): boolean => KINDS.has(kind);

/** Who entered something, when (ISO 8601, UTC), and the number of the journal line. */
export interface Entered {
  readonly by: string;
  readonly at: string;
  readonly line: number;
}

export const enteredBy = ({ by, at, seq }: JournalEntry): Entered => ({ by, at, line: seq });

/**
 * The lines as of a moment, without those that were undone; an undone "undo" is none. `asOf` is a day (the whole day counts) or an ISO
 * time in UTC.
 */
export function liveLines(lines: readonly JournalEntry[], asOf?: string): readonly JournalEntry[] {
  const known = asOf === undefined ? lines : lines.filter(({ at }) => at.slice(0, asOf.length) <= asOf);
  const undone = new Set<number>();
  for (const line of known.toReversed())
    if (line.kind === MATRIX_LINES.undo && !undone.has(line.seq) && typeof line.line === 'number')
      undone.add(line.line);
  return known.filter(({ seq, kind }) => !undone.has(seq) && kind !== MATRIX_LINES.undo);
}

import { checkMatrix } from '../../hypotheses/check.js';
import { UserError } from '../../model/errors.js';
import { isDecision } from '../decisionLines.js';
import type { Dossier } from '../dossier.js';
import type { Effects } from '../effects.js';
import { openDossier } from '../folder.js';
import { isAskedLine, ledgerOf } from '../forecasts/desk.js';
import { readOnlyError } from '../journal.js';
import type { JournalEntry } from '../journalLine.js';
import { matrixOfLines } from './fold.js';
import { type DossierMatrix, scoredMatrix } from './records.js';

/** An open dossier with the decisions of its journal, those that make the matrix among them. */
export interface MatrixDesk {
  readonly dossier: Dossier;
  /** In the order of the journal; continued by what is written here. */
  readonly lines: JournalEntry[];
  /** Lines about questions and their outcomes, for rows that wait for one. */
  readonly asked: readonly JournalEntry[];
}

/** Open a dossier for its matrix. As `openDossier`; `read` needs no lock. */
export async function openMatrix(
  effects: Effects,
  path: string,
  options: { readonly mode: 'read' | 'write'; readonly by?: string },
): Promise<MatrixDesk> {
  const lines: JournalEntry[] = [];
  const asked: JournalEntry[] = [];
  const each = (entry: JournalEntry) => {
    if (isDecision(entry)) lines.push(entry);
    else if (isAskedLine(entry)) asked.push(entry);
  };
  return { dossier: await openDossier(effects, path, { ...options, each }), lines, asked };
}

/** The matrix as it stands, or as it stood on a day (`YYYY-MM-DD`, the whole day counts) or at an ISO time. */
export const matrixAt = ({ lines, asked }: MatrixDesk, asOf?: string): DossierMatrix => {
  const known = asOf === undefined ? asked : asked.filter(({ at }) => at.slice(0, asOf.length) <= asOf);
  const { questions, outcomes } = ledgerOf(known);
  return { ...matrixOfLines(lines, asOf), asked: { questions, outcomes } };
};

/** What is to be written: a kind of line and its fields. */
export interface Draft {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Write lines, in order; back when all are on the disk. Refused beforehand, with nothing written, when the matrix that they would make
 * cannot be scored. `by` is who decided it; who opened the dossier, when left out.
 */
export async function decide(
  { dossier, lines }: MatrixDesk,
  drafts: readonly Draft[],
  by = dossier.by,
): Promise<readonly JournalEntry[]> {
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  if (by.trim() === '')
    throw new UserError('dossier/no-name', 'A decision needs the name of the one who takes it.', {
      hint: 'Give it with --by, or set DETENTE_BY.',
    });
  checkMatrix(
    scoredMatrix(matrixOfLines([...lines, ...drafts.map((draft, n) => trial(dossier, draft, { by, n }))])),
  );
  const written = await Promise.all(
    drafts.map(({ kind, fields }) => dossier.journal.append({ by, kind, fields })),
  );
  const entries = written.map(({ entry }) => entry);
  lines.push(...entries);
  return entries;
}

/** The line as it will be, as far as the matrix looks at it. */
function trial(
  { journal, effects }: Dossier,
  { kind, fields }: Draft,
  { by, n }: { readonly by: string; readonly n: number },
): JournalEntry {
  // Through JSON, as the journal keeps it: what has no place there must not be counted on.
  const kept = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
  return { ...kept, seq: journal.head().seq + 1 + n, prev: '', at: effects.now(), by, kind };
}

/** A wrong use of the matrix of a dossier. */
export function refuse(code: string, message: string, hint: string): never {
  throw new UserError(code, message, { hint });
}

import type { JournalEntry } from './journalLine.js';
import { lineWords } from './lineWords.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './matrix/desk.js';
import { type Entered, enteredBy, isMatrixLine, liveLines, MATRIX_LINES } from './matrix/lines.js';
import { type Move, movesBetween } from './matrix/moves.js';

/** A decision in the journal, in words. */
export interface HistoryLine extends Entered {
  readonly says: string;
  /** It was taken back. */
  readonly undone: boolean;
}

/** All decisions, oldest first. */
export function historyOf({ lines }: Pick<MatrixDesk, 'lines'>): readonly HistoryLine[] {
  const live = new Set(liveLines(lines).map(({ seq }) => seq));
  const taken = undoneLines(lines);
  return lines.map((line) => ({
    ...enteredBy(line),
    says: lineWords(line),
    undone: line.kind === MATRIX_LINES.undo ? taken.has(line.seq) : !live.has(line.seq),
  }));
}

/** "Undo" lines that were themselves undone. */
function undoneLines(lines: readonly JournalEntry[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { seq, kind, line } of lines.toReversed())
    if (kind === MATRIX_LINES.undo && !undone.has(seq)) undone.add(Number(line));
  return undone;
}

/**
 * Take a decision back: the latest that stands, or the one in this line. The line stays in the journal. Undoing an "undo" puts its
 * line in force again. Refused when the matrix that it would leave cannot be scored.
 */
export async function takeBack(
  desk: MatrixDesk,
  line: number | undefined,
  by?: string,
): Promise<HistoryLine> {
  const target = targetOf(desk, line);
  await decide(desk, [{ kind: MATRIX_LINES.undo, fields: { line: target.line } }], by);
  return target;
}

/** The same, with every judgement of the matrix that moved; without `moves` where the line was none about the matrix. */
export async function undo(
  desk: MatrixDesk,
  line: number | undefined,
  by?: string,
): Promise<{ readonly line: HistoryLine; readonly moves?: readonly Move[] }> {
  const before = matrixAt(desk);
  const target = await takeBack(desk, line, by);
  const after = matrixAt(desk);
  const touched = isMatrixLine(rootOf(desk.lines, target.line));
  return touched ? { line: target, moves: movesBetween(before, after) } : { line: target };
}

/** The decision that a line takes back or brings back, however often that was done before. */
function rootOf(lines: readonly JournalEntry[], line: number): Pick<JournalEntry, 'kind'> {
  const bySeq = new Map(lines.map((one) => [one.seq, one]));
  let root = bySeq.get(line);
  while (root?.kind === MATRIX_LINES.undo && bySeq.has(Number(root.line)) && Number(root.line) < root.seq)
    root = bySeq.get(Number(root.line));
  return root?.kind === MATRIX_LINES.undo ? { kind: '' } : (root ?? { kind: '' });
}

function targetOf(desk: MatrixDesk, line: number | undefined): HistoryLine {
  const history = historyOf(desk);
  const kinds = new Map(desk.lines.map(({ seq, kind }) => [seq, kind]));
  const target =
    line === undefined
      ? history.findLast((one) => !one.undone && kinds.get(one.line) !== MATRIX_LINES.undo)
      : history.find((one) => one.line === line);
  if (target === undefined)
    return refuse(
      'dossier/nothing-to-undo',
      line === undefined
        ? 'There is nothing to undo.'
        : `Line ${line} is no decision that can be taken back.`,
      'List the decisions with "detente undo <dossier> --list"; reports stay in the dossier.',
    );
  if (target.undone)
    return refuse(
      'dossier/nothing-to-undo',
      `Line ${line} is undone already.`,
      'Undo the line that undid it.',
    );
  return target;
}

import type { JournalEntry } from '../journalLine.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { type Entered, enteredBy, liveLines, MATRIX_LINES } from './lines.js';
import { type Move, movesBetween } from './moves.js';

/** A line of the journal about the matrix, in words. */
export interface HistoryLine extends Entered {
  readonly says: string;
  /** It was taken back. */
  readonly undone: boolean;
}

/** All lines about the matrix, oldest first. */
export function historyOf({ lines }: Pick<MatrixDesk, 'lines'>): readonly HistoryLine[] {
  const live = new Set(liveLines(lines).map(({ seq }) => seq));
  const taken = undoneLines(lines);
  return lines.map((line) => ({
    ...enteredBy(line),
    says: words(line),
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
 * Take a line back: the last one that stands, or the one with this number. The line stays in the journal. Undoing an "undo" puts its
 * line in force again. Gives every judgement that moved.
 */
export async function undo(
  desk: MatrixDesk,
  line: number | undefined,
  by?: string,
): Promise<{ readonly line: HistoryLine; readonly moves: readonly Move[] }> {
  const history = historyOf(desk);
  const kinds = new Map(desk.lines.map(({ seq, kind }) => [seq, kind]));
  const target =
    line === undefined
      ? history.findLast((one) => !one.undone && kinds.get(one.line) !== MATRIX_LINES.undo)
      : history.find((one) => one.line === line);
  if (target === undefined)
    return refuse(
      'dossier/nothing-to-undo',
      line === undefined ? 'There is nothing to undo.' : `Line ${line} is no line about the matrix.`,
      'List the lines with "detente undo <dossier> --list".',
    );
  if (target.undone)
    return refuse(
      'dossier/nothing-to-undo',
      `Line ${line} is undone already.`,
      'Undo the line that undid it.',
    );
  const before = matrixAt(desk);
  await decide(desk, [{ kind: MATRIX_LINES.undo, fields: { line: target.line } }], by);
  return { line: target, moves: movesBetween(before, matrixAt(desk)) };
}

const cut = (value: unknown) => {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
};

function words(line: JournalEntry): string {
  const { kind, id, set } = line;
  const fields = Object.entries((set ?? {}) as object).map(([name, value]) =>
    name === 'text' ? `"${cut(value)}"` : name,
  );
  switch (kind) {
    case MATRIX_LINES.question:
      return `question: ${cut(line.question)}`;
    case MATRIX_LINES.imported:
      return `matrix taken in from ${cut(line.file)}`;
    case MATRIX_LINES.hypothesis:
    case MATRIX_LINES.evidence:
      return `${id}: ${fields.join(', ')}`;
    case MATRIX_LINES.hypothesisRemoved:
    case MATRIX_LINES.evidenceRemoved:
      return `${id} removed`;
    case MATRIX_LINES.rejected:
      return `proposal ${line.proposal} rejected`;
    case MATRIX_LINES.rating: {
      const reading = line.reading === undefined ? '' : `:${line.reading}`;
      return `${line.evidence}${reading} x ${line.hypothesis}: ${line.mark ?? line.likelihood ?? 'blank'}`;
    }
    case MATRIX_LINES.retracted:
      return `source ${cut(line.source)} retracted`;
    case MATRIX_LINES.undo:
      return `line ${line.line} undone`;
    default:
      return kind;
  }
}

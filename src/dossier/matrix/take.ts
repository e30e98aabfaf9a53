import type { Matrix } from '../../model/hypothesis.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { MATRIX_LINES } from './lines.js';

/**
 * Take a matrix from a file into the dossier, as one line of the journal: all of it or nothing. Into a matrix that is there already only
 * further marks on its own rows and hypotheses come; those of one rater replace his earlier ones. Throws `UserError` otherwise.
 */
export async function takeMatrix(
  desk: MatrixDesk,
  matrix: Matrix,
  from: { readonly file: string; readonly sha256?: string; readonly rater?: string; readonly by?: string },
): Promise<void> {
  const { by, rater, ...source } = from;
  const { hypotheses, evidence } = matrixAt(desk);
  const cells =
    rater === undefined
      ? matrix.cells
      : matrix.cells.map((cell) => ({ ...cell, rater: cell.rater ?? rater }));
  const empty = hypotheses.length === 0 && evidence.length === 0;
  if (!empty) {
    const known = new Set([
      ...hypotheses.map(({ hypothesis }) => hypothesis.id),
      ...evidence.map((one) => one.evidence.id),
    ]);
    const unknown = [...matrix.hypotheses, ...matrix.evidence].filter(({ id }) => !known.has(id));
    if (unknown.length > 0)
      refuse(
        'hypotheses/other-matrix',
        `The dossier has a matrix already, and it has no ${unknown
          .slice(0, 6)
          .map(({ id }) => id.slice(0, 40))
          .join(', ')}.`,
        'Only further marks on its own rows and hypotheses can be taken in. Undo what is there first to replace it.',
      );
  }
  const taken: Matrix = empty ? { ...matrix, cells } : { hypotheses: [], evidence: [], cells };
  await decide(desk, [{ kind: MATRIX_LINES.imported, fields: { ...source, matrix: taken } }], by);
}

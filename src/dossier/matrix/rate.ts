import type { RatedCell, Rating } from '../../model/hypothesis.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { knownEvidence, knownHypothesis } from './ids.js';
import { MATRIX_LINES } from './lines.js';

/** What a rater puts into a cell. Without a mark and without a likelihood the cell is blank again. */
export interface CellWords {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly reading?: string;
  readonly mark?: Rating;
  readonly likelihood?: number;
  readonly note?: string;
  /** Place in the order in which the rater was shown the cells; his own count of cells when left out. */
  readonly order?: number;
  /** Entered without seeing the marks of others. */
  readonly blind?: true;
}

/** Put marks into cells, all by one rater, each a line of its own. Throws `UserError`, with nothing written, if one of them cannot be. */
export async function rate(
  desk: MatrixDesk,
  cells: readonly CellWords[],
  rater?: string,
): Promise<readonly RatedCell[]> {
  const state = matrixAt(desk);
  for (const { evidence, hypothesis, reading } of cells) {
    knownEvidence(state, evidence);
    knownHypothesis(state, hypothesis);
    const readings = state.evidence.find((one) => one.evidence.id === evidence)?.evidence.readings;
    if (readings === undefined ? reading !== undefined : !readings.some(({ id }) => id === reading))
      refuse(
        'hypotheses/unknown-reading',
        readings === undefined
          ? `${evidence} has no readings.`
          : `${evidence} is rated reading by reading: ${readings.map(({ id }) => id).join(', ')}.`,
        readings === undefined ? 'Leave the reading out.' : `For instance ${evidence}:${readings[0]?.id}.`,
      );
  }
  const drafts = cells.map((cell) => ({ kind: MATRIX_LINES.rating, fields: { ...cell } }));
  const lines = await decide(desk, drafts, rater);
  const by = lines[0]?.by ?? rater;
  const now = matrixAt(desk).cells.filter((cell) => cell.rater === by);
  return cells.flatMap(
    (one) =>
      now.find(
        (cell) =>
          cell.evidence === one.evidence &&
          cell.hypothesis === one.hypothesis &&
          cell.reading === one.reading,
      ) ?? [],
  );
}

/** A rater's own probabilities of the hypotheses, as he gives them; `null` takes them back. */
export async function stateProbabilities(
  desk: MatrixDesk,
  probabilities: Readonly<Record<string, number>> | null,
  rater?: string,
): Promise<void> {
  const state = matrixAt(desk);
  for (const [id, value] of Object.entries(probabilities ?? {})) {
    knownHypothesis(state, id);
    if (!(value >= 0 && value <= 1))
      refuse('hypotheses/bad-number', `${id}: ${value} is no probability.`, 'Probabilities run from 0 to 1.');
  }
  await decide(desk, [{ kind: MATRIX_LINES.probabilities, fields: { probabilities } }], rater);
}

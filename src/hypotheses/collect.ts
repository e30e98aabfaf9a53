import type { Matrix } from '../model/hypothesis.js';
import { signalInformation } from '../stats/entropy.js';
import { rowLikelihoods } from './lenses/likelihood.js';
import type { LensOptions } from './lenses/result.js';
import { scoreTable } from './score.js';
import { tableOf } from './table.js';

export interface ToCollect {
  readonly evidence: string;
  /** Bits by which looking is expected to lower the doubt between the hypotheses, from where they stand now. */
  readonly bits: number;
  /** Chance that it will be seen, as things stand. */
  readonly expected: number;
}

/**
 * What each open row would be worth, the most telling first. Its marks or likelihoods say how probable it is under each hypothesis; a
 * row with blanks is worth nothing until they are filled. Where the hypotheses stand comes from the likelihood lens over the rest.
 */
export function collectNext(matrix: Matrix, options: LensOptions = {}): readonly ToCollect[] {
  const open = matrix.evidence.filter((row) => row.open === true);
  if (open.length === 0) return [];
  const now = scoreTable(tableOf(matrix, options), 'likelihood', options).scores.map(({ score }) => score);
  const ids = new Set(open.map(({ id }) => id));
  const asked: Matrix = {
    ...matrix,
    evidence: open.map(({ open: _, ...row }) => row),
    cells: matrix.cells.filter(({ evidence }) => ids.has(evidence)),
  };
  const table = tableOf(asked, options);
  const likelihoods = rowLikelihoods(table, options);
  const width = matrix.hypotheses.length;
  const worth = table.rows.map(({ id }, row) => {
    const part = [...likelihoods.subarray(row * width, (row + 1) * width)];
    const bits = Math.max(...part) === Math.min(...part) ? 0 : signalInformation(now, part);
    return { evidence: id, bits, expected: part.reduce((sum, p, h) => sum + p * (now[h] as number), 0) };
  });
  return worth.sort((a, b) => b.bits - a.bits || (a.evidence < b.evidence ? -1 : 1));
}

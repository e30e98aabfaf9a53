import type { Matrix } from '../../model/hypothesis.js';
import { type AlphaMetric, krippendorffAlpha } from '../../stats/krippendorffAlpha.js';
import { disagreementBand, voteDisagreement } from '../lenses/openSynthesis.js';
import { CODES, VALUES } from '../marks.js';
import { type CellVotes, votesByCell } from './votes.js';

export interface Agreement {
  /** Krippendorff's alpha over the marks CC 2 .. II -2; undefined with fewer than two raters or without variation. */
  readonly alpha: number | undefined;
  readonly metric: AlphaMetric;
  /** Cells that two raters or more have marked other than NA. */
  readonly cells: number;
}

/** Agreement of the raters beyond chance. NA is left out, as a statement about the question; `disagreementMap` shows it. */
export function agreementOf(matrix: Matrix, metric: AlphaMetric = 'ordinal'): Agreement {
  const units = votesByCell(matrix).map(({ votes }) => votes.map(({ rating }) => VALUES[CODES[rating]]));
  const compared = units.filter((unit) => unit.filter((value) => value !== undefined).length > 1);
  return { alpha: krippendorffAlpha(compared, metric), metric, cells: compared.length };
}

export interface CellDisagreement extends CellVotes {
  /** Larger of the sample deviations of "NA or rated" and of the rated votes (Open Synthesis). */
  readonly disagreement: number;
  readonly band: 'consensus' | 'mild' | 'large' | 'extreme';
  /** Some call the cell consistent and some inconsistent: the mean hides it. */
  readonly opposed: boolean;
}

/** Cells with two votes or more, the most disputed first; cells alike by the order of the matrix. */
export function disagreementMap(matrix: Matrix): readonly CellDisagreement[] {
  const cells = votesByCell(matrix).filter(({ votes }) => votes.length > 1);
  const measured = cells.map((cell) => {
    const marks = cell.votes.map(({ rating }) => rating);
    const disagreement = voteDisagreement(marks) as number;
    const has = (...wanted: string[]) => marks.some((mark) => wanted.includes(mark));
    return {
      ...cell,
      disagreement,
      band: disagreementBand(disagreement),
      opposed: has('C', 'CC') && has('I', 'II'),
    };
  });
  return measured.sort((a, b) => b.disagreement - a.disagreement);
}

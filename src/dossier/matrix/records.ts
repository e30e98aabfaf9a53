import type { Ledger } from '../../forecasts/questions/ledger.js';
import { type Shift, shiftsBetween } from '../../hypotheses/raters/shifts.js';
import type { Evidence, Hypothesis, Matrix, RatedCell, StatedProbabilities } from '../../model/hypothesis.js';
import type { Entered } from './lines.js';

export interface HypothesisRecord {
  readonly hypothesis: Hypothesis;
  readonly entered: Entered;
  /** Later changes, in order. */
  readonly changes: readonly Entered[];
}

export interface EvidenceRecord {
  readonly evidence: Evidence;
  readonly entered: Entered;
  readonly changes: readonly Entered[];
  /** Id of the finding, claim or event out of which the row was proposed and accepted. */
  readonly proposal?: string;
  /** The row lost what it rests on when a source was retracted; it does not score. */
  readonly retracted?: Entered;
}

/** A proposal that somebody turned down; it is not proposed again. */
export interface RejectedProposal {
  readonly proposal: string;
  readonly note?: string;
  readonly rejected: Entered;
}

/** A source that is not to be relied on any more: all its reports, and the origins it stands for. */
export interface Retraction {
  /** As the person named it. */
  readonly source: string;
  readonly reports: readonly string[];
  readonly origins: readonly string[];
  readonly note?: string;
  readonly retracted: Entered;
}

/** The matrix of a dossier as its journal tells it, with who entered what. Plain data. */
export interface DossierMatrix {
  readonly question?: string;
  readonly hypotheses: readonly HypothesisRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly cells: readonly RatedCell[];
  /** Marks as they were given blind, before the rater saw those of others; the last one of a cell. */
  readonly blind: readonly RatedCell[];
  readonly stated: readonly StatedProbabilities[];
  readonly rejected: readonly RejectedProposal[];
  readonly retractions: readonly Retraction[];
  /** Questions of the dossier with their outcomes: rows may wait for one, and tell one. */
  readonly asked?: Pick<Ledger, 'questions' | 'outcomes'>;
}

/**
 * The matrix that is scored: rows that lost their source are left out with their cells, so are indicators whose outcome was accepted as
 * a row (nothing is left to find out); priors that are not given for all or do not sum to one are left out (they are being entered).
 */
export function scoredMatrix(state: DossierMatrix): Matrix {
  const answered = new Set(
    state.evidence.flatMap(({ evidence: { open, question } }) => (open ? [] : (question ?? []))),
  );
  const evidence = state.evidence.flatMap((one) =>
    one.retracted || (one.evidence.open && answered.has(one.evidence.question ?? '')) ? [] : [one.evidence],
  );
  const rows = new Set(evidence.map(({ id }) => id));
  const hypotheses = state.hypotheses.map(({ hypothesis }) => hypothesis);
  return {
    ...(state.question === undefined ? {} : { question: state.question }),
    hypotheses: hasPriors(hypotheses) ? hypotheses : hypotheses.map(({ prior: _, ...rest }) => rest),
    evidence,
    cells: state.cells.filter((cell) => rows.has(cell.evidence)),
    ...(state.stated.length === 0 ? {} : { stated: state.stated }),
  };
}

/** What raters changed after their blind round. */
export function shiftsAfterBlind({ hypotheses, evidence, cells, blind }: DossierMatrix): readonly Shift[] {
  const frame = {
    hypotheses: hypotheses.map(({ hypothesis }) => hypothesis),
    evidence: evidence.map((one) => one.evidence),
  };
  const key = (cell: RatedCell) => [cell.evidence, cell.hypothesis, cell.rater, cell.reading].join('\u0000');
  const asked = new Set(blind.map(key));
  const now = cells.filter((cell) => asked.has(key(cell)));
  return shiftsBetween({ ...frame, cells: blind }, { ...frame, cells: now });
}

function hasPriors(hypotheses: readonly Hypothesis[]): boolean {
  const given = hypotheses.flatMap(({ prior }) => (prior === undefined ? [] : [prior]));
  return (
    given.length === hypotheses.length && Math.abs(given.reduce((sum, prior) => sum + prior, 0) - 1) <= 1e-6
  );
}

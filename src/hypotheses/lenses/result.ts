import type { Notice } from '../../model/notice.js';
import type { Coverage, Reads } from '../coverage.js';
import type { Place } from '../ranking.js';
import type { Table } from '../table.js';
import type { GradeWeights, LevelWeights, RowWeight } from '../weights.js';

export type LensName =
  | 'parc'
  | 'weighted'
  | 'open-synthesis'
  | 'likelihood'
  | 'bridge'
  | 'burton'
  | 'intel-workbench'
  | 'template';

/** Options of all lenses; each lens uses those that concern it and prints them in `settings`. */
export interface LensOptions {
  /** Count these raters only. */
  readonly raters?: readonly string[];
  /** How far rows of one origin depend on each other, 0 (independent) .. 1 (copies, the default). */
  readonly dependence?: number;
  readonly levels?: LevelWeights;
  readonly grades?: GradeWeights;
  /** ln of the ratio by which one point of inconsistency lowers the odds. Default ln 3: a choice, not a finding. */
  readonly lambda?: number;
  /** Bridge: share of `lambda` by which one point of consistency raises the odds, 0 (as in ACH, the default) .. 1. */
  readonly confirmation?: number;
  /** Bridge: use the weights of the weighted lens. Default true. */
  readonly weighted?: boolean;
  /** Priors in place of the matrix's own, by hypothesis; they must sum to one. */
  readonly priors?: Readonly<Record<string, number>>;
  /** Blank cells: withhold the ranking (default), or rank on the rows that are rated for every hypothesis, with a caveat. */
  readonly holes?: 'refuse' | 'common-rows';
}

export interface HypothesisScore {
  readonly hypothesis: string;
  readonly score: number;
  /** Likelihood and bridge only; sums to one over the hypotheses. */
  readonly probability?: number;
  /** Open Synthesis only: the counterpart of its inconsistency. */
  readonly consistency?: number;
}

export interface LensResult {
  readonly lens: LensName;
  /** Whether the least or the greatest score stands first. */
  readonly better: 'low' | 'high';
  /** In the order of the matrix. */
  readonly scores: readonly HypothesisScore[];
  /** Places, ties together; absent when the ranking is withheld. */
  readonly places?: readonly Place[];
  /** All who share the first place; empty when the ranking is withheld. */
  readonly leaders: readonly string[];
  /** What the lens assumed. */
  readonly settings: Readonly<Record<string, string | number>>;
  readonly weights?: readonly RowWeight[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
}

/** What a lens computes; coverage, places and notices are the same for all and added by `scoreTable`. */
export interface Scored {
  readonly better: 'low' | 'high';
  readonly scores: readonly HypothesisScore[];
  /** Sort keys of a hypothesis where the score alone does not decide, each the lower the better. */
  readonly keys?: readonly (readonly number[])[];
  readonly settings: Readonly<Record<string, string | number>>;
  readonly weights?: readonly RowWeight[];
  readonly notices?: readonly Notice[];
  /** What fills a cell for this lens. Default: marks. */
  readonly reads?: Reads;
  /** Nothing can be ranked, whatever the coverage; a notice says why. */
  readonly withheld?: true;
}

export type Lens = (table: Table, options: LensOptions) => Scored;

import type { Matrix } from '../model/hypothesis.js';
import type { Notice } from '../model/notice.js';
import { type Advice, adviceOf } from './advice.js';
import type { Coverage } from './coverage.js';
import { type Diagnosticity, diagnosticityOf } from './diagnosticity.js';
import type { LensName, LensResult } from './lenses/result.js';
import { type Agreement, agreementOf, type CellDisagreement, disagreementMap } from './raters/agreement.js';
import { type PooledProbabilities, pooledProbabilities } from './raters/probabilities.js';
import { type LikelihoodRobustness, likelihoodRobustness } from './robustness/likelihoods.js';
import { type Robustness, type RobustnessOptions, robustnessOf } from './robustness/robustness.js';
import { scoreAll } from './score.js';

/** `partly separated`: no single hypothesis leads in every test, but some stand before others in every test. */
export type WeighedVerdict = 'separated' | 'partly separated' | 'not separated' | 'withheld' | 'empty';

export interface Raters {
  readonly names: readonly string[];
  readonly agreement: Agreement;
  /** Cells with two votes or more, the most disputed first. */
  readonly disagreements: readonly CellDisagreement[];
}

/** Everything there is to say about a matrix, as plain data. */
export interface Weighing {
  readonly verdict: WeighedVerdict;
  /** Own lenses side by side, or those asked for. */
  readonly lenses: readonly LensResult[];
  readonly coverage: Coverage | undefined;
  readonly diagnosticity: readonly Diagnosticity[];
  readonly robustness: Robustness | undefined;
  /** The same for the likelihood lens, which needs no marks where likelihoods are stated. */
  readonly likelihoods?: LikelihoodRobustness;
  /** What to collect next, the most telling first. */
  readonly collect: readonly Advice[];
  /** With two raters or more. */
  readonly raters?: Raters;
  /** Where raters stated probabilities. */
  readonly pooled?: PooledProbabilities;
  /** Each once. */
  readonly notices: readonly Notice[];
}

export interface WeighingOptions extends RobustnessOptions {
  /** Default: our own lenses. */
  readonly lenses?: readonly LensName[];
}

/** Weigh a matrix: lenses, coverage, robustness, verdict, raters, what to collect. Throws `UserError` for one that cannot be scored. */
export function weigh(matrix: Matrix, options: WeighingOptions = {}): Weighing {
  if (matrix.hypotheses.length === 0 || matrix.evidence.every(({ open }) => open)) return nothing;
  const { lenses: names, ...rest } = options;
  const lenses = scoreAll(matrix, names === undefined ? rest : { ...rest, lenses: names });
  const robustness = robustnessOf(matrix, rest);
  const raters = ratersOf(matrix);
  const pooled = pooledProbabilities(matrix);
  return {
    verdict: verdictOf(robustness),
    lenses,
    coverage: robustness.coverage,
    diagnosticity: diagnosticityOf(matrix, rest),
    robustness,
    likelihoods: likelihoodRobustness(matrix, { ...rest, draws: Math.min(rest.draws ?? 2000, 2000) }),
    collect: adviceOf(matrix, robustness, rest),
    ...(raters.names.length > 1 ? { raters } : {}),
    ...(pooled === undefined ? {} : { pooled }),
    notices: onceEach(lenses.flatMap(({ notices }) => notices)),
  };
}

const nothing: Weighing = {
  verdict: 'empty',
  lenses: [],
  coverage: undefined,
  diagnosticity: [],
  robustness: undefined,
  collect: [],
  notices: [],
};

function verdictOf({ verdict, tiers }: Robustness): WeighedVerdict {
  if (verdict === 'not separated' && (tiers?.groups.length ?? 0) > 1) return 'partly separated';
  return verdict;
}

function ratersOf(matrix: Matrix): Raters {
  const names = [...new Set(matrix.cells.map(({ rater = '' }) => rater))].sort();
  return { names, agreement: agreementOf(matrix), disagreements: disagreementMap(matrix) };
}

function onceEach(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.code} ${notice.message}`, notice])).values()];
}

/** Competing explanations on their own, exported as `detente/hypotheses`: matrix, lenses, robustness, raters, words. */

export type { Anchor, Evidence, Hypothesis, Matrix, RatedCell, Rating } from '../model/hypothesis.js';
export { gradeNumbers, parseGrade } from '../ontology/admiralty.js';
export { likelihoodPlace, likelihoodScales } from '../ontology/likelihood.js';
export { krippendorffAlpha as alpha } from '../stats/krippendorffAlpha.js';
export { projectOnSimplex } from '../stats/simplex.js';
export { type Argument, argumentStrength } from './arguments.js';
export {
  channelled,
  discounted,
  effectiveCount,
  oddsSweep,
  posteriorOf,
  updateOdds,
  weightsOfEvidence,
} from './bayes.js';
export { checkMatrix } from './check.js';
export { collectNext, type ToCollect } from './collect.js';
export { burtonDispute } from './compatibility/burton.js';
export { disconfirmationOrder } from './compatibility/disconfirmation.js';
export { familyStatuses } from './compatibility/families.js';
export { type Coverage, coverageOf } from './coverage.js';
export { type Diagnosticity, diagnosticityOf } from './diagnosticity.js';
export { compareLenses, type LensComparison } from './lenses/compare.js';
export { aggregateVote, disagreementBand, voteDisagreement } from './lenses/openSynthesis.js';
export type { LensName, LensOptions, LensResult } from './lenses/result.js';
export { parseMark } from './marks.js';
export { matrixOf, type PlainMatrix, type PlainOptions } from './plain/matrix.js';
export type { Place } from './ranking.js';
export { agreementOf, disagreementMap } from './raters/agreement.js';
export { blindView, entryOrder } from './raters/entry.js';
export { pooledProbabilities } from './raters/probabilities.js';
export { shiftsBetween } from './raters/shifts.js';
export { cellFlips } from './robustness/cellFlips.js';
export { groundOf } from './robustness/ground.js';
export { leaveOneOriginOut, refutations } from './robustness/leaveOut.js';
export { type LikelihoodRobustness, likelihoodRobustness } from './robustness/likelihoods.js';
export { monteCarlo } from './robustness/monteCarlo.js';
export { fewestReratings } from './robustness/rerate.js';
export { type Robustness, type RobustnessOptions, robustnessOf } from './robustness/robustness.js';
export { sweepOf } from './robustness/sweep.js';
export { type Cut, type Separation, type Tiers, tiersOf } from './robustness/tiers.js';
export { lensNames, ownLenses, scoreAll, scoreMatrix } from './score.js';
export { tableOf } from './table.js';
export { type Weighing, type WeighingOptions, weigh } from './weighing.js';
export { type GradeWeights, type LevelWeights, type RowWeight, rowWeight } from './weights.js';
export { explainLens, explainScores, explainVerdict } from './wording/explain.js';
export { confidenceSentence, likelihoodWords } from './wording/likely.js';
export { type LintOptions, lintText } from './wording/lint.js';
export { explainRaters, explainWeighing } from './wording/weighing.js';

/** Forecasts that are scored, exported as `detente/forecasts`: probabilities for pairs, questions and their ledger, scores. docs/forecasts.md */

export type { Outcome, Question, QuestionForecast, QuestionState } from '../model/question.js';
export { areaUnderCurve } from '../stats/scores/auc.js';
export { brierOfOptions, brierOfOrderedOptions, brierScore } from '../stats/scores/brier.js';
export {
  expectedCalibrationError,
  metaculusBins,
  type ReliabilityBin,
  reliabilityTable,
  tenBins,
} from '../stats/scores/calibration.js';
export { type CrpsOptions, crpsOfSamples } from '../stats/scores/crps.js';
export { crpsOfCounts } from '../stats/scores/crpsOfCounts.js';
export { ignoranceScore } from '../stats/scores/ignorance.js';
export { intervalScore, isCovered } from '../stats/scores/interval.js';
export { type Judged, meanScore } from '../stats/scores/judged.js';
export { baselineScore, type Clip, logScore, peerScores } from '../stats/scores/logScore.js';
export { type Decomposition, murphyDecomposition } from '../stats/scores/murphy.js';
export {
  againstMedian,
  type CoveredPeer,
  coveredPeerScores,
  type Standing,
  type TimeAveraged,
  timeAveraged,
} from '../stats/scores/overTime.js';
export { skill } from '../stats/scores/skill.js';
export { countDistribution } from './dyads/counts.js';
export { forecastPair, type PairForecast, type PairQuestion } from './dyads/now.js';
export { type Panel, type PanelOptions, panelOf, type StreamAct } from './dyads/panel.js';
export { type OriginForecasts, type RollingOptions, rollForward } from './dyads/rolling.js';
export { type Figures, skillInterval, Tally } from './dyads/tally.js';
export { askLinks, type LinkAsking } from './links/ask.js';
export {
  evaluateLinks,
  type FiguresByMethod,
  type LinkBenchmark,
  type LinkEvaluation,
  type LinkMethod,
  linkMethods,
} from './links/evaluate.js';
export type { LinkExplanation, LinkTerm } from './links/explain.js';
export { type Facts, factsOf, type Link } from './links/facts.js';
export {
  type DatedAct,
  type NextAnswer,
  type NextQuestion,
  type NextRanking,
  type NextTerm,
  rankNext,
} from './links/next.js';
export { type Sides, sidesOf } from './links/sides.js';
export { type Answer, answer, type Knowledge, type QuestionAct } from './questions/answer.js';
export { type Board, boardOf, type Scored } from './questions/board.js';
export { checkQuestion, type QuestionDraft } from './questions/check.js';
export { type Ledger, type QuestionView, stateOf, viewOf } from './questions/ledger.js';

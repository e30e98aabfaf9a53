/** Change points, exported as `detente/changepoints`. An index is the first index of a new segment, 0-based. docs/changepoints.md */

export { atMostOneChange, type SingleChange } from './amoc.js';
export { type BinarySegmentation, type BinarySegmentationOptions, binarySegmentation } from './binseg.js';
export { type BootstrapOptions, bootstrapIntervals } from './bootstrap.js';
export { bruteForce } from './bruteforce.js';
export { type Cost, type CostOptions, jointCost } from './cost.js';
export { binomialCost } from './costs/binomial.js';
export { empiricalCost } from './costs/empirical.js';
export { gammaCost } from './costs/gamma.js';
export { linearCost } from './costs/linear.js';
export { meanCost } from './costs/mean.js';
export { negativeBinomialCost, negativeBinomialSize } from './costs/negativeBinomial.js';
export { poissonCost } from './costs/poisson.js';
export { meanVarianceCost, varianceCost } from './costs/variance.js';
export { type Break, type Detection, type DetectOptions, detectBreaks } from './detect.js';
export { fitSegments, type Shape } from './fit.js';
export { type ChangeInterval, profileInterval } from './intervals.js';
export { type Agreement, agreement } from './metrics.js';
export { type Neighbourhood, type NeighbourhoodOptions, segmentNeighbourhood } from './neighbourhood.js';
export { longRunVariance } from './noise.js';
export {
  createOnlineDetector,
  type OnlineDetector,
  type OnlineOptions,
  onlineChangePoints,
  type RunLengths,
} from './online.js';
export { type PeltOptions, pelt } from './pelt.js';
export { type Penalty, type PenaltyName, penaltyFor } from './penalty.js';
export type { SearchOptions, Segmentation } from './segmentation.js';
export { meanAndDeviation, observed, standardise } from './series.js';

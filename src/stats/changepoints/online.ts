import { logGamma } from '../logGamma.js';
import { requireFinite } from './series.js';

export interface OnlineOptions {
  /** Observations expected between changes (1 / hazard), 100 when not given. */
  readonly expectedRun?: number;
  /** Normal-gamma prior of the mean and precision of a segment: mean 0, strength 1, shape 1, rate 1 when not given (for scaled data). */
  readonly prior?: {
    readonly mean: number;
    readonly strength: number;
    readonly shape: number;
    readonly rate: number;
  };
}

/** What is believed after an observation. */
export interface RunLengths {
  /** Most probable number of observations since the last change, this one included. */
  readonly mostProbable: number;
  /** Probability that the last change is at most so many observations old. */
  readonly changedWithin: (observations: number) => number;
}

/** Fed one observation at a time. */
export interface OnlineDetector {
  /** @throws RangeError for a value that is not a finite number. */
  readonly observe: (value: number) => RunLengths;
}

/** A hypothesis: the last change lies `length` observations back; its logarithm of probability and posterior of the segment. */
interface Run {
  readonly length: number;
  readonly log: number;
  readonly mean: number;
  readonly rate: number;
}

/** Runs less probable than this are forgotten; it bounds time and memory and moves no figure that is shown. */
const FORGET = Math.log(1e-14);

/**
 * Bayesian online change point detection (Adams and MacKay 2007) with normal observations of unknown mean and variance and a
 * constant hazard: for alerts with a probability while data come in.
 * @throws RangeError for wrong options.
 */
export function createOnlineDetector(options: OnlineOptions = {}): OnlineDetector {
  const { expectedRun = 100, prior = { mean: 0, strength: 1, shape: 1, rate: 1 } } = options;
  if (!(expectedRun > 1 && Number.isFinite(expectedRun)))
    throw new RangeError(`a run is expected to last more than 1 observation, not ${expectedRun}`);
  if (
    !(
      Number.isFinite(prior.mean) &&
      [prior.strength, prior.shape, prior.rate].every((x) => x > 0 && x < 1e300)
    )
  )
    throw new RangeError('the prior needs a finite mean and a positive strength, shape and rate');
  const [change, growth] = [Math.log(1 / expectedRun), Math.log(1 - 1 / expectedRun)];
  const fresh = { length: 0, mean: prior.mean, rate: prior.rate };
  let runs: readonly Run[] = [{ ...fresh, log: 0 }];
  return {
    observe: (value) => {
      requireFinite([value]);
      const predicted = runs.map((run) => run.log + predictive(run, value, prior));
      const whole = logSum(predicted);
      const grown = runs.map((run, i) =>
        extend(run, { value, prior, log: (predicted[i] as number) - whole + growth }),
      );
      runs = [{ ...fresh, log: change }, ...grown].filter(({ log }) => log > FORGET);
      return read(runs);
    },
  };
}

type Prior = NonNullable<OnlineOptions['prior']>;

/** Logarithm of the Student t density of the next value. */
function predictive({ length, mean, rate }: Run, value: number, prior: Prior): number {
  const strength = prior.strength + length;
  const shape = prior.shape + length / 2;
  const spread = (2 * rate * (strength + 1)) / strength;
  const distance = value - mean;
  const constant = logGamma(shape + 0.5) - logGamma(shape) - Math.log(Math.PI * spread) / 2;
  return constant - (shape + 0.5) * Math.log1p((distance * distance) / spread);
}

function extend({ length, mean, rate }: Run, next: { value: number; prior: Prior; log: number }): Run {
  const strength = next.prior.strength + length;
  const distance = next.value - mean;
  return {
    length: length + 1,
    log: next.log,
    mean: mean + distance / (strength + 1),
    rate: rate + (strength * distance * distance) / (2 * (strength + 1)),
  };
}

function logSum(logs: readonly number[]): number {
  const most = logs.reduce((a, b) => Math.max(a, b));
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

function read(runs: readonly Run[]): RunLengths {
  let best = runs[0] as Run;
  for (const run of runs) if (run.log > best.log) best = run;
  const within = (most: number) =>
    runs.reduce((sum, { length, log }) => sum + (length <= most ? Math.exp(log) : 0), 0);
  return {
    mostProbable: best.length,
    changedWithin: (observations) => Math.min(1, within(observations) / within(Number.POSITIVE_INFINITY)),
  };
}

/**
 * Change points of a whole series by the online detector: back from the end along the most probable run lengths. Give z-scores,
 * or a prior that fits.
 */
export function onlineChangePoints(values: readonly number[], options: OnlineOptions = {}): number[] {
  const detector = createOnlineDetector(options);
  const lengths = values.map((value) => detector.observe(value).mostProbable);
  const changePoints: number[] = [];
  let end = values.length;
  while (end > 0) {
    const start = end - Math.max(1, lengths[end - 1] as number);
    if (start > 0) changePoints.push(start);
    end = start;
  }
  return changePoints.reverse();
}

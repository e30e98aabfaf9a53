import type { Cost } from './cost.js';

/**
 * What a change point costs, with n observations and d parameters per segment (the change point itself counts as one more;
 * names that end in 0 leave it out, as in R):
 * BIC = SIC (d + 1) ln n; MBIC (d + 2) ln n with the logarithm of its length added to every segment (Zhang and Siegmund 2007);
 * AIC 2 (d + 1); Hannan-Quinn 2 (d + 1) ln ln n; `3 log n`. A number is a manual penalty.
 */
export type PenaltyName =
  | 'BIC'
  | 'SIC'
  | 'MBIC'
  | 'AIC'
  | 'Hannan-Quinn'
  | 'BIC0'
  | 'SIC0'
  | 'AIC0'
  | 'Hannan-Quinn0'
  | '3 log n'
  | 'none';

export interface Penalty {
  readonly name: PenaltyName | 'manual';
  /** Added for every change point, on the scale of the costs (twice the log-likelihood). */
  readonly value: number;
  /** Whether the logarithm of its length is added to every segment's cost (MBIC). */
  readonly lengths: boolean;
}

const formulas: Readonly<Record<PenaltyName, (n: number, d: number) => number>> = {
  BIC: (n, d) => (d + 1) * Math.log(n),
  SIC: (n, d) => (d + 1) * Math.log(n),
  MBIC: (n, d) => (d + 2) * Math.log(n),
  AIC: (_, d) => 2 * (d + 1),
  'Hannan-Quinn': (n, d) => 2 * (d + 1) * Math.log(Math.log(n)),
  BIC0: (n, d) => d * Math.log(n),
  SIC0: (n, d) => d * Math.log(n),
  AIC0: (_, d) => 2 * d,
  'Hannan-Quinn0': (n, d) => 2 * d * Math.log(Math.log(n)),
  '3 log n': (n) => 3 * Math.log(n),
  none: () => 0,
};

/** @throws RangeError for an unknown name, and for a number that is negative or not finite. */
export function penaltyFor(cost: Cost, choice: PenaltyName | number): Penalty {
  if (typeof choice === 'number') {
    if (!(choice >= 0 && Number.isFinite(choice)))
      throw new RangeError(`a penalty is a number from 0, not ${choice}`);
    return { name: 'manual', value: choice, lengths: false };
  }
  const formula = Object.hasOwn(formulas, choice) ? formulas[choice] : undefined;
  if (formula === undefined)
    throw new RangeError(
      `no penalty is called ${choice}: take one of ${Object.keys(formulas).join(', ')} or a number`,
    );
  // ln ln n is negative for n < 3: no penalty rewards a change point.
  const value = cost.length > 1 ? Math.max(0, formula(cost.length, cost.parameters)) : 0;
  return { name: choice, value, lengths: choice === 'MBIC' };
}

/** What the penalty adds to each segment beside its cost. */
export function lengthTerm(cost: Cost, penalty: Penalty): (from: number, to: number) => number {
  if (!penalty.lengths) return () => 0;
  if (cost.lengthTerm !== undefined) return cost.lengthTerm;
  const logs = Float64Array.from({ length: cost.length + 1 }, (_, length) => Math.log(length));
  return (from, to) => logs[to - from] as number;
}

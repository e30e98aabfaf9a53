import { keepOpenMass, posteriorOf } from '../bayes.js';
import { openColumns } from '../coverage.js';
import { logKeys, priorsOf } from '../lenses/priors.js';
import type { LensOptions } from '../lenses/result.js';
import { type Ground, idsOf, leadingColumns } from './ground.js';

export interface SweepPoint {
  readonly lambda: number;
  readonly probabilities: Readonly<Record<string, number>>;
  readonly leaders: readonly string[];
}

export interface Sweep {
  /** Posterior for lambda = ln 2, 3, 5, 10 under the priors in use. */
  readonly lambdas: readonly SweepPoint[];
  /** Some lambda of these gives another leader. */
  readonly changes: boolean;
  /** At the middle lambda: the prior above which each hypothesis would lead, the others sharing the rest as they do now. */
  readonly breakEven: Readonly<Record<string, number>>;
  readonly breakEvenLambda: number;
}

const RATIOS = [2, 3, 5, 10];

/** What the probabilities of the bridge hang on. */
export function sweepOf(ground: Ground, options: LensOptions = {}): Sweep {
  const { table, sums, ranked } = ground;
  const prior = priorsOf(table.hypotheses, options);
  const open = openColumns(table);
  const logsAt = (lambda: number) =>
    keepOpenMass(
      sums.map((sum) => -lambda * sum),
      prior,
      open,
    );
  const lambdas = RATIOS.map((ratio): SweepPoint => {
    const lambda = Math.log(ratio);
    const logs = logsAt(lambda);
    const posterior = posteriorOf(prior, logs) as readonly number[];
    return {
      lambda,
      probabilities: Object.fromEntries(table.hypotheses.map(({ id }, h) => [id, posterior[h] as number])),
      leaders: idsOf(
        ground,
        leadingColumns(
          logKeys(prior, logs).map(([key]) => key as number),
          ranked,
        ),
      ),
    };
  });
  const breakEvenLambda = options.lambda ?? Math.log(3);
  return {
    lambdas,
    changes: new Set(lambdas.map(({ leaders }) => leaders.join())).size > 1,
    breakEven: Object.fromEntries(
      ranked.map((h) => [
        table.hypotheses[h]?.id as string,
        breakEven(h, { ranked, prior, logs: logsAt(breakEvenLambda) }),
      ]),
    ),
    breakEvenLambda,
  };
}

/** p / (1 - p) = (greatest of the others' prior x likelihood, priors scaled to 1) / likelihood of h. */
function breakEven(
  h: number,
  from: {
    readonly ranked: readonly number[];
    readonly prior: readonly number[];
    readonly logs: readonly number[];
  },
): number {
  const { ranked, prior, logs } = from;
  const rest = 1 - (prior[h] as number);
  const others = ranked.filter((other) => other !== h);
  if (others.length === 0 || rest <= 0) return 0;
  const rival = Math.max(
    ...others.map((other) => Math.log((prior[other] as number) / rest) + (logs[other] as number)),
  );
  return 1 / (1 + Math.exp((logs[h] as number) - rival));
}

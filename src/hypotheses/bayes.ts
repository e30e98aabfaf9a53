import type { SourceChannel } from '../model/hypothesis.js';

/** Prior times exp(log likelihood), scaled to sum to one; undefined when every hypothesis is impossible. */
export function posteriorOf(
  prior: readonly number[],
  logs: readonly number[],
): readonly number[] | undefined {
  const scores = prior.map((p, h) => Math.log(p) + (logs[h] as number));
  const most = Math.max(...scores);
  if (most === Number.NEGATIVE_INFINITY) return undefined;
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** Log likelihoods in which the hypotheses at `open` keep their prior: they get the average of the others. */
export function keepOpenMass(
  logs: readonly number[],
  prior: readonly number[],
  open: readonly number[],
): readonly number[] {
  if (open.length === 0) return logs;
  const others = logs.map((log, h) =>
    open.includes(h) ? Number.NEGATIVE_INFINITY : Math.log(prior[h] as number) + log,
  );
  const most = Math.max(...others);
  if (most === Number.NEGATIVE_INFINITY) return logs;
  const mass = prior.reduce((sum, p, h) => (open.includes(h) ? sum : sum + p), 0);
  const average = most + Math.log(others.reduce((sum, log) => sum + Math.exp(log - most), 0) / mass);
  return logs.map((log, h) => (open.includes(h) ? average : log));
}

/** P(report | H) = phi + (rho - phi) P(E | H): the ratio of two hypotheses is at most rho/phi, whatever the report says. */
export function channelled(likelihood: number, { rho, phi }: SourceChannel): number {
  return phi + (rho - phi) * likelihood;
}

/**
 * P(report | H) = r P(E | H) + (1 - r) b, with b the average of P(E | H) by the priors before any evidence, so that the order of the
 * rows does not matter and r = 0 gives ratio 1.
 */
export function discounted(
  likelihoods: readonly number[],
  { prior, r }: { readonly prior: readonly number[]; readonly r: number },
): readonly number[] {
  const average = likelihoods.reduce((sum, value, h) => sum + value * (prior[h] as number), 0);
  return likelihoods.map((value) => r * value + (1 - r) * average);
}

/** Probability after multiplying the odds of `prior` by each ratio; `prior` and result 0..1. */
export function updateOdds(prior: number, ratios: readonly number[]): number {
  const factor = ratios.reduce((product, ratio) => product * ratio, 1);
  return (prior * factor) / (prior * factor + 1 - prior);
}

/** `updateOdds` for every prior (rows) and every ratio (columns): what the answer hangs on. */
export function oddsSweep(
  priors: readonly number[],
  ratios: readonly number[],
): readonly (readonly number[])[] {
  return priors.map((prior) => ratios.map((ratio) => updateOdds(prior, [ratio])));
}

/** How many independent reports n reports amount to whose mutual dependence is rho (0 independent, 1 copies): n / (1 + (n - 1) rho). */
export function effectiveCount(n: number, rho: number): number {
  return n / (1 + (n - 1) * rho);
}

/**
 * ln P(E|H) - ln P(E|not H) for each hypothesis; P(E|not H) averages the others by their priors, so the figure depends on them. In nats.
 * NaN for a hypothesis that has the whole prior.
 */
export function weightsOfEvidence(
  prior: readonly number[],
  likelihoods: readonly number[],
): readonly number[] {
  const all = likelihoods.reduce((sum, value, h) => sum + value * (prior[h] as number), 0);
  return likelihoods.map((value, h) => {
    const mine = prior[h] as number;
    return Math.log(value / ((all - value * mine) / (1 - mine)));
  });
}

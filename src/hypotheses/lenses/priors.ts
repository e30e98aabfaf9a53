import { UserError } from '../../model/errors.js';
import type { Hypothesis } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import type { Table } from '../table.js';
import type { LensOptions } from './result.js';

/** ln 3: one point of inconsistency divides the odds by three. A middle of the range ln 2 .. ln 10 that the sweep covers. */
export const DEFAULT_LAMBDA = Math.log(3);

/** Priors in the order of the hypotheses: given by the caller, by the matrix, or all alike. Throws `UserError` if the caller's do not fit. */
export function priorsOf(hypotheses: readonly Hypothesis[], { priors }: LensOptions): readonly number[] {
  if (priors !== undefined) {
    const given = hypotheses.map(({ id }) => priors[id] ?? Number.NaN);
    const sum = given.reduce((total, prior) => total + prior, 0);
    if (given.every((prior) => prior >= 0) && Math.abs(sum - 1) <= 1e-6) return given;
    throw new UserError('hypotheses/bad-priors', `The priors given sum to ${sum}.`, {
      hint: 'Give each hypothesis a prior from 0 to 1; together they make 1.',
    });
  }
  return hypotheses.map(({ prior }) => prior ?? 1 / hypotheses.length);
}

/** Sort keys by ln (prior x likelihood): probabilities themselves come too close to 0 to be told apart. */
export function logKeys(prior: readonly number[], logs: readonly number[]): readonly (readonly number[])[] {
  return prior.map((p, h) => [-(Math.log(p) + (logs[h] as number))]);
}

/** What has to stand beside every probability. */
export function probabilityNotices(
  { hypotheses }: Table,
  used: { readonly prior: readonly number[]; readonly options: LensOptions; readonly lambda: number },
): readonly Notice[] {
  const given = used.options.priors !== undefined || hypotheses[0]?.prior !== undefined;
  const notices: Notice[] = [
    {
      code: 'hypotheses/if',
      severity: 'info',
      message:
        `Probabilities hold only if one point of inconsistency divides the odds by ${rounded(Math.exp(used.lambda))}, ` +
        `${given ? 'the priors are as given' : 'all hypotheses were alike before the evidence'}, and origins are independent.`,
    },
  ];
  const nameless = hypotheses.filter(({ prior, referenceClass }) => prior !== undefined && !referenceClass);
  if (nameless.length > 0)
    notices.push({
      code: 'hypotheses/no-reference-class',
      severity: 'warning',
      message: `The prior of ${nameless.map(({ id }) => id).join(', ')} names no reference class.`,
      hint: 'Say what the prior was counted in.',
    });
  const shared = hypotheses.filter(({ relations }) => relations?.some(({ kind }) => kind !== 'excludes'));
  if (shared.length > 0)
    notices.push({
      code: 'hypotheses/not-exclusive',
      severity: 'warning',
      message: `${shared.map(({ id }) => id).join(', ')} can hold together with others: probabilities that sum to one treat them as rivals.`,
      hint: 'Split or join them until each pair excludes the other.',
    });
  return notices;
}

const rounded = (value: number) => Number(value.toFixed(2));

import { UserError } from '../../model/errors.js';
import type { Question } from '../../model/question.js';
import { daysBetween, isIsoDay } from '../../util/calendar.js';

/** A question before it has an id, a time and a hash. */
export type QuestionDraft = Omit<Question, 'id' | 'madeAt' | 'by' | 'hash'>;

function bad(code: `forecasts/${string}`, message: string, hint: string): never {
  throw new UserError(code, message, { hint });
}

/**
 * Refuses a question that nobody could answer later: without parties, days, threshold or a source that decides, or whose window is over
 * on the day it is made. A judged one needs its days and a person who decides.
 * @throws UserError that says what is missing.
 */
export function checkQuestion(draft: QuestionDraft, today: string): void {
  if (draft.text.trim() === '')
    bad('forecasts/no-text', 'A question needs a text.', 'Say what is asked in words.');
  for (const day of [draft.from, draft.to])
    if (!isIsoDay(day))
      bad('forecasts/bad-window', `"${day}" is not a day of the calendar.`, 'Write YYYY-MM-DD.');
  if (draft.from >= draft.to)
    bad(
      'forecasts/bad-window',
      `The window from ${draft.from} to ${draft.to} holds no day.`,
      'The last day is exclusive.',
    );
  if (draft.to <= today)
    bad(
      'forecasts/past-window',
      `The window ends on ${draft.to}, and today is ${today}.`,
      'A question asks about days to come.',
    );
  if (draft.decider.trim() === '')
    bad('forecasts/no-decider', 'Nobody decides where the machine cannot.', 'Name somebody with --decider.');
  if (draft.resolver === 'judged') return;
  if (draft.acts.actors.length === 0 || draft.acts.recipients.length === 0)
    bad(
      'forecasts/no-party',
      'The question names no actor or no recipient.',
      'Give --actor and --recipient, or make it one that is judged: --judged.',
    );
  if (draft.source.version === '')
    bad(
      'forecasts/no-source',
      'No data decide the question.',
      'Import tables that cover the parties, or make it one that is judged: --judged.',
    );
  checkMeasure(draft);
}

/** Days that "more than the average" compares: the mean is of 30 days, so the window is. */
const averagedDays = 30;

function checkMeasure({ measure, acts, from, to, leastCoverage, graceDays }: QuestionDraft): void {
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  if (measure.kind === 'at-least' && !whole(measure.count, 1))
    bad('forecasts/bad-threshold', `${measure.count} is no count of acts.`, 'Give a whole number from 1.');
  if (measure.kind === 'conflict-share' && !(measure.share >= 0 && measure.share < 1))
    bad('forecasts/bad-threshold', `${measure.share} is no share.`, 'Give a number from 0 to 1.');
  if (
    measure.kind === 'more-than-average' &&
    !(measure.average >= 0 && measure.times > 0 && measure.plus >= 0)
  )
    bad(
      'forecasts/bad-threshold',
      'The average, factor or addition is no such number.',
      'See docs/forecasts.md.',
    );
  if (measure.kind === 'more-than-average' && daysBetween(from, to) !== averagedDays)
    bad(
      'forecasts/bad-window',
      `The mean is of ${averagedDays} days, and the window from ${from} to ${to} has ${daysBetween(from, to)}.`,
      `Leave --from out: the window is then the ${averagedDays} days before --to.`,
    );
  if (measure.kind === 'change-point' && (acts.actors.length !== 1 || acts.recipients.length !== 1))
    bad(
      'forecasts/bad-threshold',
      'A change point is one of a pair, one actor toward one recipient.',
      'Give one --actor and one --recipient.',
    );
  if (!whole(leastCoverage, 0) || !whole(graceDays, 0))
    bad(
      'forecasts/bad-threshold',
      'Coverage and days of grace are whole numbers from 0.',
      'See docs/forecasts.md.',
    );
}

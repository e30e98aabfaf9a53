import type { Question } from '../../model/question.js';

/** A question in one sentence, by codes, for one that came without a text. */
export function questionText({
  acts,
  measure,
  from,
  to,
}: Pick<Question, 'acts' | 'measure' | 'from' | 'to'>): string {
  const what = acts.codes.length > 0 ? acts.codes.join(' or ') : 'any type';
  const who = `by ${acts.actors.join(' or ')} toward ${acts.recipients.join(' or ')}`;
  const days = `from ${from} until before ${to} (UTC)`;
  if (measure.kind === 'conflict-share')
    return `Share of conflict among the acts ${who} above ${measure.share}, ${days}?`;
  if (measure.kind === 'change-point')
    return `A change point in the ${measure.channel} ${who} by ${measure.bin}, reported by ${measure.method} with its first day ${days}?`;
  const count =
    measure.kind === 'at-least'
      ? `At least ${measure.count}`
      : `More than ${measure.times} x (${measure.plus} + ${measure.average.toFixed(3)})`;
  return `${count} act(s) of ${what} ${who}, ${days}?`;
}

import type { ChangeFound } from '../../forecasts/questions/answer.js';
import { UserError } from '../../model/errors.js';
import type { Measure, Question } from '../../model/question.js';
import { type Channel, channelBreaks, channels, shortestSegment } from '../../relations/breaks.js';
import { seriesOf } from '../../relations/series.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay } from '../../util/calendar.js';
import { storedActs } from '../tables/storedActs.js';

/**
 * The method that questions of a change point name: rates of a channel cut by PELT with a Poisson cost, exposure the acts told of either
 * party, as `detente relation` reports them (docs/relations.md).
 */
export const CHANGE_METHOD = 'poisson-pelt';

/** Days before the window that the method sees. */
const history = 1096;

/** Days of grace that let a break at the end of the window be seen: the shortest segment, and a week. */
export const graceFor = (bin: 'week' | 'month'): number => shortestSegment * (bin === 'week' ? 7 : 31) + 7;

/** The measure of a question for a change point. @throws UserError for what is no channel or bin. */
export function changeMeasure(channel: string, bin: string): Measure {
  const known = channels.find((one) => one === channel.trim().toLowerCase());
  if (known === undefined || (bin !== 'week' && bin !== 'month'))
    throw new UserError('forecasts/bad-threshold', `"${channel}" by "${bin}" is no series of a pair.`, {
      hint: `One of ${channels.join(', ')}; by week or month.`,
    });
  return { kind: 'change-point', method: CHANGE_METHOD, channel: known, bin };
}

type Asked = Pick<Question, 'acts' | 'from' | 'to' | 'source' | 'graceDays'>;

/** The change points that the tables show up to the end of the days of grace; undefined for a method that this version does not have. */
export async function changePointsOf(
  store: EventStore,
  question: Asked,
  measure: Extract<Measure, { kind: 'change-point' }>,
): Promise<ChangeFound[] | undefined> {
  const channel = channels.find((one): one is Channel => one === measure.channel);
  const [actor, recipient] = [question.acts.actors[0], question.acts.recipients[0]];
  if (measure.method !== CHANGE_METHOD || !channel || !actor || !recipient) return undefined;
  const { from, to, graceDays, source } = question;
  const span = { from: addToDay(from, -history, 'day'), to: addToDay(to, graceDays - 1, 'day') };
  const { acts } = await storedActs(store, {
    ...{ parties: [actor, recipient], dataset: source.dataset },
    ...span,
  });
  const { bins } = seriesOf(acts, { actor, recipient, bin: measure.bin, ...span });
  return channelBreaks(bins, channel).breaks.map(({ index, start }) => ({
    day: start,
    events: [...(bins[index]?.ids ?? [])],
  }));
}

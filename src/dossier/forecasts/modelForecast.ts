import { forecastPair, type PairForecast } from '../../forecasts/dyads/now.js';
import type { StreamAct } from '../../forecasts/dyads/panel.js';
import type { Question, QuestionForecast } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay, daysBetween, numberOfIso } from '../../util/calendar.js';
import { version } from '../../version.js';
import { aboutStore, isConflict, streamOf } from './tables.js';
import { termsOf } from './terms.js';

/** Days of history that the model is given before a window. */
const history = 1100;

/** What the program says of a question, or why it says nothing. */
export type ModelForecast =
  | { readonly forecast: PairForecast; readonly words: Pick<QuestionForecast, 'p' | 'baseRate' | 'model'> }
  | { readonly why: string };

/** All that the model needs: plain records, so that another thread can do the work. */
export interface ModelInput {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  /** First day that is not known, as a number and `YYYY-MM-DD`. */
  readonly day: number;
  readonly known: string;
  readonly horizon: number;
  readonly stream: readonly StreamAct[];
}

/** The model's probability for a question that asks for at least one act of one type between two parties, from the imported tables. */
export async function modelForecast(
  store: EventStore,
  question: Question,
  today: string,
): Promise<ModelForecast> {
  const input = await modelInput(store, question, today);
  return 'why' in input ? input : forecastFrom(input);
}

/** What the tables hold for the model, or why it has nothing to say: quick beside the forecast itself. */
export async function modelInput(
  store: EventStore,
  question: Question,
  today: string,
): Promise<ModelInput | { readonly why: string }> {
  const { acts, measure } = question;
  const [actor, recipient, type] = [acts.actors[0], acts.recipients[0], acts.codes[0]];
  const single = [acts.actors, acts.recipients, acts.codes].every(({ length }) => length === 1);
  if (!single || measure.kind !== 'at-least' || measure.count !== 1 || !actor || !recipient || !type)
    return {
      why: 'the model answers questions for at least one act of one type from one party to one other',
    };
  const about = await aboutStore(store);
  if (!about) return { why: 'no tables of events are imported' };
  // What is known ends with the data, and never after today.
  const known = addToDay(about.to < today ? about.to : today, 1, 'day');
  const horizon = Math.min(daysBetween(question.from, question.to), daysBetween(known, question.to));
  if (horizon < 1) return { why: 'the window lies within the data: resolve the question instead' };
  if (type.includes('/'))
    return { why: `the model forecasts types, not modes: ask for ${type.split('/')[0]}` };
  const stream = await streamOf(store, addToDay(known, -history, 'day'));
  const day = numberOfIso(known);
  if (!stream.some((act) => act.type === type && act.day < day)) return { why: noSuchAct(type, known) };
  if (day - (stream[0] as StreamAct).day < horizon) return { why: tooShort(horizon) };
  return { actor, recipient, type, day, known, horizon, stream };
}

const noSuchAct = (type: string, known: string): string =>
  `the tables hold no act of type ${type} before ${known}`;
const tooShort = (horizon: number): string =>
  `the tables are shorter than ${horizon} days: no window has passed to learn from`;

/** The forecast itself: seconds of one processor. */
export function forecastFrom({ known, stream, ...asked }: ModelInput): ModelForecast {
  const forecast = forecastPair(stream, { ...asked, isConflict });
  if (!forecast) return { why: noSuchAct(asked.type, known) };
  if (forecast.windows === 0) return { why: tooShort(asked.horizon) };
  const terms = termsOf(forecast, stream, asked);
  return {
    forecast,
    words: {
      p: forecast.p,
      baseRate: {
        ...{ p: forecast.climatology, windows: forecast.windows },
        ...{ hits: forecast.hits, onset: forecast.onset },
      },
      model: {
        ...{ version: `detente ${version}, ${forecast.by}`, dataTo: addToDay(known, -1, 'day') },
        ...(forecast.by === 'model' ? { intercept: forecast.intercept } : {}),
        terms,
      },
    },
  };
}

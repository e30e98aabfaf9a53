import { forecastPair, type PairForecast } from '../../forecasts/dyads/now.js';
import type { StreamAct } from '../../forecasts/dyads/panel.js';
import type { ForecastTerm, Question, QuestionForecast } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay, daysBetween, numberOfIso } from '../../util/calendar.js';
import { version } from '../../version.js';
import { type AskedPair, actsBehind, eventsOf, streamWithout } from './behind.js';
import { aboutStore, isConflict, streamOf } from './tables.js';

/** Days of history that the model is given before a window. */
const history = 1100;

/** What the program says of a question, or why it says nothing. */
export type ModelForecast =
  | { readonly forecast: PairForecast; readonly words: Pick<QuestionForecast, 'p' | 'baseRate' | 'model'> }
  | { readonly why: string };

/** The model's probability for a question that asks for at least one act of one type between two parties, from the imported tables. */
export async function modelForecast(
  store: EventStore,
  question: Question,
  today: string,
): Promise<ModelForecast> {
  const { acts, measure } = question;
  const [actor, recipient, code] = [acts.actors[0], acts.recipients[0], acts.codes[0]];
  const single = [acts.actors, acts.recipients, acts.codes].every(({ length }) => length === 1);
  if (!single || measure.kind !== 'at-least' || measure.count !== 1 || !actor || !recipient || !code)
    return {
      why: 'the model answers questions for at least one act of one type from one party to one other',
    };
  const about = await aboutStore(store);
  if (!about) return { why: 'no tables of events are imported' };
  // What is known ends with the data, and never after today.
  const known = addToDay(about.to < today ? about.to : today, 1, 'day');
  const horizon = Math.min(daysBetween(question.from, question.to), daysBetween(known, question.to));
  if (horizon < 1) return { why: 'the window lies within the data: resolve the question instead' };
  if (code.includes('/'))
    return { why: `the model forecasts types, not modes: ask for ${code.split('/')[0]}` };
  const stream = await streamOf(store, addToDay(known, -history, 'day'));
  const day = numberOfIso(known);
  const found = forecastPair(stream, { actor, recipient, type: code, day, horizon, isConflict });
  if (!found) return { why: `the tables hold no act of type ${code} before ${known}` };
  const forecast = bounded(found);
  const terms = termsOf(forecast, stream, { actor, recipient, type: code, day, horizon });
  return {
    forecast,
    words: {
      p: forecast.p,
      baseRate: { p: forecast.climatology, windows: forecast.windows },
      model: { version: `detente ${version}, ${forecast.by}`, dataTo: addToDay(known, -1, 'day'), terms },
    },
  };
}

/** The nearest to 0 that a record of so many windows can say; 1 less this is the nearest to 1. */
const surest = (windows: number): number => 0.5 / (windows + 1);

/** Where no other pair is known the record is its own base rate, and three windows with an act would make it certain: it is kept from that. */
function bounded<T extends PairForecast | undefined>(forecast: T): T {
  if (forecast?.by !== 'record') return forecast;
  const low = surest(forecast.windows);
  const p = Math.min(1 - low, Math.max(low, forecast.p));
  return { ...forecast, p, climatology: p, intercept: logit(p) };
}

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * The terms of a forecast with the acts behind each. A log-odds of the model stands beside an average pair, so it does not say what the acts
 * themselves do: the largest term that has any is worked out anew without them. The record alone has one term, its acts.
 */
function termsOf(
  forecast: PairForecast,
  stream: readonly StreamAct[],
  { horizon, ...asked }: AskedPair & { readonly horizon: number },
): ForecastTerm[] {
  const without = (family: string) =>
    bounded(forecastPair(streamWithout(family, stream, asked), { ...asked, horizon, isConflict }))?.p;
  if (forecast.by === 'record') {
    const acts = actsBehind(OWN, stream, asked);
    if (acts.length === 0) return [];
    const other = without(OWN) ?? surest(forecast.windows);
    const logOdds = logit(forecast.p) - logit(other);
    return [{ family: OWN, logOdds, acts: acts.length, without: other, events: eventsOf(acts) }];
  }
  const terms = forecast.terms.map((term) => ({ ...term, behind: actsBehind(term.family, stream, asked) }));
  const largest = terms.find(({ behind }) => behind.length > 0);
  return terms.map(({ behind, ...term }) => ({
    ...term,
    acts: behind.length,
    ...(term.family === largest?.family ? { without: without(term.family) ?? 0 } : {}),
    events: eventsOf(behind),
  }));
}

/** The family of the pair's own acts of the type. */
const OWN = 'own record';

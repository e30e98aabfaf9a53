import { forecastPair, type PairForecast, surest } from '../../forecasts/dyads/now.js';
import type { StreamAct } from '../../forecasts/dyads/panel.js';
import type { ForecastTerm } from '../../model/question.js';
import { type AskedPair, actsBehind, eventsOf, streamWithout } from './behind.js';
import { isConflict } from './tables.js';

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * The terms of a forecast with the acts behind each. A log-odds of the model stands beside an average pair, so it does not say what the acts
 * themselves do: the largest term that has any is worked out anew without them. The record alone has one term, its acts.
 */
export function termsOf(
  forecast: PairForecast,
  stream: readonly StreamAct[],
  { horizon, ...asked }: AskedPair & { readonly horizon: number },
): ForecastTerm[] {
  const without = (family: string) =>
    forecastPair(streamWithout(family, stream, asked), { ...asked, horizon, isConflict })?.p;
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

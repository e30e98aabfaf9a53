import type { QuestionView } from '../forecasts/questions/ledger.js';
import type { ForecastTerm, QuestionForecast } from '../model/question.js';

const percent = (p: number): string => `${(100 * p).toFixed(p > 0.1 && p < 0.9 ? 0 : 1)}%`;

/** A question in two lines: what is asked and where it stands, with what is hidden or stale. */
export function questionLines({ question, state, outcome, hidden, stale }: QuestionView): string[] {
  const found = outcome ? `: ${outcome.because} (${outcome.by})` : '';
  const decides =
    question.resolver === 'machine' ? `tables ${question.source.version}` : `${question.decider} judges`;
  return [
    `${question.id} ${question.text}`,
    `   ${state}${found}; ${question.from} to ${question.to}, ${decides}`,
    ...(hidden > 0 ? [`   ${hidden} forecasts hidden until you have made yours`] : []),
    ...stale.map(({ by, days }) => `   stale: ${by} has not touched it for ${days} days`),
  ];
}

/** One standing forecast, the base rate beside it. */
export function forecastLine({ id, by, p, baseRate, model, madeAt, note }: QuestionForecast): string {
  const base = baseRate ? `, base rate ${percent(baseRate.p)} of ${baseRate.windows} windows` : '';
  const data = model ? `, data to ${model.dataTo}` : '';
  return `   ${id} ${by.padEnd(10)} ${percent(p).padStart(6)}  ${madeAt.slice(0, 10)}${base}${data}${note ? `  "${note}"` : ''}`;
}

/** Why a forecast says what it says: terms in log-odds, largest first, with dated events. */
export function whyForecast(forecast: QuestionForecast, text: string): string {
  const { model, baseRate } = forecast;
  const lines = [
    `${forecast.id} ${forecast.by}: ${percent(forecast.p)} for "${text}"`,
    `  made ${forecast.madeAt}`,
  ];
  if (baseRate)
    lines.push(
      `  base rate ${percent(baseRate.p)} (own past windows: ${baseRate.windows}, shrunk to the type)`,
    );
  if (forecast.note) lines.push(`  note: ${forecast.note}`);
  if (!model) return `${[...lines, '  a person said so; no terms'].join('\n')}\n`;
  lines.push(
    `  ${model.version}, data to ${model.dataTo}. A forecast of what machine-coded reports will mention.`,
  );
  lines.push(
    model.terms.length > 0
      ? '  Terms, the largest first; a model sets them beside an average pair:'
      : '  No act of the pair of this type: the base rate of the type alone.',
  );
  lines.push(...model.terms.flatMap(termLines));
  return `${lines.join('\n')}\n`;
}

/** Acts printed behind a term. */
const shown = 5;

function termLines({ family, logOdds, acts, without, events }: ForecastTerm): string[] {
  const count = acts === undefined ? '' : `, ${acts} acts`;
  const other = without === undefined ? '' : `; without them the forecast would be ${percent(without)}`;
  const more = (acts ?? events.length) - Math.min(shown, events.length);
  return [
    `  ${logOdds >= 0 ? '+' : '-'}${Math.abs(logOdds).toFixed(2)} log-odds: ${family}${count}${other}`,
    ...events.slice(0, shown).map(({ day, says, id }) => `        ${day} ${says}  ${id}`),
    ...(more > 0 ? [`        and ${more} more`] : []),
  ];
}

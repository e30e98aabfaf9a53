import type { Notice } from '../../model/notice.js';
import type { RecordForecast, RecordOutcome, RecordQuestion } from '../../model/record.js';
import { type ForecastRecord, type NamedRow, namedRows, probabilityOf, rowNotice } from './record.js';

/** Columns by which the Good Judgment Project's table of questions, and its survey of forecasts, are known. */
export const goodJudgmentColumns: Readonly<Record<'questions' | 'forecasts', readonly string[]>> = {
  questions: [
    'ifp_id',
    'q_type',
    'q_text',
    'q_status',
    'date_start',
    'date_to_close',
    'date_closed',
    'outcome',
    'options',
  ],
  forecasts: ['ifp_id', 'user_id', 'forecast_id', 'answer_option', 'value', 'fcast_date', 'timestamp'],
};

/**
 * Reads the Good Judgment Project's questions and its survey, one row an option: rows of one forecast id, person, question and time are one
 * forecast. Question types: 0 plain, 1 to 5 branches of a condition, 6 ordered options; voided questions are annulled.
 */
export function readGoodJudgment(text: { questions: string; forecasts: string }): ForecastRecord {
  const questions = new Map<string, RecordQuestion>();
  const asked = namedRows(text.questions, goodJudgmentColumns.questions);
  for (const row of asked.rows) {
    const question = questionOf(row);
    questions.set(question.id, question);
  }
  const table = namedRows(text.forecasts, goodJudgmentColumns.forecasts);
  const notices: Notice[] = [...asked.notices, ...table.notices];
  const forecasts = new Map<
    string,
    { -readonly [K in keyof RecordForecast]: RecordForecast[K] } & { ps: number[] }
  >();
  for (const row of table.rows) {
    const question = questions.get(row.of('ifp_id'));
    const p = probabilityOf(row.of('value'));
    const option = optionOf(row.of('answer_option'));
    if (question === undefined || option < 0 || option >= question.options.length) {
      notices.push(rowNotice('no-question', row.line, `no question ${row.of('ifp_id')} with that option`));
      continue;
    }
    if (p === undefined) {
      notices.push(rowNotice('bad-probability', row.line, `"${row.of('value')}" is no probability`));
      continue;
    }
    const key = ['forecast_id', 'user_id', 'ifp_id', 'timestamp'].map(row.of).join('\t');
    const forecast = forecasts.get(key) ?? {
      ...{ question: question.id, by: row.of('user_id'), at: row.of('timestamp') },
      ps: question.options.map(() => 0),
    };
    forecast.ps[option] = p;
    forecasts.set(key, forecast);
  }
  const all = [...forecasts.values()];
  const odd = all.filter(({ ps }) => Math.abs(ps.reduce((sum, p) => sum + p, 0) - 1) > 0.005).length;
  if (odd > 0) notices.push(rowNotice('sum-not-one', 0, `${odd} forecasts do not sum to one`));
  return { questions: [...questions.values()], forecasts: all, notices };
}

const optionOf = (letter: string): number => (letter.length === 1 ? letter.charCodeAt(0) - 97 : -1);

const statuses: Readonly<Record<string, RecordOutcome>> = { closed: 'answered', voided: 'annulled' };

function questionOf(row: NamedRow): RecordQuestion {
  const type = Number(row.of('q_type'));
  const answer = optionOf(row.of('outcome'));
  const options = row
    .of('options')
    .split(/,?\s*\([a-e]\)\s*/)
    .slice(1);
  const outcome = statuses[row.of('q_status')] ?? 'open';
  return {
    id: row.of('ifp_id'),
    title: row.of('q_text'),
    options,
    ordered: type === 6,
    conditional: type >= 1 && type <= 5,
    outcome: outcome === 'answered' && answer < 0 ? 'ambiguous' : outcome,
    ...(outcome === 'answered' && answer >= 0 ? { answer } : {}),
    ...timeOf('opened', row.of('date_start')),
    ...timeOf('due', row.of('date_to_close')),
    ...timeOf('resolved', row.of('date_closed')),
  };
}

/** `9/1/11`, with or without a time of day, as `2011-09-01`; nothing for `NA` or what is no date. */
function timeOf(name: string, written: string): Record<string, string> {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{2})(?:\s|$)/.exec(written) ?? [];
  return year === '' ? {} : { [name]: `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

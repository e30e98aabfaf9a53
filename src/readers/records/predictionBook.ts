import type { Notice } from '../../model/notice.js';
import type { RecordForecast, RecordOutcome, RecordQuestion } from '../../model/record.js';
import { type ForecastRecord, type NamedRow, namedRows, probabilityOf, rowNotice } from './record.js';

/** Columns by which a PredictionBook table of forecasts is known. */
export const predictionBookColumns: readonly string[] = [
  'question_id',
  'user_id',
  'probability',
  'timestamp',
  'outcome',
  'open_time',
  'close_time',
  'resolve_time',
];

/**
 * Reads a PredictionBook export: `forecasts` is its table of probabilities, always of "yes"; `questions` adds questions that nobody
 * answered. Outcomes: 1 yes, 0 no, -1 ambiguous, empty open. Titles stay out unless the table of questions brings them.
 */
export function readPredictionBook(text: { forecasts: string; questions?: string }): ForecastRecord {
  const table = namedRows(text.forecasts, predictionBookColumns);
  const questions = new Map<string, RecordQuestion>();
  const forecasts: RecordForecast[] = [];
  const notices: Notice[] = [...table.notices];
  let late = 0;
  for (const row of table.rows) {
    const id = row.of('question_id');
    if (!questions.has(id)) questions.set(id, questionOf(row));
    const p = probabilityOf(row.of('probability'));
    if (p === undefined) {
      notices.push(rowNotice('bad-probability', row.line, `"${row.of('probability')}" is no probability`));
      continue;
    }
    const at = row.of('timestamp');
    forecasts.push({ question: id, by: row.of('user_id'), at, ps: [1 - p, p] });
    if (isLate(at, questions.get(id) as RecordQuestion)) late++;
  }
  for (const row of namedRows(text.questions ?? '', []).rows)
    questions.set(row.of('question_id'), questionOf(row));
  if (late > 0)
    notices.push(
      rowNotice('late-forecast', 0, `${late} forecasts are later than the outcome of their question`),
    );
  const odd = [...questions.values()].filter(({ opened, due }) => opened && due && due < opened).length;
  if (odd > 0) notices.push(rowNotice('bad-time', 0, `${odd} questions are due before they open`));
  return { questions: [...questions.values()], forecasts, notices };
}

/** Made after the outcome was on record. */
export function isLate(at: string, { resolved }: RecordQuestion): boolean {
  return resolved !== undefined && at > resolved;
}

const outcomes: Readonly<Record<string, RecordOutcome>> = {
  '-1': 'ambiguous',
  '0': 'answered',
  '1': 'answered',
};

function questionOf(row: NamedRow): RecordQuestion {
  const written = row.of('outcome');
  const answer = written === '' ? Number.NaN : Number(written);
  const times = { opened: row.of('open_time'), due: row.of('close_time'), resolved: row.of('resolve_time') };
  return {
    id: row.of('question_id'),
    title: row.of('q_title'),
    options: ['No', 'Yes'],
    ...{ ordered: false, conditional: false },
    outcome: outcomes[String(answer)] ?? 'open',
    ...(answer === 0 || answer === 1 ? { answer } : {}),
    ...Object.fromEntries(Object.entries(times).filter(([, time]) => time !== '')),
  };
}

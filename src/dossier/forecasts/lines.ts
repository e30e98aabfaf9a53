import { emptyLedger, type Ledger } from '../../forecasts/questions/ledger.js';
import type { Outcome, Question, QuestionForecast } from '../../model/question.js';
import type { JournalEntry } from '../journalLine.js';

/** Kinds of journal lines that make the ledger of forecasts; lines are added and never changed. */
export const LEDGER_LINES = {
  question: 'forecast-question',
  forecast: 'forecast',
  outcome: 'forecast-outcome',
} as const;

/** Whether a journal line registers a question or says what came of one: no forecast, which others may not see yet. */
export const isAskedLine = ({ kind }: Pick<JournalEntry, 'kind'>): boolean =>
  kind === LEDGER_LINES.question || kind === LEDGER_LINES.outcome;

/** The ledger with one more line; lines of other kinds change nothing. */
export function ledgerWith(ledger: Ledger, { kind, record }: JournalEntry): Ledger {
  switch (kind) {
    case LEDGER_LINES.question:
      return { ...ledger, questions: [...ledger.questions, record as Question] };
    case LEDGER_LINES.forecast:
      return { ...ledger, forecasts: [...ledger.forecasts, record as QuestionForecast] };
    case LEDGER_LINES.outcome:
      return { ...ledger, outcomes: [...ledger.outcomes, record as Outcome] };
    default:
      return ledger;
  }
}

/** The ledger that lines of a journal make, as of a day (`YYYY-MM-DD`, the whole day counts) or an ISO time. */
export function ledgerOfLines(lines: readonly JournalEntry[], asOf?: string): Ledger {
  const known = asOf === undefined ? lines : lines.filter(({ at }) => at.slice(0, asOf.length) <= asOf);
  return known.reduce(ledgerWith, emptyLedger);
}

import { emptyLedger, type Ledger } from '../../forecasts/questions/ledger.js';
import { UserError } from '../../model/errors.js';
import type { Outcome, Question, QuestionForecast, Ranking } from '../../model/question.js';
import type { Dossier } from '../dossier.js';
import type { Effects } from '../effects.js';
import { openDossier } from '../folder.js';
import { readOnlyError } from '../journal.js';
import type { JournalEntry } from '../journalLine.js';

/** Kinds of journal lines that make the ledger of forecasts; lines are added and never changed. */
const LINES = {
  question: 'forecast-question',
  forecast: 'forecast',
  outcome: 'forecast-outcome',
  ranking: 'forecast-ranking',
} as const;

/** An open dossier with its ledger of questions, forecasts and outcomes. */
export interface ForecastDesk {
  readonly dossier: Dossier;
  /** As of the last line; replaced by what is written here. */
  ledger: Ledger;
}

/** Open a dossier for its ledger. As `openDossier`; `read` needs no lock. */
export async function openForecasts(
  effects: Effects,
  path: string,
  options: { readonly mode: 'read' | 'write'; readonly by?: string },
): Promise<ForecastDesk> {
  let ledger = emptyLedger;
  const each = (entry: JournalEntry) => {
    ledger = withLine(ledger, entry);
  };
  const dossier = await openDossier(effects, path, { ...options, each });
  return { dossier, ledger };
}

/** The record of the ledger that a line of the journal holds; undefined for a line of another kind. */
export function recordOf({ kind, record }: JournalEntry): LedgerRecord | undefined {
  if (kind === LINES.question) return { kind: 'question', record: record as Question };
  if (kind === LINES.forecast) return { kind: 'forecast', record: record as QuestionForecast };
  if (kind === LINES.outcome) return { kind: 'outcome', record: record as Outcome };
  if (kind === LINES.ranking) return { kind: 'ranking', record: record as Ranking };
  return undefined;
}

function withLine(ledger: Ledger, entry: JournalEntry): Ledger {
  const line = recordOf(entry);
  switch (line?.kind) {
    case 'question':
      return { ...ledger, questions: [...ledger.questions, line.record] };
    case 'forecast':
      return { ...ledger, forecasts: [...ledger.forecasts, line.record] };
    case 'outcome':
      return { ...ledger, outcomes: [...ledger.outcomes, line.record] };
    case 'ranking':
      return { ...ledger, rankings: [...(ledger.rankings ?? []), line.record] };
    default:
      return ledger;
  }
}

/** The ledger that lines of a journal make. */
export function ledgerOf(entries: readonly JournalEntry[]): Ledger {
  const lines = entries.flatMap((entry) => recordOf(entry) ?? []);
  const rankings = lines.flatMap((line) => (line.kind === 'ranking' ? line.record : []));
  return {
    questions: lines.flatMap((line) => (line.kind === 'question' ? line.record : [])),
    forecasts: lines.flatMap((line) => (line.kind === 'forecast' ? line.record : [])),
    outcomes: lines.flatMap((line) => (line.kind === 'outcome' ? line.record : [])),
    ...(rankings.length === 0 ? {} : { rankings }),
  };
}

/** Whether a line registers a question or says what came of one: no forecast, which others may not see yet. */
export const isAskedLine = ({ kind }: Pick<JournalEntry, 'kind'>): boolean =>
  kind === LINES.question || kind === LINES.outcome;

/** What is written: one record of the ledger. */
export type LedgerRecord =
  | { readonly kind: 'question'; readonly record: Question }
  | { readonly kind: 'forecast'; readonly record: QuestionForecast }
  | { readonly kind: 'outcome'; readonly record: Outcome }
  | { readonly kind: 'ranking'; readonly record: Ranking };

/** Write one record; back when it is on the disk. */
export async function enter(desk: ForecastDesk, { kind, record }: LedgerRecord): Promise<void> {
  const { dossier } = desk;
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  if (record.by.trim() === '')
    throw new UserError('dossier/no-name', 'A decision needs the name of the one who takes it.', {
      hint: 'Give it with --by, or set DETENTE_BY.',
    });
  const { entry } = await dossier.journal.append({ by: record.by, kind: LINES[kind], fields: { record } });
  desk.ledger = withLine(desk.ledger, entry);
}

/** A question by its id. @throws UserError when there is none. */
export function questionAt({ ledger }: Pick<ForecastDesk, 'ledger'>, id: string): Question {
  const found = ledger.questions.find((one) => one.id === id);
  if (found) return found;
  throw new UserError('forecasts/unknown-question', `There is no question ${id.slice(0, 60)}.`, {
    hint: 'List them with "detente question list <dossier>".',
  });
}

import { emptyLedger, type Ledger } from '../../forecasts/questions/ledger.js';
import { UserError } from '../../model/errors.js';
import type { Outcome, Question, QuestionForecast } from '../../model/question.js';
import type { Dossier } from '../dossier.js';
import type { Effects } from '../effects.js';
import { openDossier } from '../folder.js';
import { readOnlyError } from '../journal.js';
import type { JournalEntry } from '../journalLine.js';
import { LEDGER_LINES, ledgerWith } from './lines.js';

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
    ledger = ledgerWith(ledger, entry);
  };
  const dossier = await openDossier(effects, path, { ...options, each });
  return { dossier, ledger };
}

/** What is written: one record of the ledger. */
export type LedgerRecord =
  | { readonly kind: 'question'; readonly record: Question }
  | { readonly kind: 'forecast'; readonly record: QuestionForecast }
  | { readonly kind: 'outcome'; readonly record: Outcome };

/** Write one record; back when it is on the disk. */
export async function enter(desk: ForecastDesk, { kind, record }: LedgerRecord): Promise<void> {
  const { dossier } = desk;
  if (dossier.readOnly) throw readOnlyError(dossier.readOnly);
  if (record.by.trim() === '')
    throw new UserError('dossier/no-name', 'A decision needs the name of the one who takes it.', {
      hint: 'Give it with --by, or set DETENTE_BY.',
    });
  const { entry } = await dossier.journal.append({
    by: record.by,
    kind: LEDGER_LINES[kind],
    fields: { record },
  });
  desk.ledger = ledgerWith(desk.ledger, entry);
}

/** A question by its id. @throws UserError when there is none. */
export function questionAt({ ledger }: Pick<ForecastDesk, 'ledger'>, id: string): Question {
  const found = ledger.questions.find((one) => one.id === id);
  if (found) return found;
  throw new UserError('forecasts/unknown-question', `There is no question ${id.slice(0, 60)}.`, {
    hint: 'List them with "detente question list <dossier>".',
  });
}

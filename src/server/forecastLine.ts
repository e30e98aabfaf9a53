import { recordOf } from '../dossier/forecasts/desk.js';
import type { JournalEntry } from '../dossier/journalLine.js';
import type { Session } from '../dossier/session.js';
import { viewOf } from '../forecasts/questions/ledger.js';
import { ledgerOn, todayOf } from './ledger.js';

/**
 * A line of the ledger of forecasts in words, undefined for other lines. What a question hides from who has made no forecast, the journal
 * hides as well.
 */
export function forecastLine(
  session: Session,
  entry: JournalEntry,
): { about: string; says: string } | undefined {
  const line = recordOf(entry);
  if (line === undefined) return undefined;
  if (line.kind === 'question')
    return { about: line.record.id, says: `${line.record.id} ${line.record.text}` };
  if (line.kind === 'ranking')
    return {
      about: line.record.id,
      says: `${line.record.id} ${line.record.direction} ${line.record.party}: ${line.record.type}`,
    };
  const { question } = line.record;
  if (line.kind === 'outcome')
    return { about: question, says: `${question} ${line.record.state}: ${line.record.because}` };
  const { id, by, p, note } = line.record;
  const said = maySee(session, question, by)
    ? `${Number((100 * p).toFixed(1))} %`
    : 'hidden until you have made yours';
  return {
    about: question,
    says: `${id} on ${question}: ${said}${note && maySee(session, question, by) ? `, ${note}` : ''}`,
  };
}

function maySee(session: Session, id: string, by: string): boolean {
  const ledger = ledgerOn(session, id);
  const [question] = ledger.questions;
  if (!question) return true;
  const { forecasts } = viewOf(ledger, question, { by: session.dossier.by, today: todayOf(session) });
  return forecasts.some((one) => one.by === by);
}

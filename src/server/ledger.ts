import { type ForecastDesk, ledgerOf } from '../dossier/forecasts/desk.js';
import type { Session } from '../dossier/session.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { emptyLedger, type Ledger, partsOf } from '../forecasts/questions/ledger.js';
import type { EventStore } from '../store/engine.js';
import { onceAVersion } from './memo.js';

/** Questions, forecasts and outcomes as the journal has them now. */
export const ledgerFor = onceAVersion((session: Session) => ledgerOf(session.journal()));

const parts = onceAVersion((session: Session) => partsOf(ledgerFor(session)));

/** What the ledger holds on one question. */
export const ledgerOn = (session: Session, question: string): Ledger =>
  parts(session).get(question) ?? emptyLedger;

/** Today in UTC, `YYYY-MM-DD`. */
export const todayOf = ({ dossier }: Session): string => dossier.effects.now().slice(0, 10);

const turns = new WeakMap<Session, Promise<unknown>>();

/**
 * Work on the ledger, one request after the other: what a number or a refusal rests on is still so when the line is written. What is written
 * comes into the session by the journal.
 */
export function inTurn<T>(session: Session, work: (desk: ForecastDesk) => Promise<T>): Promise<T> {
  const before = turns.get(session) ?? Promise.resolve();
  const turn = before.then(() => work({ dossier: session.dossier, ledger: ledgerFor(session) }));
  turns.set(
    session,
    turn.catch(() => undefined),
  );
  return turn;
}

/** The same with the imported tables, which are open only so long: another program may import meanwhile. */
export function inTurnWithTables<T>(
  session: Session,
  work: (desk: ForecastDesk, store: EventStore | undefined) => Promise<T>,
): Promise<T> {
  return inTurn(session, (desk) => withTables(session.dossier.path, (store) => work(desk, store)));
}

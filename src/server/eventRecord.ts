import { actWords } from '../briefs/wording/acts.js';
import { dateWords } from '../briefs/wording/dates.js';
import { byWords } from '../briefs/wording/speakers.js';
import { type Correction, standingAdded, standingCorrections } from '../dossier/decisions.js';
import type { Session } from '../dossier/session.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import { quadOf, scoreOf } from '../ontology/plover.js';
import { onceAVersion } from './memo.js';
import type { ClaimRecord, EventRecord } from './shapes/records.js';
import { tablesOf } from './tables.js';

const correctionsOf = onceAVersion(({ decisions }: Session) => standingCorrections(decisions));

const addedOf = onceAVersion(
  ({ decisions }: Session) => new Map(standingAdded(decisions).map((one) => [one.id, one])),
);

/** An event for the page: as corrected, in words, with what was changed. */
export function eventRecord(session: Session, event: CodedEvent): EventRecord {
  const corrections = correctionsOf(session).get(event.id) ?? [];
  const added = addedOf(session).get(event.id);
  const group = tablesOf(session).groupOf.get(event.id);
  return {
    ...(event as Omit<EventRecord, 'quad'>),
    quad: quadOf(event.type),
    score: scoreOf(event.type, event.mode),
    says: actWords(event),
    when: dateWords(event.date),
    corrections: corrections.map(shown),
    dismissed: corrections.at(-1)?.change.dismissed === true,
    ...(added ? { added: { seq: added.seq, at: added.at } } : {}),
    ...(group ? { told: { reports: group.reports, origins: group.origins } } : {}),
  };
}

const shown = ({ event: _, change, ...rest }: Correction) => ({ ...rest, change: { ...change } });

/** Events of a report in the order of its text, dismissed ones as they were coded. */
export function eventsOfReport(session: Session, report: string): EventRecord[] {
  const standing = tablesOf(session).eventsOf.get(report) ?? [];
  const known = new Set(standing.map(({ id }) => id));
  const corrections = correctionsOf(session);
  const dismissed =
    corrections.size === 0
      ? []
      : session
          .coded()
          .events.filter(({ id, report: own }) => own === report && !known.has(id) && corrections.has(id));
  return [...standing, ...dismissed]
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map((event) => eventRecord(session, event));
}

export function claimRecord(session: Session, claim: Claim): ClaimRecord {
  const by = byWords(claim.attribution, tablesOf(session).reports.get(claim.report));
  return { ...(claim as Omit<ClaimRecord, 'by'>), by };
}

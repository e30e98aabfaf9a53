import { actorName } from '../briefs/wording/actors.js';
import type { Session } from '../dossier/session.js';
import type { Actor } from '../model/actor.js';
import type { Claim } from '../model/claim.js';
import type { CodedEvent } from '../model/event.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import type { Report } from '../model/report.js';
import { onceAVersion } from './memo.js';

/** Look-ups over the material of one version. */
export interface Tables {
  readonly reports: ReadonlyMap<string, Report>;
  readonly events: ReadonlyMap<string, CodedEvent>;
  /** Events and claims of a report, in the order of its text. */
  readonly eventsOf: ReadonlyMap<string, readonly CodedEvent[]>;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly groupOf: ReadonlyMap<string, EventGroup>;
  readonly lineage: ReadonlyMap<string, Lineage>;
}

type Placed = { readonly report: string; readonly sentence: { readonly start: number } };

function byReport<T extends Placed>(records: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of records) {
    const there = found.get(one.report);
    if (there) there.push(one);
    else found.set(one.report, [one]);
  }
  for (const own of found.values()) own.sort((a, b) => a.sentence.start - b.sentence.start);
  return found;
}

export const tablesOf = onceAVersion((session: Session): Tables => {
  const { reports, events, claims, groups, lineage } = session.material();
  return {
    reports: new Map(reports.map((one) => [one.id, one])),
    events: new Map(events.map((one) => [one.id, one])),
    eventsOf: byReport(events),
    claimsOf: byReport(claims),
    groupOf: new Map(groups.flatMap((group) => group.events.map((id) => [id, group] as const))),
    lineage: new Map(lineage.map((one) => [one.report, one])),
  };
});

/** Code and display name of parties, each name once. */
export function partiesOf(actors: readonly Actor[]): { code: string; name: string }[] {
  return [...new Map(actors.map((actor) => [actorName(actor), actor.code]))].map(([name, code]) => ({
    code,
    name,
  }));
}

/** Stands for the day of an act that has none: after all others. */
export const undated = '9999-12-31';

/** First day of an interval that is known, for sorting; undated ones last. */
export const dayOf = ({ date }: CodedEvent): string => date.from ?? date.to ?? undated;

import type { Material } from '../briefs/material.js';
import { findingsOf } from '../claims/findings.js';
import { groupEvents } from '../coding/groups.js';
import { kindOf } from '../coding/telling.js';
import type { Actor } from '../model/actor.js';
import type { CodedEvent, ReasonStep } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { type AddedEvent, codedByHand } from './byHand/addedEvents.js';
import { type Correction, type Decisions, standingAdded, standingCorrections } from './decisions.js';
import type { NameOfCode } from './eventChange.js';

/** The rule that a reason trail names where a person decided. */
export const CORRECTED = 'correction';

/**
 * An event as people corrected it, oldest correction first; undefined when it was dismissed. The reason trail tells who changed
 * what, and the number of the journal line.
 */
export function correctedEvent(
  event: CodedEvent,
  corrections: readonly Correction[],
  nameOf: NameOfCode,
): CodedEvent | undefined {
  let now: CodedEvent | undefined = event;
  for (const one of corrections) now = applied(now ?? event, one, nameOf);
  return corrections.at(-1)?.change.dismissed === true ? undefined : now;
}

function applied(event: CodedEvent, correction: Correction, nameOf: NameOfCode): CodedEvent {
  const { change } = correction;
  const { mode, ...rest } = event;
  const given = change.mode === undefined ? mode : (change.mode ?? undefined);
  const sides = {
    ...(change.actors ? { actors: partiesOf(event, change.actors, nameOf) } : {}),
    ...(change.recipients ? { recipients: partiesOf(event, change.recipients, nameOf) } : {}),
  };
  return {
    ...rest,
    ...(change.type ? { type: change.type } : {}),
    ...(given === undefined ? {} : { mode: given }),
    ...(change.modality ? { modality: change.modality } : {}),
    ...(change.date ? { date: change.date } : {}),
    ...sides,
    // Parties that act on each other stand on one side; recipients named by hand make it an act of one side.
    reciprocal: change.recipients ? change.recipients.length === 0 && event.reciprocal : event.reciprocal,
    reasons: [...event.reasons, stepOf(event, correction)],
  };
}

/** A party the text names keeps its words; one that only the analyst names has none. */
function partiesOf(event: CodedEvent, codes: readonly string[], nameOf: NameOfCode): Actor[] {
  const known = [...event.actors, ...event.recipients, ...event.beneficiaries];
  const { start } = event.trigger;
  return codes.map(
    (code) =>
      known.find((one) => one.code === code) ?? {
        code,
        sectors: [],
        name: nameOf(code),
        span: { start, end: start, exact: '' },
        because: 'named by the analyst',
      },
  );
}

function stepOf(event: CodedEvent, { by, at, seq, change, note }: Correction): ReasonStep {
  const said = [
    ...(change.type && change.type !== event.type ? [`type was ${event.type}, is ${change.type}`] : []),
    ...(change.mode !== undefined && change.mode !== (event.mode ?? null)
      ? [`mode was ${event.mode ?? 'none'}, is ${change.mode ?? 'none'}`]
      : []),
    ...(change.modality && change.modality !== event.modality
      ? [`modality was ${event.modality}, is ${change.modality}`]
      : []),
    ...(change.actors
      ? [`actors were ${codes(event.actors)}, are ${change.actors.join(', ') || 'none'}`]
      : []),
    ...(change.recipients
      ? [`recipients were ${codes(event.recipients)}, are ${change.recipients.join(', ') || 'none'}`]
      : []),
    ...(change.date ? [`date was ${days(event.date)}, is ${days(change.date)}`] : []),
    ...(change.dismissed ? ['no event'] : []),
    ...(note ? [`note: ${note}`] : []),
  ];
  return { rule: CORRECTED, says: `${by}, ${at.slice(0, 10)}, journal line ${seq}: ${said.join('; ')}` };
}

const codes = (actors: readonly Actor[]): string => actors.map(({ code }) => code).join(', ') || 'none';

const days = ({ from, to }: CodedEvent['date']): string =>
  from === to ? (from ?? 'none') : `${from ?? '...'} to ${to ?? '...'}`;

/** What people decided about events: their corrections by event, oldest first, and the events they coded themselves. */
export interface EventDecisions {
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly added: readonly AddedEvent[];
}

/** Corrections and added events that stand now. */
export const standingDecisions = (decisions: Decisions): EventDecisions => ({
  corrections: standingCorrections(decisions),
  added: standingAdded(decisions),
});

/**
 * Material as people corrected it: events, those coded by hand among them, then anew what rests on them (acts told several times; what
 * does not fit, when it is asked for). Without decisions the material itself comes back. A correction of an event that is not there any
 * more leaves a Notice, and so does an added event whose words are not.
 */
export function correctedMaterial(
  material: Material,
  { corrections, added }: EventDecisions,
  nameOf: NameOfCode,
): Material {
  if (corrections.size === 0 && added.length === 0) return material;
  const { claims, lineage, reports } = material;
  const changed = new Map<string, CodedEvent | undefined>();
  const byHand = eventsByHand(material, added, nameOf);
  const kinds = new Set(byHand.events.map(kindOf));
  const events = [...material.events, ...byHand.events].flatMap((event) => {
    const own = corrections.get(event.id);
    if (!own) return [event];
    const now = correctedEvent(event, own, nameOf);
    changed.set(event.id, now);
    for (const one of [event, now]) if (one) kinds.add(kindOf(one));
    return now ?? [];
  });
  const groups = regrouped(material, { events, kinds });
  const idle = [...corrections].filter(([id]) => !changed.has(id)).map(([id, own]) => unused(id, own));
  let findings: Material['findings'] | undefined;
  return {
    ...{ reports, claims, lineage, events, groups },
    get findings() {
      findings ??= findingsOf({ claims, events, groups, lineage, reports });
      return findings;
    },
    notices: [...material.notices, ...idle, ...byHand.notices],
  };
}

/** Events that people coded themselves, as far as their words are still where they were. */
export function eventsByHand(
  { reports, events }: Material,
  added: readonly AddedEvent[],
  nameOf: NameOfCode,
): { readonly events: readonly CodedEvent[]; readonly notices: readonly Notice[] } {
  if (added.length === 0) return { events: [], notices: [] };
  const wanted = new Set(added.map(({ words }) => words.report));
  const byId = new Map(reports.flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])));
  const coded = added.map((one) => {
    const report = byId.get(one.words.report);
    const known = events
      .filter((event) => event.report === one.words.report)
      .flatMap(({ actors, recipients, beneficiaries }) => [...actors, ...recipients, ...beneficiaries]);
    return report && codedByHand(one, report, { nameOf, known });
  });
  return {
    events: coded.filter((event) => event !== undefined),
    notices: added.flatMap((one, index) => (coded[index] ? [] : [lost(one)])),
  };
}

const lost = ({ seq, words }: AddedEvent): Notice => ({
  code: 'dossier/added-event-lost',
  severity: 'warning',
  message: `Journal line ${seq} codes an event by hand in report ${words.report}, whose words are not at their place any more.`,
  hint: 'It is left out. Look the sentence up and code it anew, then take the old line back.',
});

interface Regrouping {
  readonly events: readonly CodedEvent[];
  /** Kinds that a correction left or joined: groups of all others are what they were. */
  readonly kinds: ReadonlySet<string>;
}

/** What `groupEvents` would make of the corrected events. */
function regrouped({ events: before, groups, lineage }: Material, { events, kinds }: Regrouping) {
  const kindBefore = new Map(before.map((event) => [event.id, kindOf(event)]));
  const kept = groups.filter(({ events: [id = ''] }) => !kinds.has(kindBefore.get(id) ?? ''));
  const anew = groupEvents(
    events.filter((event) => kinds.has(kindOf(event))),
    lineage,
  );
  return [...kept, ...anew].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unused(id: string, own: readonly Correction[]): Notice {
  const lines = own.map(({ seq }) => seq).join(', ');
  return {
    code: 'dossier/correction-unused',
    severity: 'warning',
    message: `Journal line ${lines} corrects the event ${id}, which is not coded any more.`,
    hint: 'Another version of the coder reads the sentence in another way: look whether the correction is still needed.',
  };
}

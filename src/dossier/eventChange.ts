import { type EventType, type Modality, modalities } from '../model/event.js';
import {
  type DateInterval,
  type DateKind,
  dateKinds,
  type Granularity,
  granularities,
} from '../model/time.js';
import { eventTypes, modesOf } from '../ontology/plover.js';
import { isIsoDay } from '../util/calendar.js';

/** What a person says an event should have been coded as; what is left out stays as it was coded. */
export interface EventChange {
  readonly type?: EventType;
  /** null: no mode. */
  readonly mode?: string | null;
  readonly modality?: Modality;
  /** Codes of the parties, in order. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly date?: DateInterval;
  /** The sentence tells no event: it is left out of everything that counts. */
  readonly dismissed?: boolean;
}

/** Names a party by its code: `Russia` for `RUS`. */
export type NameOfCode = (code: string) => string;

/** A code of a party: a state, an organisation, a firm of the dictionaries, or one of the analyst's own. */
export const partyCodePattern = /^[A-Z][A-Z0-9_]{1,11}$/;

const isCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= 20 &&
  value.every((code) => typeof code === 'string' && partyCodePattern.test(code));

function isInterval(value: unknown): value is DateInterval {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, granularity, kind } = value as Record<string, unknown>;
  const ends = [from, to].every((day) => day === undefined || (typeof day === 'string' && isIsoDay(day)));
  if (!ends || !granularities.includes(granularity as Granularity) || !dateKinds.includes(kind as DateKind))
    return false;
  return from === undefined || to === undefined || (from as string) <= (to as string);
}

const checks: Readonly<Record<keyof EventChange, (value: unknown) => boolean>> = {
  type: (value) => eventTypes.includes(value as EventType),
  mode: (value) => value === null || (typeof value === 'string' && /^[a-z-]{1,40}$/.test(value)),
  modality: (value) => modalities.includes(value as Modality),
  actors: isCodes,
  recipients: isCodes,
  date: isInterval,
  dismissed: (value) => typeof value === 'boolean',
};

/** The change in a value from outside; undefined when it is none, or holds anything that no event can be. */
export function changeIn(value: unknown): EventChange | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).filter(([, given]) => given !== undefined);
  const sound = entries.every(
    ([name, given]) => Object.hasOwn(checks, name) && checks[name as keyof EventChange](given),
  );
  return sound && entries.length > 0 ? (Object.fromEntries(entries) as EventChange) : undefined;
}

/** Why a change does not fit the event it would make; undefined when it does. */
export function misfitOf(change: EventChange, type: EventType): string | undefined {
  const becomes = change.type ?? type;
  if (change.mode && !modesOf(becomes).includes(change.mode))
    return `${becomes} has no mode "${change.mode}"; it has ${modesOf(becomes).join(', ') || 'none'}`;
  return undefined;
}

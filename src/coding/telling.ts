import type { Actor } from '../model/actor.js';
import type { CodedEvent } from '../model/event.js';
import { numberOfIso } from '../util/calendar.js';

/** An act that a report tells without a date took place at most so many days before the report. */
export const daysBefore = 3;
/** Publication days differ by a day around the world. */
const daysAfter = 1;
/** Intervals longer than this ("in 2020") do not place an act: they are compared with the same interval only. */
const longestDays = 45;

/** An event as far as it decides whether it tells the same act as another. */
export interface Telling {
  readonly event: CodedEvent;
  /** Type and family of modality: one act may be asserted, denied and recalled, but a planned act is another. */
  readonly kind: string;
  /** Sorted codes of either side; empty when the text names no known party. */
  readonly actors: string;
  readonly recipients: string;
  /** Sorted codes of both sides. */
  readonly parties: string;
  /** Days (numbers since 1970) in which the act may have taken place; undefined when `period` says all. */
  readonly days?: { readonly from: number; readonly to: number };
  /** What long or missing dates have to be equal in. */
  readonly period: string;
  readonly classes: readonly string[];
}

const unknown = '---';

function codesOf(actors: readonly Actor[]): string[] {
  return [
    ...new Set(actors.map(({ code }) => code).filter((code) => code !== unknown && code !== '')),
  ].sort();
}

/** Events of different kinds never tell one act. */
export function kindOf({ type, modality }: CodedEvent): string {
  return `${type}/${modality === 'future' || modality === 'hypothetical' ? modality : 'told'}`;
}

/** Open or long intervals stay as they are; a report's own day is widened, backwards mostly. */
function placeInTime(event: CodedEvent, origin: string): Pick<Telling, 'days' | 'period'> {
  const { from, to, kind, granularity } = event.date;
  const first = numberOfIso(from ?? '');
  const last = to === from ? first : numberOfIso(to ?? '');
  if (from === undefined && to === undefined) return { period: `undated ${origin}` };
  // A reversed interval is kept as it is written, too.
  if (!(last - first <= longestDays && first <= last)) return { period: `${from ?? ''}..${to ?? ''}` };
  if (kind !== 'approximate' || granularity !== 'day') return { days: { from: first, to: last }, period: '' };
  // A recalled act has nothing to do with the day of the report, nor has a planned one with the days before.
  if (event.modality === 'historical') return { period: `undated ${origin}` };
  const after = event.modality === 'future' ? daysBefore : daysAfter;
  return { days: { from: first - daysBefore, to: last + after }, period: '' };
}

/** Events stay while reports come in; of another origin they are told anew. */
const known = new WeakMap<CodedEvent, { readonly origin: string; readonly telling: Telling }>();

/** `origin` is the report that the event's report goes back to. */
export function tellingOf(event: CodedEvent, origin: string): Telling {
  const before = known.get(event);
  if (before?.origin === origin) return before.telling;
  const [actors, recipients] = [codesOf(event.actors), codesOf(event.recipients)];
  const telling = {
    event,
    kind: kindOf(event),
    actors: actors.join(','),
    recipients: recipients.join(','),
    parties: [...new Set([...actors, ...recipients])].sort().join(','),
    ...placeInTime(event, origin),
    classes: event.object?.classes ?? [],
  };
  known.set(event, { origin, telling });
  return telling;
}

/** Names both sides, or all parties of a mutual act. */
export function isWhole({ event, actors, recipients }: Telling): boolean {
  return event.reciprocal || (actors !== '' && recipients !== '');
}

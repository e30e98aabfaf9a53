import { UNKNOWN } from '../../language/participants.js';
import type { Actor } from '../../model/actor.js';
import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { EventGroup, Lineage } from '../../model/lineage.js';
import type { Report } from '../../model/report.js';
import { type Direction, directionOf } from '../directions.js';
import { type Days, daysOf } from './windows.js';

/** Everything findings are drawn from. */
export interface FindingMaterial {
  readonly claims: readonly Claim[];
  readonly events: readonly CodedEvent[];
  readonly groups: readonly EventGroup[];
  readonly lineage: readonly Lineage[];
  readonly reports?: readonly Report[];
}

/** An act as the reports tell it. */
export interface ToldAct {
  readonly id: string;
  /** Those who tell that it is so, the fullest first; never empty unless all deny it. */
  readonly told: readonly CodedEvent[];
  readonly denied: readonly CodedEvent[];
  /** The telling that words the act. */
  readonly first: CodedEvent;
  readonly direction: Direction | undefined;
  /** When `first` places it. */
  readonly days: Days | undefined;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Acts in the order of their ids; events of no group are acts of their own. */
export function toldActs({ events, groups }: FindingMaterial): ToldAct[] {
  const event = new Map(events.map((one) => [one.id, one]));
  const grouped = new Set(groups.flatMap((group) => group.events));
  const single = [...event.keys()].filter((id) => !grouped.has(id)).map((id) => ({ id, events: [id] }));
  return [...groups, ...single]
    .flatMap((group) =>
      actOf(
        group.id,
        group.events.flatMap((id) => event.get(id) ?? []),
      ),
    )
    .sort((a, b) => compare(a.id, b.id));
}

function actOf(id: string, tellings: readonly CodedEvent[]): ToldAct[] {
  const ordered = [...tellings].sort(
    (a, b) => lacks(a) - lacks(b) || compare(a.report, b.report) || compare(a.id, b.id),
  );
  const told = ordered.filter(({ modality }) => modality !== 'negated');
  const denied = ordered.filter(({ modality }) => modality === 'negated');
  const first = told[0] ?? denied[0];
  return first ? [{ id, told, denied, first, direction: directionOf(first), days: daysOf(first) }] : [];
}

/** How much a telling leaves open. */
function lacks({ recipients, actors, object, shift, hedge, attribution }: CodedEvent): number {
  const open = [actors.length === 0, recipients.length === 0, object === undefined, shift === undefined];
  return 2 * open.filter(Boolean).length + [hedge, attribution].filter((one) => one !== undefined).length / 2;
}

/** Codes of known parties, each once. */
export function codesOf(actors: readonly Actor[]): string[] {
  return [...new Set(actors.map(({ code }) => code))].filter((code) => code !== UNKNOWN && code !== '');
}

/** Those an act is directed at, seen from one of its actors: recipients, else the other parties of a mutual act, else beneficiaries. */
export function othersOf(event: CodedEvent, actor: string): Actor[] {
  const towards =
    event.recipients.length > 0 ? event.recipients : event.reciprocal ? event.actors : event.beneficiaries;
  return towards.filter(({ code }) => code !== actor && code !== UNKNOWN && code !== '');
}

/** Claims in the order of their places: report, then text. */
export function byPlace(a: Claim, b: Claim): number {
  return compare(a.report, b.report) || a.content.start - b.content.start || compare(a.id, b.id);
}

/** Acts with named goods first, then those that more reports tell. */
export function fullestFirst(acts: readonly ToldAct[]): ToldAct[] {
  const bare = ({ first }: ToldAct) =>
    (first.object?.classes ?? []).some((name) => /\d/.test(name)) ? 0 : first.object ? 1 : 2;
  return [...acts].sort((a, b) => bare(a) - bare(b) || b.told.length - a.told.length || compare(a.id, b.id));
}

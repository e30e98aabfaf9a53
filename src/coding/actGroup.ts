import type { EventType } from '../model/event.js';
import { isWhole, type Telling } from './telling.js';

/**
 * The tellings of one act. What all of them agree on is kept beside them, and a telling joins only if it agrees with
 * that and with the parties of the first: a group cannot wander from day to day, from object to object or from party
 * to party.
 */
export interface ActGroup {
  readonly first: Telling;
  readonly members: Telling[];
  /** Days in which all tellings may place the act. Intervals of which any two overlap have a day in common. */
  days: { readonly from: number; readonly to: number } | undefined;
  mode: string | undefined;
  /** Classes that all objects share; empty while no telling names an object. */
  classes: readonly string[];
}

/** Types that both sides do together, so that the one named first need not be the one who acts. */
const mutual: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);

const isDesignator = (name: string): boolean => /\d/.test(name);

/** Classes two objects share; none when both carry designators and no designator is common ("S-300", "S-400"). */
function sharedClasses(a: readonly string[], b: readonly string[]): string[] {
  const shared = a.filter((name) => b.includes(name));
  const named = a.some(isDesignator) && b.some(isDesignator);
  return named && !shared.some(isDesignator) ? [] : shared;
}

export function groupWith(telling: Telling): ActGroup {
  return {
    first: telling,
    members: [telling],
    days: telling.days,
    mode: telling.event.mode,
    classes: telling.classes,
  };
}

function partiesAgree(a: Telling, b: Telling): boolean {
  if (a.event.reciprocal || b.event.reciprocal) {
    if (a.event.reciprocal && b.event.reciprocal) return a.parties === b.parties;
    return a.parties === b.parties && mutual.has(a.event.type);
  }
  const agree = (one: string, other: string) => one === other || one === '' || other === '';
  const common =
    (a.actors !== '' && a.actors === b.actors) || (a.recipients !== '' && a.recipients === b.recipients);
  return common && agree(a.actors, b.actors) && agree(a.recipients, b.recipients);
}

function timesAgree(group: ActGroup, { days, period }: Telling): boolean {
  if (group.days === undefined || days === undefined)
    return group.days === days && group.first.period === period;
  return days.from <= group.days.to && days.to >= group.days.from;
}

/** Can the telling be one of the group's act? */
export function agrees(group: ActGroup, telling: Telling): boolean {
  const { event, classes } = telling;
  if (group.mode !== undefined && event.mode !== undefined && group.mode !== event.mode) return false;
  if (!timesAgree(group, telling) || !partiesAgree(group.first, telling)) return false;
  const both = group.classes.length > 0 && classes.length > 0;
  if (both) return sharedClasses(group.classes, classes).length > 0;
  // Where one side is missing, the object has to carry the identity, unless the words name the same one side.
  return isWhole(telling) === isWhole(group.first) && group.first.parties === telling.parties;
}

export function join(group: ActGroup, telling: Telling): void {
  group.members.push(telling);
  group.mode ??= telling.event.mode;
  if (group.classes.length === 0) group.classes = telling.classes;
  else if (telling.classes.length > 0) group.classes = sharedClasses(group.classes, telling.classes);
  if (group.days !== undefined && telling.days !== undefined)
    group.days = {
      from: Math.max(group.days.from, telling.days.from),
      to: Math.min(group.days.to, telling.days.to),
    };
}

/** Days between where the group and the telling put the act, by their middles. */
export function daysApart(group: ActGroup, { days }: Telling): number {
  if (group.days === undefined || days === undefined) return 0;
  return Math.abs(group.days.from + group.days.to - days.from - days.to) / 2;
}

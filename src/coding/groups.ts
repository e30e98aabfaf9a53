import type { CodedEvent } from '../model/event.js';
import type { EventGroup, Lineage } from '../model/lineage.js';
import { type ActGroup, agrees, daysApart, groupWith, join } from './actGroup.js';
import { isWhole, type Telling, tellingOf } from './telling.js';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const width = ({ days }: Telling): number =>
  days === undefined ? Number.MAX_SAFE_INTEGER : days.to - days.from;
const poverty = ({ event, classes }: Telling): number =>
  (event.mode === undefined ? 2 : 0) + (classes.length === 0 ? 1 : 0);

/** The fullest tellings open the groups: both sides named, the day exact, then mode and object; ids decide last. */
function byFullness(a: Telling, b: Telling): number {
  return (
    Number(isWhole(b)) - Number(isWhole(a)) ||
    width(a) - width(b) ||
    poverty(a) - poverty(b) ||
    (a.days?.from ?? 0) - (b.days?.from ?? 0) ||
    compare(a.event.id, b.event.id)
  );
}

/** Each day the act may have taken place on, at most some fifty; else what its date has to be equal in. */
function timesOf({ days, period }: Telling): (number | string)[] {
  if (days === undefined) return [period];
  const times: number[] = [];
  for (let day = days.from; day <= days.to; day++) times.push(day);
  return times;
}

const sides = (telling: Telling): string[] => [
  ...(telling.actors === '' ? [] : [`a ${telling.actors}`]),
  ...(telling.recipients === '' ? [] : [`r ${telling.recipients}`]),
];

/** Where a telling looks for its group. */
function askedBy(telling: Telling): string[] {
  const parties = isWhole(telling) ? [`b ${telling.parties}`] : sides(telling);
  return parties.map((party) => `${telling.kind}|${party}`);
}

/** Groups by kind and parties, then by time, where somebody looks for them. */
type Index = Map<string, { asked: number; readonly byTime: Map<number | string, ActGroup[]> }>;

function indexFor(tellings: readonly Telling[]): Index {
  const index: Index = new Map();
  for (const telling of tellings) {
    for (const key of askedBy(telling)) {
      const there = index.get(key);
      if (there) there.asked++;
      else index.set(key, { asked: 1, byTime: new Map() });
    }
  }
  return index;
}

/** A group of a whole act is found by both its sides together and, for tellings that lack one, by each. */
function register(index: Index, group: ActGroup): void {
  const { first } = group;
  const own = isWhole(first) ? [`b ${first.parties}`] : [];
  const parties = first.event.reciprocal ? own : [...own, ...sides(first)];
  for (const party of parties) {
    const place = index.get(`${first.kind}|${party}`);
    // The first has found no group already; where nobody else looks it need not stand.
    if (place === undefined || (place.asked === 1 && askedBy(first).includes(`${first.kind}|${party}`)))
      continue;
    for (const time of timesOf(first)) {
      const there = place.byTime.get(time);
      if (there) there.push(group);
      else place.byTime.set(time, [group]);
    }
  }
}

/** Groups near a telling that agree with it, each once. */
function fittingGroups(index: Index, telling: Telling): ActGroup[] {
  const found = new Set<ActGroup>();
  for (const key of askedBy(telling)) {
    const byTime = index.get(key)?.byTime;
    if (byTime === undefined || byTime.size === 0) continue;
    for (const time of timesOf(telling))
      for (const group of byTime.get(time) ?? []) if (agrees(group, telling)) found.add(group);
  }
  return [...found];
}

/**
 * The group a telling belongs to. A telling that lacks a side prefers one that lacks the same, and joins a fuller one
 * only if all that fit have the same parties: otherwise the text leaves open which act it means.
 */
function home(index: Index, telling: Telling): ActGroup | undefined {
  const whole = isWhole(telling);
  const fitting = fittingGroups(index, telling);
  const same = fitting.filter((group) => isWhole(group.first) === whole);
  const among = same.length > 0 ? same : fitting;
  if (new Set(among.map((group) => group.first.parties)).size > 1) return undefined;
  let best: ActGroup | undefined;
  for (const group of among)
    if (best === undefined || daysApart(group, telling) < daysApart(best, telling)) best = group;
  return best;
}

/** A denial does not carry the act: only where every telling denies it are the denials counted. */
function recordOf(group: ActGroup, originOf: (report: string) => string): EventGroup {
  const events = group.members.map(({ event }) => event);
  const telling = events.filter((event) => event.modality !== 'negated');
  const counted = new Set((telling.length > 0 ? telling : events).map((event) => event.report));
  const ids = events.map((event) => event.id).sort(compare);
  return {
    id: `g-${ids[0]}`,
    events: ids,
    reports: counted.size,
    origins: new Set([...counted].map(originOf)).size,
  };
}

/**
 * Events of all reports that tell one act, put together; every event is in exactly one group, the order of events
 * does not matter, groups come in order of their smallest event id (`g-` and that id is theirs).
 *
 * One act means: the same type, modes that do not differ, the same codes on both sides (or the same parties of a
 * mutual act; or one side, when the other is not told and the objects match), objects that share a class when both
 * are named, and dates that overlap. An act that a report does not date is looked for in the days before the report.
 * "In 2020" joins only what is told of the same year. A denial or later recollection joins the act it is about (the
 * brief says so on the line) but denials are not counted in `reports` and `origins`; planned and conditional acts
 * stay apart. `lineage` tells which reports go back to which; a report without one is its own origin.
 */
export function groupEvents(events: readonly CodedEvent[], lineage: readonly Lineage[]): EventGroup[] {
  const origins = new Map(lineage.map((one) => [one.report, one.origin]));
  const originOf = (report: string): string => origins.get(report) ?? report;
  const each = new Map(events.map((event) => [event.id, event]));
  const tellings = [...each.values()]
    .map((event) => tellingOf(event, originOf(event.report)))
    .sort(byFullness);
  const index = indexFor(tellings);
  const groups: ActGroup[] = [];
  for (const telling of tellings) {
    const group = home(index, telling);
    if (group) join(group, telling);
    else {
      const opened = groupWith(telling);
      groups.push(opened);
      register(index, opened);
    }
  }
  return groups.map((group) => recordOf(group, originOf)).sort((a, b) => compare(a.id, b.id));
}

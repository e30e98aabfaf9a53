import type { RuleEvent } from './event.js';
import type { Mining } from './mine.js';
import { type RuleShape, SupportFinder } from './support.js';

/** One body of a rule with the events it rests on. */
export interface Instance {
  readonly actor: string;
  readonly recipient: string;
  /** Day of the body and of its first head within the window, in the count of the events. */
  readonly day: number;
  readonly headDay?: number;
  readonly bodyEvents: readonly string[];
  readonly headEvents: readonly string[];
}

/** Bodies that lie together in time and share an actor. */
export interface RuleEpisode {
  readonly from: number;
  readonly to: number;
  readonly dyads: number;
  readonly hits: number;
  readonly instances: readonly Instance[];
}

/** The episodes of a rule in order of time, down to the ids of its events. `events` are those that were mined. */
export function episodesOf(mining: Mining, rule: RuleShape, events: readonly RuleEvent[]): RuleEpisode[] {
  const { table, window, mirrors } = mining;
  const finder = new SupportFinder(table, { window, mirrors });
  const { bodies, episodes } = finder.prepared(rule);
  const { headDay } = finder.followed(rule);
  const idsAt = idFinder(mining, rule, events);
  const instanceOf = (place: number): Instance => {
    const [actor, recipient] = [bodies.actor, bodies.recipient].map(
      (list) => table.actors[list[place] as number] as string,
    ) as [string, string];
    const day = table.from + (bodies.day[place] as number);
    const found = headDay[place] as number;
    const heads = found < 0 ? {} : { headDay: table.from + found };
    return {
      ...{ actor, recipient, day, ...heads },
      bodyEvents: idsAt(rule.body, { actor, recipient, day }),
      headEvents: found < 0 ? [] : headIds(rule, { actor, recipient, day: table.from + found }, idsAt),
    };
  };
  return episodes.members.map((members) => {
    const instances = members.map(instanceOf);
    return {
      from: Math.min(...instances.map(({ day }) => day)),
      to: Math.max(...instances.map(({ day }) => day)),
      dyads: new Set(instances.map(({ actor, recipient }) => `${actor}\t${recipient}`)).size,
      hits: instances.filter((one) => one.headDay !== undefined).length,
      instances,
    };
  });
}

interface Place {
  readonly actor?: string;
  readonly recipient: string;
  readonly day: number;
  /** A party that is not meant: of acts of third parties. */
  readonly not?: string;
}

type IdFinder = (code: string, place: Place) => readonly string[];

/** Ids of events with a code (or its converse told from the other side) on a day. */
function idFinder({ mirrors }: Mining, rule: RuleShape, events: readonly RuleEvent[]): IdFinder {
  const byDay = new Map<string, { actor: string; recipient: string; id: string }[]>();
  for (const { id, actor, recipient, code, day } of events) {
    const read = mirrors.converse.get(code);
    const seen = read ?? code;
    if (seen !== rule.body && seen !== rule.head) continue;
    const sides = read === undefined ? { actor, recipient } : { actor: recipient, recipient: actor };
    const key = `${seen}\t${day}`;
    const there = byDay.get(key);
    if (there) there.push({ ...sides, id });
    else byDay.set(key, [{ ...sides, id }]);
  }
  return (code, { actor, recipient, day, not }) =>
    (byDay.get(`${code}\t${day}`) ?? [])
      .filter((one) => one.recipient === recipient && one.actor !== not && (actor ?? one.actor) === one.actor)
      .map(({ id }) => id)
      .sort();
}

function headIds(
  { head, direction }: RuleShape,
  { actor, recipient, day }: { actor: string; recipient: string; day: number },
  idsAt: IdFinder,
): readonly string[] {
  if (direction === 'same') return idsAt(head, { actor, recipient, day });
  if (direction === 'reaction') return idsAt(head, { actor: recipient, recipient: actor, day });
  return direction === 'third-on-actor'
    ? idsAt(head, { recipient: actor, day, not: recipient })
    : idsAt(head, { recipient, day, not: actor });
}

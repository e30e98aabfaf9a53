import type { Direction, RuleEvent } from '../../src/rules/event.js';

export interface Counted {
  readonly support: number;
  readonly hits: number;
  readonly expected: number;
}

/** The obvious way: for every body day look at every event, for every base rate at every day. No mirrors. */
export function enumerate(
  events: readonly RuleEvent[],
  { body, head, direction, window }: { body: string; head: string; direction: Direction; window: number },
): Counted {
  const from = Math.min(...events.map(({ day }) => day));
  const to = Math.max(...events.map(({ day }) => day));
  const usable = to - from + 1 - window;
  const isHead = (one: RuleEvent, actor: string, recipient: string) => {
    if (one.code !== head) return false;
    if (direction === 'same') return one.actor === actor && one.recipient === recipient;
    if (direction === 'reaction') return one.actor === recipient && one.recipient === actor;
    const toward = direction === 'third-on-actor' ? actor : recipient;
    return one.recipient === toward && one.actor !== actor && one.actor !== recipient && one.actor !== toward;
  };
  const follows = (actor: string, recipient: string, day: number) =>
    events.some((one) => isHead(one, actor, recipient) && one.day > day && one.day <= day + window);
  const bodies = new Map(
    events
      .filter((one) => one.code === body && one.actor !== one.recipient && one.day < from + usable)
      .map((one) => [[one.actor, one.recipient, one.day].join(), one]),
  );
  let [hits, expected] = [0, 0];
  for (const { actor, recipient, day } of bodies.values()) {
    if (follows(actor, recipient, day)) hits++;
    let covered = 0;
    for (let at = from; at < from + usable; at++) if (follows(actor, recipient, at)) covered++;
    expected += covered / usable;
  }
  return { support: bodies.size, hits, expected };
}

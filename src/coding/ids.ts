import type { Actor } from '../model/actor.js';
import type { CodedEvent } from '../model/event.js';
import { hash64 } from '../util/hash.js';

const codes = (actors: readonly Actor[]): string =>
  actors
    .map((actor) => actor.code)
    .sort()
    .join(',');

/** The id an event has by its report, the place of its trigger, its type and its actors: the same at every run. `e` and 14 letters or digits. */
export function eventId(event: Omit<CodedEvent, 'id'>): string {
  const { report, trigger, type, actors } = event;
  return `e${hash64([report, trigger.start, trigger.end, type, codes(actors)].join('|'))}`;
}

/** What tells apart events with one id, so that their numbers do not depend on their order. */
function detail(event: CodedEvent): string {
  const { recipients, mode, modality, date, object } = event;
  const parts = [
    codes(recipients),
    mode,
    modality,
    date.from,
    date.to,
    object?.span.start,
    event.sentence.start,
    event.reciprocal,
  ];
  return parts.map((part) => part ?? '').join('|');
}

/** Gives each event its id, in the order given. Events that `eventId` does not tell apart get `-2`, `-3` ... by what else they hold. */
export function withIds(events: readonly CodedEvent[]): CodedEvent[] {
  const alike = new Map<string, { at: number; key: string }[]>();
  events.forEach((event, at) => {
    const id = eventId(event);
    const there = alike.get(id) ?? [];
    there.push({ at, key: detail(event) });
    alike.set(id, there);
  });
  const ids: string[] = [];
  for (const [id, same] of alike) {
    same.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
    for (const [index, { at }] of same.entries()) ids[at] = index === 0 ? id : `${id}-${index + 1}`;
  }
  return events.map((event, at) => ({ ...event, id: ids[at] as string }));
}

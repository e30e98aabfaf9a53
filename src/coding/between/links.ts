import type { CodedEvent } from '../../model/event.js';
import { actorCode, recipientCode } from './parties.js';

/** How an event connects the marked parties: as marked, the other way round, one of them only, neither. */
export type Link = 'pair' | 'reversed' | 'one' | 'other';

const order: readonly Link[] = ['pair', 'reversed', 'one', 'other'];

const isIn = (code: string, actors: CodedEvent['actors']): boolean =>
  actors.some((actor) => actor.code === code);

export function linkOf({ actors, recipients, beneficiaries, reciprocal }: CodedEvent): Link {
  const suffers = [...recipients, ...beneficiaries];
  const mutual = reciprocal && isIn(recipientCode, actors);
  if (isIn(actorCode, actors) && (isIn(recipientCode, suffers) || mutual)) return 'pair';
  if (isIn(recipientCode, actors) && isIn(actorCode, suffers)) return 'reversed';
  const touches = [...actors, ...suffers];
  return isIn(actorCode, touches) || isIn(recipientCode, touches) ? 'one' : 'other';
}

/**
 * The event for a marked pair: actor to recipient, else the reverse, else one with either party, else any. Among equals an
 * asserted one comes first, then the order of the text.
 */
export function eventBetween(
  events: readonly CodedEvent[],
): { readonly event: CodedEvent; readonly link: Link } | undefined {
  const ranked = events
    .map((event, place) => ({ event, link: linkOf(event), place }))
    .sort(
      (a, b) =>
        order.indexOf(a.link) - order.indexOf(b.link) ||
        Number(b.event.modality === 'asserted') - Number(a.event.modality === 'asserted') ||
        a.place - b.place,
    );
  return ranked[0];
}

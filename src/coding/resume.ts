import type { CodedEvent, EventObject, EventType } from '../model/event.js';
import type { Roles } from './roles.js';

/** Types that can tell the same transaction at different stages. */
const families: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(['AGREE', 'COOPERATE', 'AID', 'SUPPORT']),
  new Set<EventType>(['SANCTION', 'REJECT']),
];

const designator = /^[A-Z][A-Za-z]{0,4}-\d/;

/**
 * "Said S-400 deliveries were brought forward": an act that names no party but goes on about the very thing of an act told
 * just before takes its parties. Only a designator ("S-400") identifies a thing well enough for that.
 */
export function resumed(
  roles: Roles,
  parts: { type: EventType; object: EventObject | undefined; earlier: readonly CodedEvent[] },
): Roles {
  const { type, object, earlier } = parts;
  if (roles.actors.length > 0 || roles.recipients.length > 0 || !object) return roles;
  const things = object.classes.filter((name) => designator.test(name));
  const before = earlier.findLast(
    (event) =>
      sameFamily(event.type, type) && event.object?.classes.some((name) => things.includes(name)) === true,
  );
  if (!before) return roles;
  const why = (name: string) => `goes on about ${things.join(', ')}, told just before of ${name}`;
  const taken = (actors: CodedEvent['actors']) =>
    actors.map((actor) => ({ ...actor, because: why(actor.name) }));
  return {
    ...roles,
    actors: taken(before.actors),
    recipients: taken(before.recipients),
    reciprocal: before.reciprocal,
    trail: [...roles.trail, `parties taken over from "${before.trigger.exact}" before: ${things.join(', ')}`],
  };
}

const sameFamily = (a: EventType, b: EventType): boolean =>
  a === b || families.some((family) => family.has(a) && family.has(b));

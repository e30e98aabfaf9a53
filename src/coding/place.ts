import type { Reading } from '../language/reading.js';
import type { Act } from './act.js';
import type { Roles } from './roles.js';

const placeKinds: ReadonlySet<string> = new Set(['state', 'alias', 'capital', 'city']);

/** A meeting of two parties in the country of a third: PLOVER's mode third-party; the host is a place, no party. */
export function thirdPlace(reading: Reading, act: Act, roles: Roles): Act {
  if (act.type !== 'CONSULT' || act.mode || !roles.reciprocal) return act;
  const parties = new Set(roles.actors.map((actor) => actor.code));
  const elsewhere = act.chain
    .flatMap(({ clause }) => clause.obliques)
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .map(({ head }) => reading.mentionAt.get(head))
    .find(
      (mention) => mention && placeKinds.has(mention.as) && mention.code !== '' && !parties.has(mention.code),
    );
  return elsewhere
    ? { ...act, mode: 'third-party', composed: [...act.composed, `held in ${elsewhere.name}, a third place`] }
    : act;
}

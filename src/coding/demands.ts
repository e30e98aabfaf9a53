import type { Standing } from '../language/standing.js';
import type { Attribution } from '../model/event.js';
import { type Act, compose } from './act.js';
import type { Judged } from './judge.js';
import type { Roles } from './roles.js';

const obliging: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/**
 * "A said B must withdraw": what the speaker says another ought to do is the speaker's demand. Nothing when the speaker is
 * unknown or speaks of himself.
 */
export function demandOf(
  act: Act,
  {
    roles,
    standing,
    attribution,
  }: { roles: Roles; standing: Standing; attribution: Attribution | undefined },
): { roles: Roles; judged: Judged } | undefined {
  const word = standing.hypothetical?.text.toLowerCase() ?? '';
  const speaker = attribution?.actor;
  if (!speaker || !obliging.has(word) || standing.negated || roles.actors.length === 0) return undefined;
  if (roles.actors.some((actor) => actor.code === speaker.code)) return undefined;
  const { type, mode } = compose('demand', act);
  const says = `${speaker.name} says that ${roles.actors.map((actor) => actor.name).join(', ')} "${word}": a demand`;
  return {
    roles: {
      ...roles,
      actors: [speaker],
      recipients: roles.actors,
      reciprocal: false,
      trail: [...roles.trail, says],
    },
    judged: { type, ...(mode ? { mode } : {}), modality: 'asserted', because: [says] },
  };
}

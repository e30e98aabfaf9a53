import type { Reading } from '../language/reading.js';
import type { Standing } from '../language/standing.js';
import type { Attribution, EventType, Modality } from '../model/event.js';
import { type Act, becomesWhenFuture, compose, hostile } from './act.js';
import type { Roles } from './roles.js';
import type { When } from './when.js';

/** A whole number of months after which an act counts as history in a report of its own day. ACCENT uses 1; see docs/coding.md. */
export const historicalAfterMonths = 12;

/** Type and modality of an act, with what in the text settled them. */
export interface Judged {
  readonly type: EventType;
  readonly mode?: string;
  readonly modality: Modality;
  readonly because: readonly string[];
}

/** Modality, and the change of type that an announced or planned act brings. */
export function judge(
  reading: Reading,
  parts: { act: Act; standing: Standing; roles: Roles; attribution: Attribution | undefined; when: When },
): Judged {
  const { act, standing, roles, attribution } = parts;
  const same = { type: act.type, ...(act.mode ? { mode: act.mode } : {}) };
  const quoted = (word: { text: string } | undefined) => `"${word?.text ?? ''}"`;
  if (act.modality === 'asserted')
    return { ...same, modality: 'asserted', because: ['a promise of what one will leave alone'] };
  const refusal = willNot(act, { standing, roles, attribution });
  if (refusal) return refusal;
  if (standing.negated && act.modality === 'negated')
    return act.chain[0]?.frame.operator === 'refuse'
      ? { ...same, modality: 'hypothetical', because: ['not ruled out is not done'] }
      : { ...same, modality: 'asserted', because: ['denied and negated: asserted'] };
  if (standing.negated)
    return { ...same, modality: 'negated', because: [`negated by ${quoted(standing.negated)}`] };
  if (act.modality)
    return { ...same, modality: act.modality, because: ['modality comes from the governing verb'] };
  // A threat is about what is to come; that it lies ahead changes nothing.
  if (standing.future && act.type === 'THREATEN')
    return { ...same, modality: 'asserted', because: ['a threat lies ahead by its nature'] };
  if (standing.future)
    return future(same, {
      roles,
      attribution,
      word: quoted(standing.future),
      conditional: standing.hypothetical !== undefined,
    });
  if (standing.hypothetical)
    return {
      ...same,
      modality: 'hypothetical',
      because: [`hypothetical by ${quoted(standing.hypothetical)}`],
    };
  if (standing.background)
    return { ...same, modality: 'historical', because: [`background: ${quoted(standing.background)}`] };
  if (isHistory(reading, parts.when))
    return {
      ...same,
      modality: 'historical',
      because: [`dated ${parts.when.date.to}, more than ${historicalAfterMonths} months before the report`],
    };
  return { ...same, modality: 'asserted', because: [] };
}

/** "Kenya will not visit Peru", by its own word or the report's: a refusal, as the tables of PLOVER coders read it. */
function willNot(
  act: Act,
  {
    standing,
    roles,
    attribution,
  }: { standing: Standing; roles: Roles; attribution: Attribution | undefined },
): Judged | undefined {
  if (!standing.negated || !standing.future || act.modality) return undefined;
  // Somebody refuses, known or not; a passive without a doer tells no refusal.
  const doer =
    roles.actors.length > 0 || act.chain.some(({ clause }) => !clause.isNoun && clause.subjects.length > 0);
  if (!doer) return undefined;
  const other = attribution?.actor && !roles.actors.some((actor) => actor.code === attribution.actor?.code);
  const refused = compose('refuse', act);
  if (other || refused.modality) return undefined;
  const { type, mode } = refused;
  const because = [`"${standing.future.text}" with "${standing.negated.text}": refused`];
  return { type, ...(mode ? { mode } : {}), modality: 'asserted', because };
}

function future(
  act: { type: EventType; mode?: string },
  parts: { roles: Roles; attribution: Attribution | undefined; word: string; conditional: boolean },
): Judged {
  const { roles, attribution, word } = parts;
  const own = attribution?.actor && roles.actors.some((actor) => actor.code === attribution.actor?.code);
  if (own && hostile.has(act.type))
    return {
      type: 'THREATEN',
      modality: 'asserted',
      because: [`announced by its own actor (${word}): THREATEN`],
    };
  if (parts.conditional)
    return { ...act, modality: 'hypothetical', because: [`still to come (${word}) and conditional`] };
  const becomes = becomesWhenFuture(act.type);
  if (becomes)
    return {
      type: becomes,
      modality: 'asserted',
      because: [`${act.type} still to come (${word}): ${becomes}`],
    };
  return { ...act, modality: 'future', because: [`still to come: ${word}`] };
}

function isHistory(reading: Reading, when: When): boolean {
  const day = reading.report.date;
  const end = when.mention && when.date.to;
  if (!day || !end) return false;
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(day) - months(end) > historicalAfterMonths;
}

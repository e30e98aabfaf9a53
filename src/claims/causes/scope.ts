import { coveringSpan } from '../../language/reading.js';
import { wordSet } from '../../language/words.js';
import type { Actor } from '../../model/actor.js';
import type { StatedCause } from '../../model/claim.js';
import { actorsIn, formsOf } from '../about.js';
import type { CauseDraft, Draft } from '../draft.js';

/** Parties of the act that a cause explains; empty when no act was found. */
export interface ActParties {
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
}

/**
 * How general a stated cause is. `specific`: it names the recipient, or conduct that only one partner can be guilty
 * of; such a cause need not touch anybody else. `general`: a condition of the actor itself or of the world.
 */
export function scopeOf(draft: Draft, cause: CauseDraft, act: ActParties): StatedCause {
  const { reading } = draft;
  const span = coveringSpan(reading, cause.tokens);
  const named = actorsIn(reading, cause.scope);
  const recipient = named.find(({ code }) => act.recipients.some((one) => one.code === code));
  if (recipient)
    return { span, scope: 'specific', because: `names ${recipient.name}, which the act is directed at` };
  const other = named.find(({ code }) => act.actors.every((one) => one.code !== code));
  const forms = formsOf(reading, draft.tokens);
  const conduct = formsOf(reading, cause.tokens).find((form) => wordSet('conduct').has(form));
  if (other && act.recipients.length === 0 && act.actors.length > 0)
    return { span, scope: 'specific', because: `names ${other.name}, another party` };
  if (conduct && !(other && act.recipients.length > 0))
    return { span, scope: 'specific', because: `"${conduct}" is the conduct of one party` };
  const own =
    formsOf(reading, cause.tokens).find((form) => wordSet('ownCondition').has(form)) ??
    forms.find((form) => wordSet('ownCondition').has(form));
  if (cause.answers && !own)
    return {
      span,
      scope: 'specific',
      because: `"${cause.answers.toLowerCase()}" makes it an answer to somebody's conduct`,
    };
  if (other && act.actors.length === 0)
    return own
      ? { span, scope: 'general', because: `"${own}" is a condition that would touch every recipient` }
      : { span, scope: 'specific', because: `names ${other.name}` };
  const whose = act.actors[0]?.name;
  const touching = whose
    ? `a condition of ${whose} itself or of the world`
    : 'a condition of the actor or of the world';
  const word = own ? `"${own}" is ${touching}` : `names no recipient: ${touching}`;
  return { span, scope: 'general', because: `${word}, which would touch every recipient` };
}

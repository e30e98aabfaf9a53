import { UNKNOWN } from '../language/participants.js';
import type { Actor } from '../model/actor.js';
import type { Draft } from './draft.js';

const others = /^(?:others|another|some others|a second|a third)$/i;

/** "Some officials said ... Others spoke ...": the others are officials too, as far as the words before tell. */
export function othersNamed(draft: Draft, earlier: readonly Draft[]): Draft {
  const source = draft.attribution?.source;
  if (!source || !draft.attribution || !others.test(source.exact.trim())) return draft;
  const before = earlier.findLast(
    ({ attribution }) => attribution?.source !== undefined && !others.test(attribution.source.exact.trim()),
  )?.attribution?.source;
  const noun = before && lastWord(before.exact);
  if (!before || !noun) return draft;
  const single = /^(?:another|a )/i.test(source.exact);
  const name = single ? `another of the ${noun}` : `other ${noun}`;
  const because = `"${source.exact}" taken for ${name}, after "${before.exact}"`;
  const actor: Actor = { code: UNKNOWN, sectors: [], span: source, name, because };
  return {
    ...draft,
    attribution: { ...draft.attribution, actor },
    reasons: [...draft.reasons, { rule: 'source', says: because, span: source }],
  };
}

/** Head noun of a plain source ("some officials", "officials in A"). */
function lastWord(words: string): string | undefined {
  const [head] = words.split(/\s+(?:in|of|from|at|with|who|close|familiar|for)\s+/u);
  const last = head?.trim().split(/\s+/u).at(-1)?.toLowerCase();
  return last && /^\p{L}+$/u.test(last) ? last : undefined;
}

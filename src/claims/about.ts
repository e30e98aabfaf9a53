import { participantsOf, UNKNOWN } from '../language/participants.js';
import { type Reading, tokenSpan } from '../language/reading.js';
import { at, isNominal } from '../language/tree.js';
import type { Actor } from '../model/actor.js';

/** Known actors that words name, one for each code, in text order. Pronouns count only where no name stands. */
export function actorsIn(reading: Reading, tokens: readonly number[]): Actor[] {
  const direct: Actor[] = [];
  const indirect: Actor[] = [];
  for (const index of tokens) {
    const token = reading.tree.tokens[index];
    if (!token) continue;
    if (isNominal(token)) {
      for (const one of participantsOf(reading, index)) (one.indirect ? indirect : direct).push(one.actor);
    }
    direct.push(...named(reading, index));
  }
  const known = distinct(direct);
  return known.length > 0 ? known : distinct(indirect);
}

/** Names that are no party by themselves here ("Chinese espionage") still tell whom the words are about. */
function named(reading: Reading, index: number): Actor[] {
  const mention = reading.mentionAt.get(index);
  if (!mention || mention.code === '' || mention.as === 'city' || mention.first !== index) return [];
  const { code, sectors, name, because } = mention;
  return [{ code, sectors, name, because, span: tokenSpan(reading, mention.first, mention.last) }];
}

/** One actor for each code, the fuller span first, in text order; unknown parties are left out. */
export function distinct(actors: readonly Actor[]): Actor[] {
  const each = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.code !== UNKNOWN && actor.code !== '' && !each.has(actor.code)) each.set(actor.code, actor);
  }
  return [...each.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The known actor that a phrase stands for. */
export function actorAt(reading: Reading, head: number): Actor | undefined {
  return participantsOf(reading, head).find(({ actor }) => actor.code !== UNKNOWN)?.actor;
}

/** Lower-case lemma or form of each token, for look-ups in word lists. */
export function formsOf(reading: Reading, tokens: readonly number[]): string[] {
  return tokens.flatMap((index) => {
    const { lemma, text } = at(reading.tree, index);
    return [lemma.toLowerCase(), text.toLowerCase()];
  });
}

import type { Being, Gender, Phrase } from './phrase.js';
import { type PronounClass, pronounClass } from './pronouns.js';

/** Phrases taken for one and the same, and what they show together. */
export interface Entity {
  readonly phrases: Phrase[];
  being: Being;
  gender: Gender;
  /** Classes of the pronouns among them. */
  readonly classes: Set<PronounClass>;
  named: boolean;
}

/** The entities of a text while it is read; phrases join in any order. */
export interface Entities {
  of(phrase: Phrase): Entity;
  join(later: Phrase, earlier: Phrase): void;
}

export function createEntities(): Entities {
  const known = new Map<Phrase, Entity>();
  const of = (phrase: Phrase): Entity => {
    let entity = known.get(phrase);
    if (!entity) {
      const { being, gender } = phrase;
      const pronoun = phrase.form === 'pronoun' ? pronounClass(phrase.head) : undefined;
      entity = {
        phrases: [phrase],
        being,
        gender,
        classes: new Set(pronoun ? [pronoun] : []),
        named: phrase.form === 'name',
      };
      known.set(phrase, entity);
    }
    return entity;
  };
  const join = (later: Phrase, earlier: Phrase): void => {
    const [from, into] = [of(later), of(earlier)];
    if (from === into) return;
    for (const phrase of from.phrases) {
      into.phrases.push(phrase);
      known.set(phrase, into);
    }
    if (into.being === '?' || (into.being === 'thing' && from.being !== '?')) into.being = from.being;
    if (into.gender === '?') into.gender = from.gender;
    for (const name of from.classes) into.classes.add(name);
    into.named ||= from.named;
  };
  return { of, join };
}

import type { Entity } from './entities.js';
import type { Phrase } from './phrase.js';
import { type PronounClass, pronounClass } from './pronouns.js';

/** Whether number, sex and kind of being let a pronoun of this class stand for the phrase. What the words do not show is let pass. */
export function agrees(name: PronounClass, phrase: Phrase, entity: Entity): boolean {
  if (phrase.being === 'time') return false;
  const own = phrase.form === 'pronoun' ? pronounClass(phrase.head) : undefined;
  if (own !== undefined) return own === name;
  switch (name) {
    case 'he':
    case 'she':
      return isOnePerson(phrase, entity) && fits(name, phrase, entity);
    case 'it':
      return phrase.number !== 'many' && entity.being !== 'person' && !isPersonal(entity);
    case 'they':
      return phrase.number !== 'one' ? true : mayBeMany(phrase, entity);
  }
}

function isOnePerson(phrase: Phrase, entity: Entity): boolean {
  if (phrase.number === 'many') return false;
  if (phrase.form === 'demonstrative' && phrase.head.upos !== 'NOUN') return false;
  return entity.being === 'person' || entity.being === '?';
}

function fits(name: 'he' | 'she', phrase: Phrase, entity: Entity): boolean {
  const wanted = name === 'he' ? 'male' : 'female';
  if (phrase.gender !== '?' && phrase.gender !== wanted) return false;
  if (entity.gender !== '?' && entity.gender !== wanted) return false;
  return !entity.classes.has('it') && !entity.classes.has(name === 'he' ? 'she' : 'he');
}

function isPersonal({ classes }: Entity): boolean {
  return classes.has('he') || classes.has('she');
}

/** One word for many ("the government", "the team"), or one person whose sex is left open ("a voter"). */
function mayBeMany(phrase: Phrase, entity: Entity): boolean {
  if (entity.being === 'group' || entity.being === 'country') return true;
  if (entity.being === 'person') return entity.gender === '?' && !isPersonal(entity);
  return phrase.form === 'name' && entity.being === '?';
}

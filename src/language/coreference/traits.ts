import type { Token } from '../../model/parse.js';
import { femaleNames, maleNames } from './givenNames.js';
import type { Layout } from './layout.js';
import * as nouns from './nouns.js';
import type { Being, Form, Gender, GrammaticalNumber, NameSpan } from './phrase.js';
import { pronounClass } from './pronouns.js';

export interface Traits {
  readonly number: GrammaticalNumber;
  readonly being: Being;
  readonly gender: Gender;
}

interface Shape {
  readonly form: Form;
  readonly name: NameSpan | undefined;
  readonly nameWords: readonly string[];
}

/** Number, kind of being and sex, as far as the words show them. */
export function traitsOf(layout: Layout, head: Token, shape: Shape): Traits {
  if (shape.form === 'pronoun') return pronounTraits(head);
  if (shape.form === 'name' || shape.form === 'adjective') return nameTraits(layout, head, shape);
  return nounTraits(layout, head);
}

function pronounTraits(head: Token): Traits {
  switch (pronounClass(head)) {
    case 'he':
      return { number: 'one', being: 'person', gender: 'male' };
    case 'she':
      return { number: 'one', being: 'person', gender: 'female' };
    case 'it':
      return { number: 'one', being: 'thing', gender: '?' };
    default:
      return { number: 'many', being: '?', gender: '?' };
  }
}

const beings: Readonly<Record<NameSpan['type'], Being>> = {
  person: 'person',
  organisation: 'group',
  country: 'country',
  place: 'place',
  other: '?',
};

function nameTraits(layout: Layout, head: Token, { name, nameWords }: Shape): Traits {
  const title = titleOf(layout, head);
  const given = nameWords[0] ?? '';
  const gender = nouns.maleTitles.has(title)
    ? 'male'
    : nouns.femaleTitles.has(title)
      ? 'female'
      : maleNames.has(given)
        ? femaleNames.has(given)
          ? '?'
          : 'male'
        : femaleNames.has(given)
          ? 'female'
          : '?';
  // A family name in -s looks like a plural.
  const number = head.xpos === 'NNPS' && !name ? '?' : 'one';
  if (name) return { number, being: beings[name.type], gender: name.type === 'person' ? gender : '?' };
  const last = head.lemma.toLowerCase();
  const common = beingOfNoun(last);
  const named = maleNames.has(given) || femaleNames.has(given);
  if (title !== '' || (named && (common === '?' || nameWords.length > 1)))
    return { number, being: 'person', gender };
  if (common === 'person') return { number, being: 'person', gender: genderOfNoun(last) };
  if (common !== '?') return { number, being: common, gender: '?' };
  const isTime = nouns.timeNouns.has(last);
  return { number, being: isTime ? 'time' : '?', gender: '?' };
}

/** A title before or in a name, lower case. */
function titleOf({ sentence, children }: Layout, head: Token): string {
  for (const index of [head.index, ...(children[head.index] ?? [])]) {
    const part = sentence.tokens[index] as Token;
    if (index !== head.index && !['nmod:desc', 'compound', 'flat', 'appos'].includes(part.deprel)) continue;
    const word = part.text.toLowerCase();
    const hasMore =
      index !== head.index || (children[index] ?? []).some((at) => sentence.tokens[at]?.deprel === 'flat');
    if (!hasMore || (part.deprel === 'appos' && index !== head.index)) continue;
    if (nouns.maleTitles.has(word) || nouns.femaleTitles.has(word) || nouns.personTitles.has(word))
      return word;
    if (part.deprel === 'nmod:desc' && beingOfNoun(part.lemma.toLowerCase()) === 'person')
      return part.lemma.toLowerCase();
  }
  return '';
}

function nounTraits({ sentence, children }: Layout, head: Token): Traits {
  const lemma = head.lemma.toLowerCase();
  const number = numberOf(
    head,
    (children[head.index] ?? []).map((index) => sentence.tokens[index] as Token),
  );
  const being = /^(?:some|any|every|no-?)(?:one|body)$/.test(lemma) ? 'person' : beingOfNoun(lemma);
  return {
    number: being === 'person' && lemma.endsWith('one') ? '?' : number,
    being,
    gender: genderOfNoun(lemma),
  };
}

function numberOf(head: Token, parts: readonly Token[]): GrammaticalNumber {
  if (head.xpos === 'NNS' || head.xpos === 'NNPS') return 'many';
  if (head.upos === 'PRON' || head.upos === 'DET') {
    const word = head.text.toLowerCase();
    return word === 'these' || word === 'those' || word === 'both'
      ? 'many'
      : word === 'this' || word === 'that' || word.endsWith('thing')
        ? 'one'
        : '?';
  }
  if (head.upos === 'ADJ' || head.upos === 'NUM') return 'many';
  if (nouns.quantityNouns.has(head.lemma) && parts.some((part) => part.deprel === 'nmod')) return 'many';
  const plural = parts.some((part) => part.deprel === 'nummod' && !/^(?:1|one)$/i.test(part.text));
  return plural || head.lemma === 'people' || head.lemma === 'police' ? 'many' : 'one';
}

export function beingOfNoun(lemma: string): Being {
  if (nouns.personNouns.has(lemma) || nouns.maleNouns.has(lemma) || nouns.femaleNouns.has(lemma))
    return 'person';
  if (nouns.countryNouns.has(lemma)) return 'country';
  if (nouns.groupNouns.has(lemma)) return 'group';
  if (nouns.placeNouns.has(lemma)) return 'place';
  if (nouns.timeNouns.has(lemma)) return 'time';
  if (nouns.personEnding.test(lemma)) return 'person';
  return nouns.actNouns.has(lemma) || nouns.actEnding.test(lemma) ? 'thing' : '?';
}

function genderOfNoun(lemma: string): Gender {
  if (nouns.maleNouns.has(lemma) || /[a-z]{2}man$/.test(lemma))
    return nouns.femaleNouns.has(lemma) || /woman$/.test(lemma) || lemma === 'human'
      ? lemma === 'human'
        ? '?'
        : 'female'
      : 'male';
  return nouns.femaleNouns.has(lemma) ? 'female' : '?';
}

const connectives = /^(?:flat|compound|amod|nummod)/;

/** Words of a name in text order, lower case, without articles, titles and the possessive mark. */
export function nameWordsOf(
  { sentence, children }: Layout,
  head: Token,
  name: NameSpan | undefined,
): string[] {
  const { tokens } = sentence;
  if (name) return tokens.slice(name.first, name.last + 1).map((token) => token.text.toLowerCase());
  const indices = [head.index];
  const add = (above: number) => {
    for (const index of children[above] ?? []) {
      const part = tokens[index] as Token;
      // "Ministry of Health", "Festival of Light": the part after "of" belongs to the name when it is one.
      const inside = part.deprel === 'nmod' && part.upos === 'PROPN' && tokens[above + 1]?.text === 'of';
      if (!inside && !connectives.test(part.deprel)) continue;
      if (!/^[\p{Lu}\d]/u.test(part.text)) continue;
      indices.push(index);
      add(index);
    }
  };
  add(head.index);
  return indices
    .sort((a, b) => a - b)
    .map((index) => (tokens[index] as Token).text.toLowerCase())
    .filter((word, _, all) => all.length === 1 || !isTitle(word));
}

function isTitle(word: string): boolean {
  return nouns.maleTitles.has(word) || nouns.femaleTitles.has(word) || nouns.personTitles.has(word);
}

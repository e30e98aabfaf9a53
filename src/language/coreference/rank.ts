import { agrees } from './agreement.js';
import type { Entities, Entity } from './entities.js';
import { abstainFeatures, type Candidate, candidateFeatures, type Pronoun } from './features.js';
import type { Phrase } from './phrase.js';
import type { PhrasedSentence } from './phrases.js';
import type { PronounClass } from './pronouns.js';
import { isAhead, isBarred } from './syntax.js';
import { beingOfNoun } from './traits.js';

/** Sentences back in which a pronoun's antecedent is looked for. */
export const pronounReach = 3;

export type Weights = Readonly<Record<string, readonly number[]>>;

export interface Scored {
  readonly candidate: Candidate;
  readonly features: readonly string[];
  /** Share of the candidate among all, leaving the pronoun alone included; 0 to 1. */
  share: number;
}

export interface Ranking {
  readonly scored: readonly Scored[];
  readonly abstain: { readonly features: readonly string[]; share: number };
}

/** What a text holds up to the pronoun. */
export interface Setting {
  readonly sentences: readonly PhrasedSentence[];
  readonly entities: Entities;
  /** The entity each class of pronoun was last taken for. */
  readonly last: ReadonlyMap<PronounClass, Entity>;
  readonly weights: Weights;
}

/** "its president", "their neighbour": only a party has such. */
function ownsParty({ position: { possessive, token, tree } }: Pronoun): boolean {
  const owned = possessive ? tree.tokens[token.head] : undefined;
  return owned !== undefined && ['person', 'country'].includes(beingOfNoun(owned.lemma.toLowerCase()));
}

const isAct = ({ form }: Phrase, { being }: Entity): boolean => form !== 'pronoun' && being === 'thing';

/** All phrases a pronoun of sentence `place` may stand for, each with its share. */
export function rank(pronoun: Pronoun, place: number, setting: Setting): Ranking {
  const candidates = candidatesOf(pronoun, place, setting);
  const scored = candidates.map((candidate) => ({
    candidate,
    features: candidateFeatures(pronoun, candidate),
    share: 0,
  }));
  const abstain = { features: abstainFeatures(pronoun), share: 0 };
  const column = columnOf(pronoun.name);
  const all = [...scored, abstain];
  const sums = all.map(({ features }) => sumOf(features, setting.weights, column));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  all.forEach((each, index) => {
    each.share = (powers[index] as number) / total;
  });
  return { scored, abstain };
}

export function columnOf(name: PronounClass): number {
  return name === 'it' ? 2 : name === 'they' ? 3 : 1;
}

function sumOf(features: readonly string[], weights: Weights, column: number): number {
  let sum = 0;
  for (const name of features) {
    const row = weights[name];
    if (row) sum += (row[0] as number) + (row[column] as number);
  }
  return sum;
}

/** The two features that speak most for a candidate, for the reason trail. */
export function strongest(features: readonly string[], name: PronounClass, weights: Weights): string[] {
  const column = columnOf(name);
  return features
    .map((feature) => ({ feature, sum: sumOf([feature], weights, column) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 2)
    .map(({ feature }) => feature);
}

function candidatesOf(pronoun: Pronoun, place: number, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  const kept = setting.last.get(pronoun.name);
  const party = ownsParty(pronoun);
  for (let back = 0; back <= pronounReach && back <= place; back++) {
    const sentence = setting.sentences[place - back] as PhrasedSentence;
    for (let index = sentence.phrases.length - 1; index >= 0; index--) {
      const phrase = sentence.phrases[index] as Phrase;
      if (back === 0 && !isOpen(pronoun, phrase)) continue;
      const entity = setting.entities.of(phrase);
      if (!agrees(pronoun.name, phrase, entity) || (party && isAct(phrase, entity))) continue;
      found.push({
        phrase,
        entity,
        back,
        rank: found.length,
        kept: entity === kept,
        salience: salienceOf(entity, place, setting),
        prominence: 1,
        latest: !found.some((other) => other.entity === entity),
        tree: sentence,
      });
    }
    if (pronoun.position.reflexive) break;
  }
  const top = found.reduce((most, { salience }) => Math.max(most, salience), 0);
  for (const candidate of found) candidate.prominence = candidate.salience / top;
  return found;
}

const nearness = [1, 0.7, 0.4, 0.25, 0.15];

/** How much an entity is in mind: its phrases of the last sentences, near ones and subjects counting more. */
function salienceOf({ phrases }: Entity, place: number, { sentences }: Setting): number {
  const here = (sentences[place] as PhrasedSentence).sentence.index;
  let sum = 0;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase;
    const back = here - phrase.sentence.index;
    if (back >= nearness.length) break;
    const subject = phrase.role === 'subject' || phrase.role === 'passiveSubject';
    sum += (nearness[back] ?? 0) * (subject ? 1.6 : 1);
  }
  return sum;
}

function isOpen({ position }: Pronoun, phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.index > position.token.index && (phrase.form === 'pronoun' || !isAhead(position, head)))
    return false;
  return !isBarred(position, head, phrase.form === 'list');
}

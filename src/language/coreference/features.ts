import { at, relation, type Tree } from '../tree.js';
import { wordSet } from '../words.js';
import type { Entity } from './entities.js';
import type { Phrase } from './phrase.js';
import type { PronounClass } from './pronouns.js';
import { isClause, isOwnSubject, type Position, standingOf } from './syntax.js';
import { beingOfNoun } from './traits.js';

/** A pronoun to be resolved. */
export interface Pronoun {
  readonly phrase: Phrase;
  readonly name: PronounClass;
  readonly position: Position;
}

/** A phrase that may be meant. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly entity: Entity;
  /** Sentences between it and the pronoun; 0 for the same. */
  readonly back: number;
  /** How many candidates lie between; 0 for the nearest. */
  readonly rank: number;
  /** Of the entity the last pronoun of the same class was taken for. */
  readonly kept: boolean;
  /** Weight of the entity's phrases in the last sentences, subjects and near ones more. */
  readonly salience: number;
  /** Share of the greatest salience among the candidates, 0 to 1. */
  prominence: number;
  /** The last phrase of its entity before the pronoun. */
  readonly latest: boolean;
  /** Of the phrase's own sentence. */
  readonly tree: Tree;
}

const steps = (value: number, limits: readonly number[]): number => {
  const found = limits.findIndex((limit) => value <= limit);
  return found < 0 ? limits.length : found;
};

const wordLimits = [2, 4, 8, 14, 22, 32, 50];

/** What speaks for or against a candidate, as names of weights. */
export function candidateFeatures(pronoun: Pronoun, candidate: Candidate): string[] {
  const { phrase, entity, back } = candidate;
  const { position } = pronoun;
  const far = Math.min(back, 3);
  const form = phrase.form;
  const role = phrase.role;
  const words = Math.abs(pronoun.phrase.place - phrase.place);
  const found = [
    `form ${form}`,
    `form ${form} ${Math.min(far, 2)} back`,
    `role ${role}`,
    `role ${role} ${Math.min(far, 2)} back`,
    `back ${far}`,
    `words ${steps(words, wordLimits)}`,
    `rank ${steps(candidate.rank, [0, 1, 2, 4, 7])}`,
    `being ${entity.being}`,
    `number ${phrase.number}`,
    `gender ${entity.gender === '?' ? 'open' : 'known'}`,
    `times ${steps(entity.phrases.length, [1, 2, 4, 8])}`,
    back === 0 ? `standing ${standingOf(position, phrase.head)}` : `clause ${clauseOf(candidate)}`,
  ];
  if (form === 'pronoun' && phrase.head.text.toLowerCase() === pronoun.phrase.head.text.toLowerCase())
    found.push('same word');
  found.push(
    `salience ${steps(candidate.salience, [0.5, 1, 1.7, 2.7, 4, 6])}`,
    candidate.prominence === 1 ? 'foremost' : 'less in mind',
    candidate.latest ? 'latest' : 'earlier of its entity',
  );
  if (role === ownRole(pronoun)) found.push('same role');
  if (candidate.kept) found.push('kept', `kept ${far} back`, `kept ${role}`);
  if (entity.named) found.push('named');
  if (phrase.quoted !== pronoun.phrase.quoted)
    found.push(phrase.quoted ? 'out of quotation' : 'into quotation');
  if (candidate.rank === 0 && isSubject(role)) found.push('nearest and subject');
  if (back === 0 && isOwnSubject(position, phrase.head) && position.possessive) found.push('subject owns');
  found.push(...wordFeatures(pronoun, candidate));
  return found;
}

/** "A said it would ...": the candidate says what the pronoun is part of. */
export function isSpeaker({ position }: Pronoun, { phrase, back }: Candidate): boolean {
  if (back > 0 || !isSubject(phrase.role)) return false;
  const verb = position.above.find(({ index }) => index === phrase.head.head);
  if (verb === undefined || !wordSet('say').has(verb.lemma)) return false;
  return position.above.some((part) => part.head === verb.index && relation(part) === 'ccomp');
}

const isSubject = (role: Phrase['role']): boolean => role === 'subject' || role === 'passiveSubject';

function ownRole({ phrase, position }: Pronoun): string {
  return position.reflexive ? 'reflexive' : position.possessive ? 'possessor' : phrase.role;
}

/** Where a candidate of an earlier sentence stands in it. */
function clauseOf({ phrase, tree }: Candidate): string {
  const governor = phrase.head.head < 0 ? undefined : at(tree, phrase.head.head);
  const main = governor === undefined || governor.head < 0;
  return `${main ? 'main' : 'lower'} ${isSubject(phrase.role) ? 'subject' : 'other'}`;
}

function wordFeatures({ phrase, position }: Pronoun, candidate: Candidate): string[] {
  const found: string[] = [];
  const governor = position.token.head < 0 ? undefined : at(position.tree, position.token.head);
  const other = candidate.phrase.head.head < 0 ? undefined : at(candidate.tree, candidate.phrase.head.head);
  if (
    governor &&
    other &&
    governor.lemma === other.lemma &&
    candidate.phrase.role === phrase.role &&
    governor !== other
  )
    found.push('same governor');
  const being = candidate.entity.being;
  if (governor && isSubject(phrase.role) && wordSet('say').has(governor.lemma)) found.push(`says ${being}`);
  if (governor && position.possessive)
    found.push(`owns ${beingOfNoun(governor.lemma.toLowerCase())} ${being}`);
  return found;
}

/** What speaks for leaving the pronoun alone. */
export function abstainFeatures(pronoun: Pronoun): string[] {
  const { position, phrase } = pronoun;
  const found = ['none', `none ${ownRole(pronoun)}`];
  if (phrase.quoted) found.push('none in quotation');
  if (pronoun.name === 'it') found.push(...emptyFeatures(position));
  return found;
}

const weather = new Set('rain snow pour hail freeze thunder'.split(' '));
const seeming = new Set('seem appear turn happen follow emerge look sound feel take cost'.split(' '));

/** Signs that "it" stands for nothing said before: a clause that follows, a time, the weather. */
function emptyFeatures({ tree, token }: Position): string[] {
  const governor = token.head < 0 ? undefined : at(tree, token.head);
  if (governor === undefined) return ['empty alone'];
  const found: string[] = [];
  const below = (tree.children[governor.index] ?? []).map((index) => at(tree, index));
  const later = below.filter(({ index }) => index > token.index);
  if (relation(token) === 'nsubj') {
    if (weather.has(governor.lemma)) found.push('empty weather');
    if (seeming.has(governor.lemma)) found.push('empty seems');
    const copular = below.some((part) => part.deprel === 'cop');
    const clause = later.find((part) => ['csubj', 'ccomp', 'xcomp', 'advcl', 'acl'].includes(relation(part)));
    if (copular) found.push(`empty is ${governor.upos}`);
    if (copular && clause) found.push(`empty is ${governor.upos} ${relation(clause)}`);
    if (!copular && clause && seeming.has(governor.lemma)) found.push('empty seems that');
    if (later.some((part) => relation(part) === 'csubj')) found.push('empty clause subject');
    if (governor.xpos === 'VBN' && later.some((part) => relation(part) === 'ccomp'))
      found.push('empty is said');
  }
  if (
    relation(token) === 'obj' &&
    later.some((part) => relation(part) === 'xcomp' && !isClauseVerb(tree, part.index))
  )
    found.push('empty makes it');
  return found;
}

function isClauseVerb(tree: Tree, index: number): boolean {
  return isClause(tree, at(tree, index)) && at(tree, index).upos === 'VERB';
}

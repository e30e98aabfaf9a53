import type { Token } from '../model/parse.js';
import { remembered } from '../util/remembered.js';
import { type Oblique, obliquesOf } from './obliques.js';
import {
  antecedent,
  at,
  conjuncts,
  dependants,
  isVerb,
  preposition,
  relation,
  relativePronouns,
  subtree,
  type Tree,
} from './tree.js';
import { listLemma, wordSet } from './words.js';

/** A predicate with its parts after voice, control, relative clauses and shared subjects are undone. All numbers are token indices. */
export interface Clause {
  readonly predicate: number;
  /** Lemma, with its particle: `pull out`. */
  readonly lemma: string;
  readonly isNoun: boolean;
  readonly passive: boolean;
  /** Those who do it. Empty when the text does not say: never guessed. */
  readonly subjects: readonly number[];
  /** What or whom it is done to; in the passive the surface subject. */
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
}

/** Verbs whose object is the subject of the infinitive below them ("urged A to V"). */
const objectControl = new Set(
  'ask urge order force help allow tell persuade invite enable compel press pressure lead cause permit encourage direct instruct require call request advise warn want push'.split(
    ' ',
  ),
);

export const isPassive = remembered((tree: Tree, predicate: number): boolean => {
  const token = at(tree, predicate);
  if (!isVerb(token)) return false;
  if (dependants(tree, predicate, 'aux:pass', 'nsubj:pass').length > 0) return true;
  // "the tractors delivered to Ghana by Belarus": a participle that the tagger took for a past tense.
  if (token.deprel === 'acl' && token.xpos === 'VBD') return agents(tree, predicate).length > 0;
  if (token.xpos !== 'VBN') return false;
  if (token.deprel === 'acl') return dependants(tree, predicate, 'aux').length === 0;
  // "S-400s bought and delivered": a participle coordinated with a passive without words of its own.
  const bare = dependants(tree, predicate, 'aux', 'nsubj').length === 0;
  return (
    bare &&
    token.deprel === 'conj' &&
    token.head >= 0 &&
    isPassive(tree, token.head) &&
    dependants(tree, predicate, 'obj').length === 0
  );
});

const indicesOf = (tree: Tree, tokens: readonly Token[]): number[] =>
  tokens.map((token) => antecedent(tree, token.index));

/** The grammatical subject, active or passive, through coordination, control and participles. */
export const surfaceSubjects = remembered((tree: Tree, predicate: number) =>
  subjectsFrom(tree, predicate, 0),
);

function subjectsFrom(tree: Tree, predicate: number, depth: number): readonly number[] {
  if (depth > 12) return [];
  // "is to supply": the subject of "is" is the subject of the infinitive.
  const isTo =
    at(tree, predicate).xpos === 'VB' &&
    dependants(tree, predicate, 'mark').some((part) => part.text.toLowerCase() === 'to');
  const own = dependants(tree, predicate, 'nsubj').filter((token) => isTo || token.deprel !== 'nsubj:outer');
  if (own.length > 0) return indicesOf(tree, own);
  const token = at(tree, predicate);
  if (token.head < 0) return [];
  const governor = token.head;
  switch (token.deprel) {
    case 'conj':
      return isClausal(tree, governor) ? subjectsFrom(tree, governor, depth + 1) : [];
    case 'xcomp':
      return controllers(tree, governor, depth);
    case 'acl:relcl':
      return dependants(tree, predicate, 'obj', 'obl').some((part) =>
        relativePronouns.has(part.text.toLowerCase()),
      )
        ? []
        : [governor];
    case 'acl':
      return token.xpos === 'VB' || (token.xpos === 'VBG' && statements.has(at(tree, governor).lemma))
        ? holders(tree, governor, depth)
        : [governor];
    case 'advcl':
      // A finite clause has a subject of its own, found or not; only participles and infinitives borrow one.
      return dependants(tree, predicate, 'nsubj').length === 0 && !/^VB[DZP]$/.test(token.xpos)
        ? subjectsFrom(tree, governor, depth + 1)
        : [];
    default:
      return [];
  }
}

/** "issued a statement condemning B": whose statement it is condemns. */
const statements: ReadonlySet<string> = new Set(
  'statement resolution letter report tweet declaration communique communiqué note message'.split(' '),
);

function isClausal(tree: Tree, index: number): boolean {
  return isVerb(at(tree, index)) || dependants(tree, index, 'cop', 'nsubj').length > 0;
}

/** Who carries out the infinitive below `governor`. */
function controllers(tree: Tree, governor: number, depth: number): readonly number[] {
  const token = at(tree, governor);
  const passive = isPassive(tree, governor);
  if (!passive && objectControl.has(token.lemma)) {
    const objects = dependants(tree, governor, 'iobj', 'obj');
    if (objects.length > 0) return indicesOf(tree, objects.slice(0, 1));
    const called = dependants(tree, governor, 'obl').filter((part) =>
      ['on', 'upon', 'for', 'to'].includes(preposition(tree, part.index)),
    );
    if (called.length > 0) return indicesOf(tree, called.slice(0, 1));
  }
  return subjectsFrom(tree, governor, depth + 1);
}

/** Whose plan, promise or refusal it is: the possessor of the noun, or the subject of the verb that has the noun as its object. */
function holders(tree: Tree, noun: number, depth: number): readonly number[] {
  const own = dependants(tree, noun, 'nmod:poss');
  if (own.length > 0) return indicesOf(tree, own);
  const token = at(tree, noun);
  if (token.head >= 0 && relation(token) === 'obj') return subjectsFrom(tree, token.head, depth + 1);
  return [noun];
}

/** Agents of a passive: `obl:agent`, else every phrase with "by" (the caller checks for actors); a measure ("by a year") is none. */
function agents(tree: Tree, predicate: number): number[] {
  const marked = dependants(tree, predicate, 'obl:agent');
  // "were arrested and expelled by A": the agent of the last member serves the first.
  if (marked.length === 0) marked.push(...lentAgents(tree, predicate));
  if (marked.length > 0)
    return indicesOf(
      tree,
      marked.filter((token) => !isMeasure(token)),
    );
  const below = subtree(
    tree,
    predicate,
    (token) =>
      relation(token) === 'nsubj' ||
      (isVerb(token) && relation(token) !== 'obl' && !isBareComplement(tree, token)),
  );
  return below.filter(
    (index) => index !== predicate && preposition(tree, index) === 'by' && !isMeasure(at(tree, index)),
  );
}

/** "were charged with spying by A", "was declared persona non grata by A": the agent may hang on the last word before it. */
function isBareComplement(tree: Tree, token: Token): boolean {
  const infinitive = dependants(tree, token.index, 'mark').some((part) => part.xpos === 'TO');
  return (
    (relation(token) === 'xcomp' || relation(token) === 'advcl') &&
    /^VBG?$/.test(token.xpos) &&
    !infinitive &&
    dependants(tree, token.index, 'aux', 'nsubj', 'obj').length === 0
  );
}

function lentAgents(tree: Tree, predicate: number): Token[] {
  return dependants(tree, predicate, 'conj')
    .filter((member) => member.xpos === 'VBN' && dependants(tree, member.index, 'nsubj').length === 0)
    .flatMap((member) => dependants(tree, member.index, 'obl:agent'));
}

const isMeasure = (token: Token): boolean =>
  token.upos === 'NUM' || token.upos === 'SYM' || wordSet('measure').has(listLemma(token));

function lentObliques(tree: Tree, token: Token): Oblique[] {
  const lender = dependants(tree, token.index, 'obj').length === 0 ? lenderOf(tree, token) : undefined;
  return lender ? obliquesOf(tree, lender.index, []) : [];
}

function relativeObject(tree: Tree, token: Token): number[] {
  // "the missiles (that) A sold to B": the antecedent fills the gap when the clause has a subject but no object.
  if (token.deprel !== 'acl:relcl' || token.head < 0) return [];
  const subjects = dependants(tree, token.index, 'nsubj');
  const subjectIsPronoun = subjects.some((part) => relativePronouns.has(part.text.toLowerCase()));
  return subjects.length > 0 && !subjectIsPronoun ? [token.head] : [];
}

function verbObjects(tree: Tree, token: Token): number[] {
  const own = dependants(tree, token.index, 'obj');
  if (own.length > 0) return indicesOf(tree, own);
  const gap = relativeObject(tree, token);
  if (gap.length > 0) return gap;
  const lender = lenderOf(tree, token);
  return lender ? indicesOf(tree, dependants(tree, lender.index, 'obj')) : [];
}

/** "armed and trained the rebels": the object, and the phrases, of the last member serve the first. */
function lenderOf(tree: Tree, token: Token): Token | undefined {
  return dependants(tree, token.index, 'conj').find(
    (member) =>
      isVerb(member) &&
      member.index - token.index <= 3 &&
      dependants(tree, member.index, 'nsubj').length === 0 &&
      dependants(tree, member.index, 'obj').length > 0,
  );
}

/** Adverbs that make another verb of the verb before them, where the parser may see no particle: "bring forward". */
const particles: ReadonlySet<string> = new Set('forward back out up down off away in over apart'.split(' '));

/** What a clause of a verb is known by: its lemma, with its particle. */
export function lemmaWithParticle(tree: Tree, token: Token): string {
  const adverb = dependants(tree, token.index, 'advmod').find(
    (part) =>
      part.index > token.index &&
      particles.has(part.text.toLowerCase()) &&
      (tree.children[part.index] ?? []).length === 0,
  );
  const particle = dependants(tree, token.index, 'compound:prt')[0] ?? adverb;
  return particle ? `${token.lemma} ${particle.text.toLowerCase()}` : token.lemma;
}

const spread = (tree: Tree, heads: readonly number[]): number[] => [
  ...new Set(heads.flatMap((head) => conjuncts(tree, head))),
];

/** The clause of a verb. */
export const verbClause = remembered((tree: Tree, predicate: number): Clause => {
  const token = at(tree, predicate);
  const passive = isPassive(tree, predicate);
  const surface = surfaceSubjects(tree, predicate);
  const indirect = indicesOf(tree, dependants(tree, predicate, 'iobj'));
  const own = verbObjects(tree, token);
  // "A urged B to leave", "A warned B that it would": the one who is told stands where others have an object.
  const told = own.length === 0 && dependants(tree, predicate, 'xcomp', 'ccomp').length > 0;
  const direct = told ? indirect : own;
  const objects = passive ? [...surface, ...direct] : direct;
  return {
    predicate,
    lemma: lemmaWithParticle(tree, token),
    isNoun: false,
    passive,
    subjects: spread(tree, passive ? agents(tree, predicate) : surface),
    objects: spread(tree, objects),
    indirect: told ? [] : spread(tree, indirect),
    obliques: [...obliquesOf(tree, predicate, objects), ...lentObliques(tree, token)],
  };
});

/** "Zambia's president is on a visit to Cuba": the subject of the copula carries out the act. */
function copularSubject(tree: Tree, noun: number): number[] {
  if (dependants(tree, noun, 'cop').length === 0) return [];
  return indicesOf(tree, dependants(tree, noun, 'nsubj'));
}

const nominalPrepositions: ReadonlySet<string> = new Set(
  'between with to for from on against among over'.split(' '),
);

/** Phrases of an event noun that the parser hung on its verb: "began mediation between A and B", "a meeting was held between A and B". */
function phrasesAstray(tree: Tree, noun: number): Oblique[] {
  const token = at(tree, noun);
  if (token.head < 0 || !isVerb(at(tree, token.head))) return [];
  return dependants(tree, token.head, 'obl')
    .filter((part) => part.index > noun && nominalPrepositions.has(preposition(tree, part.index)))
    .map((part) => ({ preposition: preposition(tree, part.index), head: part.index, via: 'predicate' }));
}

/** The clause of an event noun: "Russia's deliveries of missiles to China", "clashes between A and B". */
export const nounClause = remembered((tree: Tree, predicate: number): Clause => {
  const token = at(tree, predicate);
  const parts = dependants(tree, predicate, 'nmod', 'obl').filter((part) => part.deprel !== 'nmod:poss');
  const withPreposition = (...words: readonly string[]) =>
    parts.filter((part) => words.includes(preposition(tree, part.index))).map((part) => part.index);
  // "the arrest of two officers by A": the agent may hang inside the of-phrase.
  const inside = withPreposition('of')
    .flatMap((part) => subtree(tree, part))
    .filter((index) => preposition(tree, index) === 'by' && !isMeasure(at(tree, index)));
  const possessors = indicesOf(tree, dependants(tree, predicate, 'nmod:poss'));
  const modifiers = dependants(tree, predicate, 'amod', 'compound').map((part) => part.index);
  return {
    predicate,
    lemma: listLemma(token),
    isNoun: true,
    passive: false,
    subjects: spread(tree, [
      ...withPreposition('by'),
      ...inside,
      ...possessors,
      ...modifiers,
      ...copularSubject(tree, predicate),
    ]),
    objects: spread(tree, [
      ...withPreposition('of'),
      ...dependants(tree, predicate, 'compound').map((part) => part.index),
    ]),
    indirect: [],
    obliques: [...obliquesOf(tree, predicate, withPreposition('of')), ...phrasesAstray(tree, predicate)],
  };
});

import { type Clause, lemmaWithParticle, nounClause, verbClause } from '../language/clauses.js';
import { coming, modal, negationOf, possible } from '../language/cues.js';
import { participantsOf } from '../language/participants.js';
import type { Reading } from '../language/reading.js';
import { ancestors, at, dependants, isVerb, preposition, relation, subtree } from '../language/tree.js';
import { isAmong, listLemma, wordSet } from '../language/words.js';
import type { Token } from '../model/parse.js';
import { type Act, compose, promiseOfNot } from './act.js';
import { againstPersons, failedCondition, partiesOf } from './conditions.js';
import type { FrameRow, Operator } from './frameRow.js';
import type { Lexicon } from './lexicon.js';

/** A word that triggered a frame but produced no act; becomes a notice. */
export interface Miss {
  readonly token: number;
  readonly frame: string;
  readonly why: string;
}

interface Search {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly used: Set<number>;
  readonly misses: Miss[];
}

/** All acts a sentence reports, outermost predicate first; an act inside "agreed to ..." is part of that one. */
export function actsOf(reading: Reading, lexicon: Lexicon): { acts: Act[]; misses: Miss[] } {
  const search: Search = { reading, lexicon, used: new Set(), misses: [] };
  const depth = reading.tree.tokens.map(({ index }) => depthOf(reading.tree, index));
  const order = [...reading.tree.tokens].sort(
    (a, b) => (depth[a.index] ?? 0) - (depth[b.index] ?? 0) || a.index - b.index,
  );
  const acts: Act[] = [];
  for (const token of order) {
    if (search.used.has(token.index)) continue;
    if (!isVerb(token) && !isPredicateAdjective(search, token) && !nounReports(search, token)) continue;
    acts.push(...actsAt(search, token.index, 0));
  }
  return { acts, misses: search.misses };
}

/** How many heads stand above a token. */
function depthOf({ tokens }: Reading['tree'], index: number): number {
  let depth = 0;
  for (let head = tokens[index]?.head ?? -1; head >= 0 && depth <= tokens.length; depth++)
    head = tokens[head]?.head ?? -1;
  return depth;
}

/** "is willing to withdraw": an adjective that a frame lists among its verbs. */
function isPredicateAdjective({ reading, lexicon }: Search, token: Token): boolean {
  return (
    token.upos === 'ADJ' &&
    lexicon.verbs.has(token.lemma.toLowerCase()) &&
    dependants(reading.tree, token.index, 'cop').length > 0
  );
}

const isVerbal = (token: Token): boolean => isVerb(token) || token.upos === 'ADJ';

export function clauseAt({ tree }: Reading, index: number): Clause {
  return isVerbal(at(tree, index)) ? verbClause(tree, index) : nounClause(tree, index);
}

/** Acts of one predicate; marks the words it consumed. */
function actsAt(search: Search, index: number, depth: number): Act[] {
  if (depth > 6) return [];
  const frames = framesFor(search, at(search.reading.tree, index));
  if (frames.length === 0) return [];
  const clause = clauseAt(search.reading, index);
  const acts = firstActs(search, frames, { clause, depth, personal: false });
  if (acts.length > 0) return acts;
  const onPersons = frames.filter(({ type }) => type !== undefined && againstPersons.has(type));
  return firstActs(search, onPersons, { clause, depth, personal: true });
}

/** Acts by the first frame that fits; `personal`: persons without a state count as parties. */
function firstActs(
  search: Search,
  frames: readonly FrameRow[],
  parts: { clause: Clause; depth: number; personal: boolean },
): Act[] {
  const { clause, depth, personal } = parts;
  const parties = partiesOf(search.reading, clause, personal);
  for (const frame of frames) {
    const failed = failedCondition(parties, frame.when);
    if (failed) {
      if (!personal) search.misses.push({ token: clause.predicate, frame: frame.id, why: failed });
      continue;
    }
    const acts = frame.operator ? operate(search, { clause, frame, depth }) : plain(clause, frame);
    if (acts.length === 0) continue;
    search.used.add(clause.predicate);
    for (const act of acts.filter(tellsContent))
      for (const link of act.chain) useContent(search, link.clause);
    if (acts.some(({ type }) => type === 'ASSAULT')) useOutcome(search, clause);
    return acts;
  }
  return [];
}

/** Acts of speech about somebody's conduct: the conduct is what is claimed, no event of its own. */
const contentTypes: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION/convict', 'COERCE/arrest']);
const tellsContent = ({ type, mode }: Act): boolean =>
  contentTypes.has(type) || contentTypes.has(`${type}/${mode ?? ''}`);
const contentMarks: ReadonlySet<string> = new Set(['of', 'for', 'over', 'with', 'that', 'in']);

/** "accused B of shelling the town": marks what the accusation is about as read. */
function useContent({ reading, used }: Search, clause: Clause): void {
  const { tree } = reading;
  const clauses = dependants(tree, clause.predicate, 'ccomp', 'advcl', 'xcomp', 'acl').filter((part) => {
    if (relation(part) === 'acl') return clause.isNoun && part.deprel === 'acl';
    const mark = dependants(tree, part.index, 'mark')[0]?.text.toLowerCase();
    return part.index > clause.predicate && (relation(part) !== 'advcl' || contentMarks.has(mark ?? ''));
  });
  const phrases = clause.obliques.filter(
    ({ preposition, head }) => contentMarks.has(preposition) && head > clause.predicate,
  );
  const deeds = clause.isNoun
    ? []
    : clause.objects.filter((head) => participantsOf(reading, head).length === 0);
  const heads = [...clauses.map((part) => part.index), ...phrases.map((phrase) => phrase.head), ...deeds];
  for (const head of heads) for (const index of subtree(tree, head)) used.add(index);
}

/** "shelled the outpost, killing a soldier": the harm is the outcome of the attack, no attack of its own. */
function useOutcome({ reading, used }: Search, clause: Clause): void {
  for (const part of dependants(reading.tree, clause.predicate, 'advcl', 'acl'))
    if (part.xpos === 'VBG' && wordSet('harm').has(part.lemma)) used.add(part.index);
}

/** Frames of a predicate's lemma; with a mere adverb ("struck back") those of the bare verb as well, with a true particle not. */
function framesFor({ lexicon, reading }: Search, token: Token): readonly FrameRow[] {
  const verbal = isVerbal(token);
  const table = verbal ? lexicon.verbs : lexicon.nouns;
  const lemma = verbal ? lemmaWithParticle(reading.tree, token) : listLemma(token);
  const whole = table.get(lemma) ?? [];
  const bare = lemma.split(' ')[0] as string;
  if (bare === lemma || whole.length > 0) return whole;
  const particle = dependants(reading.tree, token.index, 'compound:prt').length > 0;
  return particle ? whole : (table.get(bare) ?? []);
}

function plain(clause: Clause, frame: FrameRow): Act[] {
  if (!frame.type) throw new Error(`frame ${frame.id} has neither type nor operator`);
  const codes = [
    { type: frame.type, ...(frame.mode ? { mode: frame.mode } : {}) },
    ...(frame.also ? [frame.also] : []),
  ];
  return codes.map((code) => ({ ...code, frame, chain: [{ clause, frame }], composed: [] }));
}

const declaring: ReadonlySet<Operator> = new Set(['promise', 'threaten', 'demand', 'refuse']);

function operate(search: Search, parts: { clause: Clause; frame: FrameRow; depth: number }): Act[] {
  const { clause, frame, depth } = parts;
  const inner = innerActs(search, innerHeads(search.reading, clause, frame), depth);
  if (inner.length === 0) return frame.type ? plain(clause, frame) : [];
  return inner.map((act) => {
    const operator = frame.operator as Operator;
    const promisedNot = operator === 'promise' && negatedInside(search.reading, act);
    const composed = promisedNot ? promiseOfNot(act.type) : compose(operator, act);
    // What is promised, threatened or demanded is no longer merely planned.
    const inherited = act.modality === 'hypothetical' && declaring.has(operator) ? undefined : act.modality;
    const modality = composed.modality ?? inherited;
    return {
      type: composed.type,
      ...(composed.mode ? { mode: composed.mode } : {}),
      frame: act.frame,
      chain: [{ clause, frame }, ...act.chain],
      ...(modality ? { modality } : {}),
      composed: [
        `${clause.lemma} (${frame.operator}) + ${act.type}${act.mode ? `/${act.mode}` : ''} = ${composed.type}${composed.mode ? `/${composed.mode}` : ''}`,
        ...act.composed,
      ],
    };
  });
}

/** Acts at the heads, in text order; a head below one that gave an act ("a pledge of aid") is part of that one. */
function innerActs(search: Search, heads: readonly (readonly number[])[], depth: number): Act[] {
  const { tree } = search.reading;
  const givers: number[] = [];
  for (const group of heads) {
    const found: Act[] = [];
    for (const head of group) {
      const inside = ancestors(tree, head).some(({ index }) => givers.includes(index));
      if (inside && relation(at(tree, head)) !== 'conj') continue;
      const acts = actsAt(search, head, depth + 1);
      if (acts.length > 0) givers.push(head);
      found.push(...acts);
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Operators that also stand without an object: "exports to B resumed". */
const movable: ReadonlySet<Operator> = new Set(['start', 'end', 'delay', 'hasten', 'cancel']);

function negatedInside({ tree }: Reading, act: Act): boolean {
  const first = act.chain[0]?.clause.predicate;
  return (
    first !== undefined &&
    dependants(tree, first, 'advmod').some((part) => /^(?:not|n['’]t|never)$/i.test(part.text))
  );
}

const entering: ReadonlySet<string> = new Set(['in', 'into', 'to', 'on', 'at']);

/**
 * Words below an operator that may carry the act, in groups tried one after the other: complements, objects, and nouns
 * after "from", "on", "of" ...; a light verb ("hold", "engage in") has its object or the phrase it enters.
 */
function innerHeads(reading: Reading, clause: Clause, frame: FrameRow): number[][] {
  const withMembers = (heads: readonly number[]) =>
    [
      ...new Set(
        heads.flatMap((head) => [head, ...dependants(reading.tree, head, 'conj').map((part) => part.index)]),
      ),
    ]
      .filter((head) => head !== clause.predicate && !reading.mentionAt.has(head))
      .sort((a, b) => a - b);
  if (frame.operator !== 'light') return [withMembers(carriers(reading, clause, frame))];
  const entered = clause.obliques.filter(
    ({ preposition, head, via }) =>
      via === 'predicate' && entering.has(preposition) && head > clause.predicate,
  );
  return [withMembers(clause.objects), withMembers(entered.map(({ head }) => head))];
}

function carriers(reading: Reading, clause: Clause, frame: FrameRow): number[] {
  const intransitive =
    clause.objects.length === 0 && !clause.isNoun && movable.has(frame.operator as Operator);
  const subjects = intransitive
    ? clause.subjects.filter((head) => participantsOf(reading, head).length === 0)
    : [];
  const phrases = clause.obliques.filter(
    ({ preposition }) => preposition !== 'by' && (preposition === 'in' || !occurrence.has(preposition)),
  );
  return [
    ...complements(reading, clause, frame.operator),
    ...clause.objects,
    ...subjects,
    ...phrases.map((oblique) => oblique.head),
  ];
}

const hasThat = (tree: Reading['tree'], clause: number): boolean =>
  dependants(tree, clause, 'mark').some((part) => part.text.toLowerCase() === 'that');

/** "asked whether", "asked how": asked, not demanded. */
function isIndirectQuestion(tree: Reading['tree'], clause: number): boolean {
  const opening = dependants(tree, clause, 'mark', 'advmod', 'obj', 'nsubj').map((part) =>
    part.text.toLowerCase(),
  );
  const asked =
    tree.sentence.text.includes('?') && subtree(tree, clause).some((index) => at(tree, index).text === '?');
  return (
    asked ||
    opening.some((word) => ['whether', 'if', 'how', 'why', 'when', 'where', 'what', 'who'].includes(word))
  );
}

const clausalMarks: ReadonlySet<string> = new Set(['of', 'to', 'from', 'against', 'for', 'on', 'with']);

/** Clauses below an operator; "a promise to V" as the object of another verb has the infinitive on the noun. */
function complements({ tree }: Reading, clause: Clause, operator: Operator | undefined): number[] {
  const { predicate } = clause;
  const own = dependants(tree, predicate, 'xcomp', 'ccomp', 'acl').filter(
    (part) => part.deprel !== 'acl:relcl' && !isIndirectQuestion(tree, part.index),
  );
  // "sent a letter to B asking for help": the participle tells the letter's words.
  const letter = clause.objects.some((object) => wordSet('letter').has(listLemma(at(tree, object))));
  const after = dependants(tree, predicate, 'advcl').filter((part) => {
    if (letter && part.xpos === 'VBG' && part.index > predicate) return true;
    const mark = dependants(tree, part.index, 'mark')[0]?.text.toLowerCase() ?? '';
    return clausalMarks.has(mark) && part.index > predicate;
  });
  const ofObjects = clause.objects.flatMap((object) =>
    dependants(tree, object, 'acl').filter(
      (part) =>
        part.deprel === 'acl' &&
        (part.xpos === 'VB' || part.xpos === 'VBG' || (operator === 'deny' && hasThat(tree, part.index))),
    ),
  );
  // "agreed in principle to buy", "decided on Monday to sell": the infinitive may hang on the adverbial.
  const ofPhrases = dependants(tree, predicate, 'obl').flatMap((part) =>
    dependants(tree, part.index, 'acl').filter(({ xpos, deprel }) => xpos === 'VB' && deprel === 'acl'),
  );
  return [...own, ...after, ...ofObjects, ...ofPhrases].map((part) => part.index);
}

const occurrence = new Set([
  'after',
  'following',
  'during',
  'amid',
  'since',
  'before',
  'despite',
  'over',
  'in response to',
  'in',
]);

const stretches: ReadonlySet<string> = new Set(
  'day week month year hour night round series wave spell'.split(' '),
);

/** "after the clashes", "after two days of clashes", "the anniversary of the invasion". */
function occasionOf({ tree }: Reading, token: Token): boolean {
  const word = preposition(tree, token.index);
  if (word !== 'of' || token.head < 0) return occurrence.has(word);
  const above = at(tree, token.head);
  if (wordSet('background').has(above.lemma)) return true;
  return stretches.has(listLemma(above)) && occurrence.has(preposition(tree, above.index));
}

const outcomes: Readonly<Record<string, ReadonlySet<string>>> = {
  lead: new Set(['to']),
  result: new Set(['in', 'from']),
  culminate: new Set(['in', 'with']),
  end: new Set(['with', 'in']),
  begin: new Set(['with']),
  start: new Set(['with']),
  open: new Set(['with']),
};

/** "led to clashes", "was triggered by the invasion", "prompted the arrest of": what a verb of cause says did happen. */
function isBroughtAbout({ tree }: Reading, token: Token): boolean {
  if (token.head < 0) return false;
  const cause = at(tree, token.head);
  const told = cause.xpos === 'VBD' || cause.xpos === 'VBN' || cause.xpos === 'VBG';
  if (!told || modal(tree, cause.index, possible) || modal(tree, cause.index, coming)) return false;
  if (negationOf(tree, cause.index)) return false;
  const word = preposition(tree, token.index);
  const causing = wordSet('cause').has(cause.lemma);
  if (causing && ((relation(token) === 'obj' && word === '') || (relation(token) === 'obl' && word === 'by')))
    return true;
  return relation(token) === 'obl' && outcomes[cause.lemma]?.has(word) === true;
}

const occur: readonly string[] = ['@occur'];
const occurOrHarm: readonly string[] = ['@occur', '@harm'];

/** Whether a bare noun reports an occurrence here: "after the clashes", "an attack killed", or a headline. */
function nounReports(search: Search, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.xpos !== 'NNS' && token.xpos !== 'NN') return false;
  const rows = search.lexicon.nouns.get(listLemma(token));
  if (!rows) return false;
  const { tree, sentence } = search.reading;
  const rel = relation(token);
  // "Italy's promise to deliver trucks was welcomed": a promise, refusal or offer with its infinitive is an act.
  const offers =
    rows.some((row) => row.operator) &&
    dependants(tree, token.index, 'acl').some(({ xpos }) => xpos === 'VB');
  if (offers && ['nsubj', 'obj', 'root'].includes(rel)) return true;
  if (!rows.some((row) => row.occurs)) return false;
  if (sentence.kind === 'headline' || rel === 'root') return true;
  if (rel === 'nsubj')
    return (
      token.head >= 0 &&
      (isAmong(at(tree, token.head).lemma, occurOrHarm) ||
        // "broke out": unless the verb with its particle was an act itself.
        (isAmong(clauseAt(search.reading, token.head).lemma, occur) && !search.used.has(token.head)))
    );
  if (isBroughtAbout(search.reading, token)) return true;
  if (rel === 'obl' || rel === 'nmod') return occasionOf(search.reading, token);
  return rel === 'conj' && token.head >= 0 && nounReports(search, at(tree, token.head));
}

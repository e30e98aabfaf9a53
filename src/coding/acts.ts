import { type Clause, nounClause, verbClause } from '../language/clauses.js';
import { participantsOf, UNKNOWN } from '../language/participants.js';
import type { Reading } from '../language/reading.js';
import { ancestors, at, dependants, isVerb, preposition, relation } from '../language/tree.js';
import { isAmong, listLemma, wordSet } from '../language/words.js';
import type { Token } from '../model/parse.js';
import { type Act, compose } from './act.js';
import type { FrameCondition, FrameRow, Operator } from './frameRow.js';
import type { Lexicon } from './lexicon.js';

/** A word that triggered a frame but produced no act, for `--explain`. */
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
  const depth = reading.tree.tokens.map((token) => ancestors(reading.tree, token.index).length);
  const order = [...reading.tree.tokens].sort(
    (a, b) => (depth[a.index] ?? 0) - (depth[b.index] ?? 0) || a.index - b.index,
  );
  const acts: Act[] = [];
  for (const token of order) {
    if (search.used.has(token.index)) continue;
    if (!isVerb(token) && !nounReports(search, token)) continue;
    acts.push(...actsAt(search, token.index, 0));
  }
  return { acts, misses: search.misses };
}

export function clauseAt(reading: Reading, index: number): Clause {
  return isVerb(at(reading.tree, index)) ? verbClause(reading.tree, index) : nounClause(reading.tree, index);
}

/** Acts of one predicate; marks the words it consumed. */
function actsAt(search: Search, index: number, depth: number): Act[] {
  if (depth > 6) return [];
  const clause = clauseAt(search.reading, index);
  for (const frame of framesFor(search.lexicon, clause)) {
    const failed = failedCondition(search.reading, clause, frame.when);
    if (failed) {
      search.misses.push({ token: index, frame: frame.id, why: failed });
      continue;
    }
    const acts = frame.operator ? operate(search, { clause, frame, depth }) : [plain(clause, frame)];
    if (acts.length === 0) continue;
    search.used.add(index);
    return acts;
  }
  return [];
}

function framesFor(lexicon: Lexicon, clause: Clause): readonly FrameRow[] {
  const table = clause.isNoun ? lexicon.nouns : lexicon.verbs;
  const whole = table.get(clause.lemma) ?? [];
  const bare = clause.lemma.split(' ')[0] as string;
  return bare === clause.lemma ? whole : [...whole, ...(table.get(bare) ?? [])];
}

function plain(clause: Clause, frame: FrameRow): Act {
  if (!frame.type) throw new Error(`frame ${frame.id} has neither type nor operator`);
  return {
    type: frame.type,
    ...(frame.mode ? { mode: frame.mode } : {}),
    frame,
    chain: [{ clause, frame }],
    composed: [],
  };
}

function operate(search: Search, parts: { clause: Clause; frame: FrameRow; depth: number }): Act[] {
  const { clause, frame, depth } = parts;
  const inner = innerHeads(search.reading, clause, frame).flatMap((head) => actsAt(search, head, depth + 1));
  if (inner.length === 0) return frame.type ? [plain(clause, frame)] : [];
  return inner.map((act) => {
    const composed = compose(frame.operator as NonNullable<FrameRow['operator']>, act);
    const modality = composed.modality ?? act.modality;
    return {
      type: composed.type,
      ...(composed.mode ? { mode: composed.mode } : {}),
      frame: act.frame,
      chain: [{ clause, frame }, ...act.chain],
      ...(modality ? { modality } : {}),
      composed: [
        `${clause.lemma} (${frame.operator}) + ${act.type}${act.mode ? `/${act.mode}` : ''} = ${composed.type}`,
        ...act.composed,
      ],
    };
  });
}

/** Operators that also stand without an object: "exports to B resumed". */
const movable: ReadonlySet<Operator> = new Set(['start', 'end', 'delay', 'hasten', 'cancel']);

/** Words below an operator that may carry the act: complements, objects, and nouns after "from", "on", "of" ... */
function innerHeads(reading: Reading, clause: Clause, frame: FrameRow): number[] {
  const { tree } = reading;
  const heads: number[] = [];
  const token = at(tree, clause.predicate);
  if (frame.operator !== 'light') {
    heads.push(
      ...dependants(tree, token.index, 'xcomp', 'ccomp', 'acl')
        .filter((part) => part.deprel !== 'acl:relcl')
        .map((part) => part.index),
    );
    for (const part of dependants(tree, token.index, 'advcl')) {
      const mark = dependants(tree, part.index, 'mark')[0]?.text.toLowerCase() ?? '';
      if (['of', 'to', 'from', 'against', 'for', 'on', 'with'].includes(mark) && part.index > token.index)
        heads.push(part.index);
    }
    // "a promise to V" as the object of another verb: the infinitive may hang on the noun.
    for (const object of clause.objects)
      heads.push(
        ...dependants(tree, object, 'acl')
          .filter((part) => (part.xpos === 'VB' || part.xpos === 'VBG') && part.deprel === 'acl')
          .map((part) => part.index),
      );
  }
  heads.push(...clause.objects);
  if (clause.objects.length === 0 && movable.has(frame.operator as Operator) && !clause.isNoun)
    heads.push(...clause.subjects.filter((head) => participantsOf(reading, head).length === 0));
  heads.push(
    ...clause.obliques
      .filter((oblique) => oblique.preposition !== 'by' && oblique.preposition !== 'after')
      .map((oblique) => oblique.head),
  );
  const members = heads.flatMap((head) => [
    head,
    ...dependants(tree, head, 'conj').map((part) => part.index),
  ]);
  return [...new Set(members)].filter((head) => head !== clause.predicate && !reading.mentionAt.has(head));
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

/** Whether a bare noun reports an occurrence here: "after the clashes", "an attack killed", or a headline. */
function nounReports(search: Search, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.xpos !== 'NNS' && token.xpos !== 'NN') return false;
  const rows = search.lexicon.nouns.get(listLemma(token)) ?? [];
  if (!rows.some((row) => row.occurs)) return false;
  const { tree, sentence } = search.reading;
  const rel = relation(token);
  if (sentence.kind === 'headline' || rel === 'root') return true;
  if (rel === 'nsubj')
    return (
      token.head >= 0 &&
      (isAmong(at(tree, token.head).lemma, ['@occur']) || wordSet('harm').has(at(tree, token.head).lemma))
    );
  if (rel === 'obl' || rel === 'nmod') return occurrence.has(preposition(tree, token.index));
  return rel === 'conj' && token.head >= 0 && nounReports(search, at(tree, token.head));
}

function failedCondition(
  reading: Reading,
  clause: Clause,
  when: FrameCondition | undefined,
): string | undefined {
  if (!when) return undefined;
  const { tree } = reading;
  const lemmas = (heads: readonly number[]) => heads.map((head) => listLemma(at(tree, head)));
  const coded = (head: number) =>
    participantsOf(reading, head).some((participant) => participant.actor.code !== UNKNOWN);
  const party = (head: number) => coded(head) || reading.mentionAt.get(head)?.as === 'office';
  const objects = clause.objects;
  if (when.hasObject !== undefined && objects.length > 0 !== when.hasObject)
    return when.hasObject ? 'no object' : 'has an object';
  if (when.objectIsActor !== undefined && objects.some(party) !== when.objectIsActor) {
    return when.objectIsActor ? 'the object is no actor' : 'the object is an actor';
  }
  if (when.object && !lemmas(objects).some((lemma) => isAmong(lemma, when.object as string[])))
    return 'another object is wanted';
  if (when.notObject && lemmas(objects).some((lemma) => isAmong(lemma, when.notObject as string[])))
    return 'not with this object';
  if (when.subject && !lemmas(clause.subjects).some((lemma) => isAmong(lemma, when.subject as string[])))
    return 'another subject is wanted';
  const after = (words: readonly string[]) =>
    clause.obliques.filter((oblique) => words.includes(oblique.preposition));
  if (when.preposition && after(when.preposition).length === 0)
    return `no phrase with ${when.preposition.join(', ')}`;
  if (when.actorAfter && !after(when.actorAfter).some((oblique) => party(oblique.head)))
    return `no actor after ${when.actorAfter.join(', ')}`;
  return failedDependant(reading, clause, when);
}

function failedDependant(reading: Reading, clause: Clause, when: FrameCondition): string | undefined {
  const parts = (reading.tree.children[clause.predicate] ?? []).map((index) => at(reading.tree, index));
  const words = [...parts, ...clause.obliques.map((oblique) => at(reading.tree, oblique.head))].map(
    listLemma,
  );
  if (when.dependant && !words.some((word) => isAmong(word, when.dependant as string[])))
    return `not with ${when.dependant.join(', ')}`;
  if (when.notDependant && words.some((word) => isAmong(word, when.notDependant as string[])))
    return 'another sense of the word';
  return undefined;
}

import type { Token } from '../model/parse.js';
import type { Practice } from './featsTable.js';

/** What hangs on each word, found in one pass; -1 where nothing does. */
export interface Links {
  readonly subject: Int16Array;
  /** First word of a fixed phrase -> its second. */
  readonly fixed: Int16Array;
  /** Any auxiliary or copula, the first in the text. */
  readonly helper: Int16Array;
  readonly marks: Uint16Array;
}

/** Bits of `Links.marks`. */
export const mark = {
  passive: 1,
  perfect: 2,
  to: 4,
  conjunction: 8,
  and: 16,
  adposition: 32,
  aux: 64,
  split: 128,
  relative: 256,
};

export function linksOf(tokens: readonly Token[]): Links {
  const none = () => new Int16Array(tokens.length).fill(-1);
  const links = { subject: none(), fixed: none(), helper: none(), marks: new Uint16Array(tokens.length) };
  for (const token of tokens) if (token.head >= 0) note(links, tokens, token);
  return links;
}

function note({ subject, fixed, helper, marks }: Links, tokens: readonly Token[], token: Token): void {
  const { head, index } = token;
  const add = (bit: number) => {
    marks[head] = (marks[head] as number) | bit;
  };
  switch (token.deprel) {
    case 'nsubj':
    case 'nsubj:pass':
    case 'csubj':
    case 'csubj:pass':
      if (subject[head] === -1 || token.deprel.startsWith('nsubj')) subject[head] = index;
      break;
    case 'nsubj:outer':
    case 'csubj:outer':
      if (subject[head] === -1) subject[head] = index;
      break;
    case 'aux:pass':
    case 'aux':
    case 'cop':
      if (helper[head] === -1) helper[head] = index;
      if (token.deprel !== 'cop') add(mark.aux);
      if (token.deprel === 'aux:pass') add(mark.passive);
      else if (token.deprel === 'aux' && token.lemma === 'have') add(mark.perfect);
      break;
    case 'mark':
      add(token.xpos === 'TO' ? mark.to : mark.conjunction);
      break;
    case 'case':
      add(mark.adposition);
      break;
    case 'fixed':
      if (fixed[head] === -1) fixed[head] = index;
      break;
    case 'goeswith':
      add(mark.split);
      break;
    case 'acl:relcl':
    case 'advcl:relcl':
      add(mark.relative);
      break;
    case 'conj':
      if (joinedByAnd(tokens, index)) add(mark.and);
      break;
  }
}

/** "and" among the words right before a conjunct. */
function joinedByAnd(tokens: readonly Token[], conjunct: number): boolean {
  for (let at = conjunct - 1; at >= 0 && at >= conjunct - 8; at--) {
    const word = tokens[at] as Token;
    if (word.deprel === 'cc' && word.head === conjunct) return word.lemma === 'and' || word.text === '&';
  }
  return false;
}

/** Number and person of a finite verb, as in `Number=Sing|Person=3`. */
export type Agreement = 'S1' | 'S2' | 'S3' | 'P1' | 'P2' | 'P3';

const pluralWords = new Set('these those all some many both few most several others people'.split(' '));

function agreementOf(tokens: readonly Token[], links: Links, subject: number): Agreement {
  const token = tokens[subject] as Token;
  const joined = ((links.marks[subject] as number) & mark.and) !== 0;
  const low = token.text.toLowerCase();
  if (token.xpos === 'PRP') {
    if (low === 'we') return 'P1';
    if (low === 'i') return joined ? 'P1' : 'S1';
    if (low === 'you' || low === 'u') return 'S2';
    if (low === 'they' || low === 'them') return 'P3';
  }
  const plural = joined || token.xpos === 'NNS' || token.xpos === 'NNPS' || pluralWords.has(low);
  return plural || (token.upos === 'NUM' && low !== 'one') ? 'P3' : 'S3';
}

/** The verb or predicate that an auxiliary or copula serves, or the verb itself. */
export function predicateOf(tokens: readonly Token[], token: Token): number {
  const serves = token.deprel === 'aux' || token.deprel === 'aux:pass' || token.deprel === 'cop';
  return serves && tokens[token.head] ? token.head : token.index;
}

/** Index of the subject a finite verb agrees with, -1 where the sentence has none. */
export function subjectOf(tokens: readonly Token[], links: Links, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const own = links.subject[at] as number;
    const word = tokens[at] as Token;
    if (own >= 0) {
      const relative = word.deprel === 'acl:relcl' && isRelative(tokens[own] as Token);
      return relative && word.head >= 0 ? word.head : own;
    }
    if (word.deprel === 'acl:relcl') return word.head;
    if (word.deprel !== 'conj' || word.head < 0) return -1;
    at = word.head;
  }
  return -1;
}

function isRelative({ xpos, lemma }: Token): boolean {
  return xpos === 'WDT' || (xpos === 'WP' && lemma !== 'what') || (xpos === 'IN' && lemma === 'that');
}

const agreementFeats: Readonly<Record<Agreement, string>> = {
  S1: 'Number=Sing|Person=1',
  S2: 'Number=Sing|Person=2',
  S3: 'Number=Sing|Person=3',
  P1: 'Number=Plur|Person=1',
  P2: 'Number=Plur|Person=2',
  P3: 'Number=Plur|Person=3',
};

const finite = (mood: string, tense: string): Readonly<Record<Agreement, string>> =>
  Object.fromEntries(
    Object.entries(agreementFeats).map(([key, feats]) => [
      key,
      `Mood=${mood}|${feats}|Tense=${tense}|VerbForm=Fin`,
    ]),
  ) as Record<Agreement, string>;

const present = finite('Ind', 'Pres');
const past = finite('Ind', 'Past');
const wish = finite('Sub', 'Pres');
const unreal = finite('Sub', 'Past');

interface Place {
  readonly tokens: readonly Token[];
  readonly links: Links;
  readonly practice: Practice;
}

/** Features of a word with a verb's tag. */
export function verbFeats(place: Place, token: Token): string {
  switch (token.xpos) {
    case 'VBZ':
      return present.S3;
    case 'VBP':
      return presentFeats(place, token);
    case 'VBD':
      return pastFeats(place, token);
    case 'VB':
      return baseFeats(place, token);
    case 'VBG':
      return isGerund(place, token) ? 'VerbForm=Ger' : 'Tense=Pres|VerbForm=Part';
    case 'VBN':
      return token.upos === 'VERB' && isPassive(place, token)
        ? 'Tense=Past|VerbForm=Part|Voice=Pass'
        : 'Tense=Past|VerbForm=Part';
    case 'MD':
      return 'VerbForm=Fin';
    case 'NNP':
    case 'NNPS':
      return token.text.endsWith('ing') ? 'VerbForm=Ger' : 'Tense=Past|VerbForm=Part';
    default:
      return '';
  }
}

/** A clause that leaves its subject out ("Hope this helps") is taken to speak of the writer. */
const standsAlone = ({ deprel }: Token): boolean => deprel === 'root' || deprel === 'parataxis';

function presentFeats({ tokens, links }: Place, token: Token): string {
  const low = token.text.toLowerCase();
  if (low === 'am' || low === "'m" || low === '’m' || low === 'm') return present.S1;
  const subject = subjectOf(tokens, links, predicateOf(tokens, token));
  if (subject < 0) {
    const predicate = tokens[predicateOf(tokens, token)] as Token;
    return present[low !== 'are' && standsAlone(predicate) ? 'S1' : 'P3'];
  }
  const found = agreementOf(tokens, links, subject);
  // The form is no third person singular: a collective or an unclear subject is plural.
  return present[found === 'S3' ? 'P3' : found];
}

function pastFeats({ tokens, links, practice }: Place, token: Token): string {
  const low = token.text.toLowerCase();
  const subject = subjectOf(tokens, links, predicateOf(tokens, token));
  const found = subject < 0 ? undefined : agreementOf(tokens, links, subject);
  if (low === 'was') return past[found === 'S1' ? 'S1' : 'S3'];
  if (low === 'were') {
    if (found === 'S1' || (found === 'S3' && (tokens[subject] as Token).xpos === 'PRP')) return unreal[found];
    return past[found === 'S3' || !found ? 'P3' : found];
  }
  if (found) return past[found];
  return past[practice === 'ewt' && standsAlone(tokens[predicateOf(tokens, token)] as Token) ? 'S1' : 'S3'];
}

function baseFeats(place: Place, token: Token): string {
  const { tokens, links, practice } = place;
  const kind = baseKind(place, token);
  if (kind === 'Inf') return 'VerbForm=Inf';
  if (kind === 'Imp') return practice === 'gum' ? 'Mood=Imp|Person=2|VerbForm=Fin' : 'Mood=Imp|VerbForm=Fin';
  const subject = subjectOf(tokens, links, predicateOf(tokens, token));
  return wish[subject < 0 ? 'S3' : agreementOf(tokens, links, subject)];
}

/** Infinitive, imperative or subjunctive: a bare form is an imperative only at the top of a clause without subject. */
function baseKind({ tokens, links }: Place, token: Token): 'Inf' | 'Imp' | 'Sub' {
  const at = predicateOf(tokens, token);
  const marks = links.marks[at] as number;
  if (marks & mark.to) return 'Inf';
  const helper = links.helper[at] as number;
  const first = helper >= 0 && helper < at ? (tokens[helper] as Token) : undefined;
  if (first && first !== token && !(first.lemma === 'do' && first.xpos === 'VB')) return 'Inf';
  const predicate = tokens[at] as Token;
  const subject = links.subject[at] as number;
  const relation = predicate.deprel;
  if (subject >= 0) {
    const clause = relation === 'ccomp' || relation === 'advcl' || relation === 'acl';
    if (clause && subject < at && (marks & mark.conjunction || relation === 'ccomp')) return 'Sub';
    return relation === 'root' ? 'Imp' : 'Inf';
  }
  if (relation === 'root' || relation === 'parataxis' || relation === 'ccomp') return 'Imp';
  const above = tokens[predicate.head];
  if (relation === 'conj' && above?.xpos === 'VB') return baseKind({ tokens, links, practice: 'ewt' }, above);
  if (relation === 'conj' && above && !((links.marks[above.index] as number) & mark.aux)) {
    const bare = links.subject[above.index] === -1 && !((links.marks[above.index] as number) & mark.to);
    return bare ? 'Imp' : 'Inf';
  }
  return 'Inf';
}

const gerundRelations = new Set(
  'acl xcomp amod csubj csubj:pass compound nmod obj obl nsubj appos nmod:unmarked'.split(' '),
);

function isGerund({ tokens, links, practice }: Place, token: Token): boolean {
  if (token.upos === 'AUX') return false;
  if ((links.marks[token.index] as number) & mark.aux) return false;
  if (gerundRelations.has(token.deprel)) return true;
  if (token.deprel === 'ccomp') return true;
  const above = tokens[token.head];
  return token.deprel === 'conj' && above?.xpos === 'VBG' && isGerund({ tokens, links, practice }, above);
}

function isPassive({ tokens, links, practice }: Place, token: Token): boolean {
  const marks = links.marks[token.index] as number;
  if (marks & mark.passive) return true;
  if (marks & mark.perfect) return false;
  const above = tokens[token.head];
  if (token.deprel === 'conj' && above?.xpos === 'VBN') return isPassive({ tokens, links, practice }, above);
  return token.lemma !== 'get' && token.lemma !== 'be';
}

import type { Sentence, Token } from '../../model/parse.js';
import { type Layout, layoutOf } from './layout.js';
import type { Form, NameSpan, Phrase, Role } from './phrase.js';
import { pronounClass } from './pronouns.js';
import { nameWordsOf, traitsOf } from './traits.js';

/** A sentence with its phrases in the order of their heads. */
export interface PhrasedSentence extends Layout {
  readonly phrases: readonly Phrase[];
}

/** The phrases of a text, sentence by sentence. */
export function phrasesOf(sentences: readonly Sentence[], names: readonly NameSpan[]): PhrasedSentence[] {
  const bySentence = new Map<number, NameSpan[]>();
  for (const name of names) {
    const known = bySentence.get(name.sentence);
    if (known) known.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  let start = 0;
  let open = false;
  let end = 0;
  return sentences.map((sentence) => {
    // A quotation that nobody closes ends with its paragraph.
    if (sentence.start > end + 1) open = false;
    const layout = layoutOf(sentence, start, open);
    start += sentence.tokens.length;
    open = layout.open;
    end = sentence.end;
    return { ...layout, phrases: phrasesIn(layout, bySentence.get(sentence.index) ?? []) };
  });
}

const insideNames = new Set([
  'flat',
  'flat:foreign',
  'fixed',
  'goeswith',
  'reparandum',
  'nmod:desc',
  'discourse',
]);

function phrasesIn(layout: Layout, names: readonly NameSpan[]): Phrase[] {
  const found: Phrase[] = [];
  for (const token of layout.sentence.tokens) {
    const form = formOf(layout, token, names);
    if (form === undefined) continue;
    const phrase = phraseOf(layout, token, { form, names });
    found.push(phrase);
    const members = form === 'pronoun' || form === 'adjective' ? [] : listMembers(layout, token);
    if (members.length > 1) found.push(listOf(layout, phrase, members));
  }
  return found;
}

const others = new Set([
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'nobody',
  'no-one',
]);
const things = new Set(['something', 'anything', 'everything']);
const counted = new Set(['many', 'few', 'several', 'others']);
const demonstratives = new Set(['this', 'that', 'these', 'those']);

/** How a token heads a phrase; undefined when it heads none. */
function formOf(layout: Layout, token: Token, names: readonly NameSpan[]): Form | undefined {
  const { upos, deprel } = token;
  if (upos === 'PUNCT' || upos === 'ADP' || upos === 'AUX' || upos === 'VERB' || upos === 'CCONJ')
    return undefined;
  if (upos === 'PRON') {
    if (pronounClass(token)) return deprel === 'expl' ? undefined : 'pronoun';
    const word = token.text.toLowerCase();
    if (others.has(word) || things.has(word)) return 'indefinite';
    return demonstratives.has(word) && deprel !== 'det' && token.xpos === 'DT' ? 'demonstrative' : undefined;
  }
  const name = names.length > 0 ? nameOf(token, names) : undefined;
  if (name?.adjective) return 'adjective';
  if (insideNames.has(deprel)) return undefined;
  if (upos === 'PROPN') return isWithinName(layout, token, name) ? undefined : 'name';
  if (upos === 'NOUN') return name ? 'name' : deprel === 'compound' ? undefined : definiteness(layout, token);
  if (upos === 'ADJ' || upos === 'NUM' || upos === 'DET') return name ? 'name' : nominalised(layout, token);
  return undefined;
}

export function nameOf(token: Token, names: readonly NameSpan[]): NameSpan | undefined {
  return names.find(({ first, last }) => token.index >= first && token.index <= last);
}

/** "New York" in "New York Times": a word of a longer name refers to nothing by itself. */
function isWithinName({ sentence }: Layout, token: Token, name: NameSpan | undefined): boolean {
  if (token.deprel !== 'compound' && token.deprel !== 'amod') return false;
  const head = sentence.tokens[token.head];
  if (head === undefined) return false;
  if (name) return head.index >= name.first && head.index <= name.last;
  return head.upos === 'PROPN';
}

/** "the Chinese", "the two", "both", "some": words that stand for a noun. */
function nominalised(layout: Layout, token: Token): Form | undefined {
  const { deprel } = token;
  if (!/^(?:nsubj|obj|iobj|obl|nmod:poss|conj)/.test(deprel)) return undefined;
  if (token.upos === 'DET')
    return demonstratives.has(token.text.toLowerCase()) ? 'demonstrative' : 'indefinite';
  if (deprel === 'conj') return undefined;
  if (token.upos === 'ADJ' && counted.has(token.text.toLowerCase())) return 'bare';
  const form = definiteness(layout, token);
  return form === 'definite' ? form : token.upos === 'NUM' ? 'bare' : undefined;
}

function definiteness({ sentence, children }: Layout, token: Token): Form {
  for (const index of children[token.index] ?? []) {
    const part = sentence.tokens[index] as Token;
    const word = part.text.toLowerCase();
    if (part.deprel === 'det') {
      if (word === 'the') return 'definite';
      if (demonstratives.has(word)) return 'demonstrative';
      if (word === 'both') return 'definite';
      return 'indefinite';
    }
    if (part.deprel === 'nmod:poss') return 'owned';
  }
  return 'bare';
}

function phraseOf(
  layout: Layout,
  head: Token,
  { form, names }: { form: Form; names: readonly NameSpan[] },
): Phrase {
  const name = names.length > 0 ? nameOf(head, names) : undefined;
  const nameWords = form === 'name' ? nameWordsOf(layout, head, name) : [];
  return {
    sentence: layout.sentence,
    head,
    first: form === 'adjective' && name ? name.first : (layout.first[head.index] as number),
    last: form === 'adjective' && name ? name.last : (layout.last[head.index] as number),
    place: layout.start + head.index,
    form,
    role: roleOf(layout.sentence, head),
    ...traitsOf(layout, head, { form, name, nameWords }),
    lemma: head.lemma.toLowerCase(),
    nameWords,
    ...(name ? { name } : {}),
    members: [],
    quoted: layout.quoted[head.index] as boolean,
  };
}

function listMembers({ sentence, children }: Layout, head: Token): number[] {
  if (head.deprel === 'conj') return [];
  const members = [head.index];
  for (const index of children[head.index] ?? []) {
    const part = sentence.tokens[index] as Token;
    if (part.deprel !== 'conj') continue;
    if (part.upos !== 'NOUN' && part.upos !== 'PROPN' && part.upos !== 'PRON') continue;
    const joint = (children[index] ?? []).map((at) => sentence.tokens[at]?.text.toLowerCase());
    if (joint.includes('or') || joint.includes('nor') || joint.includes('but')) return [];
    members.push(index);
  }
  return members;
}

function listOf(layout: Layout, phrase: Phrase, members: readonly number[]): Phrase {
  return {
    ...phrase,
    form: 'list',
    last: Math.max(...members.map((index) => layout.last[index] as number)),
    number: 'many',
    gender: '?',
    nameWords: [],
    members,
  };
}

const roles: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  'nsubj:outer': 'subject',
  csubj: 'subject',
  'nsubj:pass': 'passiveSubject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  'obl:agent': 'oblique',
  'obl:unmarked': 'oblique',
  nmod: 'modifier',
  'nmod:poss': 'possessor',
  compound: 'compound',
  amod: 'compound',
  appos: 'apposition',
  root: 'predicate',
};

/** The role of a phrase; a later member of a list has that of the list. */
export function roleOf({ tokens }: Sentence, head: Token): Role {
  let token = head;
  for (let step = 0; token.deprel === 'conj' && step < 20; step++) token = tokens[token.head] ?? token;
  return roles[token.deprel] ?? 'other';
}

import type { Token } from '../../model/parse.js';
import { isNotOnly, negators } from '../cues.js';
import { at, dependants, isVerb, relation, type Tree } from '../tree.js';
import { wordSet } from '../words.js';
import { complements, isComplement, type Scope, scopeAt } from './scope.js';

const nearly: ReadonlySet<string> = new Set('hardly barely scarcely rarely seldom'.split(' '));
const nobody: ReadonlySet<string> = new Set('nobody none nothing nowhere no-one'.split(' '));
const scant: ReadonlySet<string> = new Set(['few', 'little']);
const quantifiers: ReadonlySet<string> = new Set(
  'a an one single all every everyone everything any both'.split(' '),
);

/** "not", "no", "never", "neither A nor B", "without", "few" and verbs that deny, refuse, end or fail. */
export function negationsIn(tree: Tree): Scope[] {
  return tree.tokens.flatMap((token) => {
    const overt = overtAt(tree, token);
    return overt ? [overt] : lexicalAt(tree, token);
  });
}

function overtAt(tree: Tree, token: Token): Scope | undefined {
  const text = token.text.toLowerCase();
  const found = (head: number, cue: readonly number[], value = 'negated') =>
    scopeAt(tree, { kind: 'negation', cue, head, value });
  if (token.head < 0) return undefined;
  if (text === 'neither') return found(predicateOver(tree, token), pairOf(tree, token));
  if (text === 'nor')
    return hasNeither(tree, token) ? undefined : found(predicateOver(tree, token), [token.index]);
  if (text === 'longer') {
    const no = dependants(tree, token.index, 'advmod').find((word) => /^(?:no|not|n['’]t)$/i.test(word.text));
    return no && no.text.toLowerCase() === 'no' ? found(token.head, [no.index, token.index]) : undefined;
  }
  if (text === 'yet' && at(tree, token.head).lemma === 'have') {
    const below = complements(tree, token.head, 'xcomp')[0];
    return below && found(below.index, [token.index]);
  }
  if (text === 'without' && ['mark', 'case'].includes(relation(token)))
    return found(token.head, [token.index]);
  if (nearly.has(text) && relation(token) === 'advmod')
    return found(predicateOver(tree, token), [token.index], 'nearly');
  if (negators.has(text))
    return isNotOnly(tree, token) ? undefined : found(predicateOver(tree, token), [token.index]);
  if (nobody.has(text) && isPart(token)) return found(token.head, [token.index]);
  if (text === 'no' && relation(token) === 'det') return determiner(tree, token, found);
  if (scant.has(text) && !withArticle(tree, token)) return few(tree, token, found);
  return undefined;
}

type Found = (head: number, cue: readonly number[], value?: string) => Scope;

/** "no troops crossed", "took no action", "no one spoke"; elsewhere only the noun is denied ("there is no evidence"). */
function determiner(tree: Tree, token: Token, found: Found): Scope {
  const noun = at(tree, token.head);
  const cue = noun.text.toLowerCase() === 'one' ? [token.index, noun.index] : [token.index];
  return found(carrier(tree, noun), cue);
}

function few(tree: Tree, token: Token, found: Found): Scope | undefined {
  const noun = isPart(token) ? token : at(tree, token.head);
  if (!isPart(noun) || (noun !== token && !['amod', 'det'].includes(relation(token)))) return undefined;
  return found(carrier(tree, noun), [token.index], 'nearly');
}

const isPart = (token: Token): boolean =>
  ['nsubj', 'obj', 'iobj'].includes(relation(token)) && token.head >= 0;

/** The predicate whose participant is denied. */
function carrier(tree: Tree, noun: Token): number {
  if (noun.head < 0) return noun.index;
  const above = at(tree, noun.head);
  const exists = dependants(tree, above.index, 'expl').length > 0;
  // "No one doubts" may be read as a counted noun; what stands above "one" is a verb all the same.
  const counted = relation(noun) === 'nummod' && isVerb(above);
  if (exists || !(counted || ['nsubj', 'obj', 'iobj', 'obl'].includes(relation(noun)))) return noun.index;
  return above.index;
}

const withArticle = (tree: Tree, token: Token): boolean =>
  /^(?:a|the|its|their)$/i.test(tree.tokens[token.index - 1]?.text ?? '');

/** What an adverb of denial denies: its predicate, or one member of a list ("A, not B, attacked"). */
function predicateOver(tree: Tree, cue: Token): number {
  const willed = infinitiveAfter(tree, cue);
  if (willed !== undefined) return willed;
  let word = at(tree, cue.head);
  let quantified = false;
  while (word.head >= 0 && isModifier(tree, word)) {
    quantified ||= quantifiers.has(word.text.toLowerCase());
    word = at(tree, word.head);
  }
  if (isVerb(word) || dependants(tree, word.index, 'cop').length > 0) return word.index;
  if (relation(word) === 'conj' && cue.text.toLowerCase() === 'not') return word.index;
  const small = dependants(tree, word.index, 'det', 'amod', 'nummod', 'det:predet');
  quantified ||= small.some((part) => part.index > cue.index && quantifiers.has(part.text.toLowerCase()));
  const paired = relation(cue) === 'cc' || cue.text.toLowerCase() === 'neither';
  return quantified || paired ? carrier(tree, word) : word.index;
}

/** "vowed never to sign": the denial before "to" belongs below, whatever the tree says. */
function infinitiveAfter(tree: Tree, cue: Token): number | undefined {
  const to = tree.tokens[cue.index + 1];
  const isMark = to?.text.toLowerCase() === 'to' && relation(to) === 'mark' && to.head >= 0;
  return isMark && isVerb(at(tree, to.head)) ? to.head : undefined;
}

/** "not yet", "not all states": the word between the denial and what it denies. */
function isModifier(tree: Tree, word: Token): boolean {
  return (
    ['advmod', 'det', 'amod', 'nummod', 'aux', 'cop', 'det:predet', 'cc'].includes(relation(word)) &&
    !isVerb(word) &&
    dependants(tree, word.index, 'nsubj').length === 0
  );
}

function pairOf(tree: Tree, neither: Token): number[] {
  const nor = tree.tokens.find((token) => token.index > neither.index && token.text.toLowerCase() === 'nor');
  return nor ? [neither.index, nor.index] : [neither.index];
}

const hasNeither = (tree: Tree, nor: Token): boolean =>
  tree.tokens.some((token) => token.index < nor.index && token.text.toLowerCase() === 'neither');

const endings: Readonly<Record<string, string>> = {
  ...{ refuse: 'refused', decline: 'refused', refusal: 'refused' },
  ...{ fail: 'failed', failure: 'failed', unable: 'failed' },
  ...{ stop: 'ended', cease: 'ended', halt: 'ended', quit: 'ended' },
  ...{ avoid: 'avoided', prevent: 'prevented', bar: 'prevented', keep: 'prevented' },
};

/** What may be denied as a noun: what is said, and having a hand in it. */
const denials: ReadonlySet<string> = new Set(
  'report claim accusation allegation charge rumour rumor suggestion assertion involvement role part responsibility knowledge'.split(
    ' ',
  ),
);

/** Denied, refused, failed and ended are four different things. */
function lexicalAt(tree: Tree, token: Token): Scope[] {
  const found = (head: number, value: string, reach: 'core' | 'whole' = 'core') =>
    scopeAt(tree, { kind: 'negation', cue: [token.index], head, value, reach });
  if (wordSet('deny').has(token.lemma) && isVerb(token)) {
    const clause = complements(tree, token.index, 'ccomp', 'xcomp')[0];
    if (clause) return [found(clause.index, 'denied')];
    const noun = dependants(tree, token.index, 'obj', 'nsubj:pass').find((part) => denials.has(part.lemma));
    return noun ? [found(noun.index, 'denied', 'whole')] : [];
  }
  const value = endings[token.lemma] ?? ruledOut(tree, token);
  if (value === undefined) return [];
  const clauses = complements(tree, token.index, 'xcomp', 'acl', 'advcl');
  const below = clauses.find((clause) =>
    value === 'prevented' ? relation(clause) === 'advcl' && isComplement(tree, clause) : fits(clause, value),
  );
  return below ? [found(below.index, value)] : [];
}

const ruledOut = (tree: Tree, token: Token): string | undefined =>
  token.lemma === 'rule' && dependants(tree, token.index, 'compound:prt').length > 0 ? 'refused' : undefined;

/** "stopped shelling" ends it; "stopped to refuel" does not; "ruled out sending" may be read as an adverbial clause. */
function fits(clause: Token, value: string): boolean {
  if (relation(clause) === 'advcl') return value === 'refused' && clause.xpos === 'VBG';
  return value !== 'ended' || clause.xpos === 'VBG';
}

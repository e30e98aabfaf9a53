import type { Token } from '../../model/parse.js';
import { surfaceSubjects } from '../clauses.js';
import { isSpeech, unsaidBy } from '../cues.js';
import { at, dependants, isVerb, preposition, relation, subtree, type Tree } from '../tree.js';
import { wordSet } from '../words.js';
import { complements, isComplement, type Scope, scopeAt, sourceAt } from './scope.js';

/** Verbs that report what their infinitive or gerund tells: "claims to have", "admitted shelling". */
const reportsBelow: ReadonlySet<string> = new Set(
  'claim profess report admit acknowledge deny confess recall'.split(' '),
);

/** Verbs of saying beside those that carry the coder's attributions. */
const alsoSays: ReadonlySet<string> = new Set(
  'hint imply caution signal concede testify inform assure remind notify boast'.split(' '),
);

/** Who says what: say-verbs on either side, asides, reports, "according to", "is said to", "reportedly", "accused of". */
export function attributionsIn(tree: Tree): Scope[] {
  return tree.tokens.flatMap((token) => {
    const found =
      according(tree, token) ??
      adverb(tree, token) ??
      (isNoun(token) ? fromNoun(tree, token) : isVerb(token) ? fromVerb(tree, token) : undefined);
    return found ? [found] : [];
  });
}

/** "dismissed claims that": a noun, also where the tagger saw a verb. */
const isNoun = (token: Token): boolean =>
  token.upos === 'NOUN' || ['nsubj', 'obj', 'iobj', 'obl', 'nmod'].includes(relation(token));

interface Told {
  readonly cue: number;
  readonly head: number;
  readonly source?: number | undefined;
  readonly value?: string | undefined;
}

const told = (tree: Tree, { cue, head, source, value }: Told): Scope =>
  scopeAt(tree, {
    kind: 'attribution',
    cue: [cue],
    head,
    value,
    source: sourceAt(tree, source),
    reach: 'whole',
  });

function fromVerb(tree: Tree, token: Token): Scope | undefined {
  const source = speakerOf(tree, token);
  const cue = token.index;
  if (token.lemma === 'accuse' || token.lemma === 'suspect') {
    const crime = dependants(tree, cue, 'advcl', 'xcomp').find((clause) => isComplement(tree, clause));
    return crime ? told(tree, { cue, head: crime.index, source, value: 'accused' }) : undefined;
  }
  if (token.lemma === 'cite') return cited(tree, token);
  const unsourced = isUnsourced(tree, token);
  if (unsourced !== undefined) return told(tree, { cue, head: unsourced, source: agentOf(tree, cue) });
  if (!isSpeech(token) && !alsoSays.has(token.lemma)) return undefined;
  const content = contentOf(tree, token);
  return content === undefined
    ? undefined
    : told(tree, { cue, head: content, source, value: standing(tree, token) });
}

/** What was denied or left unsaid is not reported as a fact. */
function standing(tree: Tree, token: Token): string | undefined {
  if (unsaidBy(tree, token.index)) return 'unsaid';
  return wordSet('deny').has(token.lemma) ? 'denied' : undefined;
}

/** The clause a say-verb reports: below it, or above it when the say-clause stands inside ("A, police said, attacked B"). */
function contentOf(tree: Tree, token: Token): number | undefined {
  const clause = complements(tree, token.index, 'ccomp').find((below) => isTold(tree, token, below));
  if (clause) return clause.index;
  const infinitive = reportsBelow.has(token.lemma)
    ? complements(tree, token.index, 'xcomp').find(isVerb)
    : undefined;
  if (infinitive) return infinitive.index;
  const object = dependants(tree, token.index, 'iobj', 'obj')[0];
  const astray =
    object &&
    !isReport(object) &&
    dependants(tree, object.index, 'acl').find((below) => isThatClause(tree, below));
  if (astray) return astray.index;
  const inside = insideOf(tree, token);
  if (inside !== undefined) return inside;
  const aside = relation(token) === 'parataxis' && token.head >= 0;
  if (aside && surfaceSubjects(tree, token.index).length > 0) return token.head;
  return undefined;
}

/** "told the council that A left": the parser may hang the content on those who are told. */
const isThatClause = (tree: Tree, clause: Token): boolean =>
  dependants(tree, clause.index, 'mark').some((mark) => mark.text.toLowerCase() === 'that') &&
  dependants(tree, clause.index, 'nsubj').length > 0;

/** "The army, the report added, had burned the crops", where the parser took the aside for a relative clause. */
function insideOf(tree: Tree, token: Token): number | undefined {
  if (token.deprel !== 'acl:relcl' || tree.tokens[token.index + 1]?.text !== ',') return undefined;
  const subjects = dependants(tree, token.index, 'nsubj');
  const isPlain = subjects.length > 0 && subjects.every((subject) => !/^W/.test(subject.xpos));
  const above = at(tree, token.head);
  if (!isPlain || dependants(tree, token.index, 'obj').length > 0 || relation(above) !== 'nsubj')
    return undefined;
  return above.head;
}

/** "could not say how many died" and "asked about the raid, he said nothing" report nothing. */
function isTold(tree: Tree, verb: Token, clause: Token): boolean {
  if (isOpen(tree, clause)) return false;
  const first = at(tree, subtree(tree, clause.index)[0] ?? clause.index);
  if (first.xpos.startsWith('W') && unsaidBy(tree, verb.index)) return false;
  return clause.xpos !== 'VBN' || dependants(tree, clause.index, 'aux', 'nsubj').length > 0;
}

/** "did not say whether": nothing is reported. */
const isOpen = (tree: Tree, clause: Token): boolean =>
  dependants(tree, clause.index, 'mark').some((mark) => /^(?:whether|if)$/i.test(mark.text));

function speakerOf(tree: Tree, token: Token): number | undefined {
  if (dependants(tree, token.index, 'aux:pass').length > 0) return agentOf(tree, token.index);
  return surfaceSubjects(tree, token.index)[0];
}

const agentOf = (tree: Tree, verb: number): number | undefined =>
  dependants(tree, verb, 'obl:agent')[0]?.index;

/** "is said to have", "it was reported that": somebody says so, the text does not name who. */
function isUnsourced(tree: Tree, token: Token): number | undefined {
  if (!wordSet('unsourced').has(token.lemma) || dependants(tree, token.index, 'aux:pass').length === 0)
    return undefined;
  return complements(tree, token.index, 'xcomp', 'ccomp', 'csubj').find((clause) => !isOpen(tree, clause))
    ?.index;
}

/** "..., citing two officials": what stands above is theirs. */
function cited(tree: Tree, token: Token): Scope | undefined {
  const source = dependants(tree, token.index, 'obj')[0];
  if (relation(token) !== 'advcl' || token.xpos !== 'VBG' || !source) return undefined;
  return told(tree, { cue: token.index, head: token.head, source: source.index });
}

/** "the claim that A armed B"; not "the claim that A made", where "that" is the object. */
function saysThat(tree: Tree, clause: Token): boolean {
  const that = dependants(tree, clause.index, 'mark', 'obj').find(
    (part) => part.text.toLowerCase() === 'that',
  );
  if (!that || dependants(tree, clause.index, 'nsubj').length === 0) return false;
  return relation(that) === 'mark' || dependants(tree, clause.index, 'obj').length > 1;
}

/** "A's claim that", "reports by B that". */
function fromNoun(tree: Tree, token: Token): Scope | undefined {
  if (!isReport(token)) return undefined;
  const content = dependants(tree, token.index, 'acl', 'ccomp').find((clause) => saysThat(tree, clause));
  if (!content) return undefined;
  const holder =
    dependants(tree, token.index, 'nmod:poss')[0] ??
    dependants(tree, token.index, 'nmod').find((part) =>
      ['by', 'from'].includes(preposition(tree, part.index)),
    );
  return told(tree, { cue: token.index, head: content.index, source: holder?.index });
}

const isReport = (token: Token): boolean => isSpeech({ ...token, upos: 'NOUN' });

function according(tree: Tree, token: Token): Scope | undefined {
  if (token.text.toLowerCase() !== 'according' || relation(token) !== 'case' || token.head < 0)
    return undefined;
  const source = at(tree, token.head);
  if (source.head < 0) return undefined;
  const cue = [token.index, ...dependants(tree, token.index, 'fixed').map((part) => part.index)];
  const words = sourceAt(tree, source.index);
  const found = scopeAt(tree, { kind: 'attribution', cue, head: source.head, source: words, reach: 'whole' });
  return { ...found, scope: found.scope.filter((index) => !words?.includes(index)) };
}

function adverb(tree: Tree, token: Token): Scope | undefined {
  if (relation(token) !== 'advmod' || !wordSet('reportedAdverb').has(token.text.toLowerCase()))
    return undefined;
  return told(tree, { cue: token.index, head: token.head });
}

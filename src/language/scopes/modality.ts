import type { Token } from '../../model/parse.js';
import { coming, isTo, reportedFuture } from '../cues.js';
import { at, dependants, isVerb, relation, type Tree } from '../tree.js';
import { complements, type Scope, scopeAt } from './scope.js';

const byAuxiliary: Readonly<Record<string, string>> = {
  ...{ may: 'possible', might: 'possible', can: 'possible', could: 'possible', ca: 'possible' },
  ...{ must: 'necessary', should: 'necessary', ought: 'necessary' },
  ...{ would: 'conditional', "'d": 'conditional', '’d': 'conditional' },
};

/** Words that make the clause below them planned, wished, promised or asked for: verb, noun or adjective. */
const byGovernor: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    intended: 'plan intend aim prepare seek want mean plot intention bid',
    wished: 'hope wish desire',
    offered: 'offer propose proposal',
    promised: 'promise pledge vow swear commit commitment',
    threatened: 'threaten threat',
    requested: 'ask urge order request demand call press advise invite beg instruct appeal recommend',
    necessary: 'need have require oblige',
    possible:
      'likely possible able allow permit authorise authorize free entitle possibility chance prospect',
    unlikely: 'unlikely impossible',
    attempted: 'try attempt struggle effort',
    weighed: 'consider mull contemplate weigh discuss',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, value])),
);

const scheduled: ReadonlySet<string> = new Set('expect schedule due set slate bind poise go'.split(' '));

/** Auxiliaries ("may", "will", "would have"), plans, promises, threats, requests, and "is to", "is expected to". */
export function modalitiesIn(tree: Tree): Scope[] {
  return tree.tokens.flatMap((token) => {
    const found =
      relation(token) === 'aux' ? auxiliary(tree, token) : (infinitive(tree, token) ?? governor(tree, token));
    return found ? [found] : [];
  });
}

function auxiliary(tree: Tree, token: Token): Scope | undefined {
  const text = token.text.toLowerCase();
  // "Theresa May has held talks": a capital inside the sentence makes it a name.
  if (token.index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  // "Should the talks fail" is a condition.
  if (isInverted(tree, token)) return undefined;
  const value = coming.has(text) ? 'future' : byAuxiliary[text];
  if (value === undefined) return undefined;
  return scopeAt(tree, {
    kind: 'modality',
    cue: [token.index],
    head: token.head,
    value: shifted(tree, token, value),
  });
}

/** "would have attacked" says that it did not; "said it would attack" says that it will. */
function shifted(tree: Tree, token: Token, value: string): string {
  const perfect = dependants(tree, token.head, 'aux').some(
    (part) => part.lemma === 'have' && part.index > token.index,
  );
  if (perfect && /^(?:would|should|['’]d|ought)$/i.test(token.text)) return 'counterfactual';
  return value === 'conditional' && reportedFuture(tree, [token.head]) ? 'future' : value;
}

export function isInverted(tree: Tree, token: Token): boolean {
  return (
    /^(?:should|had|were)$/i.test(token.text) &&
    token.head >= 0 &&
    relation(at(tree, token.head)) === 'advcl' &&
    dependants(tree, token.head, 'nsubj').every((subject) => subject.index > token.index)
  );
}

/** "is to visit", headlines "A to visit B". */
function infinitive(tree: Tree, token: Token): Scope | undefined {
  const to = isVerb(token) ? isTo(tree, token.index) : undefined;
  return to
    ? scopeAt(tree, { kind: 'modality', cue: [to.index], head: token.index, value: 'future' })
    : undefined;
}

function governor(tree: Tree, token: Token): Scope | undefined {
  const below = complements(tree, token.index, 'xcomp', 'ccomp', 'acl', 'csubj', 'advcl').find((clause) =>
    isAsked(tree, token, clause),
  );
  if (!below) return undefined;
  const value = scheduled.has(token.lemma) ? scheduledValue(tree, token, below) : byGovernor[token.lemma];
  // "has yet to sign" denies.
  const yet = dependants(tree, token.index, 'advmod').some((part) => part.text.toLowerCase() === 'yet');
  if (value === undefined || yet) return undefined;
  return scopeAt(tree, { kind: 'modality', cue: [token.index], head: below.index, value });
}

/** "is expected to", "is set to", "is going to", "expects that". */
function scheduledValue(tree: Tree, token: Token, below: Token): string | undefined {
  const passive = dependants(tree, token.index, 'aux:pass', 'cop', 'nsubj:pass').length > 0;
  if (token.lemma === 'go')
    return token.text.toLowerCase() === 'going' && isInfinitive(tree, below) ? 'future' : undefined;
  return passive || token.lemma === 'expect' ? 'future' : undefined;
}

const isInfinitive = (tree: Tree, clause: Token): boolean =>
  dependants(tree, clause.index, 'mark').some((mark) => mark.text.toLowerCase() === 'to');

/** Whether the clause is what is planned or asked, not a purpose or a question. */
function isAsked(tree: Tree, token: Token, clause: Token): boolean {
  const marks = dependants(tree, clause.index, 'mark').map((mark) => mark.text.toLowerCase());
  if (marks.includes('whether') || marks.includes('if')) return false;
  switch (relation(clause)) {
    case 'xcomp':
      return (
        isVerb(clause) &&
        (marks.includes('to') ||
          ['consider', 'mull', 'contemplate', 'weigh', 'discuss', 'propose'].includes(token.lemma))
      );
    case 'acl':
      return token.upos === 'NOUN' && (marks.includes('to') || marks.includes('that'));
    case 'advcl':
      return token.lemma === 'call' && marks.includes('to');
    case 'csubj':
      return token.upos === 'ADJ';
    default:
      return isWilled(tree, token, clause);
  }
}

/** "demanded that B withdraw", "hopes that B withdraws", "it is likely that". */
function isWilled(tree: Tree, token: Token, clause: Token): boolean {
  if (token.upos === 'ADJ' || token.lemma === 'hope' || token.lemma === 'expect') return true;
  if (['threatened', 'promised'].includes(byGovernor[token.lemma] ?? '')) return true;
  const bare =
    clause.xpos === 'VB' ||
    dependants(tree, clause.index, 'aux:pass', 'cop').some((part) => part.xpos === 'VB');
  return bare && dependants(tree, clause.index, 'aux').length === 0;
}

import { coveringSpan, type Reading, tokenSpan } from '../language/reading.js';
import { standingOf } from '../language/standing.js';
import { at, dependants, isVerb, preposition, subtree } from '../language/tree.js';
import type { Actor } from '../model/actor.js';
import type { Token } from '../model/parse.js';
import { actorAt } from './about.js';
import type { Draft } from './draft.js';
import { isOn, range } from './phrases.js';
import { voiceOf } from './voice.js';

/** What a party is said to feel: "A is tired of B's copying", "the move pleased A but angered B". */
export function attitudes(reading: Reading): Draft[] {
  return reading.tree.tokens.flatMap(
    (token) => moved(reading, token) ?? disposed(reading, token) ?? feels(reading, token) ?? [],
  );
}

interface Felt {
  readonly word: Token;
  readonly holder: Actor;
  readonly stimulus: readonly number[];
  readonly tokens: readonly number[];
}

const stimulusWords = new Set(['with', 'of', 'about', 'at', 'over', 'by', 'for', 'from', 'that']);

/** "A is displeased with B's spying"; a subject that the tree hangs there twice ("long story short, A is ...") counts. */
function disposed(reading: Reading, word: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!isOn(word, 'attitudeAdjective')) return undefined;
  const subjects = dependants(tree, word.index, 'nsubj').filter((part) => actorAt(reading, part.index));
  const subject = subjects.at(-1);
  if (!subject || dependants(tree, word.index, 'cop', 'aux:pass').length === 0) return undefined;
  const stimulus = stimulusOf(reading, word.index);
  const holder = actorAt(reading, subject.index);
  if (!holder) return undefined;
  const start = Math.min(...subtree(tree, subject.index));
  const tokens = range(start, Math.max(word.index, ...stimulus));
  return feeling(reading, { word, holder, stimulus, tokens });
}

function stimulusOf(reading: Reading, word: number): number[] {
  const { tree } = reading;
  const parts = dependants(tree, word, 'obl', 'advcl', 'ccomp', 'xcomp', 'nmod').filter((part) => {
    const opener =
      preposition(tree, part.index) || dependants(tree, part.index, 'mark')[0]?.text.toLowerCase();
    return part.index > word && opener !== undefined && stimulusWords.has(opener);
  });
  return parts.slice(0, 1).flatMap((part) => {
    const openers = new Set(dependants(tree, part.index, 'case').map(({ index }) => index));
    const inside = subtree(tree, part.index).filter((index) => index > word && !openers.has(index));
    const mark = dependants(tree, part.index, 'mark')[0];
    return mark ? inside.filter((index) => index !== mark.index) : inside;
  });
}

/** "the move angered A": the object feels. */
function moved(reading: Reading, verb: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!isVerb(verb) || !isOn(verb, 'attitudeVerb')) return undefined;
  const object = dependants(tree, verb.index, 'obj')[0];
  const holder = object && actorAt(reading, object.index);
  if (!object || !holder) return undefined;
  const subject = dependants(tree, verb.index, 'nsubj')[0];
  const first = subject ? Math.min(...subtree(tree, subject.index)) : verb.index;
  const last = Math.max(...subtree(tree, object.index));
  const stimulus = subject ? subtree(tree, subject.index) : [];
  return feeling(reading, { word: verb, holder, stimulus, tokens: range(Math.min(first, verb.index), last) });
}

/** "A resents B's lead". */
function feels(reading: Reading, verb: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!isVerb(verb) || !isOn(verb, 'experiencerVerb')) return undefined;
  const subject = dependants(tree, verb.index, 'nsubj')[0];
  const object = dependants(tree, verb.index, 'obj')[0];
  const holder = subject && actorAt(reading, subject.index);
  if (!subject || !object || !holder) return undefined;
  const stimulus = subtree(tree, object.index);
  const tokens = range(Math.min(...subtree(tree, subject.index)), Math.max(...stimulus));
  return feeling(reading, { word: verb, holder, stimulus, tokens });
}

function feeling(reading: Reading, felt: Felt): Draft[] {
  const { word, holder, stimulus, tokens } = felt;
  const standing = standingOf(reading, [word.index]);
  if (standing.hypothetical && !isPossible(standing.hypothetical.text)) return [];
  const cue = tokenSpan(reading, word.index);
  const negated = standing.negated ? `not ${cue.exact}` : cue.exact;
  const by = stimulus.length > 0 ? `, at "${coveringSpan(reading, stimulus).exact}"` : '';
  return [
    {
      reading,
      kind: 'statement',
      tokens,
      cue,
      ...voiceOf(reading, word.index),
      ...(standing.negated ? {} : { attitude: { holder, stimulus } }),
      reasons: [{ rule: 'attitude', says: `${holder.name} is said to be ${negated}${by}`, span: cue }],
    },
  ];
}

/** "may be angry" is put forward with doubt; "if A is angry" is not put forward. */
function isPossible(word: string): boolean {
  return !['if', 'unless', 'whether', 'lest'].includes(word.toLowerCase());
}

/** Words of the sentence that stand for what was just told: "this move", "the decision". */
export function takesUp(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some((index) => {
    const token = at(reading.tree, index);
    const det = dependants(reading.tree, index, 'det')[0]?.text.toLowerCase();
    return (
      isOn(token, 'takeUp') && det !== undefined && ['this', 'that', 'the', 'these', 'such'].includes(det)
    );
  });
}

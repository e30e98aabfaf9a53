import { isPassive, surfaceSubjects } from '../language/clauses.js';
import { coveringSpan, type Reading, tokenSpan } from '../language/reading.js';
import { at, dependants, isVerb, relation, subtree } from '../language/tree.js';
import type { Token } from '../model/parse.js';
import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import { horizonIn } from './horizons.js';
import { isOn, range } from './phrases.js';
import { isConditional, propositionOf } from './propositions.js';
import { sourcedBy, type Voice, voiceOf } from './voice.js';

/** What somebody expects to happen. A sentence gives one claim for each expectation. */
export function predictions(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (const token of reading.tree.tokens) {
    const draft = expecting(reading, token) ?? likely(reading, token) ?? willDo(reading, token);
    if (draft && !found.some((one) => overlap(one.tokens, draft.tokens))) found.push(draft);
  }
  return found;
}

const overlap = (a: readonly number[], b: readonly number[]): boolean => {
  const inside = new Set(a);
  return b.some((index) => inside.has(index));
};

/** "we can expect A to ...", "analysts expect that A will ...". */
function expecting(reading: Reading, verb: Token): Draft | undefined {
  const { tree } = reading;
  if (!isVerb(verb) || !isOn(verb, 'expectVerb') || isPassive(tree, verb.index)) return undefined;
  const foretold = dependants(tree, verb.index, 'xcomp', 'ccomp')[0];
  if (!foretold) return undefined;
  if (isPast(reading, verb.index)) return undefined;
  const who = dependants(tree, verb.index, 'obj', 'iobj').flatMap(({ index }) => subtree(tree, index));
  const tokens = [...who, ...propositionOf(reading, foretold.index)].sort((a, b) => a - b);
  if (who.length === 0 && relation(foretold) === 'xcomp') return undefined;
  const aux = dependants(tree, verb.index, 'aux', 'nsubj').map(({ index }) => index);
  const cue = coveringSpan(reading, [...aux.filter((index) => index < verb.index), verb.index]);
  if (/^(?:nobody|none|few|no)\b/iu.test(cue.exact)) return undefined;
  return prediction(reading, { tokens, cue, voice: holderOf(reading, verb.index, tokens), word: cue.exact });
}

const writers = new Set(['we', 'i', 'one', 'you']);

/** The one who expects is the source; "we" and "one" are the author. */
function holderOf(reading: Reading, verb: number, content: readonly number[]): Voice {
  const subject = surfaceSubjects(reading.tree, verb)[0];
  if (subject === undefined || writers.has(at(reading.tree, subject).text.toLowerCase()))
    return voiceOf(reading, verb);
  return sourcedBy(reading, { verb, content, source: subject });
}

/** "A is likely to ...", "is expected to ...": an unnamed expectation, unless a say-clause carries it. */
function likely(reading: Reading, word: Token): Draft | undefined {
  const { tree } = reading;
  if (!isOn(word, 'likely') || isConditional(reading, word.index)) return undefined;
  const infinitive = dependants(tree, word.index, 'xcomp').find((part) =>
    dependants(tree, part.index, 'mark').some((mark) => mark.text.toLowerCase() === 'to'),
  );
  if (!infinitive || isPast(reading, word.index)) return undefined;
  const subjects = surfaceSubjects(tree, word.index);
  if (subjects.length === 0 || (isVerb(word) && !isPassiveLike(reading, word))) return undefined;
  const tokens = propositionOf(reading, word.index, adjunct);
  const cue = tokenSpan(reading, word.index);
  return prediction(reading, { tokens, cue, voice: voiceOf(reading, word.index), word: cue.exact });
}

const isPassiveLike = (reading: Reading, { index }: Token): boolean =>
  dependants(reading.tree, index, 'aux:pass', 'cop').length > 0;

const coming = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const clauses = new Set(['root', 'ccomp', 'parataxis', 'conj', 'acl', 'xcomp']);

/** "A will ...". */
function willDo(reading: Reading, verb: Token): Draft | undefined {
  const { tree } = reading;
  const aux = dependants(tree, verb.index, 'aux').find((part) => coming.has(part.text.toLowerCase()));
  const going = dependants(tree, verb.index, 'xcomp').length > 0 && verb.text.toLowerCase() === 'going';
  const word = aux ?? (going && !isPast(reading, verb.index) ? verb : undefined);
  if (!word || !clauses.has(relation(verb)) || isConditional(reading, verb.index)) return undefined;
  if (relation(verb) !== 'acl' && surfaceSubjects(tree, verb.index).length === 0) return undefined;
  const tokens = propositionOf(reading, verb.index, adjunct);
  const cue = tokenSpan(reading, word.index);
  return prediction(reading, { tokens, cue, voice: voiceOf(reading, verb.index), word: cue.exact });
}

/** Side clauses give grounds and circumstances, not what is foretold. */
function adjunct(token: Token): boolean {
  return relation(token) === 'advcl' && token.head < token.index
    ? false
    : token.deprel === 'advcl' && isVerb(token);
}

function isPast(reading: Reading, predicate: number): boolean {
  const token = at(reading.tree, predicate);
  const helpers = dependants(reading.tree, predicate, 'aux', 'aux:pass', 'cop').map(({ text }) =>
    text.toLowerCase(),
  );
  if (helpers.some((word) => ['was', 'were', 'had', 'been', 'would', 'did'].includes(word))) return true;
  return token.xpos === 'VBD' && helpers.length === 0;
}

function prediction(
  reading: Reading,
  parts: { tokens: readonly number[]; cue: Span; voice: Voice; word: string },
): Draft {
  const { tokens, cue, voice, word } = parts;
  const whole = range(Math.min(...tokens), Math.max(...tokens));
  const horizon = horizonIn(reading, whole);
  return {
    reading,
    kind: 'prediction',
    tokens,
    cue,
    ...voice,
    ...(horizon ? { horizon } : {}),
    reasons: [
      { rule: 'prediction', says: `"${word}" foretells`, span: cue },
      ...(horizon
        ? [{ rule: 'horizon', says: `until when: "${horizon.span.exact}"`, span: horizon.span }]
        : []),
    ],
  };
}

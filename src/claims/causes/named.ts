import { isPassive, surfaceSubjects } from '../../language/clauses.js';
import { coveringSpan, type Reading, tokenSpan } from '../../language/reading.js';
import { at, dependants, isNominal, preposition, relation, subtree } from '../../language/tree.js';
import type { Token } from '../../model/parse.js';
import type { Draft } from '../draft.js';
import { isOn } from '../phrases.js';
import { isConditional, isNegated, propositionOf } from '../propositions.js';
import { sourcedBy, voiceOf } from '../voice.js';
import { draftReason } from './draftReason.js';

/** Somebody names the cause: "citing a drought", "blamed the delay on the weather", "the reason is a shortage". */
export function namedCauses(reading: Reading): Draft[] {
  return reading.tree.tokens.flatMap(
    (token) => cited(reading, token) ?? blamed(reading, token) ?? reasonIs(reading, token) ?? [],
  );
}

function cited(reading: Reading, verb: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!verb.xpos.startsWith('VB')) return undefined;
  const pointed = verb.lemma === 'point' || verb.lemma === 'refer';
  if (!pointed && !isOn(verb, 'causeVerb')) return undefined;
  const named = pointed
    ? dependants(tree, verb.index, 'obl').filter((part) => preposition(tree, part.index) === 'to')
    : dependants(tree, verb.index, 'obj');
  if (named[0] === undefined || isNegated(reading, verb.index)) return undefined;
  const prepositions = new Set(dependants(tree, named[0].index, 'case').map(({ index }) => index));
  const cause = subtree(tree, named[0].index).filter((index) => !prepositions.has(index));
  // "citing two officials" names a source, no cause.
  if (reading.mentionAt.get(named[0].index)?.as === 'office') return undefined;
  const aside = relation(verb) === 'advcl';
  const cue = tokenSpan(reading, verb.index);
  return [
    draftReason(reading, {
      tokens: aside && verb.head >= 0 ? propositionOf(reading, verb.head) : cause,
      cue,
      voice: sourcedBy(reading, { verb: verb.index, content: cause }),
      cause,
      governor: aside ? verb.head : undefined,
      says: `"${cue.exact}" names a cause: "${coveringSpan(reading, cause).exact}"`,
    }),
  ];
}

/** "blamed the delay on the weather", "blamed the weather for the delay", "attributed the delay to ...". */
function blamed(reading: Reading, verb: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!['blame', 'attribute', 'ascribe', 'pin'].includes(verb.lemma) || !verb.xpos.startsWith('VB'))
    return undefined;
  const object = dependants(tree, verb.index, 'obj')[0] ?? dependants(tree, verb.index, 'nsubj:pass')[0];
  const other = [
    ...dependants(tree, verb.index, 'obl'),
    ...(object ? dependants(tree, object.index, 'nmod') : []),
  ].find((part) => ['on', 'to', 'for'].includes(preposition(tree, part.index)));
  if (!object || !other || isNegated(reading, verb.index)) return undefined;
  const backwards = preposition(tree, other.index) === 'for';
  const [cause, explained] = backwards ? [object, other] : [other, object];
  const marks = new Set(dependants(tree, cause.index, 'case').map(({ index }) => index));
  const words = subtree(tree, cause.index, (token) => token.index === explained.index).filter(
    (index) => !marks.has(index),
  );
  const cue = tokenSpan(reading, verb.index);
  const content = [...subtree(tree, object.index), ...subtree(tree, other.index)];
  const passive = isPassive(tree, verb.index);
  return [
    draftReason(reading, {
      tokens: passive ? propositionOf(reading, verb.index) : content,
      cue,
      voice: passive ? voiceOf(reading, verb.index) : sourcedBy(reading, { verb: verb.index, content }),
      cause: words,
      governor: explained.index,
      says: `"${cue.exact}" names a cause: "${coveringSpan(reading, words).exact}"`,
    }),
  ];
}

/** "the reason for the delay is a shortage", "a shortage is the reason". */
function reasonIs(reading: Reading, predicate: Token): Draft[] | undefined {
  const { tree } = reading;
  if (dependants(tree, predicate.index, 'cop').length === 0 || isConditional(reading, predicate.index))
    return undefined;
  const subject = surfaceSubjects(tree, predicate.index)[0];
  if (subject === undefined || isNegated(reading, predicate.index)) return undefined;
  const first = isOn(at(tree, subject), 'causeNoun');
  if (first === isOn(predicate, 'causeNoun')) return undefined;
  const outside = new Set(['nsubj', 'cop', 'parataxis', 'punct', 'advcl']);
  const cause = first
    ? subtree(
        tree,
        predicate.index,
        (token) => token.head === predicate.index && outside.has(relation(token)),
      )
    : subtree(tree, subject);
  if (cause.every((index) => at(tree, index).upos === 'PRON')) return undefined;
  if (first && !isNominal(predicate)) return undefined;
  const noun = first ? subject : predicate.index;
  const explained = dependants(tree, noun, 'nmod', 'acl')[0]?.index;
  const cue = tokenSpan(reading, noun);
  return [
    draftReason(reading, {
      tokens: propositionOf(reading, predicate.index),
      cue,
      voice: voiceOf(reading, predicate.index),
      cause,
      governor: explained,
      says: `"${cue.exact}" names a cause: "${coveringSpan(reading, cause).exact}"`,
    }),
  ];
}

import { type Reading, tokenSpan } from '../language/reading.js';
import { standingOf } from '../language/standing.js';
import { at, dependants, isVerb, relation, subtree } from '../language/tree.js';
import { listLemma, wordSet } from '../language/words.js';
import type { ClaimKind } from '../model/claim.js';
import type { Token } from '../model/parse.js';
import { actorsIn } from './about.js';
import type { Draft } from './draft.js';
import { horizonIn } from './horizons.js';
import { isOn } from './phrases.js';
import { isConditional, predicatesOf, propositionOf, rootOf } from './propositions.js';
import { voiceOf } from './voice.js';

/** Verdicts on a relation, and evaluations of what something does to a party. */
export function verdicts(reading: Reading): Draft[] {
  const title = fragment(reading);
  if (title) return [title];
  return predicatesOf(reading).flatMap((head) => {
    if (isConditional(reading, head.index)) return [];
    return evaluated(reading, head) ?? mutualNeed(reading, head) ?? effect(reading, head) ?? [];
  });
}

const isRelation = (token: Token): boolean => wordSet('relationNoun').has(listLemma(token));
const isRupture = (token: Token): boolean => wordSet('ruptureNoun').has(listLemma(token));

/** "Cracks in a friendship": a title without a verb. */
function fragment(reading: Reading): Draft | undefined {
  const root = rootOf(reading);
  const { tree } = reading;
  if (!root || isVerb(root) || dependants(tree, root.index, 'cop', 'nsubj').length > 0) return undefined;
  if (!isRupture(root) || !tree.tokens.some(isRelation)) return undefined;
  return verdict(reading, { head: root, kind: 'judgement', word: root });
}

/** "relations have soured", "ties are strained", "this is no breakdown". */
function evaluated(reading: Reading, head: Token): Draft[] | undefined {
  const { tree } = reading;
  const subjects = dependants(tree, head.index, 'nsubj').flatMap(({ index }) => [at(tree, index)]);
  const onRelation = subjects.some(isRelation);
  const copular = dependants(tree, head.index, 'cop').length > 0;
  if (onRelation && (isOn(head, 'evaluativeVerb') || (copular && isOn(head, 'evaluativeAdjective'))))
    return [verdict(reading, { head, kind: 'judgement', word: head })];
  const amount = ['amount', 'spell', 'mark', 'signal', 'face', 'witness', 'see'].includes(head.lemma);
  const rupture = copular && isRupture(head) ? head : amount ? objectOf(reading, head) : undefined;
  if (!rupture) return undefined;
  const concerned = onRelation || tree.tokens.some(isRelation) || subjects.length > 0;
  return concerned ? [verdict(reading, { head, kind: 'judgement', word: rupture })] : undefined;
}

function objectOf(reading: Reading, head: Token): Token | undefined {
  return dependants(reading.tree, head.index, 'obj', 'obl').find(isRupture);
}

/** "the two need each other". */
function mutualNeed(reading: Reading, head: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!['need', 'trust', 'distrust', 'mistrust', 'value'].includes(head.lemma)) return undefined;
  const after = tree.tokens.slice(head.index + 1, head.index + 4).map(({ text }) => text.toLowerCase());
  if (!/^(?:one ?-? another|each other)/.test(after.join(' '))) return undefined;
  return [verdict(reading, { head, kind: 'judgement', word: head })];
}

/** "it costs A money": habitual, so no event. With a horizon it is a verdict on the future of a relation. */
function effect(reading: Reading, head: Token): Draft[] | undefined {
  const { tree } = reading;
  if (!isVerb(head) || !isOn(head, 'effectVerb')) return undefined;
  const subject = dependants(tree, head.index, 'nsubj')[0];
  if (!subject || actorsIn(reading, [subject.index]).some(({ span }) => span.exact === subject.text)) {
    if (subject?.upos !== 'PRON') return undefined;
  }
  const standing = standingOf(reading, [head.index]);
  if (!standing.habitual || standing.hypothetical || standing.future) return undefined;
  const tokens = propositionOf(reading, head.index);
  if (actorsIn(reading, tokens).length === 0) return undefined;
  const horizon = horizonIn(reading, subtree(tree, head.index));
  return [verdict(reading, { head, kind: horizon ? 'judgement' : 'statement', word: head })];
}

function verdict(reading: Reading, parts: { head: Token; kind: ClaimKind; word: Token }): Draft {
  const { head, kind, word } = parts;
  const tokens = propositionOf(
    reading,
    head.index,
    ({ deprel, text }) => deprel === 'parataxis' && text !== '',
  );
  const cue = tokenSpan(reading, word.index);
  const horizon =
    kind === 'judgement' && relation(head) !== 'conj'
      ? horizonIn(reading, subtree(reading.tree, head.index))
      : undefined;
  return {
    reading,
    kind,
    tokens,
    cue,
    ...voiceOf(reading, head.index),
    ...(horizon ? { horizon } : {}),
    reasons: [
      { rule: kind === 'judgement' ? 'verdict' : 'effect', says: `"${cue.exact}" evaluates`, span: cue },
    ],
  };
}

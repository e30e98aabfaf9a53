import { type Reading, tokenSpan } from '../language/reading.js';
import { at, dependants, isNominal, isVerb, relation, subtree } from '../language/tree.js';
import type { Attribution } from '../model/event.js';
import type { Token } from '../model/parse.js';
import type { Draft } from './draft.js';
import { hitsOf, isOn, range } from './phrases.js';
import { isConditional, isNegated, predicatesOf, propositionOf } from './propositions.js';
import { sourcedBy, type Voice, voiceOf } from './voice.js';

/** Propositions that the report leaves to a source, puts forward with doubt, or that tell whether a plan still holds. */
export function statements(reading: Reading): Draft[] {
  return [...denials(reading), ...voiced(reading), ...statuses(reading)];
}

function voiced(reading: Reading): Draft[] {
  const found: Draft[] = [];
  for (const head of [...predicatesOf(reading), ...nominalContents(reading)]) {
    if (isConditional(reading, head.index)) continue;
    const draft = statement(reading, head);
    if (draft && !found.some((one) => sameWords(one, draft))) found.push(draft);
  }
  return found;
}

/** Infinitives below "is said to" and nouns below "according to" have heads of other kinds. */
function nominalContents(reading: Reading): Token[] {
  return reading.tree.tokens.filter(
    (token) => relation(token) === 'xcomp' || (isNominal(token) && relation(token) === 'ccomp'),
  );
}

function statement(reading: Reading, head: Token): Draft | undefined {
  const voice = voiceOf(reading, head.index);
  const cue = voice.hedge?.cue ?? voice.attribution?.cue;
  if (!cue || (cue.start === reading.tree.tokens[head.index]?.start && !voice.attribution)) return undefined;
  const tokens = contentOf(reading, head, voice);
  if (voice.attribution && !isSaid(reading, voice.attribution, tokens)) return undefined;
  const reasons = [
    ...(voice.attribution
      ? [
          {
            rule: 'attribution',
            says: `left to "${(voice.attribution.source ?? voice.attribution.cue).exact}"`,
            span: voice.attribution.cue,
          },
        ]
      : []),
    ...(voice.hedge
      ? [{ rule: 'hedge', says: `put forward with doubt: "${voice.hedge.cue.exact}"`, span: voice.hedge.cue }]
      : []),
  ];
  return { reading, kind: 'statement', tokens, cue, ...voice, reasons };
}

/** A proposition has a subject, and "did not say" puts nothing forward. */
function isSaid(reading: Reading, { cue, source }: Attribution, tokens: readonly number[]): boolean {
  if (source === undefined) return true;
  const { tree } = reading;
  const verb = tree.tokens.find(({ start }) => start === cue.start);
  if (verb && isNegated(reading, verb.index)) return false;
  if (/^(?:neither|nor|no|none|nobody)\b/i.test(source.exact)) return false;
  return tokens.some((index) => ['nsubj', 'csubj', 'expl'].includes(relation(at(tree, index))));
}

/** What the source says as a whole; without a source the clause that the hedge covers. */
function contentOf(reading: Reading, head: Token, { attribution, hedge }: Voice): number[] {
  const span = attribution?.content;
  // "A denied that B did it": without the denial the words would say the opposite.
  const verb = reading.tree.tokens.find(({ start }) => start === attribution?.cue.start);
  if (verb && isOn(verb, 'deny')) return propositionOf(reading, verb.index);
  // "A is said to have done it": the subject stands with the verb of saying.
  if (attribution && !attribution.source && relation(head) === 'xcomp')
    return propositionOf(reading, head.head);
  if (!span) {
    const words = propositionOf(reading, head.index);
    return words.filter((index) => reading.tree.tokens[index]?.start !== hedge?.cue.start);
  }
  const inside = reading.tree.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const first = inside.findIndex(({ upos, text }) => upos !== 'PUNCT' && text.toLowerCase() !== 'that');
  const kept = inside.slice(Math.max(0, first));
  while (kept.at(-1)?.upos === 'PUNCT') kept.pop();
  return kept.map(({ index }) => index);
}

/** The same words of the same source, or words inside them. */
function sameWords(a: Draft, b: Draft): boolean {
  const inside = new Set(a.tokens);
  return b.tokens.every((index) => inside.has(index));
}

/** "officials dispute this", "A denies the charge": somebody says that something is not so. */
function denials(reading: Reading): Draft[] {
  const { tree } = reading;
  return tree.tokens.flatMap((verb) => {
    if (!isVerb(verb) || !isOn(verb, 'deny') || isNegated(reading, verb.index)) return [];
    const object = dependants(tree, verb.index, 'obj')[0];
    const source = dependants(tree, verb.index, 'nsubj')[0];
    if (!object || !source || !isDeniable(verb, object) || isConditional(reading, verb.index)) return [];
    const cue = tokenSpan(reading, verb.index);
    const content = subtree(tree, object.index);
    return [
      {
        reading,
        kind: 'statement' as const,
        tokens: propositionOf(reading, verb.index),
        cue,
        ...sourcedBy(reading, { verb: verb.index, content, source: source.index }),
        reasons: [{ rule: 'denial', says: `"${cue.exact}" denies`, span: cue }],
      },
    ];
  });
}

/** A charge is denied, an offer is refused; "it" may be either, so only verbs of denial take it. */
function isDeniable(verb: Token, object: Token): boolean {
  if (object.upos === 'PRON')
    return !/^W/.test(object.xpos) && ['deny', 'dispute', 'refute', 'rebut'].includes(verb.lemma);
  return isOn(object, 'saidNoun');
}

/** Word lists of what tells whether a plan still holds. */
export const statusLists = ['onSchedule', 'completed', 'notDisturbed', 'noDelivery', 'unconfirmed'] as const;

/** "is on schedule", "was already complete": what stands against a delay, a halt or haste. */
function statuses(reading: Reading): Draft[] {
  return statusLists.flatMap((list) => {
    const hit = hitsOf(reading, list)[0];
    if (!hit) return [];
    const head = predicateAround(reading, hit);
    if (!head || isConditional(reading, head.index)) return [];
    const cue = tokenSpan(reading, hit.first, hit.last);
    const words = propositionOf(reading, head.index);
    const tokens = [...new Set([...words, ...range(hit.first, hit.last)])];
    const says = `"${cue.exact}" tells whether a plan still holds`;
    return [
      {
        reading,
        kind: 'statement' as const,
        tokens,
        cue,
        ...voiceOf(reading, head.index),
        reasons: [{ rule: `status ${list}`, says, span: cue }],
      },
    ];
  });
}

/** The clause that the words belong to; a participle among them ("as delivered") is no clause of its own. */
function predicateAround(
  reading: Reading,
  { first, last }: { first: number; last: number },
): Token | undefined {
  const { tokens } = reading.tree;
  const heads = new Set(predicatesOf(reading).map((token) => token.index));
  let token = tokens[first];
  for (let step = 0; token && step < tokens.length; step++) {
    const inside = token.index >= first && token.index <= last && relation(token) === 'advcl';
    const says = isOn(token, 'say') && dependants(reading.tree, token.index, 'ccomp', 'parataxis').length > 0;
    if (heads.has(token.index) && !inside && !says) return token;
    token = tokens[token.head];
  }
  return undefined;
}

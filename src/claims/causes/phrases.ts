import { coveringSpan, type Reading, tokenSpan } from '../../language/reading.js';
import { ancestors, at, dependants, isVerb, preposition, relation, subtree } from '../../language/tree.js';
import type { Draft } from '../draft.js';
import { hitsOf, isOn, range } from '../phrases.js';
import { propositionOf } from '../propositions.js';
import { voiceOf } from '../voice.js';
import { isDenied } from './clauses.js';
import { draftReason } from './draftReason.js';

/** "because of a strike", "in response to the arrest", "suspended deliveries over unpaid bills". */
export function causePhrases(reading: Reading): Draft[] {
  const phrases = hitsOf(reading, 'causePhrase').flatMap(({ first, last }) => {
    // "is due to play" foretells, it gives no cause.
    if (isDenied(reading, first) || reading.tree.tokens[last + 1]?.xpos === 'VB') return [];
    const head = nounBehind(reading, first, last);
    return head === undefined ? [] : [fromPhrase(reading, { head, first, last })];
  });
  return [...phrases, ...overPhrases(reading)];
}

/** Prepositions that make the act an answer to what somebody did. */
const answering = /^(?:over$|in (?:response|retaliation|reprisal|reaction|protest)\b)/iu;

/** The noun that a preposition of several words leads to. */
function nounBehind(reading: Reading, first: number, last: number): number | undefined {
  const { tokens } = reading.tree;
  for (const index of [last, first]) {
    const { head } = at(reading.tree, index);
    if (head > last) return head;
  }
  return tokens.find(({ index, head, upos }) => index > last && head <= last && upos !== 'PUNCT')?.index;
}

function fromPhrase(reading: Reading, parts: { head: number; first: number; last: number }): Draft {
  const { head, first, last } = parts;
  const cause = contiguous(subtree(reading.tree, head).filter((index) => index > last));
  const inside = new Set([...range(first, last), ...cause]);
  const governor = ancestors(reading.tree, head).find(({ index }) => !inside.has(index))?.index;
  const cue = tokenSpan(reading, first, last);
  return draftReason(reading, {
    tokens: contentOf(reading, governor, [...inside]),
    cue,
    voice: voiceOf(reading, governor ?? head),
    cause,
    answers: answering.test(cue.exact) ? cue.exact : undefined,
    governor,
    says: `"${cue.exact}" leads to a cause: "${coveringSpan(reading, cause).exact}"`,
  });
}

/** What is explained and the cause; only the cause, when it hangs on a bare noun or stands alone. */
function contentOf(reading: Reading, governor: number | undefined, inside: readonly number[]): number[] {
  const clause = governor === undefined ? [] : propositionOf(reading, governor);
  return [...new Set([...clause, ...inside])];
}

/** The unbroken run of words from the first on: a stray word far away is a fault of the tree. */
function contiguous(tokens: readonly number[]): number[] {
  const end = tokens.findIndex((index, place) => place > 0 && index - (tokens[place - 1] as number) > 2);
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

/** "over" after a hostile act leads to its cause, unless it tells a time or a length. */
function overPhrases(reading: Reading): Draft[] {
  const { tree } = reading;
  return tree.tokens.flatMap((noun) => {
    if (relation(noun) !== 'obl' && relation(noun) !== 'nmod') return [];
    if (preposition(tree, noun.index) !== 'over' || isTime(reading, noun.index)) return [];
    const governor = ancestors(tree, noun.index).find((above) => isVerb(above) || relation(above) === 'root');
    if (!governor || !isOn(governor, 'overVerb')) return [];
    const mark = dependants(tree, noun.index, 'case')[0];
    if (!mark) return [];
    const draft = fromPhrase(reading, { head: noun.index, first: mark.index, last: mark.index });
    return draft.cause ? [{ ...draft, cause: { ...draft.cause, governor: governor.index } }] : [];
  });
}

const lengths = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'year',
  'decade',
  'hour',
  'night',
  'period',
  'summer',
  'winter',
  'time',
  'phone',
  'telephone',
  'border',
  'airspace',
]);

function isTime(reading: Reading, noun: number): boolean {
  const token = at(reading.tree, noun);
  if (lengths.has(token.lemma) || token.upos === 'NUM') return true;
  if (dependants(reading.tree, noun, 'nummod').length > 0) return true;
  return reading.dates.some(({ tokens: [first, last] }) => noun >= first && noun <= last);
}

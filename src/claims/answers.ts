import { coveringSpan, type Reading, sentenceSpan } from '../language/reading.js';
import { at } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { CodedEvent } from '../model/event.js';
import { spanOf } from '../model/span.js';
import { actorsIn } from './about.js';
import { directionOf } from './directions.js';
import type { Draft } from './draft.js';
import { range } from './phrases.js';
import { isQuestion } from './propositions.js';

/** "No.", "Of course not.": the words of a sentence that only answers; undefined when it says more. */
function answerOf(reading: Reading): 'no' | 'yes' | undefined {
  const words = reading.sentence.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (wordSet('negativeAnswer').has(words)) return 'no';
  return wordSet('positiveAnswer').has(words) ? 'yes' : undefined;
}

const isWh = (reading: Reading): boolean =>
  reading.tree.tokens.slice(0, 3).some(({ xpos, text }) => /^W/.test(xpos) || /^how$/i.test(text));

/** A question that can be answered with yes or no, and its answer right behind it, make a verdict. */
export function answeredQuestion(readings: readonly Reading[], place: number): Draft | undefined {
  const question = readings[place];
  if (!question || !isQuestion(question) || isWh(question)) return undefined;
  const first = readings[place + 1];
  const says = first && answerOf(first);
  if (!first || !says) return undefined;
  let last = place + 1;
  while (readings[last + 1] && answerOf(readings[last + 1] as Reading) === says) last++;
  const { text } = question.report;
  const end = (readings[last] as Reading).sentence.end;
  const cue = spanOf(text, first.sentence.start, end);
  const whole = spanOf(text, question.sentence.start, end);
  return {
    reading: question,
    kind: 'judgement',
    tokens: range(0, question.tree.tokens.length - 1),
    content: whole,
    sentence: whole,
    cue,
    reasons: [{ rule: 'answer', says: `the author answers his own question with ${says}`, span: cue }],
  };
}

/** How many sentences an author may take to answer his own question, and how far back its act may stand. */
export const questionReach = 40;

/** The author's latest question before a sentence; only "what", "why" and "how" ask for an explanation. */
export function openQuestion(readings: readonly Reading[], place: number): Reading | undefined {
  for (let before = place - 1; before >= Math.max(0, place - questionReach); before--) {
    const reading = readings[before] as Reading;
    if (isQuestion(reading)) return isWh(reading) ? reading : undefined;
  }
  return undefined;
}

/**
 * What the author says a party feels, in answer to his own question, as a reason: it explains the party's last hostile
 * or withheld act toward the one that the feeling is about.
 */
export function answerAsReason(
  draft: Draft,
  question: Reading,
  earlier: readonly CodedEvent[],
): { draft: Draft; act: CodedEvent } | undefined {
  const { attitude, attribution } = draft;
  if (!attitude || attribution || attitude.stimulus.length === 0) return undefined;
  const { holder } = attitude;
  const targets = actorsIn(draft.reading, attitude.stimulus).filter(({ code }) => code !== holder.code);
  const act = earlier.findLast(
    (event) =>
      directionOf(event) === 'against' &&
      event.actors.some(({ code }) => code === holder.code) &&
      event.recipients.some(({ code }) => targets.some((one) => one.code === code)),
  );
  if (!act) return undefined;
  const asked = sentenceSpan(question);
  const reasons = [
    ...draft.reasons,
    { rule: 'answer', says: `offered in answer to the author's own question`, span: asked },
  ];
  const { stimulus } = attitude;
  const cause = { tokens: stimulus, scope: stimulus, needsAct: true, reach: 0 };
  return { draft: { ...draft, kind: 'reason', cause, reasons }, act };
}

const small = new Set(['ADP', 'DET', 'PUNCT', 'ADV', 'ADJ', 'CCONJ', 'PART', 'NOUN', 'NUM', 'SCONJ']);

/** "At least short to medium term.": a sentence that only says until when. */
export function horizonFragment(reading: Reading): Draft['horizon'] {
  const mention = reading.dates.find(({ duration, interval }) => duration ?? interval?.to);
  if (!mention) return undefined;
  const [first, last] = mention.tokens;
  const rest = reading.tree.tokens.filter(
    ({ index, upos }) => (index < first || index > last) && upos !== 'PUNCT',
  );
  if (rest.length > 4 || rest.some(({ upos }) => !small.has(upos))) return undefined;
  const span = coveringSpan(reading, range(0, reading.tree.tokens.length - 1));
  const { duration, interval } = mention;
  return { span, ...(interval ? { interval } : {}), ...(duration ? { duration } : {}) };
}

/** Words that point back: what the sentence is about stands before it. */
export function pointsBack(reading: Reading, tokens: readonly number[]): boolean {
  const head = tokens.slice(0, 2).map((index) => at(reading.tree, index).text.toLowerCase());
  return head.some((word) =>
    ['they', 'it', 'this', 'that', 'these', 'those', 'both', 'he', 'she', 'none'].includes(word),
  );
}

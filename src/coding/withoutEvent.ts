import { participantsOf, UNKNOWN } from '../language/participants.js';
import { type Reading, sentenceSpan, tokenSpan } from '../language/reading.js';
import { isVerb } from '../language/tree.js';
import { listLemma } from '../language/words.js';
import type { SentenceWithoutEvent, WhyNone } from '../model/coder.js';
import type { Notice } from '../model/notice.js';
import type { Span } from '../model/span.js';
import type { Coding } from './code.js';
import type { Lexicon } from './lexicon.js';

/** From what failed last to what failed first. */
const stages = [
  'coding/no-party',
  'coding/question',
  'coding/habitual',
  'coding/frame-condition',
  'coding/bare-trigger',
  'coding/no-trigger',
];

/** Every sentence of a report without an event, with the reason: what `codeReport` noticed, or that no word triggers a frame. */
export function sentencesWithoutEvent(
  readings: readonly Reading[],
  { events, notices }: Coding,
  lexicon: Lexicon,
): SentenceWithoutEvent[] {
  const coded = new Set(events.map((event) => event.sentence.start));
  return readings.flatMap((reading, index): SentenceWithoutEvent[] => {
    const sentence = sentenceSpan(reading);
    if (coded.has(sentence.start)) return [];
    const told = notices.filter(({ span }) => span && speaksOf(reading, span));
    const why = told.length > 0 ? told.map(whyOf) : untold(reading, lexicon);
    return [
      {
        report: reading.report.id,
        number: index + 1,
        sentence,
        parties: partiesOf(reading),
        why: distinct(why).sort((a, b) => stages.indexOf(a.code) - stages.indexOf(b.code)),
      },
    ];
  });
}

/** Idioms of "be" ("was on hunger strike") fail at every sentence with that verb: such a word alone triggers nothing. */
function speaksOf({ sentence }: Reading, { start }: Span): boolean {
  const token = sentence.tokens.find((one) => one.start === start);
  return token !== undefined && token.lemma !== 'be';
}

const whyOf = ({ code, message, span }: Notice): WhyNone => ({
  code,
  says: message,
  ...(span ? { span } : {}),
});

/** A word of a frame that no notice speaks of reports nothing by itself: "the delivery", "agreed on the matter". */
function untold(reading: Reading, lexicon: Lexicon): WhyNone[] {
  const bare = reading.sentence.tokens.filter(
    (token) =>
      token.upos !== 'AUX' &&
      (isVerb(token) ? lexicon.verbs.has(token.lemma.toLowerCase()) : lexicon.nouns.has(listLemma(token))),
  );
  if (bare.length === 0) return [{ code: 'coding/no-trigger', says: 'no word of a frame' }];
  return bare.map((token) => ({
    code: 'coding/bare-trigger',
    says: `"${token.text}" reports no act by itself`,
    span: tokenSpan(reading, token.index),
  }));
}

function partiesOf(reading: Reading): string[] {
  const codes = reading.mentions.flatMap(({ last, code }) =>
    code === '' ? participantsOf(reading, last).map(({ actor }) => actor.code) : [code],
  );
  return [...new Set(codes)].filter((code) => code !== UNKNOWN);
}

/** Several frames of one word fail alike: "deliver: object" twice says it once. */
function distinct(why: readonly WhyNone[]): WhyNone[] {
  const seen = new Map(why.map((one) => [`${one.code} ${one.says} ${one.span?.start ?? ''}`, one]));
  return [...seen.values()];
}

import type { Claim } from '../../model/claim.js';
import type { Ledger } from '../ledger.js';
import { attitudeWords, causeCues } from '../wording/motives.js';
import { oneLine, quote } from '../wording/quote.js';

/** A claim that is put forward as an explanation, and why it counts as one. */
export interface Offer {
  readonly claim: Claim;
  readonly because: string;
}

function holdsWord(text: string, words: readonly string[]): string | undefined {
  const padded = ` ${oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')} `;
  return words.find((word) => padded.includes(` ${word} `));
}

/**
 * A statement of the author counts as an explanation when he answers his own question with a cause or an attitude.
 * `question`: his latest question before it in the same report.
 */
function answerOf(claim: Claim, question: Claim | undefined): Offer[] {
  if (claim.kind !== 'statement' || claim.attribution !== undefined || claim.about.length === 0) return [];
  if (question === undefined) return [];
  const cue = holdsWord(claim.sentence.exact, causeCues) ?? holdsWord(claim.content.exact, attitudeWords);
  if (cue === undefined) return [];
  const asked = quote(question.content.exact, 100);
  return [{ claim, because: `offered with “${cue}” in answer to the author's own question ${asked}` }];
}

function reasonOf(claim: Claim): Offer {
  const { cause } = claim;
  if (cause === undefined) return { claim, because: 'the report links an act to this cause' };
  const scope = cause.scope === 'general' ? 'a general cause' : 'a specific cause';
  return { claim, because: `${scope}: ${cause.because}` };
}

/** The explanations somebody offers, in the order of the brief: stated reasons and authors' answers to their own questions. */
export function offersOf(ledger: Ledger): Offer[] {
  let question: Claim | undefined;
  return ledger.claims.flatMap((claim) => {
    if (claim.kind === 'reason') return [reasonOf(claim)];
    const asked =
      question?.report === claim.report && question.sentence.start < claim.sentence.start
        ? question
        : undefined;
    if (claim.kind === 'question' && claim.attribution === undefined) question = claim;
    return answerOf(claim, asked);
  });
}

import type { Mention } from '../../model/mention.js';
import type { Sentence } from '../../model/parse.js';
import type { Report } from '../../model/report.js';
import { type Span, spanOf } from '../../model/span.js';
import { type NamedOutlet, outletIn } from './nameIn.js';
import { publisherKeys } from './outlets.js';
import { type CitingPhrase, citingPhrases } from './phrases.js';

/** An outlet named as the place a matter comes from. */
export interface Citation {
  /** Its key, equal for the ways the outlet is written; see `outletKey`. */
  readonly outlet: string;
  readonly span: Span;
  /** False: a bare name ("according to Meridian") that counts only if other reports show it to be an outlet. */
  readonly sure: boolean;
  /** It stands in the dateline, the headline or the first sentences, where a report says what it rests on. */
  readonly leading: boolean;
}

/** Sentences of the running text that count as the opening of a report. */
const openingSentences = 3;

/** Does the phrase name an outlet for certain? Undefined: it names none. */
function certainty(phrase: CitingPhrase, named: NamedOutlet): boolean | undefined {
  if (named.outlet === 'yes') return true;
  if (named.outlet === 'no' || phrase.by === 'placed') return undefined;
  return phrase.by !== 'named';
}

/** Reads the citations of one sentence. */
function ofSentence(
  report: Report,
  sentence: Sentence,
  mentions: readonly Mention[],
): Omit<Citation, 'leading'>[] {
  return citingPhrases(sentence).flatMap((phrase) => {
    const { from, to } = phrase.stretch;
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
    if (first === undefined || last === undefined || to <= from) return [];
    const named = outletIn(sentence.tokens, phrase.stretch, mentions);
    const sure = named && certainty(phrase, named);
    if (named === undefined || sure === undefined) return [];
    return [{ outlet: named.key, span: spanOf(report.text, first.start, last.end), sure }];
  });
}

/**
 * Outlets that a report names as the place its matter comes from: "according to X", "X reported", "citing X",
 * "reported by the portal X", "told X", "(X)", the agency of a dateline, "Source: X". The report's own publisher is
 * left out. `mentionsIn` gives the parties named in a sentence, so that "according to the ministry" is no outlet.
 */
export function citationsOf(
  report: Report,
  sentences: readonly Sentence[],
  mentionsIn: (sentence: Sentence) => readonly Mention[],
): Citation[] {
  const own = new Set(publisherKeys(report));
  const seen = new Set<number>();
  let running = 0;
  return sentences.flatMap((sentence) => {
    const leading = running < openingSentences;
    if (sentence.kind === 'prose' || sentence.kind === 'list') running++;
    return ofSentence(report, sentence, mentionsIn(sentence)).flatMap((one) => {
      if (own.has(one.outlet) || seen.has(one.span.start)) return [];
      seen.add(one.span.start);
      return [{ ...one, leading }];
    });
  });
}

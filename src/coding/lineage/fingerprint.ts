import type { Sentence } from '../../model/parse.js';
import type { Report } from '../../model/report.js';
import { type Citation, citationsOf } from './cites.js';
import { termsOf } from './matter.js';
import { publisherKeys } from './outlets.js';
import { printsOf, type SentencePrints } from './prints.js';
import { quotedSentences } from './quotes.js';
import type { ReadSentence } from './readSentence.js';

/**
 * What is kept of a report to compare it with others: some two kilobytes, no text. Holds typed arrays: it can be
 * sent to and from a worker, but not through JSON.
 */
export interface Fingerprint {
  readonly report: string;
  readonly date?: string;
  /** Keys of its publisher and of the host of its address. */
  readonly publisher: readonly string[];
  readonly sentences: SentencePrints;
  /** Hashes of names, designators and figures, ascending. */
  readonly terms: Uint32Array;
  readonly cites: readonly Citation[];
}

/**
 * A report's own sentences: running text that is not mostly somebody's quoted words, because two reporters at one
 * press conference quote the same words. A report of nothing but quotations or headlines has those for its own.
 */
function ownSentences(report: Report, sentences: readonly Sentence[]): string[] {
  const running = sentences.filter(({ kind }) => kind === 'prose' || kind === 'list');
  const all = running.length > 0 ? running : sentences;
  const quoted = quotedSentences(report.text, all);
  const own = all.filter((_, index) => quoted[index] === false);
  return (own.length > 0 ? own : all).map(({ text }) => text);
}

/** The fingerprint of a report from its read sentences, in text order. Never throws. */
export function fingerprintOf(report: Report, readings: readonly ReadSentence[]): Fingerprint {
  const sentences = readings.map(({ sentence }) => sentence);
  const mentions = new Map(readings.map((one) => [one.sentence, one.mentions]));
  const cites = citationsOf(report, sentences, (sentence) => mentions.get(sentence) ?? []);
  const cited = (offset: number) => cites.some(({ span }) => offset >= span.start && offset < span.end);
  return {
    report: report.id,
    ...(report.date === undefined ? {} : { date: report.date }),
    publisher: publisherKeys(report),
    sentences: printsOf(ownSentences(report, sentences)),
    terms: termsOf(readings, cited),
    cites,
  };
}

import type { Notice } from '../model/notice.js';
import type { Sentence } from '../model/parse.js';
import { spanOf } from '../model/span.js';
import { withFeats } from './feats.js';
import { namesAgain } from './namesAgain.js';
import type { Parser } from './net/parser.js';
import { repaired } from './repairs.js';
import { type RawSentence, tokenize } from './tokenize.js';

/** Longest unit that is parsed as one; time grows with the square of the length. */
export const longestSentence = 150;

export interface ParsedText {
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}

/** Sentences of a text with tags, lemmas, trees and features. Never throws; over-long units are cut and reported. */
export function parseText(parser: Parser, text: string): ParsedText {
  const notices: Notice[] = [];
  const raw = tokenize(text).flatMap((sentence) => {
    if (sentence.tokens.length <= longestSentence) return [sentence];
    const pieces = cutSentence(sentence, text);
    notices.push({
      code: 'language/long-sentence',
      severity: 'info',
      message: `a unit of ${sentence.tokens.length} words was read in ${pieces.length} pieces`,
      hint: 'Lists and tables without full stops read badly; check what was coded there.',
      span: spanOf(text, sentence.start, Math.min(sentence.end, sentence.start + 80)),
    });
    return pieces;
  });
  const parsed = namesAgain(parser.parse(raw, text));
  return { sentences: parsed.map((sentence) => withFeats(repaired(sentence))), notices };
}

/** Pieces of at most `longestSentence` words, cut at the last semicolon, else line end, else comma, else anywhere. */
function cutSentence({ tokens, kind }: RawSentence, text: string): RawSentence[] {
  const pieces: RawSentence[] = [];
  for (let first = 0; first < tokens.length; ) {
    const cut = cutPoint(tokens, first, text);
    const words = tokens.slice(first, cut + 1);
    const [start, end] = [tokens[first]?.start ?? 0, tokens[cut]?.end ?? 0];
    pieces.push({ start, end, kind, tokens: words });
    first = cut + 1;
  }
  return pieces;
}

/** Index of the last word of the piece that begins at `first`. No piece but the last is shorter than a third. */
function cutPoint(tokens: RawSentence['tokens'], first: number, text: string): number {
  const last = Math.min(tokens.length, first + longestSentence) - 1;
  if (last === tokens.length - 1) return last;
  const lineEnds = (index: number) => text.slice(tokens[index]?.end, tokens[index + 1]?.start).includes('\n');
  const marks = [
    (index: number) => tokens[index]?.text === ';',
    lineEnds,
    (index: number) => tokens[index]?.text === ',',
  ];
  for (const fits of marks) {
    for (let index = last; index > first + longestSentence / 3; index--) if (fits(index)) return index;
  }
  return last;
}

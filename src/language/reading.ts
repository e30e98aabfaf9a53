import type { Actor } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/parse.js';
import type { Report } from '../model/report.js';
import { type Span, spanOf } from '../model/span.js';
import type { DateMention } from './dates.js';
import { type Tree, treeOf } from './tree.js';

/** Actors named so far in the report, for "the country", "it" and "the two sides". Newest last. */
export interface Discourse {
  readonly recent: readonly Actor[];
  /** States of the whole report so far, the most named first; ties by first mention. */
  readonly frequent: readonly Actor[];
  /** The two states named more often than any third; none when there are no such two. */
  readonly foremost: readonly Actor[];
  /** Subject of the previous main clause. */
  readonly subject?: Actor;
}

/** A sentence with everything the analytic folders read from it: tree, names, dates, what came before. */
export interface Reading {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** The mention that covers a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly dates: readonly DateMention[];
  readonly discourse: Discourse;
  /** What pronouns and descriptions of the sentence stand for, by their head. */
  readonly standIns?: ReadonlyMap<number, StandIn>;
}

/** Words said before that a pronoun or description takes up. */
export interface StandIn {
  readonly antecedents: readonly { readonly reading: Reading; readonly head: number }[];
  readonly because: string;
  readonly kind: 'pronoun' | 'nominal' | 'name' | 'event';
  /** 0 to 1. */
  readonly score: number;
}

export function readingOf(parts: {
  report: Report;
  sentence: Sentence;
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  discourse: Discourse;
}): Reading {
  const mentionAt = new Map<number, Mention>();
  for (const mention of parts.mentions) {
    for (let index = mention.first; index <= mention.last; index++) mentionAt.set(index, mention);
  }
  return { ...parts, tree: treeOf(parts.sentence), mentionAt };
}

/** The words from one token to another, inclusive, as a span of the report. */
export function tokenSpan(reading: Reading, first: number, last = first): Span {
  const { tokens } = reading.sentence;
  const start = tokens[Math.max(0, first)]?.start ?? reading.sentence.start;
  const end = tokens[Math.min(tokens.length - 1, last)]?.end ?? reading.sentence.end;
  return spanOf(reading.report.text, start, Math.max(start, end));
}

/** The smallest span that covers the tokens; final punctuation is left out. */
export function coveringSpan(reading: Reading, indices: readonly number[]): Span {
  const { tokens } = reading.sentence;
  const kept = [...indices].sort((a, b) => a - b);
  while (kept.length > 1 && tokens[kept.at(-1) as number]?.upos === 'PUNCT') kept.pop();
  while (kept.length > 1 && tokens[kept[0] as number]?.upos === 'PUNCT') kept.shift();
  return tokenSpan(reading, kept[0] ?? 0, kept.at(-1) ?? 0);
}

export function sentenceSpan(reading: Reading): Span {
  return spanOf(reading.report.text, reading.sentence.start, reading.sentence.end);
}

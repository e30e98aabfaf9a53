import { type Block, blocksOf } from './tokens/blocks.js';
import { endsAt, type Gap } from './tokens/ends.js';
import { gapAt } from './tokens/gaps.js';
import { leadLength } from './tokens/leads.js';
import { starters } from './tokens/starters.js';
import { type RawToken, wordsOf } from './tokens/words.js';

export type { RawToken } from './tokens/words.js';

/** A sentence or unit of layout with its words, before tagging. Offsets are UTF-16 places in the text. */
export interface RawSentence {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'headline' | 'caption' | 'list';
  readonly tokens: readonly RawToken[];
}

/** Split a text into sentences and words. Never throws; linear in the length of the text. */
export function tokenize(text: string): RawSentence[] {
  return blocksOf(text).flatMap((block) => sentencesOf(text, block));
}

function sentencesOf(text: string, block: Block): RawSentence[] {
  const tokens = wordsOf(text, block.start, block.end);
  const dateline = block.kind === 'prose' ? leadLength(tokens) : 0;
  const sentences: RawSentence[] = [];
  if (dateline > 0) sentences.push(sentence(tokens.slice(0, dateline), 'caption'));
  for (let first = dateline; first < tokens.length; ) {
    const last = endFrom(tokens, first);
    sentences.push(sentence(tokens.slice(first, last + 1), block.kind));
    first = last + 1;
  }
  // A short line that holds several sentences is no headline.
  const broken = block.kind === 'headline' && sentences.length > 1;
  return broken ? sentences.map((unit) => ({ ...unit, kind: 'prose' })) : sentences;
}

function sentence(tokens: readonly RawToken[], kind: Block['kind']): RawSentence {
  return { start: (tokens[0] as RawToken).start, end: (tokens.at(-1) as RawToken).end, kind, tokens };
}

/** Index of the last token of the sentence that starts at `first`. */
function endFrom(tokens: readonly RawToken[], first: number): number {
  for (let mark = first; mark < tokens.length; mark++) {
    if (startsCaption(tokens, mark + 1)) return mark;
    const gap = gapAt(tokens, first, mark);
    if (gap === undefined) continue;
    if (gap.last + 1 >= tokens.length || ruled(tokens, gap) || endsAt(tokens, gap)) return gap.last;
    mark = gap.last;
  }
  return tokens.length - 1;
}

/** "Image: somebody." behind a sentence without a stop is a unit of its own. */
function startsCaption(tokens: readonly RawToken[], index: number): boolean {
  if (tokens[index + 1]?.text !== ':') return false;
  return /^(?:Image|Photo|Picture|Video|Caption)s?$/.test((tokens[index] as RawToken).text);
}

/** "to the U.S. The": an acronym with stops ends a sentence before a word that starts one. */
function ruled(tokens: readonly RawToken[], { mark, last }: Gap): boolean {
  if (!/^(?:[A-Za-z]\.){2,}$/.test((tokens[mark] as RawToken).text)) return false;
  return starters.has((tokens[last + 1] as RawToken).text);
}

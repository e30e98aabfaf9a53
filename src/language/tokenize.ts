import { type Block, blocksOf } from './tokens/blocks.js';
import { leadLength } from './tokens/leads.js';
import { type RawToken, wordsOf } from './tokens/words.js';

export type { RawToken } from './tokens/words.js';

/** A sentence or unit of layout with its words, before tagging. Offsets are UTF-16 places in the text. */
export interface RawSentence {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'headline' | 'caption' | 'list';
  readonly tokens: readonly RawToken[];
}

const stop = /^(?:[.!?…]+|\.{2,})$/;
const closer = /^(?:["”’'»)\]]|'')$/;
const opener = /^(?:[\p{Lu}\p{Lt}\p{N}"“«‘([„-]|\p{Lo}|['’]\d|``)/u;
const starters = new Set(
  'The In He She It But They We I A An This That These Those On At For And However Meanwhile His Her Its Their There If When While As After Some Many According'.split(
    ' ',
  ),
);

const pausesAfter = new Set('and or but the a an to of in on for with by'.split(' '));

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

/** Index of the last token of the sentence that starts at `first`. */
function endFrom(tokens: readonly RawToken[], first: number): number {
  for (let index = first; index < tokens.length; index++) {
    if (index > first && startsCaption(tokens, index)) return index - 1;
    const end = boundaryAfter(tokens, index);
    if (end !== undefined) return end;
  }
  return tokens.length - 1;
}

/** "Image: somebody." behind a sentence without a stop is a unit of its own. */
function startsCaption(tokens: readonly RawToken[], index: number): boolean {
  if (tokens[index + 1]?.text !== ':') return false;
  return /^(?:Image|Photo|Picture|Video|Caption)s?$/.test((tokens[index] as RawToken).text);
}

function sentence(tokens: readonly RawToken[], kind: Block['kind']): RawSentence {
  return { start: (tokens[0] as RawToken).start, end: (tokens.at(-1) as RawToken).end, kind, tokens };
}

/** Index of the last token of the sentence that ends at or right after `index`, if one does. */
function boundaryAfter(tokens: readonly RawToken[], index: number): number | undefined {
  const here = tokens[index] as RawToken;
  const dotted = /^(?:[A-Za-z]\.){2,}$/.test(here.text);
  if (!stop.test(here.text) && !dotted) return undefined;
  let last = index;
  while (last + 1 < tokens.length && closes(tokens, last + 1)) last++;
  last += noteAfter(tokens, last);
  const next = tokens[last + 1];
  if (!next) return last;
  if (dotted) return starters.has(next.text) ? last : undefined;
  if (!opener.test(next.text)) return undefined;
  // "1." and "No." before a name are numbering, not ends.
  const before = tokens[index - 1];
  // "jets and… missiles": a pause, no end.
  if (/^(?:…+|\.{2,})$/.test(here.text) && before && pausesAfter.has(before.text.toLowerCase()))
    return undefined;
  if (here.text === '!' && before?.text === 'Yahoo') return undefined;
  if (here.text === '.' && before && /^\d{1,2}$/.test(before.text) && index <= 1) return undefined;
  return last;
}

/** How many tokens a reference mark such as "[6]" takes; it belongs to the sentence before. */
function noteAfter(tokens: readonly RawToken[], last: number): number {
  const [open, number, close] = tokens.slice(last + 1, last + 4);
  return open?.text === '[' && close?.text === ']' && /^\d{1,3}$/.test(number?.text ?? '') ? 3 : 0;
}

/** Whether a mark after a stop closes a quotation or bracket; a straight quote after a blank opens the next one. */
function closes(tokens: readonly RawToken[], index: number): boolean {
  const mark = tokens[index] as RawToken;
  const before = tokens[index - 1] as RawToken;
  const after = tokens[index + 1];
  const glued = mark.start === before.end;
  // A low or high opening quote that is glued to the stop was typed in place of a closing one.
  if (/^[“„]$/.test(mark.text)) return glued && after !== undefined && after.start > mark.end;
  if (!closer.test(mark.text)) return false;
  return !/^["']$/.test(mark.text) || glued || after === undefined || after.start > mark.end;
}

import { firstPartOf, splitClitics } from './contractions.js';
import { mark, plainWord, special, word } from './pieces.js';
import { joinStops } from './stops.js';
import { partOf, type RawToken } from './token.js';

export type { RawToken } from './token.js';

const blank = /\s/;

/** Split a stretch of text into words the way the English treebanks do; designators such as S-400 stay whole. */
export function wordsOf(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  for (let from = start; from < end; ) {
    if (isBlank(text, from)) from++;
    else {
      push(tokens, text, partOf(text, from, Math.min(end, pieceEnd(text, from))));
      from = (tokens.at(-1) as RawToken).end;
    }
  }
  return joinStops(splitClitics(tokens, text), text);
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code <= 32 ? blank.test(text.charAt(index)) : code >= 0x85 && blank.test(text.charAt(index));
}

/** Where the word or mark that starts at `from` ends. */
function pieceEnd(text: string, from: number): number {
  if (matches(plainWord, text, from)) return plainWord.lastIndex;
  if (matches(special, text, from)) return trimmed(text, from, special.lastIndex);
  if (matches(word, text, from)) return word.lastIndex;
  if (matches(mark, text, from)) return mark.lastIndex;
  return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
}

function matches(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}

/** A url does not own the punctuation behind it. */
function trimmed(text: string, start: number, end: number): number {
  if (!/^(?:https?:|ftp:|www\.|[\w.-]{1,200}\/)/.test(text.slice(start, Math.min(end, start + 240))))
    return end;
  let last = end;
  while (last > start + 1 && `.,;:!?)]'’”"\``.includes(text.charAt(last - 1))) last--;
  return last;
}

/** Add a word, in two where it is two ("cannot"). */
function push(tokens: RawToken[], text: string, whole: RawToken): void {
  const { start, end } = whole;
  const cut = firstPartOf(whole.text, tokens.at(-1), () => text.slice(end, end + 16));
  if (cut === undefined) tokens.push(whole);
  else tokens.push(partOf(text, start, start + cut), partOf(text, start + cut, end));
}

import type { Gap } from './ends.js';
import type { RawToken } from './token.js';

const stop = /^[.!?…]+$/;
const closer = /^(?:["”’'»)\]]|''|’’|:-?[()]|;-?\))$/;

const timeLead = /^(?:at|by|around|about|from|to|until|till|before|after|since|between|and|on)$/i;

/** The place after the token at `mark` where the sentence that began at `first` might end, undefined where none can. */
export function gapAt(tokens: readonly RawToken[], first: number, mark: number): Gap | undefined {
  const here = tokens[mark] as RawToken;
  if (stop.test(here.text)) {
    let last = mark;
    while (last + 1 < tokens.length && closes(tokens, last + 1)) last++;
    return small(tokens, mark, last) ? undefined : { first, mark, last: last + noteAfter(tokens, last) };
  }
  const next = tokens[mark + 1];
  if (next === undefined || next.start === here.end) return undefined;
  if (here.text.endsWith('.') && here.text.length > 1) return { first, mark, last: mark };
  if (/^[a-zß-öø-ÿ,.;:!?)\]%'’”]/.test(next.text) || goesOn(tokens, mark)) return undefined;
  return { first, mark, last: mark };
}

/** "[former head] Jane Roe", "at 10:30 AM Russian forces": without a stop these never end a sentence. */
function goesOn(tokens: readonly RawToken[], mark: number): boolean {
  const here = (tokens[mark] as RawToken).text;
  if (here === ']') return true;
  return /^(?:[AaPp]\.?[Mm]\.?|GMT|UTC)$/.test(here) && timeLead.test(tokens[mark - 2]?.text ?? '');
}

/** A small letter goes on after a quotation and after what may be an abbreviation ("who?" he asked; the 5th Div. of). */
function small(tokens: readonly RawToken[], mark: number, last: number): boolean {
  if (!/^[a-z]/.test(tokens[last + 1]?.text ?? '')) return false;
  return (
    last > mark || (tokens[mark]?.text === '.' && /^[A-Z][a-z]{0,5}$/.test(tokens[mark - 1]?.text ?? ''))
  );
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

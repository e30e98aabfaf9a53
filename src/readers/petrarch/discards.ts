import type { Discard } from '../../coding/petrarch/dictionary.js';
import { dictionaryLines, wordsOf } from './lines.js';

/** Discard list: words that leave a sentence out; with `+` in front, the whole report. */
export function readDiscards(text: string): Discard[] {
  return dictionaryLines(text)
    .map(({ text: line }) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ words: wordsOf(line.replace(/^\+/, '')), story: line.startsWith('+') }))
    .filter(({ words }) => words.length > 0);
}

import { foldLetters } from '../../ontology/actors/terms.js';

/** The words of a stretch of text as they are compared: lower case, no diacritics, no punctuation. */
export function comparableWords(text: string): string[] {
  return (
    foldLetters(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

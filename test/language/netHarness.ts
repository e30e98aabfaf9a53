import { readFileSync } from 'node:fs';
import { createParser, type Parser } from '../../src/language/net/parser.js';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';

export const dictionary = createActorDictionary();
export const model = readFileSync('models/en.bin');
export const parser: Parser = createParser({ model, names: dictionary.nameClasses() });

export function parseOne(text: string): Sentence {
  const { sentences } = parseText(parser, text);
  if (sentences.length !== 1) throw new Error(`${sentences.length} sentences in "${text}"`);
  return sentences[0] as Sentence;
}

/** `word:relation>head` for each word, punctuation left out; the root has no head. */
export function treeOf({ tokens }: Sentence): string {
  return tokens
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ text, deprel, head }) => `${text}:${deprel}${head < 0 ? '' : `>${tokens[head]?.text}`}`)
    .join(' ');
}

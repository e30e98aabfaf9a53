import { readFileSync } from 'node:fs';
import { nameSpansOf } from '../../src/language/coreference/nameSpans.js';
import type { NameSpan } from '../../src/language/coreference/phrase.js';
import { createParser } from '../../src/language/net/parser.js';
import { repaired } from '../../src/language/repairs.js';
import type { Sentence } from '../../src/model/parse.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { rawOf, readConllu } from '../language/conllu.js';
import { type GoldDocument, readEntities } from './gold.js';

/** A document with our own tree over the treebank's words, and its labelled mentions. */
export interface CoreferenceText {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  readonly gold: GoldDocument;
}

/** Documents of a GUM file, parsed by the shipped model on the words and sentences as given. */
export function textsOf(path: string): CoreferenceText[] {
  const dictionary = createActorDictionary();
  const parser = createParser({ model: readFileSync('models/en.bin'), names: dictionary.nameClasses() });
  const { text, sentences } = readConllu(path);
  const parsed = parser.parse(sentences.map(rawOf), text).map(repaired);
  return readEntities(path).map((gold) => {
    // Indices stay those of the file: links and labels then speak of the same places.
    const own = parsed.slice(gold.from, gold.to);
    const introduced = new Set<string>();
    const names = own.flatMap((sentence) => {
      const mentions = dictionary.match(sentence.tokens, { introduced });
      for (const { as, name } of mentions) if (as === 'person') introduced.add(name);
      return nameSpansOf(sentence.index, mentions);
    });
    return { id: gold.id, sentences: own, names, gold };
  });
}

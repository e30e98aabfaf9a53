import { readFileSync } from 'node:fs';
import type { NameSpan, NameType } from '../../src/language/coreference/phrase.js';
import { createParser } from '../../src/language/net/parser.js';
import { repaired } from '../../src/language/repairs.js';
import type { RawSentence } from '../../src/language/tokenize.js';
import type { MentionKind } from '../../src/model/mention.js';
import type { Sentence } from '../../src/model/parse.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import { type GoldSentence, readConllu } from '../language/conllu.js';
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
    const names = own.flatMap((sentence) =>
      dictionary.match(sentence.tokens, { introduced }).flatMap((mention) => {
        if (mention.as === 'person') introduced.add(mention.name);
        const type = types[mention.as];
        if (type === undefined || mention.code === '') return [];
        const { first, last } = mention;
        const adjective = mention.as === 'demonym-adjective';
        const id = type === 'country' ? mention.code : `${mention.code} ${mention.name}`;
        return [{ sentence: sentence.index, first, last, type, id, ...(adjective ? { adjective } : {}) }];
      }),
    );
    return { id: gold.id, sentences: own, names, gold };
  });
}

/** Kinds of names that the antecedent finder is told of. */
const types: Partial<Record<MentionKind, NameType>> = {
  state: 'country',
  alias: 'country',
  'demonym-adjective': 'country',
  capital: 'place',
  city: 'place',
  person: 'person',
  organisation: 'organisation',
  group: 'organisation',
  firm: 'organisation',
  institution: 'organisation',
};

function rawOf({ words }: GoldSentence): RawSentence {
  const tokens = words.map(({ start, end, text }) => ({ start, end, text }));
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, kind: 'prose', tokens };
}

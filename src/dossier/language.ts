/** The language core on its own, exported as `detente/language`: from text to words, trees, names, dates, scopes and links. */

import { nameSpansOf } from '../language/coreference/nameSpans.js';
import { type CoreferenceLink, corefer } from '../language/coreference.js';
import type { DateMention } from '../language/dates.js';
import { createTagger } from '../language/names/tagger.js';
import { type Name, namesOfText } from '../language/names.js';
import { createParser } from '../language/net/parser.js';
import { parseText } from '../language/parseText.js';
import { readingsOf } from '../language/readings.js';
import { type Scope, scopesOf } from '../language/scopes.js';
import type { Notice } from '../model/notice.js';
import type { Sentence } from '../model/parse.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';

export type { CoreferenceLink, Reference } from '../language/coreference.js';
export type { DateMention } from '../language/dates.js';
export type { Name, NameType } from '../language/names.js';
export type { Scope, ScopeKind } from '../language/scopes.js';
export type { NameMark, Sentence, Token } from '../model/parse.js';

/** A sentence with what is read off it. Places in `names` and `scopes` are token indices, spans are UTF-16 offsets of the text. */
export interface ReadSentence extends Sentence {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly scopes: readonly Scope[];
}

export interface ReadText {
  readonly sentences: readonly ReadSentence[];
  /** What pronouns, descriptions and shortened names stand for, each with its reason. */
  readonly links: readonly CoreferenceLink[];
  readonly notices: readonly Notice[];
}

export interface ParseOptions {
  /** Day of the text, `2020-08-06`: what "last June" counts from. Without it such dates stay unresolved. */
  readonly date?: string;
}

export interface Language {
  /** Version of the weights. */
  readonly version: string;
  /** `wasm`, or `plain` where the host has no WebAssembly with SIMD; both give the same result. */
  readonly arithmetic: 'wasm' | 'plain';
  /** Never throws for its text; same text, same result. */
  parse(text: string, options?: ParseOptions): ReadText;
}

/**
 * English on the given weights (the bytes of `models/en.bin`). Runs in Node and in browsers, without network or files.
 * Make one and keep it. Throws when the bytes are no model.
 */
export function createLanguage(options: {
  readonly model: Uint8Array;
  readonly arithmetic?: 'wasm' | 'plain' | 'best';
}): Language {
  const dictionary = createActorDictionary();
  const parser = createParser({ ...options, names: dictionary.nameClasses() });
  const tagger = createTagger();
  return {
    version: parser.version,
    arithmetic: parser.arithmetic,
    parse: (text, { date } = {}) => {
      const { sentences, notices } = parseText(parser, text);
      const readings = readingsOf(
        { ...nameless, text, ...(date ? { date } : {}) },
        sentences,
        dictionary.match,
      );
      const names = namesOfText(sentences, ({ index, marks }) => ({
        mentions: readings[index]?.mentions ?? [],
        ...(marks ? { marks } : {}),
        tagger,
      }));
      const spans = readings.flatMap(({ sentence, mentions }) => nameSpansOf(sentence.index, mentions));
      const read = readings.map(({ sentence, dates }, index) => ({
        ...sentence,
        names: names[index] ?? [],
        dates,
        scopes: scopesOf(sentence),
      }));
      return { sentences: read, links: corefer(sentences, { names: spans }), notices };
    },
  };
}

/** A text is read as a report that nobody published. */
const nameless = { id: '', mediaType: 'text/plain', origin: '', sha256: '' };

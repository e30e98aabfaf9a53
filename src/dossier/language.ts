/** The language core on its own, exported as `detente/language`: from text to words, trees, names, dates, scopes and links. */

import { nameSpansOf } from '../language/coreference/nameSpans.js';
import { type CoreferenceLink, corefer } from '../language/coreference.js';
import { type DateMention, findDates } from '../language/dates.js';
import { type Name, namesOfText } from '../language/names.js';
import { createParser } from '../language/net/parser.js';
import { parseText } from '../language/parseText.js';
import { type Scope, scopesOf } from '../language/scopes.js';
import type { Mention } from '../model/mention.js';
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
  return {
    version: parser.version,
    arithmetic: parser.arithmetic,
    parse: (text, { date } = {}) => {
      const { sentences, notices } = parseText(parser, text);
      const introduced = new Set<string>();
      const mentions = sentences.map(({ tokens }) => {
        const found = dictionary.match(tokens, { introduced, ...(date ? { date } : {}) });
        for (const { as, name } of found) if (as === 'person') introduced.add(name);
        return found;
      });
      return { ...read({ text, sentences, mentions }, date), notices };
    },
  };
}

function read(
  parts: { text: string; sentences: readonly Sentence[]; mentions: readonly (readonly Mention[])[] },
  date: string | undefined,
): Omit<ReadText, 'notices'> {
  const { text, sentences, mentions } = parts;
  // The shipped weights were trained without name marks: names rest on dictionaries and cues alone.
  const names = namesOfText(sentences, ({ index }) => ({ mentions: mentions[index] ?? [] }));
  let previous: DateMention['interval'];
  const whole = sentences.map((sentence, index) => {
    const dates = findDates(sentence, { reportDate: date, text, previous });
    previous = dates.findLast(({ interval }) => interval?.from ?? interval?.to)?.interval ?? previous;
    return { ...sentence, names: names[index] ?? [], dates, scopes: scopesOf(sentence) };
  });
  const spans = mentions.flatMap((found, index) => nameSpansOf(index, found));
  return { sentences: whole, links: corefer(sentences, { names: spans }) };
}

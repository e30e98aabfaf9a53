import { createDictionaryCoder, type DictionaryCoder } from '../coding/petrarch/coder.js';
import { createParser, type Parser } from '../language/net/parser.js';
import { parseText } from '../language/parseText.js';
import type { Notice } from '../model/notice.js';
import type { Sentence } from '../model/parse.js';
import type { Report } from '../model/report.js';
import { type Span, spanOf } from '../model/span.js';
import { createActorDictionary } from '../ontology/actors/dictionary.js';
import { readPetrarchActors } from '../readers/actors/petrarchActors.js';
import {
  type DictionaryText,
  dictionaryKind,
  readPetrarchDictionaries,
} from '../readers/petrarch/readDictionaries.js';

/** Parser and dictionaries, made once. */
export interface DictionaryTools {
  readonly parser: Parser;
  readonly coder: DictionaryCoder;
  /** Lines and files of the dictionaries that were not understood. */
  readonly notices: readonly Notice[];
}

/** An event in the codes of the dictionaries, with the way back to the report. */
export interface DictionaryRow {
  readonly report: string;
  /** Number of the sentence in the report, from 1. */
  readonly number: number;
  /** The report's day, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly sentence: Span;
  readonly trigger: Span;
  /** `file:line` of the pattern that gave the code; absent when it is the verb's own. */
  readonly pattern?: string;
}

/** `model` are the bytes of `models/en.bin`. The actors' names are made known to the parser as well. */
export function createDictionaryTools(options: {
  model: Uint8Array;
  texts: readonly DictionaryText[];
}): DictionaryTools {
  const { dictionaries, notices } = readPetrarchDictionaries(options.texts);
  const actors = options.texts
    .filter(({ name }) => dictionaryKind(name) === 'actors')
    .flatMap(({ name, text }) => readPetrarchActors(text, name).entries);
  const names = createActorDictionary({ extra: actors }).nameClasses();
  const parser = createParser({ model: options.model, names });
  return { parser, coder: createDictionaryCoder(dictionaries), notices };
}

/** Code a report by dictionaries. Never throws for its text. */
export function codeByDictionaries(
  report: Report,
  { parser, coder }: Pick<DictionaryTools, 'parser' | 'coder'>,
): { sentences: readonly Sentence[]; rows: DictionaryRow[] } {
  const { sentences } = parseText(parser, report.text);
  const codings = coder.codeStory(sentences, report.date);
  const rows = sentences.flatMap((sentence, index) =>
    (codings[index]?.events ?? []).map(({ verb, ...event }): DictionaryRow => {
      const { start, end } = sentence.tokens[verb] ?? sentence;
      return {
        report: report.id,
        number: index + 1,
        ...(report.date ? { date: report.date } : {}),
        ...event,
        sentence: spanOf(report.text, sentence.start, sentence.end),
        trigger: spanOf(report.text, start, end),
      };
    }),
  );
  return { sentences, rows };
}

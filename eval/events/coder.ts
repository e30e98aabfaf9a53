import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type MarkedParty, markParties } from '../../src/coding/between/parties.js';
import type { Coding } from '../../src/coding/code.js';
import { codeReport } from '../../src/coding/codeReport.js';
import type { FrameRow } from '../../src/coding/frameRow.js';
import { type Lexicon, lexiconOf } from '../../src/coding/lexicon.js';
import { createParser } from '../../src/language/net/parser.js';
import { parseText } from '../../src/language/parseText.js';
import type { Reading } from '../../src/language/reading.js';
import { readingsOf } from '../../src/language/readings.js';
import { createActorDictionary } from '../../src/ontology/actors/dictionary.js';
import type { ActorEntry } from '../../src/ontology/actors/entry.js';
import { eventTypes } from '../../src/ontology/plover.js';

export interface CodedText {
  readonly readings: readonly Reading[];
  readonly coding: Coding;
}

export interface Coder {
  readonly lexicon: Lexicon;
  /** Code a text; without `date` the report has none. `given` parties replace what the dictionary finds there. */
  readonly code: (text: string, options?: { date?: string; given?: readonly MarkedParty[] }) => CodedText;
  /** Code of a party that a labelled set names in words; undefined when the dictionary does not know it. */
  readonly codeOf: (name: string) => string | undefined;
}

/** Frames as they stand in data/frames, not as generated into the product. */
export function liveFrames(): FrameRow[] {
  return readdirSync('data/frames')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      ((parse(readFileSync(`data/frames/${name}`, 'utf8')) ?? []) as FrameRow[]).map((row) => ({
        ...row,
        file: name.replace('.yaml', ''),
      })),
    )
    .filter(usable);
}

/** A frame of a type that does not exist is named and passed over: the files may be in the middle of an edit. */
function usable({ file, id, type }: FrameRow): boolean {
  const known = type === undefined || eventTypes.includes(type);
  if (!known) console.log(`frame ${file}/${id}: no type ${type}, passed over`);
  return known;
}

/** Parser, dictionaries and frames for scoring. `live`: frames straight from data/frames. */
export function createCoder(options: { live?: boolean; actors?: readonly ActorEntry[] } = {}): Coder {
  const dictionary = createActorDictionary({ extra: options.actors ?? [] });
  const parser = createParser({ model: readFileSync('models/en.bin'), names: dictionary.nameClasses() });
  const lexicon = lexiconOf(...(options.live ? [liveFrames()] : []));
  const codeOf = (name: string): string | undefined => {
    const tokens = name.split(/\s+/).map((text) => ({ text, xpos: 'NNP' }));
    const whole = dictionary
      .match(tokens)
      .find((match) => match.code !== '' && match.first === 0 && match.last === tokens.length - 1);
    return whole?.code;
  };
  return {
    lexicon,
    codeOf,
    code: (text, { date, given = [] } = {}) => {
      const report = {
        id: 'eval',
        text,
        ...(date ? { date } : {}),
        mediaType: 'text/plain',
        origin: '',
        sha256: '',
      };
      const readings = readingsOf(report, parseText(parser, text).sentences, (tokens, more) =>
        markParties(dictionary.match(tokens, more), tokens, given),
      );
      return { readings, coding: codeReport(readings, lexicon) };
    },
  };
}

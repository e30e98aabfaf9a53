import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Coding } from '../../src/coding/code.js';
import { codeReport } from '../../src/coding/codeReport.js';
import type { FrameRow } from '../../src/coding/frameRow.js';
import { lexiconOf } from '../../src/coding/lexicon.js';
import { parseText } from '../../src/language/parseText.js';
import type { Reading } from '../../src/language/reading.js';
import { readingsOf } from '../../src/language/readings.js';
import type { Report } from '../../src/model/report.js';
import { dictionary, parser } from '../language/netHarness.js';

export interface FrameEntry extends FrameRow {
  readonly ok: readonly { readonly text: string; readonly expect: string | readonly string[] }[];
  readonly not: readonly (string | { readonly text: string; readonly expect?: string | readonly string[] })[];
  readonly why?: string;
}

/** Frames as written, examples included; read from the data, so that a change needs no `npm run generate` first. */
export function frameEntries(): FrameEntry[] {
  return readdirSync('data/frames')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      ((parse(readFileSync(`data/frames/${name}`, 'utf8')) ?? []) as FrameEntry[]).map((entry) => ({
        ...entry,
        file: name.replace('.yaml', ''),
      })),
    );
}

export const lexicon = lexiconOf(frameEntries());

export function reportOf(text: string, date = '2020-08-30'): Report {
  return { id: 'r1', text, date, mediaType: 'text/plain', origin: 'test', sha256: '' };
}

export function readingsFor(text: string, date?: string): Reading[] {
  const report = reportOf(text, date);
  return readingsOf(report, parseText(parser, text).sentences, (tokens, options) =>
    dictionary.match(tokens, options),
  );
}

/** Code a text with the frames of data/frames. */
export function codeText(text: string, date?: string): Coding {
  return codeReport(readingsFor(text, date), lexicon);
}

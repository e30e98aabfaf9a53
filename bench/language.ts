import { readFileSync, statSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createParser } from '../src/language/net/parser.js';
import { parseText } from '../src/language/parseText.js';
import { stateNameClasses } from '../src/ontology/actors/nameClasses.js';
import { generateReports } from './material/reports.js';
import { type Limited, measure } from './measure.js';

/**
 * The language core on one thread, beside the fastest tagger that npm offers on the same text: wink-nlp gives tokens,
 * sentences, tags and lemmas, no tree; it shows what the tree costs.
 */
export function benchLanguage(): Limited[] {
  const texts = generateReports(60, 11).map(({ text }) => text);
  const own = ownReader();
  const wink = winkReader();
  // One pass before: what is asked is the pace of a long run, not how long the engine compiles.
  for (const text of texts) [own(text), wink(text)];
  const bare = measure(['-e', '0'], { runs: 3 });
  const loaded = measure(['dist-tools/bench/coldLoad.js']);
  const read = measure(['dist-tools/bench/coldLoad.js', 'read'], { runs: 3 });
  return [
    { what: 'text to trees', value: speed(texts, own), unit: 'tokens/CPU s', limit: 10_000, least: true },
    {
      what: 'wink-nlp, text to tags',
      value: speed(texts, wink),
      unit: 'tokens/CPU s',
      limit: 0,
      least: true,
    },
    {
      what: 'cold load: process with the model less a bare one',
      value: (loaded.cpu - bare.cpu) * 1000,
      unit: 'CPU ms',
      limit: 150,
    },
    { what: 'peak memory, model loaded', value: loaded.megabytes, unit: 'MB', limit: 150 },
    { what: 'peak memory, 60 reports read', value: read.megabytes, unit: 'MB', limit: 250 },
    { what: 'models/en.bin', value: statSync('models/en.bin').size / 1e6, unit: 'MB', limit: 12 },
  ];
}

/** Reads a text and gives the number of its tokens. */
type Reader = (text: string) => number;

function ownReader(): Reader {
  const parser = createParser({ model: readFileSync('models/en.bin'), names: stateNameClasses() });
  return (text) => parseText(parser, text).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function winkReader(): Reader {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => nlp.readDoc(text).tokens().length();
}

function speed(texts: readonly string[], reader: Reader): number {
  const before = process.cpuUsage();
  const tokens = texts.reduce((sum, text) => sum + reader(text), 0);
  const { user, system } = process.cpuUsage(before);
  return tokens / ((user + system) / 1e6);
}

import { readFileSync } from 'node:fs';
import { analyseReport, createTools } from '../src/dossier/analyse.js';
import { parseText } from '../src/language/parseText.js';
import { generateReports } from './material/reports.js';
import type { Limited } from './measure.js';

/** How fast is a report read, in one thread, from text to trees and from text to events and claims? */
export function benchReading(): Limited[] {
  const started = process.cpuUsage();
  const tools = createTools({ model: readFileSync('models/en.bin') });
  const load = milliseconds(started);
  const texts = generateReports(30, 11).map(({ text }) => text);
  for (const text of texts.slice(0, 5)) parseText(tools.parser, text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const before = process.cpuUsage();
  let sentences = 0;
  for (const text of texts) sentences += parseText(tools.parser, text).sentences.length;
  const parsing = milliseconds(before) / 1000;
  const coding = process.cpuUsage();
  for (const [index, text] of texts.entries())
    analyseReport({ id: `r${index}`, text, mediaType: 'text/plain', origin: '', sha256: '' }, tools);
  const whole = milliseconds(coding) / 1000;
  return [
    { what: 'weights, dictionaries and frames loaded, CPU', value: load, unit: 'ms', limit: 600 },
    { what: 'text to trees', value: words / parsing, unit: 'words/s', limit: 5000, least: true },
    {
      what: 'text to events and claims',
      value: sentences / whole,
      unit: 'sentences/s',
      limit: 200,
      least: true,
    },
  ];
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

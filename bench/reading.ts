import { readFileSync } from 'node:fs';
import { codeReport } from '../src/coding/codeReport.js';
import { analyseReport, createTools } from '../src/dossier/analyse.js';
import { parseText } from '../src/language/parseText.js';
import { readingsOf } from '../src/language/readings.js';
import type { Sentence } from '../src/model/parse.js';
import type { Report } from '../src/model/report.js';
import { generateReports } from './material/reports.js';
import type { Limited } from './measure.js';

/**
 * How fast is a report read, in one thread, from text to trees, to events, and to events and claims? Cold is what the first
 * reports of a run cost, compiling included; the pace of a long run is measured after a pass over other reports.
 */
export function benchReading(): Limited[] {
  const started = process.cpuUsage();
  const tools = createTools({ model: readFileSync('models/en.bin') });
  const load = secondsSince(started) * 1000;
  const toTrees = ({ text }: Report): readonly Sentence[] => parseText(tools.parser, text).sentences;
  const toEvents = (report: Report) =>
    codeReport(readingsOf(report, toTrees(report), tools.match), tools.lexicon);
  const first = reportsOf(30, 3);
  const cold = secondsFor(first, toEvents);
  for (const report of reportsOf(60, 5)) analyseReport(report, tools);
  const measured = reportsOf(60, 11);
  const trees = secondsFor(measured, toTrees);
  const events = secondsFor(measured, toEvents);
  const claims = secondsFor(measured, (report) => analyseReport(report, tools));
  const coldSentences = sum(first, (report) => toTrees(report).length);
  const sentences = sum(measured, (report) => toTrees(report).length);
  const words = sum(measured, ({ text }) => text.split(/\s+/).length);
  const pace = { unit: 'sentences/s', least: true };
  return [
    { what: 'weights, dictionaries and frames loaded, CPU', value: load, unit: 'ms', limit: 600 },
    { what: 'text to trees', value: words / trees, unit: 'words/s', limit: 5000, least: true },
    { what: 'text to events', value: sentences / events, limit: 400, ...pace },
    { what: 'text to events and claims', value: sentences / claims, limit: 300, ...pace },
    { what: 'text to events, cold', value: coldSentences / cold, limit: 150, ...pace },
  ];
}

function reportsOf(count: number, seed: number): Report[] {
  return generateReports(count, seed).map(({ text }, index) => ({
    id: `r${index}`,
    text,
    mediaType: 'text/plain',
    origin: '',
    sha256: '',
  }));
}

const sum = (reports: readonly Report[], of: (report: Report) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);

/** CPU seconds of a step over all reports. */
function secondsFor(reports: readonly Report[], step: (report: Report) => unknown): number {
  const started = process.cpuUsage();
  for (const report of reports) step(report);
  return secondsSince(started);
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

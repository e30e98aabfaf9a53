import type { Material } from '../briefs/material.js';
import type { Coder, ReportCoding } from '../model/coder.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { type EventOptions, eventLine } from './eventOptions.js';
import { frameCoderOf, silentLine } from './explain.js';
import type { Terminal } from './terminal.js';

interface Output {
  readonly json: (event: CodedEvent) => object;
  readonly terminal: Terminal;
}

/** Lines of `detente events` where the events stored are not what is asked for. */
export async function otherLines(
  { reports }: Material,
  options: EventOptions,
  output: Output,
): Promise<readonly string[]> {
  if (options.dictionaries !== undefined)
    return dictionaryLines(reports, options.dictionaries, { ...output, options });
  if (options.coder !== 'llm') {
    const coder = await frameCoderOf(options.actors);
    return linesOf(await codeEach(reports, coder), options, output);
  }
  const { modelCoderOf, tellSending, tellSpent } = await import('./modelCoder.js');
  const coder = await modelCoderOf(options);
  tellSending(reports, options, output.terminal);
  const codings = await codeEach(reports, coder).finally(() => tellSpent(coder.spent, output.terminal));
  tellNotices(
    codings.flatMap(({ notices }) => notices),
    output.terminal,
  );
  return linesOf(codings, options, output);
}

async function dictionaryLines(
  reports: readonly Report[],
  folder: string,
  { options, terminal }: Output & { options: EventOptions },
): Promise<readonly string[]> {
  const { dictionaryToolsOf, dictionaryRows, petrarchLine } = await import('./dictionaryEvents.js');
  const tools = await dictionaryToolsOf(folder);
  for (const { message } of tools.notices) terminal.err(`detente: ${message}\n`);
  return dictionaryRows(reports, tools).map(({ row, report }) =>
    options.json ? JSON.stringify(row) : petrarchLine(row, report),
  );
}

/** Codings of reports, one after the other. */
export async function codeEach(reports: readonly Report[], coder: Coder): Promise<ReportCoding[]> {
  const codings: ReportCoding[] = [];
  for (const report of reports) codings.push(await coder.code(report));
  return codings;
}

/** Events and, with --explain, sentences without one, in the order of the text. */
function linesOf(
  codings: readonly ReportCoding[],
  { json, explain }: EventOptions,
  output: Output,
): readonly string[] {
  return codings.flatMap(({ events, silent }) => {
    const lines = events.map((event) => ({
      at: event.sentence.start,
      line: json ? JSON.stringify(output.json(event)) : eventLine(event),
    }));
    const none = (explain ? silent : []).map((one) => ({
      at: one.sentence.start,
      line: json ? JSON.stringify({ type: 'none', ...one }) : silentLine(one),
    }));
    return [...lines, ...none].sort((a, b) => a.at - b.at).map(({ line }) => line);
  });
}

function tellNotices(notices: readonly Notice[], terminal: Terminal): void {
  for (const { report = '', span, message, hint, code } of notices) {
    const where = span ? `${report} ${span.start}-${span.end}` : report;
    terminal.err(`detente: ${where}: ${message}${hint ? ` ${hint}` : ''} (${code})\n`);
  }
}

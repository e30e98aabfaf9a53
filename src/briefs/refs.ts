import type { Brief, Source } from './brief.js';

/** Most references shown after one line; the rest is counted. */
export const shownRefs = 6;

/** `1:44-56 e1`: number of the report in the brief, UTF-16 offsets of the words, id for `detente why`. */
export function refWords(brief: Brief, source: Source): string {
  const number = brief.reports.findIndex((report) => report.id === source.report) + 1;
  return `${number}:${source.span.start}-${source.span.end} ${source.id}`;
}

/** References of a line for running text: `[1:44-56 e1] [2:0-12 e9]`, the first few and a count of the rest. */
export function refList(brief: Brief, sources: readonly Source[]): string {
  const shown = sources.slice(0, shownRefs).map((source) => `[${refWords(brief, source)}]`);
  const rest = sources.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
}

import type { Brief, Source } from './brief.js';

/** Most references shown after one line; the rest is counted. */
export const shownRefs = 6;

/** Number of each report in the brief, by its id. */
export type Numbers = ReadonlyMap<string, number>;

export function numbersOf(brief: Brief): Numbers {
  return new Map(brief.reports.map((report) => [report.id, report.number]));
}

/** `1:44-56`: number of the report in the brief and UTF-16 offsets of the words. */
export function placeWords(numbers: Numbers, { report, span }: Source): string {
  return `${numbers.get(report) ?? 0}:${span.start}-${span.end}`;
}

/** References of a line for running text, with the id for `detente why`: `[1:44-56 e1] [2:0-12 e9] and 3 more`. */
export function refList(numbers: Numbers, sources: readonly Source[]): string {
  const shown = sources.slice(0, shownRefs).map((source) => `[${placeWords(numbers, source)} ${source.id}]`);
  const rest = sources.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
}

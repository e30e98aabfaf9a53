import type { Span } from '../model/span.js';
import type { Brief, ReportLine, Source } from './brief.js';
import { entriesBelow, type Section } from './entry.js';
import { ownEntries } from './own.js';
import { shownRefs } from './refs.js';

/** A sentence that carries lines, numbered within its report. */
export interface Place {
  readonly report: string;
  /** 1-based number of the sentence among the cited ones of its report. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Words inside it that carry a line, in order, not overlapping. */
  readonly words: readonly Pick<Span, 'start' | 'end'>[];
}

type Stretch = { start: number; end: number };

/** Union of stretches, sorted. */
function merged(stretches: readonly Stretch[], touch = 0): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end + touch) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function within(span: Span, length: number): Stretch[] {
  const start = Math.max(0, Math.min(span.start, length));
  const end = Math.max(start, Math.min(span.end, length));
  return start === end ? [] : [{ start, end }];
}

/** Most places one entry marks in the reports: an act that three thousand reports tell is found by its first ones. */
const markedPlaces = 40;

// Counts rest on every act they count; the parts that tell the acts mark them.
const counting: ReadonlySet<string> = new Set(['relations']);

/** The sources the printed forms lead to, in reading order. */
export function sourcesShown(brief: Brief, sections: readonly Section[]): Source[] {
  const first = [...brief.summary, ...ownEntries(brief, 'summary')].flatMap((line) =>
    line.sources.slice(0, shownRefs),
  );
  const rest = sections.flatMap(({ key, entries, own }) => {
    const most = counting.has(key) ? shownRefs : markedPlaces;
    return [
      ...entries.flatMap(entriesBelow).flatMap((entry) => entry.sources.slice(0, most)),
      ...own.flatMap((entry) => entry.sources),
    ];
  });
  return [...first, ...rest];
}

function placesIn({ id, text }: ReportLine, here: readonly Source[]): Place[] {
  const sentences = merged(
    here.flatMap(({ sentence, span }) => [...within(sentence, text.length), ...within(span, text.length)]),
  );
  const words = merged(here.flatMap(({ span }) => within(span, text.length)));
  let next = 0;
  return sentences.map(({ start, end }, index): Place => {
    const from = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
    return { report: id, number: index + 1, start, end, words: words.slice(from, next) };
  });
}

/** Cited sentences by report. A sentence that overlaps another one is merged with it: a place belongs to one anchor. */
export function placesOf(brief: Brief, sections: readonly Section[]): ReadonlyMap<string, readonly Place[]> {
  const byReport = new Map(brief.reports.map(({ id }): [string, Source[]] => [id, []]));
  for (const source of sourcesShown(brief, sections)) byReport.get(source.report)?.push(source);
  return new Map(brief.reports.map((report) => [report.id, placesIn(report, byReport.get(report.id) ?? [])]));
}

/** The place a source points to; undefined when its report is not in the brief or its span is empty. */
export function placeOf(places: ReadonlyMap<string, readonly Place[]>, source: Source): Place | undefined {
  const { start, end } = source.span;
  const at = start === end ? source.sentence.start : start;
  return places.get(source.report)?.find((place) => place.start <= at && at < place.end);
}

import type { Span } from '../model/span.js';
import type { Brief, Source } from './brief.js';
import { type Entry, outline } from './outline.js';

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

function entriesBelow(entry: Entry): Entry[] {
  return [entry, ...entry.below.flatMap((group) => group.entries.flatMap(entriesBelow))];
}

/** Every source a renderer may show, in reading order. */
export function allSources(brief: Brief): Source[] {
  const lines = outline(brief).flatMap((section) => section.entries.flatMap(entriesBelow));
  return [...brief.summary, ...lines].flatMap((line) => [...line.sources]);
}

/** Cited sentences by report. A sentence that overlaps another one is merged with it: a place belongs to one anchor. */
export function placesOf(brief: Brief): ReadonlyMap<string, readonly Place[]> {
  const sources = allSources(brief);
  return new Map(
    brief.reports.map(({ id, text }) => {
      const here = sources.filter((source) => source.report === id);
      const sentences = merged(
        here.flatMap(({ sentence, span }) => [
          ...within(sentence, text.length),
          ...within(span, text.length),
        ]),
      );
      const words = merged(here.flatMap(({ span }) => within(span, text.length)));
      const places = sentences.map(({ start, end }, index): Place => {
        const inside = words.filter((one) => one.start >= start && one.end <= end);
        return { report: id, number: index + 1, start, end, words: inside };
      });
      return [id, places];
    }),
  );
}

/** The place a source points to; undefined when its report is not in the brief or its span is empty. */
export function placeOf(places: ReadonlyMap<string, readonly Place[]>, source: Source): Place | undefined {
  const { start, end } = source.span;
  const at = start === end ? source.sentence.start : start;
  return places.get(source.report)?.find((place) => place.start <= at && at < place.end);
}

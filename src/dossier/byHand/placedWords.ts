import { tokenize } from '../../language/tokenize.js';
import { UserError } from '../../model/errors.js';
import type { Report } from '../../model/report.js';
import { type Span, spanOf } from '../../model/span.js';

/** Words of a report that a person points to, as the journal keeps them: UTF-16 offsets, end exclusive. */
export interface PlacedWords {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  /** What stood there: other words at that place later are noticed. */
  readonly exact: string;
  /** Around them. */
  readonly sentence: readonly [start: number, end: number];
}

/** Most characters that a person may point to at once. */
export const mostPlaced = 2000;

/** Where the sentences of a text begin and end. */
export const sentencesOf = (text: string): [start: number, end: number][] =>
  tokenize(text).map(({ start, end }) => [start, end]);

/** The words between two places of a report, without blanks at their ends. Throws UserError when there are none. */
export function placedWords(
  { id, text }: Pick<Report, 'id' | 'text'>,
  { start, end }: { readonly start: number; readonly end: number },
): PlacedWords {
  const given = text.slice(start, end);
  const first = start + (given.length - given.trimStart().length);
  const last = first + given.trim().length;
  if (!(start >= 0 && end <= text.length && first < last && last - first <= mostPlaced))
    throw new UserError(
      'dossier/no-words',
      `Report ${id} has no words from ${start} to ${end} to point to.`,
      {
        hint: `Choose a sentence, or up to ${mostPlaced} characters of the text.`,
      },
    );
  const inside = sentencesOf(text).filter(([from, to]) => from < last && to > first);
  const sentence = [
    Math.min(first, inside[0]?.[0] ?? first),
    Math.max(last, inside.at(-1)?.[1] ?? last),
  ] as const;
  return { report: id, start: first, end: last, exact: text.slice(first, last), sentence };
}

/** The place in a value from outside; undefined when it is none. */
export function placedIn(value: unknown): PlacedWords | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { report, start, end, exact, sentence } = value as Record<string, unknown>;
  const [from, to] = Array.isArray(sentence) ? (sentence as unknown[]) : [];
  const places = [from, start, end, to];
  const ordered = places.every(
    (place, index) => Number.isInteger(place) && (place as number) >= ((places[index - 1] ?? 0) as number),
  );
  if (typeof report !== 'string' || typeof exact !== 'string' || !ordered || exact === '') return undefined;
  return {
    ...{ report, exact, start: start as number, end: end as number },
    sentence: [from as number, to as number],
  };
}

/** The words and their sentence in the report; undefined when it has other words there now. */
export function foundAgain(
  { text }: Pick<Report, 'text'>,
  { start, end, exact, sentence }: PlacedWords,
): { readonly span: Span; readonly sentence: Span } | undefined {
  const span = spanOf(text, start, end);
  if (span.exact !== exact || sentence[1] > text.length) return undefined;
  return { span, sentence: spanOf(text, ...sentence) };
}

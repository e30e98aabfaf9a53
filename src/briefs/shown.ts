import type { Brief, BriefLine, CarriedLine } from './brief.js';
import { numbersOf } from './refs.js';

/** Most lines of a part in the printed forms; JSON has them all. */
export const shownLines = 200;

/** Most lines below a line: the sides of a finding, what speaks for or against an explanation. */
export const shownBelow = 12;

/** How the lines of a part were chosen, said under it whenever some are left out. */
const choice = 'those with the most independent origins, then the latest';

export interface Shown<T> {
  readonly lines: readonly T[];
  /** `200 of 5012 are shown: ...`; absent when all are. */
  readonly rest?: string;
}

/** Lines of a part and where to find the others. */
export function firstOf<T>(lines: readonly T[], command: string, limit = shownLines): Shown<T> {
  if (lines.length <= limit) return { lines };
  const rest = `${limit} of ${lines.length} are shown, the first in this order. All of them: ${command}`;
  return { lines: lines.slice(0, limit), rest };
}

interface Choosing<T> {
  /** The command that gives all lines. */
  readonly command: string;
  /** Sorts later for the later line. */
  readonly timeOf: (line: T) => string;
}

/** The best carried, then the latest lines of a part, in the part's own order. */
export function chosenOf<T extends CarriedLine>(lines: readonly T[], by: Choosing<T>): Shown<T> {
  if (lines.length <= shownLines) return { lines };
  const ranked = lines.map((line, index) => ({ line, index, time: by.timeOf(line) }));
  ranked.sort(
    (a, b) =>
      b.line.origins - a.line.origins || (a.time < b.time ? 1 : a.time > b.time ? -1 : a.index - b.index),
  );
  const kept = ranked.slice(0, shownLines).sort((a, b) => a.index - b.index);
  const rest = `${shownLines} of ${lines.length} are shown: ${choice}. All of them: ${by.command}`;
  return { lines: kept.map(({ line }) => line), rest };
}

/** Sort key of a claim: the date of the report that carries it first. */
export function reportTime(brief: Brief): (line: BriefLine) => string {
  const numbers = numbersOf(brief);
  return (line) => {
    const number = numbers.get(line.sources[0]?.report ?? '') ?? 0;
    // Undated reports stand last in the brief and are no news.
    const date = brief.reports[number - 1]?.date ?? '';
    return `${date === '' ? '0000' : date}|${String(number).padStart(9, '0')}`;
  };
}

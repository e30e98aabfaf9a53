/** A place in a report: UTF-16 offsets, end exclusive, and the characters that stand there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Cut a span out of a text. `start` and `end` are UTF-16 offsets, `0 <= start <= end <= text.length`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, exact: text.slice(start, end) };
}

/** A word's place in a text, UTF-16 offsets. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The token from `start` to `end`. */
export function partOf(text: string, start: number, end: number): RawToken {
  return { start, end, text: text.slice(start, end) };
}

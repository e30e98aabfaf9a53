import type { LineBatch } from './lines.js';

/** Takes rows as they are split; `refuse` those that cannot be, with the reason and the start of the line. */
export interface RowSink {
  row(line: number, fields: readonly string[]): void;
  refuse(line: number, reason: string, text: string): void;
}

/** Splits lines into rows; holds what a quoted field has begun. Called for every line, so it allocates little. */
export interface Splitter {
  lines(batch: LineBatch, into: RowSink): void;
  /** Rows still held when the file ends. */
  rest(into: RowSink): void;
  /** Whether a quote is open. */
  holds(): boolean;
}

/** Lines a quoted field may run over before the quote counts as never closed. */
const LONGEST_FIELD = 200;

const MIXED = 'tables/mixed-encoding';
const isBlank = (text: string): boolean => text === '' || text.trim() === '';

/** Tab-separated without quoting: what stands between two tabs is the field. */
export function tabSplitter(): Splitter {
  return {
    lines: ({ first, lines }, into) => {
      let line = first;
      for (const text of lines) {
        if (text === undefined) into.refuse(line, MIXED, '');
        else if (!isBlank(text)) into.row(line, text.split('\t'));
        line++;
      }
    },
    rest: () => undefined,
    holds: () => false,
  };
}

/** A whole line is the only field. */
export function lineSplitter(): Splitter {
  return {
    lines: ({ first, lines }, into) => {
      for (const [index, text] of lines.entries()) {
        if (text === undefined) into.refuse(first + index, MIXED, '');
        else if (!isBlank(text)) into.row(first + index, [text]);
      }
    },
    rest: () => undefined,
    holds: () => false,
  };
}

/** RFC 4180: fields may stand in double quotes, within them separators, line breaks and doubled quotes. */
export function quotedSplitter(separator: string): Splitter {
  let held: { line: number; lines: string[] } | undefined;
  const release = (into: RowSink): void => {
    if (!held) return;
    const { line, lines } = held;
    held = undefined;
    into.refuse(line, 'tables/open-quote', lines[0] as string);
    for (const [index, text] of lines.slice(1).entries()) step(line + 1 + index, text, into);
  };
  const carryOn = (text: string, into: RowSink): void => {
    const { line, lines } = held as { line: number; lines: string[] };
    lines.push(text);
    const fields = text.includes('"') ? splitQuoted(lines.join('\n'), separator) : undefined;
    if (fields) {
      held = undefined;
      into.row(line, fields);
    } else if (lines.length > LONGEST_FIELD) release(into);
  };
  const step = (line: number, text: string | undefined, into: RowSink): void => {
    if (text === undefined) {
      release(into);
      into.refuse(line, MIXED, '');
    } else if (held) carryOn(text, into);
    else if (!text.includes('"')) {
      if (!isBlank(text)) into.row(line, text.split(separator));
    } else {
      const fields = splitQuoted(text, separator);
      if (fields) into.row(line, fields);
      else held = { line, lines: [text] };
    }
  };
  return {
    lines: ({ first, lines }, into) => {
      let line = first;
      for (const text of lines) step(line++, text, into);
    },
    rest: (into) => {
      while (held) release(into);
    },
    holds: () => held !== undefined,
  };
}

/** Fields of one record, or undefined when a quote is still open at its end. */
function splitQuoted(text: string, separator: string): string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      fields.push(end < 0 ? text.slice(at) : text.slice(at, end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return undefined;
    const end = text.indexOf(separator, close + 1);
    const after = text.slice(close + 1, end < 0 ? text.length : end);
    fields.push(text.slice(at + 1, close).replaceAll('""', '"') + after);
    if (end < 0) return fields;
    at = end + 1;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

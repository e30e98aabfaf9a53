import type { LineBatch } from './lines.js';

/** Fields of one row; undefined with the reason when the line cannot be split. */
export interface RawRow {
  readonly line: number;
  readonly fields: readonly string[] | undefined;
  readonly reason?: string;
  /** The start of the line, for an account of what was refused. */
  readonly text?: string;
}

/** Lines a quoted field may run over before the quote counts as never closed. */
const LONGEST_FIELD = 200;

export interface Splitter {
  rows(batch: LineBatch): readonly RawRow[];
  /** Rows still held when the file ends. */
  rest(): readonly RawRow[];
}

const encoding = (line: number): RawRow => ({ line, fields: undefined, reason: 'tables/mixed-encoding' });
const isBlank = (text: string): boolean => text === '' || text.trim() === '';

/** Tab-separated without quoting: what stands between two tabs is the field. */
export function tabSplitter(): Splitter {
  return {
    rows: ({ first, lines }) =>
      lines.flatMap((text, index) => {
        if (text === undefined) return [encoding(first + index)];
        return isBlank(text) ? [] : [{ line: first + index, fields: text.split('\t') }];
      }),
    rest: () => [],
  };
}

/** RFC 4180: fields may stand in double quotes, within them separators, line breaks and doubled quotes. */
export function quotedSplitter(separator: string): Splitter {
  let held: { line: number; lines: string[] } | undefined;
  const give = (line: number, text: string): RawRow[] => {
    if (isBlank(text)) return [];
    if (!text.includes('"')) return [{ line, fields: text.split(separator) }];
    const fields = splitQuoted(text, separator);
    if (fields) return [{ line, fields }];
    held = { line, lines: [text] };
    return [];
  };
  const release = (): RawRow[] => {
    if (!held) return [];
    const { line, lines } = held;
    held = undefined;
    const open: RawRow = { line, fields: undefined, reason: 'tables/open-quote', text: lines[0] as string };
    return [open, ...lines.slice(1).flatMap((text, index) => step(line + 1 + index, text))];
  };
  const step = (line: number, text: string | undefined): RawRow[] => {
    if (text === undefined) return [...release(), encoding(line)];
    if (!held) return give(line, text);
    held.lines.push(text);
    const fields = text.includes('"') ? splitQuoted(held.lines.join('\n'), separator) : undefined;
    if (fields) {
      const { line: start } = held;
      held = undefined;
      return [{ line: start, fields }];
    }
    return held.lines.length > LONGEST_FIELD ? release() : [];
  };
  return {
    rows: ({ first, lines }) => lines.flatMap((text, index) => step(first + index, text)),
    rest: () => {
      const found: RawRow[] = [];
      while (held) found.push(...release());
      return found;
    },
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

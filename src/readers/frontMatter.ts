import { cleanText } from './cleanText.js';
import type { Draft } from './draft.js';

type Metadata = Omit<Draft, 'text' | 'madeOn'>;

const KEYS = ['publisher', 'date', 'url', 'title'] as const;
const LINE = /^(publisher|date|url|title)[ \t]*:[ \t]*(.*)$/i;

/**
 * A plain text whose first block consists of `Publisher:`, `Date:`, `URL:` or `Title:` lines only, followed by a
 * blank line, states its own metadata; the text starts after the blank line.
 */
export function readHeaderLines(text: string): Draft {
  const metadata: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    const [line, next] = lineAt(text, at);
    const pair = keyAndValue(line);
    if (!pair) {
      const ends = line.trim() === '' && at > 0;
      return ends ? { text: text.slice(next), ...metadata } : { text };
    }
    keep(metadata, pair[1], pair[2]);
    at = next;
  }
  return { text };
}

/**
 * Markdown with front matter (`---`, `key: value` lines, `---`). Known keys become metadata, unknown ones are ignored,
 * the body is kept as it stands. Without a title in the front matter the first `# heading` is the title.
 */
export function readMarkdown(text: string): Draft {
  const [first, start] = lineAt(text, 0);
  if (first.trim() !== '---') return withHeading(readHeaderLines(text));
  const metadata: Record<string, string> = {};
  let at = start;
  while (at < text.length) {
    const [line, next] = lineAt(text, at);
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return withHeading({ text: text.slice(next), ...metadata });
    const pair = keyAndValue(line);
    if (pair) keep(metadata, pair[1], unquoted(pair[2] ?? ''));
    at = next;
  }
  return withHeading({ text });
}

/** Front matter and text as one Markdown file; `readMarkdown` gives the same values back. */
export function writeFrontMatter(draft: Draft): string {
  const lines = KEYS.flatMap((key) => {
    const value = metadataValue(draft[key]);
    return value ? [`${key}: ${JSON.stringify(value)}`] : [];
  });
  return ['---', ...lines, '---', '', draft.text, ''].join('\n');
}

/** A value as it stands in a report: one line, at most 2000 characters, no control characters. Empty when there is none. */
export function metadataValue(value: string | undefined): string {
  return cleanText((value ?? '').slice(0, 2000))
    .text.replace(/\s+/g, ' ')
    .trim();
}

function withHeading(draft: Draft): Draft {
  if (draft.title) return draft;
  const heading = /^\s*#[ \t]+(\S.*)/.exec(draft.text.slice(0, 2000));
  return heading?.[1] ? { ...draft, title: heading[1].replace(/[ \t]+#+[ \t]*$/, '') } : draft;
}

function keep(metadata: Metadata & Record<string, string>, key = '', value = ''): void {
  const trimmed = value.trim();
  if (trimmed !== '') metadata[key.toLowerCase()] = trimmed;
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(trimmed);
  if (!quoted) return trimmed.replace(/\s#.*$/, '').trimEnd();
  return quoted[1] === '"' ? fromJson(trimmed) : (quoted[2] ?? '').replaceAll("''", "'");
}

function fromJson(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** Longer lines are text, not metadata. */
function keyAndValue(line: string): RegExpExecArray | null {
  return line.length <= 20_000 ? LINE.exec(line) : null;
}

/** A line without its end, and where the next one starts. */
function lineAt(text: string, at: number): [string, number] {
  const end = text.indexOf('\n', at);
  return end < 0 ? [text.slice(at), text.length] : [text.slice(at, end), end + 1];
}

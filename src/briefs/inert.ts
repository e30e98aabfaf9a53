/**
 * Characters that change what a reader sees without being seen: bidirectional embeddings, overrides and isolates.
 * They are shown by name instead of taking effect, since a report is hostile input.
 */
const bidi = /[\u061C\u202A-\u202E\u2066-\u2069]/gu;
// Controls but tab and line feed; a terminal would obey them, HTML forbids them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

// Half a character: not encodable in UTF-8.
const lone = /\p{Surrogate}/gu;

const named = (char: string): string =>
  `⟦U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`;

/** Make a text harmless for display: controls and bidi controls by name, lone surrogates replaced, CR LF as LF. */
export function inert(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(lone, '\uFFFD').replace(bidi, named).replace(controls, named);
}

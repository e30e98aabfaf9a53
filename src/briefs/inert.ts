/**
 * What a reader does not see but a screen obeys: controls but tab and line feed, bidirectional embeddings, overrides
 * and isolates, and half characters, which UTF-8 cannot carry. A report is hostile input: they are shown, not obeyed.
 */
const unseen = /(?![\t\n])\p{Cc}|\p{Cs}|[\u061C\u202A-\u202E\u2066-\u2069]/gu;

function named(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  const half = point >= 0xd800 && point <= 0xdfff;
  return half ? '\uFFFD' : `⟦U+${point.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}

/** Make a text harmless for display: controls and bidi controls by name, lone surrogates replaced, CR LF as LF. */
export function inert(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unseen, named);
}

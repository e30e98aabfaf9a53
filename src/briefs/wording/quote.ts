/** Longest quotation inside a generated line, in UTF-16 units; the full words stay in the report. */
export const quoteLimit = 280;

/** White space runs become one blank: what stands in a quotation must not depend on the report's line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Cut at a word boundary near `limit` (UTF-16 units), never inside a surrogate pair, and mark the cut. */
export function cutWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = head.lastIndexOf(' ');
  return `${(blank > limit * 0.6 ? head.slice(0, blank) : head).trimEnd()}…`;
}

/** A name, title or address from outside, on one line and of a length that fits a line of the brief. */
export function shortened(words: string, limit = 80): string {
  // Cut before collapsing: a report may be one word of a megabyte.
  return cutWords(oneLine(words.slice(0, limit * 4)), limit);
}

/** The report's own words, in quotation marks. */
export function quote(words: string, limit = quoteLimit): string {
  return `“${shortened(words, limit)}”`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 report`, `2 reports`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `10,904`: a whole number with its thousands apart. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

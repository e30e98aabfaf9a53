/** A line of a PDF page, from top to bottom. */
export interface PdfLine {
  readonly text: string;
  /** Points from the page's lower edge. */
  readonly y: number;
  /** Size of its letters in points. */
  readonly size: number;
}

/** A piece of text as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly hasEOL: boolean;
  /** pdf.js's matrix: [4] is x, [5] is y in points. */
  readonly transform: readonly number[];
  readonly height: number;
}

/** Gap between two lines, in letter sizes, from which a new paragraph starts. */
const PARAGRAPH_GAP = 1.75;

/** Put the pieces of a page together to lines. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let pieces: string[] = [];
  let place = { y: 0, size: 0 };
  const flush = () => {
    const text = pieces.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, ...place });
    pieces = [];
    place = { y: 0, size: 0 };
  };
  for (const item of items) {
    if (item.str.trim() !== '')
      place = { y: item.transform[5] ?? 0, size: Math.max(place.size, item.height) };
    pieces.push(item.str);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

/**
 * Text of all pages: running headers and footers dropped, lines joined to paragraphs, words divided at a line end
 * joined, and a paragraph that runs over a page break closed.
 */
export function textOf(pages: readonly (readonly PdfLine[])[]): string {
  const repeated = runningLines(pages);
  const paragraphs: string[] = [];
  for (const page of pages) {
    const kept = page.filter((line, index) => !(atEdge(page, index) && repeated.has(signature(line))));
    for (const [index, paragraph] of paragraphsOf(kept).entries()) {
      const last = paragraphs.at(-1);
      if (index === 0 && last !== undefined && goesOn(last, paragraph))
        paragraphs.push(joined(paragraphs.pop() ?? '', paragraph));
      else paragraphs.push(paragraph);
    }
  }
  return paragraphs.join('\n\n');
}

/** Outermost lines that stand on at least three pages and on more than half of them, page numbers aside. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edge = new Set(page.filter((_, index) => atEdge(page, index)).map(signature));
    for (const line of edge) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const needed = Math.max(3, Math.floor(pages.length / 2) + 1);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([line]) => line));
}

/** The first and last line; on longer pages two of each. */
function atEdge(page: readonly PdfLine[], index: number): boolean {
  const deep = page.length >= 8 ? 2 : 1;
  return index < deep || index >= page.length - deep;
}

function signature(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#');
}

function paragraphsOf(lines: readonly PdfLine[]): string[] {
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && !startsParagraph(before, line)) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

/** A wide gap, a jump upwards (next column) after a full stop, or another letter size. */
function startsParagraph(before: PdfLine, line: PdfLine): boolean {
  const size = Math.max(before.size, line.size, 1);
  const gap = before.y - line.y;
  if (gap < 0) return !goesOn(before.text, line.text);
  return gap > PARAGRAPH_GAP * size || Math.abs(before.size - line.size) > 0.2 * size;
}

/** No sentence ends before, and what follows starts in lower case. */
function goesOn(before: string, next: string): boolean {
  return !/[.!?:;"'\u201d\u2019)]$/.test(before) && /^\p{Ll}/u.test(next);
}

/** `produc-` + `tion` is one word; a hyphen before anything but a small letter stays. */
function joined(before: string, next: string): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + next;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  return /\p{L}-$/u.test(before) ? before + next : `${before} ${next}`;
}

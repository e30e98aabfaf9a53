/** What a scan reports; names are lower case, `attributes` is the raw slice between the name and `>`. */
export interface HtmlVisitor {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text as it stands, references not decoded. `inside`: the raw-text element it belongs to (`script`, `title` ...), else ''. */
  text(raw: string, inside: string): void;
}

const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Walk through HTML once, from left to right, without building a tree: time is linear in the length for any input
 * and no recursion takes place, so nothing a page contains can stall it. Comments and declarations are skipped.
 */
export function scanHtml(html: string, visitor: HtmlVisitor): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at) visitor.text(html.slice(at, tag), '');
    at = scanMarkup(html, tag, visitor);
  }
  if (at < html.length) visitor.text(html.slice(at), '');
}

/** Value of each attribute in a raw slice; references not decoded. Slices over 20,000 characters are cut. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  for (const match of raw.slice(0, 20_000).matchAll(pattern)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return found;
}

/** Handle what starts with `<` at `tag`; returns where to go on. */
function scanMarkup(html: string, tag: number, visitor: HtmlVisitor): number {
  const next = html[tag + 1] ?? '';
  if (/[a-z]/i.test(next)) return scanOpen(html, tag, visitor);
  if (next === '/') return scanClose(html, tag, visitor);
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 4);
  if (html.startsWith('<![CDATA[', tag)) return scanCdata(html, tag, visitor);
  if (next === '!' || next === '?') return after(html, '>', tag + 2);
  visitor.text('<', '');
  return tag + 1;
}

function scanOpen(html: string, tag: number, visitor: HtmlVisitor): number {
  const nameEnd = endOfName(html, tag + 1);
  const name = html.slice(tag + 1, nameEnd).toLowerCase();
  const end = endOfTag(html, nameEnd);
  if (end < 0) return html.length;
  visitor.open(name, html.slice(nameEnd, end));
  return RAW_TEXT.has(name) ? scanRawText({ html, name, start: end + 1 }, visitor) : end + 1;
}

function scanClose(html: string, tag: number, visitor: HtmlVisitor): number {
  const nameEnd = endOfName(html, tag + 2);
  if (nameEnd > tag + 2) visitor.close(html.slice(tag + 2, nameEnd).toLowerCase());
  return after(html, '>', nameEnd);
}

function scanCdata(html: string, tag: number, visitor: HtmlVisitor): number {
  const start = tag + 9;
  const end = html.indexOf(']]>', start);
  visitor.text(html.slice(start, end < 0 ? html.length : end), '');
  return end < 0 ? html.length : end + 3;
}

/** Content up to the matching end tag; an unclosed element swallows the rest, as in browsers. */
function scanRawText(from: { html: string; name: string; start: number }, visitor: HtmlVisitor): number {
  const { html, name, start } = from;
  let end = html.indexOf('</', start);
  while (end >= 0 && html.slice(end + 2, end + 2 + name.length).toLowerCase() !== name)
    end = html.indexOf('</', end + 2);
  const stop = end < 0 ? html.length : end;
  if (stop > start) visitor.text(html.slice(start, stop), name);
  return stop;
}

function endOfName(html: string, from: number): number {
  let at = from;
  while (at < html.length && !/[\s/>]/.test(html[at] ?? '')) at += 1;
  return at;
}

/** Position of the `>` that ends a tag, outside quoted values; -1 if there is none. */
function endOfTag(html: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const char = html[at] ?? '';
    if (char === '>') return at;
    if (afterEquals && (char === '"' || char === "'")) {
      at = html.indexOf(char, at + 1);
      if (at < 0) return -1;
    }
    if (char === '=') afterEquals = true;
    else if (char.trim() !== '') afterEquals = false;
  }
  return -1;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

import { cleanText, encodingNotices } from './cleanText.js';
import { charsetOf, declaredCharset, decodeText } from './decode.js';
import { type Draft, type Drafts, noticeOn, type ReaderContext, refused } from './draft.js';
import { decodeEntities } from './html/entities.js';
import { htmlToText } from './html/htmlToText.js';

/**
 * Read RSS, Atom, RDF or JSON Feed: each item is a report of its own. The text is the item's content, else its
 * summary, else its title; the publisher is the feed's title (of the original feed where an item names one).
 */
export async function readFeed({ input, limits }: ReaderContext): Promise<Drafts> {
  const decoded = decodeText(input.bytes, charsetOf(input.mediaType) ?? declaredCharset(input.bytes));
  const { text } = cleanText(decoded.text);
  const feed = await parsedFeed(text);
  if (!feed) return notAFeed(input.origin);
  const publisher = plain(feed.title);
  const items = listOf(feed.items ?? feed.entries);
  const drafts = items.slice(0, limits.feedItems).map((item) => draftOf(item, publisher));
  const notices = [
    ...encodingNotices(input.origin, decoded, ''),
    ...tooMany(input.origin, items.length, limits.feedItems),
  ];
  return { drafts, notices, several: true };
}

type Fields = Record<string, unknown>;

/** The feed's fields as feedsmith names them; the names differ by format, so they are looked up one by one. */
async function parsedFeed(text: string): Promise<Fields | undefined> {
  const { parseFeed } = await import('feedsmith');
  try {
    return parseFeed(text).feed as Fields;
  } catch {
    return undefined;
  }
}

function draftOf(item: Fields, publisher: string | undefined): Draft {
  const title = plain(item.title);
  return {
    text: bodyOf(item) || title || '',
    title,
    publisher: plain(at(item.source, 'title')) ?? publisher,
    date: dateOf(item),
    url: linkOf(item),
  };
}

function bodyOf(item: Fields): string {
  const candidates = [at(item.content, 'encoded'), item.content_html, value(item.content), item.content_text];
  const best = [...candidates, value(item.summary), item.description].find(isText);
  return htmlToText(best ?? '');
}

function dateOf(item: Fields): string | undefined {
  const dublinCore = [at(item.dc, 'dates'), at(item.dc, 'date')].flat();
  return [
    item.pubDate,
    item.published,
    item.date_published,
    ...dublinCore,
    item.updated,
    item.date_modified,
  ].find(isText);
}

function linkOf(item: Fields): string | undefined {
  const links = listOf(item.links);
  const alternate = links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0];
  const guid = at(item.guid, 'isPermaLink') === false ? undefined : at(item.guid, 'value');
  return [item.link, item.url, alternate?.href, guid, item.id]
    .filter(isText)
    .find((url) => /^https?:\/\//i.test(url));
}

/** Title as one line of plain text; feeds put HTML into titles. */
function plain(title: unknown): string | undefined {
  const raw = value(title);
  if (!isText(raw)) return undefined;
  const text = /<\w|&\w/.test(raw) ? htmlToText(raw) : decodeEntities(raw);
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Atom wraps texts as `{ value }`. */
function value(field: unknown): unknown {
  return at(field, 'value') ?? field;
}

function at(field: unknown, key: string): unknown {
  return typeof field === 'object' && field !== null ? (field as Fields)[key] : undefined;
}

function isText(field: unknown): field is string {
  return typeof field === 'string' && field.trim() !== '';
}

function listOf(field: unknown): Fields[] {
  return Array.isArray(field)
    ? field.filter((one): one is Fields => typeof one === 'object' && one !== null)
    : [];
}

function notAFeed(file: string): Drafts {
  return refused(file, {
    code: 'readers/unknown-format',
    message: 'This is not an RSS, Atom, RDF or JSON feed.',
    hint: 'If it is a web page, name the file .html; if it is plain text, name it .txt.',
  });
}

function tooMany(file: string, items: number, limit: number) {
  if (items <= limit) return [];
  return [
    noticeOn(file, 'warning', {
      code: 'readers/too-large',
      message: `The feed has ${items} items; the first ${limit} were read.`,
      hint: 'Split the feed and read the parts.',
    }),
  ];
}

import type { Draft } from '../draft.js';
import { decodeEntities } from './entities.js';
import { attributesOf, scanHtml } from './scanHtml.js';

type PageMetadata = Omit<Draft, 'text' | 'madeOn'> & { readonly author?: string | undefined };

/** Names of meta tags, best first. Open Graph, schema.org, Dublin Core, Highwire, and names common at news sites. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];
const TITLE_NAMES = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'title'];
const PUBLISHER_NAMES = [
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
];
const AUTHOR_NAMES = ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author'];

interface Found {
  readonly meta: Map<string, string>;
  readonly linked: PageMetadata[];
  canonical?: string;
  title?: string;
  time?: string;
  markedTime?: string;
}

/** Title, publisher, date and address a page states about itself, in meta tags, JSON-LD, `time` and `link`. */
export function pageMetadata(html: string): PageMetadata {
  const found: Found = { meta: new Map(), linked: [] };
  scanHtml(html, {
    open: (name, attributes) => visitTag(found, name, attributes),
    close: () => {},
    text(raw, inside) {
      if (inside === 'title') found.title ??= oneLine(raw);
      if (inside === 'script' && raw.includes('@context')) found.linked.push(...linkedData(raw));
    },
  });
  return settle(found);
}

function settle(found: Found): PageMetadata {
  const first = (names: readonly string[]) =>
    names.map((name) => found.meta.get(name)).find((value) => value);
  const linked = (key: keyof PageMetadata) => found.linked.map((one) => one[key]).find((value) => value);
  return {
    title: first(TITLE_NAMES) ?? linked('title') ?? found.title,
    publisher: first(PUBLISHER_NAMES) ?? linked('publisher'),
    date:
      first(DATE_NAMES.slice(0, 4)) ??
      linked('date') ??
      first(DATE_NAMES.slice(4)) ??
      found.markedTime ??
      found.time,
    url: found.canonical ?? first(['og:url']) ?? linked('url'),
    author: first(AUTHOR_NAMES) ?? linked('author'),
  };
}

function visitTag(found: Found, name: string, raw: string): void {
  if (name === 'meta') visitMeta(found, raw);
  else if (name === 'link') visitLink(found, raw);
  else if (raw.includes('date')) visitTime(found, name, raw);
}

function visitMeta(found: Found, raw: string): void {
  const attributes = attributesOf(raw);
  const content = oneLine(attributes.get('content') ?? '');
  const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
  if (name && content !== '' && !found.meta.has(name.toLowerCase()))
    found.meta.set(name.toLowerCase(), content);
}

function visitLink(found: Found, raw: string): void {
  const attributes = attributesOf(raw);
  const address = decodeEntities(attributes.get('href') ?? '').trim();
  if (attributes.get('rel')?.toLowerCase() === 'canonical' && /^https?:\/\//i.test(address))
    found.canonical ??= address;
}

/** The first `time` element, or better one that is marked as the publication date. */
function visitTime(found: Found, name: string, raw: string): void {
  const attributes = attributesOf(raw);
  const value = oneLine(attributes.get('datetime') ?? attributes.get('content') ?? '');
  if (value === '') return;
  const marked = attributes.has('pubdate') || attributes.get('itemprop')?.toLowerCase() === 'datepublished';
  if (marked) found.markedTime ??= value;
  else if (name === 'time') found.time ??= value;
}

function oneLine(raw: string): string {
  return decodeEntities(raw.slice(0, 2000)).replace(/\s+/g, ' ').trim();
}

/** Articles described by a JSON-LD script; nothing when it is not JSON or too long to be a description. */
function linkedData(raw: string): PageMetadata[] {
  if (raw.length > 500_000) return [];
  try {
    return articlesIn(JSON.parse(raw));
  } catch {
    return [];
  }
}

function articlesIn(value: unknown): PageMetadata[] {
  const root = Array.isArray(value) ? value : [value];
  const nodes = root.flatMap((node) =>
    Array.isArray(field(node, '@graph')) ? (field(node, '@graph') as unknown[]) : [node],
  );
  return nodes.filter((node) => /article|posting|report/i.test(String(field(node, '@type')))).map(asMetadata);
}

function asMetadata(node: unknown): PageMetadata {
  return {
    title: words(field(node, 'headline')),
    publisher: nameOf(field(node, 'publisher')),
    date: words(field(node, 'datePublished')),
    url: words(field(node, 'url')),
    author: nameOf(field(node, 'author')),
  };
}

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return words(one) ?? words(field(one, 'name'));
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : undefined;
}

import type { Notice } from '../../model/notice.js';
import { cleanText, encodingNotices } from '../cleanText.js';
import { charsetOf, declaredCharset, decodeText } from '../decode.js';
import { type Drafts, noticeOn, type ReaderContext } from '../draft.js';
import { extractArticle } from './article.js';
import { pageMetadata } from './pageMetadata.js';

/** Read a web page: the article's text, and what the page states about itself. Scripts are never run. */
export async function readHtml({ input, limits }: ReaderContext): Promise<Drafts> {
  // Pages older than UTF-8 that declare nothing are Windows-1252 (HTML standard, 13.2.3.2, western default).
  const charset = charsetOf(input.mediaType) ?? declaredCharset(input.bytes);
  const decoded = decodeText(input.bytes, charset, 'windows-1252');
  const { text: html } = cleanText(decoded.text);
  const page = pageMetadata(html);
  const { text, byline, siteName, notices } = await extractArticle(html, input.origin, limits);
  const url = page.url ?? input.url;
  const publisher = page.publisher ?? siteName ?? hostOf(url) ?? page.author ?? byline;
  const draft = {
    text,
    title: withoutSite(page.title, page.publisher ?? siteName),
    publisher,
    date: page.date,
    url,
  };
  return {
    drafts: [draft],
    notices: [
      ...notices,
      ...(notices.length > 0 ? [] : littleText(input.origin, text, html)),
      ...encodingNotices(input.origin, decoded, text),
    ],
  };
}

/** Host of an address without `www.`. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

/** `Headline | Gazette` without the site's name. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (!title || !site || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  const before = title.slice(0, -site.length).trimEnd();
  return /\s[-|:\u2013\u2014\u00b7\u00bb]$/.test(before) ? before.slice(0, -1).trimEnd() : title;
}

const LITTLE_TEXT = 250;
const LARGE_PAGE = 20_000;

/** A large page with hardly any text is a login wall, a consent form, or built by scripts. */
function littleText(file: string, text: string, html: string): Notice[] {
  if (text === '' || text.length >= LITTLE_TEXT || html.length < LARGE_PAGE) return [];
  return [
    noticeOn(file, 'warning', {
      code: 'readers/little-text',
      message: `The page has ${Math.round(html.length / 1000)} kB but only ${text.length} characters of text: the article may stand behind a login or be built by scripts.`,
      hint: 'Open it in a browser and save the text as .txt.',
    }),
  ];
}

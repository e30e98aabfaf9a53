import type { Notice } from '../../model/notice.js';
import { noticeOn } from '../draft.js';
import type { ReadLimits } from '../limits.js';
import { htmlToText } from './htmlToText.js';
import { type HtmlMeasure, measureHtml } from './measureHtml.js';

export interface Article {
  readonly text: string;
  readonly byline?: string | undefined;
  readonly siteName?: string | undefined;
  readonly notices: readonly Notice[];
}

/**
 * The article of a page without menus and advertisements. A page too deep or too large for the tree builders, and
 * one in which no article is found, gives all its text and a notice.
 */
export async function extractArticle(html: string, file: string, limits: ReadLimits): Promise<Article> {
  const measured = measureHtml(html);
  if (exceeds(measured, limits)) return tooDeep(html, file, measured);
  try {
    const found = await readability(html);
    if (found && found.text.trim() !== '') return { ...found, notices: [] };
    return allText(html, file);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(html, file, measured);
    return allText(html, file);
  }
}

function exceeds({ depth, elements, climb, marks }: HtmlMeasure, limits: ReadLimits): boolean {
  return (
    depth > limits.htmlDepth ||
    elements > limits.htmlElements ||
    climb > limits.htmlClimb ||
    marks > limits.htmlMarks
  );
}

async function readability(html: string): Promise<Omit<Article, 'notices'> | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  // Browsers put what follows </body> and </html> into the body; linkedom drops it.
  const open = html.replace(/<\/(?:body|html)\s*>/gi, '');
  const whole = /<html[\s>]/i.test(open) ? open : `<!doctype html><html><body>${open}</body></html>`;
  const found = new Readability(parseHTML(whole).document).parse();
  if (!found?.content) return undefined;
  return {
    text: htmlToText(found.content),
    byline: found.byline ?? undefined,
    siteName: found.siteName ?? undefined,
  };
}

function allText(html: string, file: string): Article {
  const text = htmlToText(html);
  return { text, notices: text === '' ? [] : [noArticle(file)] };
}

function tooDeep(html: string, file: string, measured: HtmlMeasure): Article {
  const notice = noticeOn(file, 'warning', {
    code: 'readers/html-too-deep',
    message: `The page is too deep or too large to find its article (${measured.elements} elements, up to ${measured.depth} deep): all its text was taken, menus included.`,
    hint: 'Save the article alone as a text file if its surroundings disturb.',
  });
  return { text: htmlToText(html), notices: [notice] };
}

function noArticle(file: string): Notice {
  return noticeOn(file, 'info', {
    code: 'readers/no-article',
    message: 'No article stood out from the page: all its text was taken, menus included.',
    hint: 'Check the text; save the article alone as a text file if its surroundings disturb.',
  });
}

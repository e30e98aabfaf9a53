import { decodeEntities } from './entities.js';
import { scanHtml } from './scanHtml.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul caption option select title'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
/** Raw-text elements whose content a reader does not see. */
const UNSEEN = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'title', 'textarea']);

/**
 * Text of an HTML fragment or page: blocks become paragraphs separated by a blank line, `<br>` a line break, two of
 * them a paragraph; white space collapses, references are decoded. Linear in the length, no recursion.
 */
export function htmlToText(html: string): string {
  const writer = paragraphWriter();
  scanHtml(html, {
    open(name) {
      if (name === 'br') writer.line();
      else if (BLOCKS.has(name)) writer.paragraph();
      else if (CELLS.has(name)) writer.text(' ');
    },
    close: (name) => BLOCKS.has(name) && writer.paragraph(),
    text: (raw, inside) => UNSEEN.has(inside) || writer.text(decodeEntities(raw)),
  });
  return writer.end();
}

interface ParagraphWriter {
  text(text: string): void;
  line(): void;
  paragraph(): void;
  end(): string;
}

function paragraphWriter(): ParagraphWriter {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let pieces: string[] = [];
  const line = () => {
    const text = pieces
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/^ | $/g, '');
    if (text === '' && lines.length > 0) paragraphs.push(lines.splice(0).join('\n'));
    else if (text !== '') lines.push(text);
    pieces = [];
  };
  const paragraph = () => {
    if (pieces.length > 0) line();
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  return {
    text: (text) => void pieces.push(text),
    line,
    paragraph,
    end() {
      paragraph();
      return paragraphs.join('\n\n');
    },
  };
}

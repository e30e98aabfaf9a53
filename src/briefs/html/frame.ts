import { element, markupText } from '../charts/svg.js';
import { style } from './style.js';

/** Nothing may be loaded or run: the page is complete, and a report in it is hostile input. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page that needs nothing but itself: no script, nothing loaded, light and dark, made to be printed. `body` is markup. */
export function htmlPage(title: string, body: string): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, markupText(title)),
    `<style>${style}</style>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

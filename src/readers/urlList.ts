import type { Notice } from '../model/notice.js';
import { noticeOn } from './draft.js';

export interface UrlList {
  /** In the order of the list, each once. */
  readonly urls: readonly string[];
  readonly notices: readonly Notice[];
}

/** Addresses in a list: one a line, `#` starts a comment (at the start of a line or after white space). */
export function readUrlList(text: string, origin = 'list of addresses'): UrlList {
  const urls = new Set<string>();
  const notices: Notice[] = [];
  let at = 0;
  for (const [index, raw] of text
    .replace(/^\ufeff/, ' ')
    .split('\n')
    .entries()) {
    const line = raw.replace(/(^|\s)#[\s\S]*$/, '').trim();
    if (isWebAddress(line)) urls.add(line);
    else if (line !== '')
      notices.push(badLine(origin, { line, number: index + 1, start: at + raw.indexOf(line) }));
    at += raw.length + 1;
  }
  return { urls: [...urls], notices };
}

function isWebAddress(line: string): boolean {
  return /^https?:\/\/\S+$/i.test(line) && URL.canParse(line);
}

function badLine(
  origin: string,
  { line, number, start }: { line: string; number: number; start: number },
): Notice {
  return noticeOn(origin, 'warning', {
    code: 'readers/bad-url',
    message: `Line ${number} is not a web address: ${JSON.stringify(line.slice(0, 100))}.`,
    hint: 'Write one http or https address a line; start comments with #.',
    span: { start, end: start + line.length, exact: line },
  });
}

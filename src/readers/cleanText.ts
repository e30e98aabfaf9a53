import type { Notice } from '../model/notice.js';
import { spanOf } from '../model/span.js';
import type { Decoded } from './decode.js';
import { noticeOn } from './draft.js';

export interface CleanText {
  readonly text: string;
  /** Control characters that became spaces. */
  readonly controls: number;
}

// C0 without tab and line feed, DEL, and C1; form feed is a page break and is handled before.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** LF line ends, no byte order mark, control characters as spaces, lone surrogates as U+FFFD; nothing else changes. */
export function cleanText(raw: string): CleanText {
  let controls = 0;
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\f/g, '\n')
    .replace(CONTROL, () => {
      controls += 1;
      return ' ';
    })
    .replace(LONE_SURROGATE, '\ufffd');
  return { text, controls };
}

/** Notices about what decoding lost; `text` is the report's text, where the first loss gets its span. */
export function encodingNotices(file: string, decoded: Decoded, text: string): readonly Notice[] {
  if (!decoded.lossy) return [];
  const first = decoded.text.indexOf('\ufffd');
  const lost = decoded.text.split('\ufffd').length - 1;
  const place = text.indexOf('\ufffd');
  return [
    noticeOn(file, lost > decoded.text.length / 20 ? 'error' : 'warning', {
      code: 'readers/bad-encoding',
      message: `${lost} ${lost === 1 ? 'place is' : 'places are'} not valid ${decoded.encoding}; the first is on line ${lineOf(decoded.text, first)}.`,
      hint: 'Save the file as UTF-8 and read it again; the lost characters stand as \ufffd until then.',
      ...(place < 0 ? {} : { span: spanOf(text, place, place + 1) }),
    }),
  ];
}

/** Notice about control characters that became spaces. */
export function controlNotices(file: string, controls: number): readonly Notice[] {
  if (controls === 0) return [];
  return [
    noticeOn(file, 'warning', {
      code: 'readers/control-characters',
      message: `${controls} control ${controls === 1 ? 'character' : 'characters'} in the text became ${controls === 1 ? 'a space' : 'spaces'}.`,
      hint: 'Harmless if the text reads well; otherwise the file may be damaged or not plain text.',
    }),
  ];
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

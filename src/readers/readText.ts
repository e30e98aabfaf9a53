import { cleanText, controlNotices, encodingNotices } from './cleanText.js';
import { charsetOf, decodeText } from './decode.js';
import type { Drafts, ReaderContext } from './draft.js';
import { readHeaderLines, readMarkdown } from './frontMatter.js';
import { trimLines } from './trimLines.js';

/** Read plain text or Markdown; see `readHeaderLines` and `readMarkdown` for the metadata they may start with. */
export function readText({ input }: ReaderContext, kind: 'text' | 'markdown'): Drafts {
  const decoded = decodeText(input.bytes, charsetOf(input.mediaType));
  const { text, controls } = cleanText(decoded.text);
  const found = kind === 'markdown' ? readMarkdown(text) : readHeaderLines(text);
  const draft = { ...found, text: trimLines(found.text) };
  const notices = [
    ...encodingNotices(input.origin, decoded, draft.text),
    ...controlNotices(input.origin, controls),
  ];
  return { drafts: [draft], notices };
}

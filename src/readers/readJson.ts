import { decodeText } from './decode.js';
import { type Draft, type Drafts, type ReaderContext, refused } from './draft.js';
import { readFeed } from './readFeed.js';

/**
 * Read JSON: a JSON Feed, or reports in the shape `{ "text": ..., "title"?, "publisher"?, "date"?, "url"? }`, one,
 * a list, or under a key `reports`. Anything else is refused with a notice.
 */
export async function readJson(context: ReaderContext): Promise<Drafts> {
  const { input } = context;
  const value = parsed(decodeText(input.bytes).text);
  if (typeof value === 'object' && value !== null && 'version' in value && 'items' in value)
    return readFeed(context);
  const listed = typeof value === 'object' && value !== null && 'reports' in value ? value.reports : value;
  const drafts = (Array.isArray(listed) ? listed : [listed]).flatMap(draftOf);
  if (drafts.length > 0) return { drafts, notices: [], several: listed !== value || Array.isArray(listed) };
  return refused(input.origin, {
    code: 'readers/unknown-format',
    message: 'This JSON is neither a JSON Feed nor a report with a "text".',
    hint: 'Expected { "text": "...", "publisher": "...", "date": "YYYY-MM-DD", "url": "..." } or a list of these.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function draftOf(value: unknown): Draft[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const word = (key: string) => (typeof fields[key] === 'string' ? fields[key] : undefined);
  const text = word('text');
  if (text === undefined) return [];
  return [{ text, title: word('title'), publisher: word('publisher'), date: word('date'), url: word('url') }];
}

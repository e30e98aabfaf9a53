import { decodeText } from '../decode.js';
import { type Drafts, type NoticeWords, type ReaderContext, refused } from '../draft.js';
import { decodeEntities } from '../html/entities.js';
import { measureHtml } from '../html/measureHtml.js';
import type { ReadLimits } from '../limits.js';
import { unpackEntry, type ZipEntry, zipDirectory } from './zipDirectory.js';

const MAIN = 'word/document.xml';

/**
 * Read a Word file (.docx). Sizes are checked against the ZIP directory, and the directory against what unpacks,
 * before any part is parsed. Title and making date come from the core properties; pictures and notes are left out.
 */
export async function readDocx({ input, limits }: ReaderContext): Promise<Drafts> {
  const { bytes, origin } = input;
  const entries = zipDirectory(bytes);
  if (!entries?.some((entry) => entry.name === MAIN)) return refused(origin, notWord(entries));
  const bad = oversized(entries, limits) ?? untrue(bytes, entries, limits);
  if (bad) return refused(origin, bad);
  const core = entries.find((entry) => entry.name === 'docProps/core.xml');
  const properties = core ? coreProperties(bytes, core) : {};
  try {
    return { drafts: [{ text: await wordText(bytes), ...properties }], notices: [] };
  } catch (error) {
    return refused(origin, damaged(firstLine(error)));
  }
}

async function wordText(bytes: Uint8Array): Promise<string> {
  const mammoth = (await import('mammoth')).default;
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const paragraphs = value.split('\n\n').map((paragraph) => paragraph.trim());
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Parsers put their name and a made-up place around the reason. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.replace(/^(?:\w+: )?\[xmldom \w+\]\s*/, '').split('\n');
  return line.replace(/\.$/, '');
}

function oversized(entries: readonly ZipEntry[], limits: ReadLimits): NoticeWords | undefined {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.unpackedBytes)
    return tooLarge(`unpacks to ${megabytes(total)} MB`, limits.unpackedBytes);
  const main = entries.find((entry) => entry.name === MAIN)?.unpacked ?? 0;
  if (main > limits.documentXmlBytes)
    return tooLarge(`has ${megabytes(main)} MB of text and formatting`, limits.documentXmlBytes);
  const bomb = entries.find(
    (entry) => entry.unpacked > 1_000_000 && entry.unpacked > entry.packed * limits.packRatio,
  );
  return (
    bomb &&
    tooLarge(
      `holds a part packed ${Math.round(bomb.unpacked / Math.max(1, bomb.packed))} times smaller than it is`,
    )
  );
}

/** Unpack every part once, capped at its stated size: a directory may understate it. */
function untrue(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: ReadLimits,
): NoticeWords | undefined {
  if (entries.some((entry) => entry.encrypted)) return damaged('it is encrypted');
  for (const entry of entries) {
    const part = unpackEntry(bytes, entry);
    if (!part) return damaged(`${JSON.stringify(entry.name)} does not unpack to the stated size`);
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    if (measureHtml(decodeText(part).text).depth > limits.htmlDepth)
      return damaged(`${JSON.stringify(entry.name)} is nested too deep`);
  }
  return undefined;
}

function coreProperties(bytes: Uint8Array, entry: ZipEntry): { title?: string; madeOn?: string } {
  const xml = decodeText(unpackEntry(bytes, entry) ?? new Uint8Array()).text.slice(0, 10_000);
  const title = /<dc:title[^>]*>([^<]+)</.exec(xml)?.[1];
  const madeOn = /<dcterms:created[^>]*>([^<]+)</.exec(xml)?.[1];
  return { ...(title ? { title: decodeEntities(title).trim() } : {}), ...(madeOn ? { madeOn } : {}) };
}

function tooLarge(what: string, limit?: number): NoticeWords {
  const most = limit === undefined ? '' : `; the limit is ${megabytes(limit)} MB`;
  return {
    code: 'readers/too-large',
    message: `The Word file ${what}${most}. It was not read.`,
    hint: 'Save the text as .txt and read that.',
  };
}

function damaged(why: string): NoticeWords {
  return {
    code: 'readers/unreadable',
    message: `The Word file cannot be read: ${why}.`,
    hint: 'Open it in a word processor and save it again, or save the text as .txt.',
  };
}

function notWord(entries: readonly ZipEntry[] | undefined): NoticeWords {
  if (!entries) return damaged('its list of parts is missing or damaged');
  return {
    code: 'readers/binary',
    message: 'This is a ZIP archive, or an Office file of another kind, not a Word file (.docx).',
    hint: 'Unpack an archive and read the files inside; save other Office files as .docx or .txt.',
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

import { assemble } from './assemble.js';
import {
  type Drafts,
  noticeOn,
  type ReaderContext,
  type ReadInput,
  type ReadResult,
  refused,
} from './draft.js';
import { detectKind, type Kind } from './kind.js';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.js';
import { readJson } from './readJson.js';
import { readText } from './readText.js';

export type { ReadInput, ReadResult, ReportPart } from './draft.js';
export { DEFAULT_LIMITS, type ReadLimits } from './limits.js';

const MEDIA_TYPES: Readonly<Record<Kind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  feed: 'application/xml',
  json: 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Turn bytes into reports: plain text, Markdown, HTML, RSS/Atom/RDF/JSON feeds, PDF, DOCX, and JSON of our own
 * shape. Never throws for what the bytes contain: whatever is wrong or doubtful comes back as a Notice, and a file
 * that cannot be read gives no report. A report's id is `r` and the first 12 hex digits of the SHA-256 of its bytes;
 * an item of a feed or list has bytes of its own in `parts`.
 */
export async function readReport(input: ReadInput): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...input.limits };
  const detected = detectKind(input.bytes, input.origin, input.mediaType);
  if ('binary' in detected) return assemble(binary(input.origin, detected), input, '');
  const { kind } = detected;
  const found = tooLarge(input, kind, limits) ?? (await readKind(kind, { input, limits }));
  return assemble(found, input, MEDIA_TYPES[kind]);
}

/** Last line of defence: a fault inside a library is the file's problem, not the run's. */
async function readKind(kind: Kind, context: ReaderContext): Promise<Drafts> {
  try {
    return await read(kind, context);
  } catch (error) {
    return refused(context.input.origin, {
      code: 'readers/unreadable',
      message: `The ${kind} reader gave up: ${error instanceof Error ? error.message : String(error)}.`,
      hint: 'Save the text as .txt and read that.',
    });
  }
}

/** A reader is loaded with the first file of its kind: a run over plain text starts sooner. */
async function read(kind: Kind, context: ReaderContext): Promise<Drafts> {
  switch (kind) {
    case 'text':
    case 'markdown':
      return readText(context, kind);
    case 'html':
      return (await import('./html/readHtml.js')).readHtml(context);
    case 'feed':
      return (await import('./readFeed.js')).readFeed(context);
    case 'json':
      return readJson(context);
    case 'pdf':
      return (await import('./pdf/readPdf.js')).readPdf(context);
    case 'docx':
      return (await import('./docx/readDocx.js')).readDocx(context);
  }
}

function tooLarge({ bytes, origin }: ReadInput, kind: Kind, limits: ReadLimits): Drafts | undefined {
  const limit = kind === 'pdf' ? limits.pdfBytes : kind === 'docx' ? limits.docxBytes : limits.textBytes;
  if (bytes.length <= limit) return undefined;
  const size = (bytes.length / 1_000_000).toFixed(1);
  return refused(origin, {
    code: 'readers/too-large',
    message: `The file has ${size} MB; the limit for this kind (${kind}) is ${limit / 1_000_000} MB. It was not read.`,
    hint: 'Split it and read the parts.',
  });
}

function binary(file: string, { binary: what, hint }: { binary: string; hint: string }): Drafts {
  const message = `This is ${what}: it holds no text that can be read.`;
  return { drafts: [], notices: [noticeOn(file, 'error', { code: 'readers/binary', message, hint })] };
}

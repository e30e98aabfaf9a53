import type { Notice } from '../../model/notice.js';
import { type Drafts, type NoticeWords, noticeOn, type ReaderContext, refused } from '../draft.js';
import { linesOf, type PdfItem, type PdfLine, textOf } from './layout.js';
import { unpackedSize } from './unpackedSize.js';

interface Pages {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly total: number;
}

/**
 * Read the text layer of a PDF. Scripts in the file are not run and nothing is loaded from outside. Stops at the
 * page and time limits with a notice. The file's making date is handed on as such, not as a publication date.
 */
export async function readPdf(context: ReaderContext): Promise<Drafts> {
  const { input, limits } = context;
  if (unpackedSize(input.bytes, limits.unpackedBytes) > limits.unpackedBytes)
    return refused(input.origin, swells(limits.unpackedBytes));
  try {
    const document = await open(input.bytes);
    try {
      const [read, meta] = [await readPages(document, context), await metadata(document)];
      const text = textOf(read.pages);
      return {
        drafts: text === '' ? [] : [{ text, ...meta }],
        notices: pageNotices(input.origin, read, text),
      };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return refused(input.origin, unreadable(error));
  }
}

type PdfDocument = Awaited<ReturnType<typeof open>>;

async function open(bytes: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes over the buffer it is given: hand it a copy, and no Buffer. Verbosity 0 keeps it from writing to the console.
  return getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
}

async function readPages(document: PdfDocument, { input, limits }: ReaderContext): Promise<Pages> {
  const elapsed = input.elapsed ?? (() => performance.now());
  const start = elapsed();
  const pages: (readonly PdfLine[])[] = [];
  const last = Math.min(document.numPages, limits.pdfPages);
  while (pages.length < last && elapsed() - start <= limits.pdfMs) {
    const page = await document.getPage(pages.length + 1);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item): item is typeof item & PdfItem => 'str' in item)));
    page.cleanup();
  }
  return { pages, total: document.numPages };
}

/** Titles that programs leave behind: the name of the file the PDF was made from. */
const LEFTOVER = /^(?:Microsoft Word - |untitled$)|\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|txt)$/i;

async function metadata(document: PdfDocument): Promise<{ title?: string; madeOn?: string }> {
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const title = typeof info.Title === 'string' && !LEFTOVER.test(info.Title) ? info.Title.trim() : '';
  const madeOn = typeof info.CreationDate === 'string' ? info.CreationDate : '';
  return { ...(title === '' ? {} : { title }), ...(madeOn === '' ? {} : { madeOn }) };
}

function pageNotices(file: string, { pages, total }: Pages, text: string): readonly Notice[] {
  const notices: Notice[] = [];
  if (pages.length < total) {
    notices.push(
      noticeOn(file, 'warning', {
        code: 'readers/too-large',
        message: `Only the first ${pages.length} of ${total} pages were read (page or time limit).`,
        hint: 'Split the PDF and read the parts.',
      }),
    );
  }
  if (text === '') notices.push(noticeOn(file, 'error', noText(total)));
  return notices;
}

function noText(total: number): NoticeWords {
  return {
    code: 'readers/pdf-no-text',
    message: `The PDF (${total} ${total === 1 ? 'page' : 'pages'}) has no text that can be read: probably scanned pictures, or fonts without a table of characters.`,
    hint: 'Run text recognition (OCR) on it first.',
  };
}

function swells(cap: number): NoticeWords {
  return {
    code: 'readers/too-large',
    message: `The PDF holds parts that unpack to more than ${cap / 1_000_000} MB. It was not read.`,
    hint: 'Copy the text to a .txt file and read that.',
  };
}

function unreadable(error: unknown): NoticeWords {
  const locked = error instanceof Error && error.name === 'PasswordException';
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  return {
    code: 'readers/unreadable',
    message: locked ? 'The PDF is locked with a password.' : `The PDF cannot be read: ${why}.`,
    hint: locked
      ? 'Save an unlocked copy and read that.'
      : 'Open it in a PDF viewer and print it to a new PDF, or copy the text to a .txt file.',
  };
}

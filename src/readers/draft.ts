import type { Notice, Severity } from '../model/notice.js';
import type { Report } from '../model/report.js';
import type { ReadLimits } from './limits.js';

/** Bytes to read, and what the user says about them. What the user says wins over what the document says. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** File name or url as the user gave it; only its extension is looked at. */
  readonly origin: string;
  /** Content type as received, with parameters (`text/html; charset=utf-8`). */
  readonly mediaType?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Publication day. In a feed it only fills in for items without a date of their own. */
  readonly date?: string | undefined;
  /** Hash of bytes as 64 hex characters. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** `YYYY-MM-DD`; with it, later publication days get a notice. */
  readonly today?: string | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  /** Monotonic milliseconds, for the time limit on PDF pages. */
  readonly elapsed?: (() => number) | undefined;
}

/** One report out of a file that holds several, as a Markdown file of its own: reading `bytes` gives the same id and text. */
export interface ReportPart {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface ReadResult {
  readonly reports: readonly Report[];
  readonly notices: readonly Notice[];
  /** For feeds and JSON lists: one part a report. */
  readonly parts?: readonly ReportPart[];
}

/** What a format reader found, before dates are checked and the user's word is applied. */
export interface Draft {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Publication date in the document's spelling. */
  readonly date?: string | undefined;
  /** Set when the only date is the one the file was made on. */
  readonly madeOn?: string | undefined;
  readonly url?: string | undefined;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
  /** The file is a container: each draft gets an id from its own content. */
  readonly several?: boolean;
}

export interface ReaderContext {
  readonly input: ReadInput;
  readonly limits: ReadLimits;
}

/** A notice about the file being read. */
export function noticeOn(file: string, severity: Severity, words: NoticeWords): Notice {
  return { severity, file, ...words };
}

export type NoticeWords = Pick<Notice, 'code' | 'message'> &
  Partial<Pick<Notice, 'hint' | 'report' | 'span'>>;

/** A result with nothing in it but the reason. */
export function refused(file: string, words: NoticeWords): Drafts {
  return { drafts: [], notices: [noticeOn(file, 'error', words)] };
}

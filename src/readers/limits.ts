/** What a reader refuses or cuts, so that no single file can stall or exhaust the program. */
export interface ReadLimits {
  /** Bytes of plain text, Markdown, HTML, feeds and JSON. */
  readonly textBytes: number;
  readonly pdfBytes: number;
  readonly docxBytes: number;
  /** Bytes of all files of a .docx together once unpacked, and of one stream of a PDF. */
  readonly unpackedBytes: number;
  /** Bytes of a .docx's main text with its formatting. */
  readonly documentXmlBytes: number;
  /** Unpacked size divided by packed size of one file inside a .docx, checked above 1 MB. */
  readonly packRatio: number;
  readonly pdfPages: number;
  /** Milliseconds after which no further PDF page is started. */
  readonly pdfMs: number;
  /** Levels of nested elements, and elements, up to which a page goes through article extraction. */
  readonly htmlDepth: number;
  readonly htmlElements: number;
  /** Sum over a page's elements of their depth, and pieces of text and markup, up to which the same holds. */
  readonly htmlClimb: number;
  readonly htmlMarks: number;
  readonly feedItems: number;
}

const MB = 1_000_000;

export const DEFAULT_LIMITS: ReadLimits = {
  textBytes: 20 * MB,
  pdfBytes: 100 * MB,
  docxBytes: 50 * MB,
  unpackedBytes: 100 * MB,
  documentXmlBytes: 10 * MB,
  packRatio: 200,
  pdfPages: 500,
  pdfMs: 30_000,
  htmlDepth: 500,
  htmlElements: 50_000,
  htmlClimb: 1_000_000,
  htmlMarks: 500_000,
  feedItems: 5_000,
};

/** One document with publisher, date and url; `text` is what every span points into. */
export interface Report {
  /** Derived from the content, so adding a report twice is harmless. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** Who published it, as stated by the document or by the user. */
  readonly publisher?: string;
  /** Publication day, `YYYY-MM-DD`. Absent when unknown: relative dates then stay relative. */
  readonly date?: string;
  readonly url?: string;
  /** `text/plain`, `text/html` ... as received. */
  readonly mediaType: string;
  /** File name or url the user named, for messages. */
  readonly origin: string;
  /** SHA-256 (hex) of the bytes as received. */
  readonly sha256: string;
}

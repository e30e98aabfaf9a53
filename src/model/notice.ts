import type { Span } from './span.js';

export type Severity = 'info' | 'warning' | 'error';

/** A finding about the material, kept beside the value it concerns; analysis of text never throws. */
export interface Notice {
  /** Stable public code, `area/what`, for instance `coding/unknown-actor`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint?: string;
  /** Id of the report it is about. */
  readonly report?: string;
  /** File or url it is about, as the user gave it. */
  readonly file?: string;
  readonly span?: Span;
}

import type { Span } from './span.js';

/** Reports of one act, told as one. */
export interface EventGroup {
  readonly id: string;
  /** Ids of the coded events, at least one. */
  readonly events: readonly string[];
  /** How many reports carry the act. */
  readonly reports: number;
  /** How many of them do not go back to another one, at least 1. */
  readonly origins: number;
}

/** Where a report has its matter from, as far as the texts themselves show. */
export interface Lineage {
  /** Id of the report. */
  readonly report: string;
  /** Id of the report it goes back to; its own id when it repeats none. */
  readonly origin: string;
  /** The report it repeats and the share (0..1) of its own sentences found there. */
  readonly repeats?: { readonly report: string; readonly share: number };
  /** Words that name another outlet or author as the place the matter comes from. */
  readonly cites: readonly Span[];
}

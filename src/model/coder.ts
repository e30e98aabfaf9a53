import type { CodedEvent } from './event.js';
import type { Notice } from './notice.js';
import type { Report } from './report.js';
import type { Span } from './span.js';

/** Why words of a sentence gave no event. */
export interface WhyNone {
  readonly code: string;
  readonly says: string;
  /** The words that could have been an act; absent when there are none. */
  readonly span?: Span;
}

/** A sentence that gave no event. */
export interface SentenceWithoutEvent {
  readonly report: string;
  /** Number of the sentence in the report, from 1. */
  readonly number: number;
  readonly sentence: Span;
  /** Codes of the parties that its words name, in their order. */
  readonly parties: readonly string[];
  /** What came nearest to an event first; empty where the coder gives no reason. */
  readonly why: readonly WhyNone[];
}

/** What a coder makes of one report. */
export interface ReportCoding {
  /** The sentences it read, in their order. */
  readonly sentences: readonly Span[];
  readonly events: readonly CodedEvent[];
  readonly silent: readonly SentenceWithoutEvent[];
  readonly notices: readonly Notice[];
}

/** A way to code reports: our frames, somebody's dictionaries, a language model behind an endpoint. */
export interface Coder {
  /** As it is shown: `detente`, `dictionaries petrarch/`. */
  readonly name: string;
  /** What its codings depend on besides the report: versions of program, weights, data. */
  readonly version: string;
  /** Code a report. Nothing in its text makes this fail; a coder that depends on a network may fail by that. */
  readonly code: (report: Report) => Promise<ReportCoding>;
}

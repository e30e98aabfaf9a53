import type { EventType } from './event.js';
import type { Span } from './span.js';

/** One line of somebody's codings: an act as far as every coder tells it, or, without a type, that there is none. */
export interface CodingRow {
  /** Id of the report, or what else names the text: file, address. */
  readonly report: string;
  /** Number of the sentence in the report, from 1. */
  readonly number?: number;
  /** UTF-16 offsets of the sentence or of words in it, end exclusive. */
  readonly start?: number;
  readonly end?: number;
  /** The sentence itself, where the coder gives it. */
  readonly sentence?: Span;
  /** Codes of states and organisations, without sectors. Of an act on each other all parties stand on both sides. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Absent: the coder saw no event here. */
  readonly type?: EventType;
  readonly mode?: string;
  /** The coding as the coder wrote it, on one line. */
  readonly says: string;
  readonly reason?: string;
}

/** Codings of one coder, to be compared with those of others. */
export interface Codings {
  readonly coder: string;
  readonly rows: readonly CodingRow[];
  /**
   * Where silence says "no event": everywhere (`all`), in the reports that it names (`reports`), or nowhere, because it lists every
   * unit it looked at (`named`).
   */
  readonly covers: 'all' | 'reports' | 'named';
}

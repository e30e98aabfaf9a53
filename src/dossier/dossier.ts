import type { Notice } from '../model/notice.js';
import type { Effects } from './effects.js';
import type { Journal } from './journal.js';
import type { ReportIndex } from './reportIndex.js';

/** What `dossier.json` says. */
export interface DossierAbout {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/** An open dossier. */
export interface Dossier {
  readonly effects: Effects;
  readonly path: string;
  readonly about: DossierAbout;
  readonly journal: Journal;
  readonly index: ReportIndex;
  /** Who writes, for the journal. */
  readonly by: string;
  /** Why it cannot be changed; absent when it can. */
  readonly readOnly?: string;
  /** What opening found. */
  readonly notices: readonly Notice[];
  /** Reports on their way into the dossier, by id, so that the same report is not added twice at once. */
  readonly adding: Map<string, Promise<unknown>>;
  /** Throws when this process may write no longer. */
  readonly check: () => Promise<void>;
  /** Wait for lines on their way and give the lock back. */
  close(): Promise<void>;
}

/** Names inside a dossier. */
export const ABOUT = 'dossier.json';
export const JOURNAL = 'journal.jsonl';
export const REPORTS = 'reports';
export const DERIVED = 'derived';
/** What each report says on its own, a line each; beside `derived`, because it stays when other reports come in. */
export const CODED = 'coded.jsonl';

import type { Span } from './span.js';

/** Words of a report that a sentence of the analyst's own goes back to. */
export interface Citation {
  readonly report: string;
  readonly span: Span;
  readonly sentence: Span;
}

/** What an analyst wrote into the brief: his own judgement, never a finding. */
export interface OwnSentence {
  readonly id: string;
  /** Key of the part of the brief that it stands in. */
  readonly section: string;
  readonly text: string;
  /** Empty: his own judgement, with no source. */
  readonly cites: readonly Citation[];
  /** Citations whose words are no more at their place. */
  readonly lost: number;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who wrote other words, or other citations, last; absent when nobody did. */
  readonly changed?: { readonly by: string; readonly at: string };
}

import type { Span } from './span.js';
import type { DateInterval } from './time.js';

/** Where a side of a finding stands in the material. */
export interface FindingSide {
  readonly report: string;
  readonly span: Span;
  readonly event?: string;
  readonly claim?: string;
  /** Comparator only: the general reason, the act against one party, the act toward another, or what disputes either act. */
  readonly part?: 'reason' | 'against' | 'toward' | 'dispute';
  readonly window?: DateInterval;
  /** In words: hedged or not, how many reports, how many independent origins. */
  readonly strength: SideStrength;
}

export interface SideStrength {
  readonly hedged: boolean;
  readonly attributed: boolean;
  readonly reports: number;
  /** Reports that do not repeat another one. */
  readonly origins: number;
  readonly words: string;
}

/** Something that does not fit together: the comparator test, or two claims about one fact. */
export interface Finding {
  readonly id: string;
  readonly kind: 'comparator' | 'contradiction';
  /** One sentence for a reader. */
  readonly says: string;
  /** Why the engine raises it: the argument, step by step. */
  readonly argument: readonly string[];
  readonly sides: readonly FindingSide[];
  /** Comparator only: names of who acts, who is slighted, who is treated otherwise, and the goods. */
  readonly contrast?: {
    readonly actor: string;
    readonly slighted: string;
    readonly other: string;
    readonly goods: string;
  };
}

import type { Bin } from './bins.js';
import type { NetRelation } from './netRelation.js';
import type { NetTriangle } from './netTriangle.js';
import type { Relation } from './relation.js';
import type { RowRef } from './rowRef.js';
import type { Standing } from './standing.js';
import type { Strand } from './strands.js';

/** All that imported tables say of a pair, each part with the rows it comes from. */
export interface TablePicture {
  /** Store the rows lie in, as the user named it. */
  readonly place: string;
  readonly parties: readonly [string, string];
  readonly bin: Bin;
  /** First and last day asked for. */
  readonly from?: string;
  readonly to?: string;
  readonly events?: EventsPicture;
  readonly nets?: {
    readonly dataset: string;
    readonly relation: NetRelation;
    readonly triangle?: NetTriangle & { readonly third: string };
    readonly rows: readonly RowRef[];
  };
  /** Channels side by side: words, deeds, visits, arms, votes; those that have rows. */
  readonly strands: readonly Strand[];
}

export interface EventsPicture {
  readonly dataset: string;
  /** Other datasets with rows of the pair, left out: two are not one measure. */
  readonly others: readonly string[];
  readonly relation: Relation;
  /** Rows of the first party toward the second, back, and of either with anybody else. */
  readonly rows: {
    readonly there: readonly RowRef[];
    readonly back: readonly RowRef[];
    readonly told: readonly RowRef[];
  };
  /** Where each direction stands among all directions of the dataset; left out where that was not asked for. */
  readonly standing?: readonly [Standing | undefined, Standing | undefined];
  /** Acts that carry a break, or the last ones: what they are and where they stand, by id. */
  readonly carriers: Readonly<Record<string, string>>;
}

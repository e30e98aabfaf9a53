/** Frames of one kind of story: how it opens, what else happened, what the other side did. */
export interface Topic {
  readonly name: string;
  /** {A} acts toward {B}. */
  readonly lede: readonly string[];
  readonly detail: readonly string[];
  readonly response: readonly string[];
}

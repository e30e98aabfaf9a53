import type { Span } from './span.js';

/** A party to an event, resolved as far as the dictionaries carry. */
export interface Actor {
  /** ISO 3166-1 alpha-3 of the state, or a code of the actor dictionary (`UNO`, `EUR`), or `---` when unknown. */
  readonly code: string;
  /** PLOVER sectors, primary first: GOV, MIL, SPY, BUS ... Empty when the text names the state as such. */
  readonly sectors: readonly string[];
  /** The words of the report that name the party. */
  readonly span: Span;
  /** Display name, for instance `Russia`. */
  readonly name: string;
  /** How the words were resolved, for the reason trail: `capital of RUS stands for its government`. */
  readonly because: string;
}

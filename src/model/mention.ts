/** What kind of name it is; see `data/actors/` for the tables behind each. */
export type MentionKind =
  | 'state'
  | 'alias'
  | 'capital'
  | 'seat'
  | 'city'
  | 'demonym-adjective'
  | 'demonym-person'
  | 'prefix'
  | 'organisation'
  | 'group'
  | 'firm'
  | 'institution'
  | 'person'
  | 'office';

/** Words that name a party, as the dictionaries resolve them; the syntax decides whether it acts, suffers or is only a place. */
export interface Mention {
  /** First and last token of the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly as: MentionKind;
  /** Code of the actor dictionary; empty for an office noun, which takes its state from its surroundings. */
  readonly code: string;
  readonly sectors: readonly string[];
  readonly name: string;
  /** How the words were resolved, for the reason trail. */
  readonly because: string;
}

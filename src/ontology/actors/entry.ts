import type { MentionKind } from '../../model/mention.js';

/** Kind of a dictionary entry: the kind of the mentions it gives. */
export type ActorKind = MentionKind;

/** One name with the party it stands for, between two dates. */
export interface ActorEntry {
  /** The name as written: case matters, diacritics and full stops do not. */
  readonly term: string;
  readonly as: ActorKind;
  /** ISO 3166-1 alpha-3, or a code of the dictionary (`UNO`, `EUR`, `NATO`). */
  readonly code: string;
  /** PLOVER sectors, primary first. */
  readonly sectors: readonly string[];
  /** Display name: `Russia`, `Sergey Lavrov`. */
  readonly name: string;
  /** The post, for a person: `foreign minister`. */
  readonly office?: string;
  /** First and last moment the entry holds: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for a state `to` is the first day after. */
  readonly from?: string;
  readonly to?: string;
  /** Code of the state that took over after `to`. */
  readonly successor?: string;
  readonly plural?: boolean;
  /** The word has another common meaning (Georgia, Jordan, Washington). */
  readonly ambiguous?: boolean;
  /** An ordinary English word but for its capital letter: not read as a name at the start of a sentence. */
  readonly word?: boolean;
  /** A family name alone: matched under conditions only. */
  readonly surname?: boolean;
  /** `user` for entries that a user's own file brought; they take precedence. */
  readonly origin?: string;
}

/** Sectors of the PLOVER manual and the codes Detente adds to none of them. */
export const SECTORS: readonly string[] = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
];

/** A stretch of tokens that names a party. */
export interface ActorMatch {
  /** First and last token of the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly entry: ActorEntry;
  readonly as: ActorKind;
  /** Empty for an office noun, which takes its state from its surroundings. */
  readonly code: string;
  readonly sectors: readonly string[];
  readonly name: string;
  /** How the words were resolved, for the reason trail. */
  readonly because: string;
  readonly plural?: boolean;
  /** The words may mean something else; `alternatives` lists the other codes, where the dictionary knows them. */
  readonly ambiguous?: boolean;
  readonly alternatives?: readonly string[];
}

/** A token as far as the matcher needs it; `lemma` and `xpos` sharpen office nouns and demonyms. */
export interface MatchToken {
  readonly text: string;
  readonly lemma?: string;
  readonly xpos?: string;
}

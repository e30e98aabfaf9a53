import type { ActorEntry, ActorMatch, MatchToken } from './entry.js';
import { fitsTokens, type Lexicon, type PieceRow, pieceRow } from './lexicon.js';
import type { OfficePiece, OfficeWords } from './offices.js';
import { isCapitalised, isCapitals } from './terms.js';

/** Facts about the report that decide how names are read. */
export interface MatchOptions {
  /** Date of the report, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Display names of persons that earlier sentences of the report named in full. */
  readonly introduced?: ReadonlySet<string>;
}

/** The dictionary's parts that a scan reads. */
export interface Sources {
  readonly lexicon: Lexicon;
  readonly offices: OfficeWords;
  /** Keys of places and things that hold a state's name but are no party: "Indian Ocean". */
  readonly places: ReadonlySet<string>;
  readonly displayName: (code: string) => string;
}

/** A sentence in work. */
export interface Scan {
  readonly tokens: readonly MatchToken[];
  readonly row: PieceRow;
  readonly lower: readonly OfficePiece[];
  readonly options: MatchOptions;
  readonly sources: Sources;
  /** Written in capitals throughout. */
  readonly shouted: boolean;
  readonly matches: ActorMatch[];
}

function shouts(tokens: readonly MatchToken[]): boolean {
  const words = tokens.filter(({ text }) => text.length > 1 && text.toLowerCase() !== text.toUpperCase());
  return words.length > 2 && words.every(({ text }) => isCapitals(text));
}

/** Prepares a sentence. */
export function startScan(tokens: readonly MatchToken[], options: MatchOptions, sources: Sources): Scan {
  const row = pieceRow(tokens);
  const lower = row.pieces.map((piece, at): OfficePiece => {
    const owner = row.tokens[at];
    const single = owner !== row.tokens[at - 1] && owner !== row.tokens[at + 1];
    const lemma = single && owner !== undefined ? tokens[owner]?.lemma?.toLowerCase() : undefined;
    return { text: piece.toLowerCase(), lemma };
  });
  return { tokens, row, lower, options, sources, shouted: shouts(tokens), matches: [] };
}

/** Entries for exactly these pieces, or `place` when they name none but a place. */
export function entriesAt(scan: Scan, at: number, length: number): readonly ActorEntry[] | 'place' {
  if (!fitsTokens(scan.row, at, length)) return [];
  const pieces = scan.row.pieces.slice(at, at + length);
  const { lexicon, places } = scan.sources;
  const written = pieces.join(' ');
  const key = scan.shouted ? (lexicon.fromCapitals(written.toUpperCase()) ?? written) : written;
  return places.has(key) ? 'place' : lexicon.find(key);
}

/** Greatest number of pieces a name beginning here can have. */
export function reachAt(scan: Scan, at: number): number {
  const piece = scan.row.pieces[at] ?? '';
  const { lexicon } = scan.sources;
  const reach = scan.shouted ? lexicon.longestFromCapitals(piece.toUpperCase()) : lexicon.longestFrom(piece);
  return Math.min(reach, scan.row.pieces.length - at);
}

const CALENDAR =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Is this token a capitalised word, a proper name as far as tags tell, that no match so far covers? */
export function unknownCapital(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (token === undefined || scan.shouted || token.text.length < 2) return false;
  if (!isCapitalised(token.text) || CALENDAR.test(token.text)) return false;
  if (token.xpos !== undefined) {
    if (!token.xpos.startsWith('NNP')) return false;
  } else if (index === 0) return false;
  return !isKnown(scan, index, token.text);
}

function isKnown(scan: Scan, index: number, text: string): boolean {
  if (scan.matches.some((match) => match.first <= index && index <= match.last)) return true;
  const { lexicon, offices } = scan.sources;
  return lexicon.find(text).some((entry) => entry.as !== 'person') || offices.longest.has(text.toLowerCase());
}

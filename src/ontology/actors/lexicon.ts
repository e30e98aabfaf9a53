import type { ActorEntry } from './entry.js';
import type { PackedRows } from './tables.js';
import { keyOf, piecesOf } from './terms.js';

/** Names by key, with the greatest number of pieces that follow a first piece. */
export interface Lexicon {
  readonly find: (key: string) => readonly ActorEntry[];
  /** Greatest length in pieces of a key that begins with this piece; 0 when there is none. */
  readonly longestFrom: (piece: string) => number;
  /** The key that reads the same in capital letters, for texts written in capitals. */
  readonly fromCapitals: (capitals: string) => string | undefined;
  readonly longestFromCapitals: (piece: string) => number;
}

function lengthOf(key: string): number {
  let pieces = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) pieces += 1;
  return pieces;
}

function noteLength(lengths: Map<string, number>, key: string): void {
  const blank = key.indexOf(' ');
  const first = blank < 0 ? key : key.slice(0, blank);
  const pieces = blank < 0 ? 1 : lengthOf(key);
  if ((lengths.get(first) ?? 0) < pieces) lengths.set(first, pieces);
}

interface Capitals {
  readonly keys: Map<string, string>;
  readonly lengths: Map<string, number>;
}

function capitalsOf(keys: Iterable<string>): Capitals {
  const capitals: Capitals = { keys: new Map(), lengths: new Map() };
  for (const key of keys) {
    const upper = key.toUpperCase();
    if (!capitals.keys.has(upper)) capitals.keys.set(upper, key);
    noteLength(capitals.lengths, upper);
  }
  return capitals;
}

/**
 * Builds the index; entries under one key keep their order, so earlier tables take precedence. `packed` rows come last and
 * are unpacked when one of their names is looked up.
 */
export function createLexicon(entries: Iterable<ActorEntry>, packed?: PackedRows): Lexicon {
  const index = new Map<string, ActorEntry[]>();
  const rows = new Map<string, string[]>();
  const lengths = new Map<string, number>();
  for (const entry of entries) put(index, lengths, { key: keyOf(entry.term), value: entry });
  for (const [term, row] of packed?.names ?? []) put(rows, lengths, { key: keyOf(term), value: row });
  const find = (key: string): readonly ActorEntry[] => {
    const waiting = rows.get(key);
    if (waiting) {
      rows.delete(key);
      const unpacked = [...new Set(waiting)].flatMap((row) => packed?.entriesOf(row) ?? []);
      index.set(key, [...(index.get(key) ?? []), ...unpacked.filter((entry) => keyOf(entry.term) === key)]);
    }
    return index.get(key) ?? [];
  };
  let capitals: Capitals | undefined;
  const inCapitals = (): Capitals => {
    capitals ??= capitalsOf([...index.keys(), ...rows.keys()]);
    return capitals;
  };
  return {
    find,
    longestFrom: (piece) => lengths.get(piece) ?? 0,
    fromCapitals: (upper) => inCapitals().keys.get(upper),
    longestFromCapitals: (piece) => inCapitals().lengths.get(piece) ?? 0,
  };
}

function put<T>(
  index: Map<string, T[]>,
  lengths: Map<string, number>,
  { key, value }: { key: string; value: T },
): void {
  const there = index.get(key);
  if (there !== undefined) there.push(value);
  else if (key !== '') {
    index.set(key, [value]);
    noteLength(lengths, key);
  }
}

/** A sentence as a row of pieces that remember their tokens. */
export interface PieceRow {
  readonly pieces: readonly string[];
  /** Token of each piece. */
  readonly tokens: readonly number[];
}

/** Divides tokens into pieces; a token may give several or none. */
export function pieceRow(tokens: readonly { readonly text: string }[]): PieceRow {
  const pieces: string[] = [];
  const owners: number[] = [];
  tokens.forEach((token, index) => {
    for (const piece of piecesOf(token.text)) {
      pieces.push(piece);
      owners.push(index);
    }
  });
  return { pieces, tokens: owners };
}

/** May a match of `length` pieces begin at `at`, so that it starts and ends where tokens do? */
export function fitsTokens(row: PieceRow, at: number, length: number): boolean {
  const end = at + length;
  if (end > row.pieces.length) return false;
  const startsToken = at === 0 || row.tokens[at - 1] !== row.tokens[at];
  return startsToken && (end === row.pieces.length || row.tokens[end - 1] !== row.tokens[end]);
}

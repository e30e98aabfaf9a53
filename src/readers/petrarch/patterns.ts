import type { PatternPart, VerbCode } from '../../coding/petrarch/dictionary.js';

type Piece = { readonly joined: boolean } & (
  | { readonly word: string; readonly exact: boolean }
  | { readonly inside: '{' | '('; readonly pieces: readonly Piece[] }
);

/**
 * `FAILED_TO_*`, `* (TO &CEASEFIRE)`, `$ ^ (FOR) *` as parts in front of the verb (from the verb outwards) and after it;
 * undefined if brackets do not match or there is not exactly one `*`.
 */
export function patternParts(text: string): { before: PatternPart[]; after: PatternPart[] } | undefined {
  const pieces = piecesOf(text);
  const verb = pieces?.findIndex((piece) => 'word' in piece && piece.word === '*') ?? -1;
  if (pieces === undefined || verb < 0) return undefined;
  const before = pieces.slice(0, verb);
  const after = pieces.slice(verb + 1);
  if (after.some((piece) => 'word' in piece && piece.word === '*')) return undefined;
  return {
    before: before.map((piece, index) => partOf(piece, pieces[index + 1]?.joined ?? false)).reverse(),
    after: after.map((piece) => partOf(piece, piece.joined)),
  };
}

/** Words of a synonym set's member: they stand side by side. */
export function synonymParts(text: string): PatternPart[] | undefined {
  return piecesOf(text)?.map((piece, index) => partOf(piece, index > 0));
}

function piecesOf(text: string): Piece[] | undefined {
  const open: { inside: '{' | '(' | ''; pieces: Piece[]; joined: boolean }[] = [
    { inside: '', pieces: [], joined: false },
  ];
  let joined = false;
  for (const [token] of text.matchAll(/[{}()]|_+|\s+|\*|[^\s_{}()*]+/g)) {
    const top = open.at(-1) as (typeof open)[number];
    if (token.startsWith('_')) joined = top.pieces.length > 0;
    else if (/^\s/.test(token)) {
      // `IN_ *`: the stroke ends the word and joins nothing.
      if (joined) top.pieces.push(exactly(top.pieces.pop()));
      joined = false;
    } else if (token === '{' || token === '(') {
      open.push({ inside: token, pieces: [], joined });
      joined = false;
    } else if (token === '}' || token === ')') {
      if (top.inside !== (token === '}' ? '{' : '(')) return undefined;
      open.pop();
      open.at(-1)?.pieces.push({ inside: top.inside, pieces: top.pieces, joined: top.joined });
      joined = false;
    } else {
      top.pieces.push({ word: token.toUpperCase(), exact: false, joined });
      joined = false;
    }
  }
  const [whole] = open;
  if (whole === undefined || open.length !== 1) return undefined;
  if (joined) whole.pieces.push(exactly(whole.pieces.pop()));
  return whole.pieces;
}

const exactly = (piece: Piece | undefined): Piece =>
  piece !== undefined && 'word' in piece ? { ...piece, exact: true } : (piece as Piece);

function partOf(piece: Piece, tight: boolean): PatternPart {
  if ('inside' in piece) {
    const parts = piece.pieces.map((inner) => partOf(inner, inner.joined));
    return { kind: piece.inside === '{' ? 'phrase' : 'prepositional', parts, tight };
  }
  const { word, exact } = piece;
  if (word === '$' || word === '+' || word === '^' || word === '%')
    return { kind: 'slot', slot: word, tight };
  return word.startsWith('&')
    ? { kind: 'set', name: word.slice(1), tight }
    : { kind: 'word', word, exact, tight };
}

/** `037`, `037:037`, `:080`, `---`. Marks without a figure or letter mean: no event. */
export function verbCode(written: string): VerbCode | undefined {
  const [there = '', back, more] = written.split(':').map((part) => part.trim());
  if (more !== undefined || /\s/.test(there) || /\s/.test(back ?? '')) return undefined;
  const named = (part: string | undefined) => part !== undefined && /[\dA-Za-z]/.test(part);
  return { ...(named(there) ? { there } : {}), ...(named(back) ? { back: back as string } : {}) };
}

import type { Sentence, Token } from '../../model/parse.js';
import { type Tree, treeOf } from '../tree.js';

/** What the phrases of a sentence are read from, computed once a sentence in one pass. */
export interface Layout extends Tree {
  /** Number of the sentence's first word among all words of the text. */
  readonly start: number;
  /** First and last token of each token's phrase, later members of a list left out. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Whether a token stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

const opening = new Set(['“', '‘', '«', '``']);
const closing = new Set(['”', '»', "''"]);

/** `open`: whether a quotation was still open at the end of the sentence before. */
export function layoutOf(sentence: Sentence, start: number, open: boolean): Layout & { open: boolean } {
  const { tokens } = sentence;
  const first = tokens.map((token) => token.index);
  const last = tokens.map((token) => token.index);
  for (const token of tokens) spread(token, tokens, { first, last });
  const quoted: boolean[] = [];
  let inside = open;
  for (const { text } of tokens) {
    if (opening.has(text)) inside = true;
    else if (closing.has(text)) inside = false;
    else if (text === '"') inside = !inside;
    quoted.push(inside);
  }
  return { ...treeOf(sentence), start, first, last, quoted, open: inside };
}

/** Widens the phrases above a token by it; lists, clauses beside it and marks at the edge end the climb. */
function spread(token: Token, tokens: readonly Token[], edges: { first: number[]; last: number[] }): void {
  const { first, last } = edges;
  if (token.deprel === 'punct') return;
  let below = token;
  for (let step = 0; below.head >= 0 && step < tokens.length; step++) {
    if (below.deprel === 'conj' || below.deprel === 'cc' || below.deprel === 'parataxis') return;
    const above = tokens[below.head] as Token;
    if (token.index < (first[above.index] as number)) first[above.index] = token.index;
    if (token.index > (last[above.index] as number)) last[above.index] = token.index;
    below = above;
  }
}
